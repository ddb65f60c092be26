#include "presencepoller.h"

#include <algorithm>

PresencePoller::PresencePoller(const LiveTiming &timing, const Clock &clock, QObject *parent)
    : QObject(parent), m_timing(timing), m_clock(clock), m_backoff(freshBackoff())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PresencePoller::poll);
}

void PresencePoller::setClient(ApiClient *client)
{
    m_context.reset();
    m_client = client;
    m_asking = false;
    m_refused = false;
    m_attempts = 0;
    m_backoff.reset();
    m_timer.stop();
    if (m_running)
        poll();
}

void PresencePoller::start()
{
    m_running = true;
    pollNow();
}

void PresencePoller::setIntervalMs(int ms)
{
    ms = std::clamp(ms, m_timing.minIntervalMs, m_timing.maxIntervalMs);
    if (ms == m_interval)
        return;
    m_interval = ms;
    m_backoff = freshBackoff();
    if (m_timer.isActive())
        hasten(ms);
    Q_EMIT stateChanged();
}

void PresencePoller::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    m_timer.stop();
    if (!paused)
        pollNow();
    Q_EMIT stateChanged();
}

void PresencePoller::pollNow()
{
    if (!m_asking)
        poll();
}

void PresencePoller::pollAnew()
{
    m_context.reset();
    m_asking = false;
    poll();
}

void PresencePoller::hasten(int ms)
{
    if (m_timer.isActive() && m_timer.remainingTime() > ms)
        m_timer.start(ms);
}

qint64 PresencePoller::dueInMs() const
{
    return m_timer.isActive() ? m_timer.remainingTime() : -1;
}

bool PresencePoller::quotaSpent() const
{
    return m_client && m_client->stats().sentToday >= m_timing.requestsPerDay;
}

int PresencePoller::intervalMs() const
{
    return quotaSpent() ? std::max(m_interval, m_timing.slowMs) : m_interval;
}

void PresencePoller::poll()
{
    m_timer.stop();
    if (!m_running || m_paused || m_refused || m_asking || !m_client)
        return;
    m_asking = true;
    m_startedMono = m_clock.monoMs();
    m_context = std::make_unique<QObject>();
    fetchPresence(
        *m_client, m_context.get(), [this](const Result<PresenceList> &result) { finish(result); }, m_reader);
    Q_EMIT started();
}

void PresencePoller::finish(const Result<PresenceList> &result)
{
    m_asking = false;
    if (result.ok()) {
        m_attempts = 0;
        m_backoff.reset();
        // An interval counts from start to start, but a slow server is given half of it to rest.
        const qint64 interval = intervalMs();
        const double jitter = m_timing.jitter * (2 * QRandomGenerator::global()->generateDouble() - 1);
        const qint64 took = m_clock.monoMs() - m_startedMono;
        arm(std::max(interval - took, interval / 2) + qint64(double(interval) * jitter));
        Q_EMIT answered(result.value());
        return;
    }
    ++m_attempts;
    if (result.failure().kind == Failure::Kind::Unauthorized)
        m_refused = true;
    else
        arm(delayAfter(result.failure()));
    Q_EMIT failed(result.failure());
}

void PresencePoller::arm(qint64 ms)
{
    if (!m_paused)
        m_timer.start(int(std::max<qint64>(0, ms)));
}

qint64 PresencePoller::delayAfter(const Failure &failure)
{
    const qint64 wait = m_backoff.nextMs();
    if (failure.kind == Failure::Kind::Forbidden || quotaSpent())
        return std::max(intervalMs(), m_timing.slowMs);
    return failure.retryAfterMs >= 0 ? failure.retryAfterMs : wait;
}

/// Once the server is back, data is fresh again within an interval, and within slowMs however slow the interval is.
Backoff PresencePoller::freshBackoff() const
{
    const int most = std::min(std::max(m_interval, 2 * m_timing.retryMs), m_timing.slowMs);
    return Backoff(m_timing.retryMs / 10, m_timing.retryMs, most);
}

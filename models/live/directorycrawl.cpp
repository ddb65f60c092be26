#include "directorycrawl.h"

#include "failuretext.h"

DirectoryCrawl::DirectoryCrawl(const LiveTiming &timing, QObject *parent)
    : QObject(parent), m_timing(timing), m_backoff(timing.retryMs, 4 * timing.retryMs, timing.directoryMs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DirectoryCrawl::list);
}

void DirectoryCrawl::setClient(ApiClient *client)
{
    m_context.reset();
    m_timer.stop();
    m_client = client;
    m_loading = false;
    m_again = false;
    m_backoff.reset();
    m_cause.clear();
    if (client)
        list();
}

void DirectoryCrawl::refresh()
{
    m_again = m_loading;
    if (m_client && !m_loading)
        list();
}

void DirectoryCrawl::list()
{
    m_timer.stop();
    m_loading = true;
    m_progress = 0;
    m_context = std::make_unique<QObject>();
    const auto progress = [this](int rows) {
        m_progress = rows;
        Q_EMIT progressed();
    };
    fetchDirectory(*m_client, m_context.get(), progress, [this](const Result<AgentList> &result) { finish(result); });
    Q_EMIT started();
}

void DirectoryCrawl::finish(const Result<AgentList> &result)
{
    m_loading = false;
    if (result.ok()) {
        m_backoff.reset();
        m_cause.clear();
        m_timer.start(m_again ? 0 : m_timing.directoryMs);
        m_again = false;
        Q_EMIT listed(result.value());
        return;
    }
    const Failure &failure = result.failure();
    const bool refused = failure.kind == Failure::Kind::Unauthorized || failure.kind == Failure::Kind::Forbidden;
    const qint64 wait = m_backoff.nextMs();
    m_timer.start(refused ? m_timing.directoryMs : int(std::max(wait, failure.retryAfterMs)));
    m_again = false;
    m_cause = failureText(failure);
    Q_EMIT failed();
}

#include "agentlookup.h"

#include <QSet>
#include <algorithm>

AgentLookup::AgentLookup(const LiveTiming &timing, const Clock &clock, QObject *parent)
    : QObject(parent), m_timing(timing), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AgentLookup::next);
}

void AgentLookup::setClient(ApiClient *client)
{
    m_context.reset();
    m_timer.stop();
    m_client = client;
    m_asking = false;
    m_wanted.clear();
    m_askedMono.clear();
}

void AgentLookup::want(const QList<AgentId> &strangers)
{
    m_wanted = strangers;
    if (!m_askedMono.isEmpty()) {
        const QSet<AgentId> wanted(strangers.cbegin(), strangers.cend());
        m_askedMono.removeIf([&](const auto &asked) { return !wanted.contains(asked.key()); });
    }
    if (!m_asking && !m_timer.isActive())
        next();
}

void AgentLookup::next()
{
    if (!m_client || m_asking)
        return;
    const qint64 now = m_clock.monoMs();
    const auto due = std::find_if(m_wanted.cbegin(), m_wanted.cend(), [&](const AgentId &id) {
        const auto asked = m_askedMono.constFind(id);
        return asked == m_askedMono.cend() || now - *asked >= m_timing.lookupAgainMs;
    });
    if (due == m_wanted.cend())
        return;
    const AgentId id = *due;
    m_askedMono.insert(id, now);
    m_asking = true;
    m_context = std::make_unique<QObject>();
    fetchAgent(*m_client, id, Priority::Crawl, m_context.get(), [this, id](const Result<Agent> &result) {
        m_asking = false;
        m_timer.start(m_timing.lookupMs);
        if (result.ok() && result.value().id == id)
            Q_EMIT found(result.value());
        else if (!result.ok() && result.failure().kind != Failure::Kind::NotFound)
            m_askedMono[id] -= std::max(0, m_timing.lookupAgainMs - m_timing.slowMs); // no answer: sooner again
    });
}

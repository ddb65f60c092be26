#include "agentteamcrawl.h"

#include "failuretext.h"
#include <QSet>

AgentTeamCrawl::AgentTeamCrawl(const LiveTiming &timing, const Clock &clock, Everybody everybody, QObject *parent)
    : QObject(parent),
      m_timing(timing),
      m_clock(clock),
      m_everybody(std::move(everybody)),
      m_backoff(timing.retryMs, 4 * timing.retryMs, timing.teamsMs)
{
    m_timer.setSingleShot(true);
    m_batch.setSingleShot(true);
    m_batch.setInterval(timing.batchMs);
    connect(&m_timer, &QTimer::timeout, this, &AgentTeamCrawl::next);
    connect(&m_batch, &QTimer::timeout, this, &AgentTeamCrawl::gathered);
}

void AgentTeamCrawl::setClient(ApiClient *client)
{
    if (client == m_client)
        return;
    m_context.reset();
    m_timer.stop();
    m_queue.clear();
    m_client = client;
    m_backoff.reset();
    if (client)
        next();
    else
        m_batch.stop();
}

void AgentTeamCrawl::setKnown(const TeamsOf &teamsOf)
{
    if (m_teamsOf.isEmpty())
        m_teamsOf = teamsOf;
}

/// False while nobody is known.
bool AgentTeamCrawl::fillQueue()
{
    const QList<AgentId> everybody = m_everybody();
    if (everybody.isEmpty())
        return false;
    const QSet<AgentId> known(everybody.cbegin(), everybody.cend());
    m_readMono.removeIf([&](const auto &read) { return !known.contains(read.key()); });
    const auto gone = m_teamsOf.removeIf([&](const auto &of) { return !known.contains(of.key()); });
    if (gone > 0 && !m_batch.isActive())
        m_batch.start();
    const qint64 now = m_clock.monoMs();
    for (const AgentId &id : everybody) {
        const auto read = m_readMono.constFind(id);
        if (read == m_readMono.cend() || now - *read >= m_timing.agentTeamsAgainMs)
            m_queue.append(id);
    }
    return true;
}

void AgentTeamCrawl::next()
{
    if (m_queue.isEmpty() && !fillQueue())
        return m_timer.start(m_timing.batchMs); // nobody is known yet
    if (m_queue.isEmpty())
        return m_timer.start(m_timing.slowMs); // somebody new may come
    const AgentId id = m_queue.takeFirst();
    m_context = std::make_unique<QObject>();
    fetchAgentTeams(*m_client, id, m_context.get(),
                    [this, id](const Result<QList<TeamId>> &result) { finish(id, result); });
}

void AgentTeamCrawl::finish(const AgentId &id, const Result<QList<TeamId>> &result)
{
    if (!result.ok() && result.failure().kind != Failure::Kind::NotFound) {
        const Failure &failure = result.failure();
        const bool no = failure.kind == Failure::Kind::Unauthorized || failure.kind == Failure::Kind::Forbidden;
        const qint64 wait = m_backoff.nextMs();
        if (failure.kind == Failure::Kind::Rejected)
            m_readMono.insert(id, m_clock.monoMs()); // this one person's fault, not before the next round
        m_timer.start(no ? m_timing.teamsMs : int(std::max(wait, failure.retryAfterMs)));
        setNote(tr("Teams could not be read: %1").arg(failureText(failure)));
        return;
    }
    m_backoff.reset();
    setNote({});
    m_readMono.insert(id, m_clock.monoMs());
    m_timer.start(m_timing.agentTeamsMs);
    if (result.ok() && (!m_teamsOf.contains(id) || m_teamsOf.value(id) != result.value())) { // also: in none
        m_teamsOf.insert(id, result.value());
        if (!m_batch.isActive())
            m_batch.start();
    }
}

void AgentTeamCrawl::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    Q_EMIT noteChanged();
}

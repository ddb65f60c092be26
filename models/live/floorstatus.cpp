// What FloorCore tells about itself.
#include "floorcore.h"

bool FloorCore::isRateLimited() const
{
    return m_client && m_client->stats().pausedUntilMono > m_clock.monoMs();
}

Freshness FloorCore::freshness() const
{
    if (m_poller.isRefused())
        return Freshness::TokenRefused;
    const qint64 waited = waitedMs();
    if (waited < 0)
        return Freshness::Connecting;
    const qint64 interval = intervalMs();
    if (waited > std::max<qint64>(4 * interval, m_options.timing.staleMs))
        return Freshness::Stale;
    return waited > 2 * interval ? Freshness::Old : Freshness::Live;
}

FloorStatus FloorCore::status() const
{
    FloorStatus status;
    status.freshness = freshness();
    status.ageMs = ageMs();
    if (m_answeredLine >= 0)
        status.answeredAtMs = m_watch.toUtc(m_answeredLine);
    status.intervalMs = intervalMs();
    status.attempts = m_poller.attempts() + m_strange;
    status.cause = m_cause;
    status.nextPollInMs = m_poller.dueInMs();
    if (m_shared.follows() && m_answeredLine >= 0)
        status.nextPollInMs = std::max<qint64>(0, status.intervalMs - status.ageMs);
    status.roundTripMs = m_roundTrip;
    status.unreadable = m_unreadable;
    status.confirmingEmpty = m_confirmingEmpty;
    status.clockSkewMs = m_skew.skewMs();
    if (m_people.isComplete())
        status.directoryRows = int(m_people.agents().size());
    status.directoryLoading = m_people.isLoading();
    status.directoryProgress = m_people.progress();
    status.directoryReadMs = m_people.readAtMs();
    status.directoryNote = m_people.directoryNote();
    status.teamsNote = m_people.teamsNote();
    if (m_client) {
        const ApiStats stats = m_client->stats();
        status.rateLimited = isRateLimited();
        if (status.rateLimited)
            status.nextPollInMs = stats.pausedUntilMono - m_clock.monoMs();
        status.requestsPerSecond = stats.requestsPerSecond;
        status.rateLimitedToday = stats.rateLimitedToday;
        status.quotaPercent = 100.0 * double(stats.sentToday) / double(m_options.timing.requestsPerDay);
    }
    return status;
}

void FloorCore::tellStatus()
{
    m_toldFreshness = freshness();
    m_toldLimited = isRateLimited();
    m_board.setFresh(m_toldFreshness == Freshness::Live || m_toldFreshness == Freshness::Old,
                     m_toldFreshness == Freshness::TokenRefused);
    Q_EMIT statusChanged();
}

Strip FloorCore::strip(const AgentId &id) const
{
    const FloorRow *row = m_stepper.model()->find(id);
    const AgentState state = row ? row->state : AgentState::NotSeen;
    const qint64 now = m_watch.now();
    return m_log.strip(id, state, isCurrent() ? now : m_answeredLine, now, toUtc());
}

QList<FloorChange> FloorCore::recentChanges(const AgentId &id) const
{
    return m_log.recent(id, toUtc());
}

CoverLog::Series FloorCore::coverSeries(const std::optional<TeamId> &team) const
{
    return team ? m_cover.series(*team, m_watch.now(), isCurrent()) : m_cover.series(m_watch.now(), isCurrent());
}

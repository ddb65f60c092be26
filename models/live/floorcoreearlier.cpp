// FloorCore: what earlier runs saw, in front of what this one sees.
#include "floorcore.h"

#include "historycover.h"

/// Once both are there: the first list, and what earlier runs saw before it.
void FloorCore::restoreEarlier()
{
    if (!m_earlier || m_firstLine < 0)
        return;
    // Others go on writing what many desks share.
    HistoryPart earlier = partUntil(*std::exchange(m_earlier, {}), m_firstLine + toUtc());
    if (earlier.seen.isEmpty())
        return;
    const qint64 apart = m_firstLine + toUtc() - earlier.seen.last().toMs;
    const bool bridged = apart >= 0 && apart <= HistoryFeed::bridgeMs(intervalMs());
    m_log.restore(earlier, m_stepper.model()->rows(), toUtc(), bridged);
    if (bridged)
        m_stepper.continueStates(earlierStates(earlier));
    if (bridged)
        earlier.seen.last().toMs = m_firstLine + toUtc();
    restoreCover(earlier);
    Q_EMIT historyRestored();
    tellStatus();
}

/// Its minutes are those of the line, like the ones of this run.
void FloorCore::restoreCover(const HistoryPart &earlier)
{
    const qint64 first = (m_firstLine / CoverLog::stepMs - CoverLog::minutes + 1) * CoverLog::stepMs + toUtc();
    m_cover.restore(historyCover(earlier, first, CoverLog::minutes, {}, m_stepper.channelMap()).all, m_firstLine);
}

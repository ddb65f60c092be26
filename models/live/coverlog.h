// Cover of the last two hours, one value a minute, of everybody and of each team; a minute that was not seen stays
// empty.
#pragma once

#include "floorstep.h"

class CoverLog
{
public:
    static constexpr int minutes = 120;
    static constexpr qint64 stepMs = 60'000;
    using Series = QList<CoverCounts>; ///< oldest first; -1 = not seen

    /// lineMs: moment on the clock watch's line. contiguous: what was seen before held until now.
    void add(qint64 lineMs, const CoverCounts &all, const QHash<TeamId, CoverCounts> &teams, bool contiguous);
    /// What was seen of everybody before this run: a value a minute, the last one of the minute of lineMs. What is
    /// known already stays.
    void restore(const Series &earlier, qint64 lineMs);
    /// `minutes` values that end with the present minute. current: the newest value still counts as what is.
    Series series(qint64 nowMs, bool current) const;
    Series series(const TeamId &team, qint64 nowMs, bool current) const;

private:
    static void advance(Series *series, qint64 steps, bool hold);
    static void put(Series *series, const CoverCounts &counts);
    Series shown(Series series, qint64 nowMs, bool current) const;

    Series m_all; ///< up to m_minute, as far back as there is something
    QHash<TeamId, Series> m_teams;
    qint64 m_minute = -1; ///< of the newest value
};

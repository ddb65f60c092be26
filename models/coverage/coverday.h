// Cover of one local day, a value a minute, of everybody and of each team; a minute that was not seen stays empty.
#pragma once

#include "channel.h"
#include "ids.h"

class CoverDay
{
public:
    using Counts = std::array<int, channelCount>; ///< -1 = not seen
    using Series = QList<Counts>;

    /// Another day begins empty. ms UTC of its first and of the next day's first moment.
    void setDay(qint64 startMs, qint64 endMs);
    qint64 startMs() const { return m_start; }
    qint64 endMs() const { return m_end; }
    /// newest: oldest first, a value a minute, the last one of the minute of nowMs (ms UTC). What was seen before and
    /// is not seen in it stays.
    void put(const std::optional<TeamId> &team, const Series &newest, qint64 nowMs);
    /// A value for each minute from startMs; empty when nothing was seen.
    const Series series(const std::optional<TeamId> &team) const;

private:
    qint64 m_start = 0, m_end = 0;
    Series m_all;
    QHash<TeamId, Series> m_teams;
};

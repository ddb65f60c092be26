#include "coverlog.h"

static constexpr CoverCounts notSeen{-1, -1, -1, -1};

void CoverLog::advance(Series *series, qint64 steps, bool hold)
{
    if (series->isEmpty())
        return;
    const CoverCounts fill = hold ? series->last() : notSeen;
    for (qint64 i = std::min<qint64>(steps, minutes); i > 0; --i)
        series->append(fill);
    if (series->size() > minutes)
        series->remove(0, series->size() - minutes);
}

void CoverLog::put(Series *series, const CoverCounts &counts)
{
    if (series->isEmpty())
        series->append(counts);
    else
        series->last() = counts;
}

void CoverLog::add(qint64 lineMs, const CoverCounts &all, const QHash<TeamId, CoverCounts> &teams, bool contiguous)
{
    const qint64 minute = lineMs / stepMs;
    const qint64 steps = m_minute < 0 ? 0 : std::max<qint64>(0, minute - m_minute);
    m_minute = std::max(m_minute, minute);
    advance(&m_all, steps, contiguous);
    put(&m_all, all);
    m_teams.removeIf([&](const auto &known) { return !teams.contains(known.key()); });
    for (auto team = teams.cbegin(); team != teams.cend(); ++team) {
        Series &track = m_teams[team.key()];
        advance(&track, steps, contiguous);
        put(&track, team.value());
    }
}

void CoverLog::restore(const Series &earlier, qint64 lineMs)
{
    const qint64 first = m_minute - m_all.size() + 1, last = lineMs / stepMs;
    Series before;
    for (qint64 minute = m_minute - minutes + 1; minute < first; ++minute)
        before.append(earlier.value(earlier.size() - 1 - (last - minute), notSeen));
    m_all = before + m_all;
}

CoverLog::Series CoverLog::shown(Series series, qint64 nowMs, bool current) const
{
    advance(&series, std::max<qint64>(0, nowMs / stepMs - m_minute), current);
    return Series(minutes - series.size(), notSeen) + series;
}

CoverLog::Series CoverLog::series(qint64 nowMs, bool current) const
{
    return shown(m_all, nowMs, current);
}

CoverLog::Series CoverLog::series(const TeamId &team, qint64 nowMs, bool current) const
{
    return shown(m_teams.value(team), nowMs, current);
}

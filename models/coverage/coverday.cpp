#include "coverday.h"

static constexpr qint64 stepMs = 60'000;

void CoverDay::setDay(qint64 startMs, qint64 endMs)
{
    if (startMs == m_start && endMs == m_end)
        return;
    m_start = startMs;
    m_end = endMs;
    m_all.clear();
    m_teams.clear();
}

void CoverDay::put(const std::optional<TeamId> &team, const Series &newest, qint64 nowMs)
{
    Series &track = team ? m_teams[*team] : m_all;
    if (track.isEmpty())
        track.fill({-1, -1, -1, -1}, qsizetype((m_end - m_start) / stepMs));
    const qint64 last = (nowMs - m_start) / stepMs;
    for (qsizetype i = 0; i < newest.size(); ++i) {
        const qint64 minute = last - (newest.size() - 1 - i);
        if (minute >= 0 && minute < track.size() && newest[i][0] >= 0)
            track[qsizetype(minute)] = newest[i];
    }
}

const CoverDay::Series CoverDay::series(const std::optional<TeamId> &team) const
{
    return team ? m_teams.value(*team) : m_all;
}

#include "coverwatch.h"

size_t qHash(const CoverPlace &place, size_t seed)
{
    return qHashMulti(seed, place.team.has_value(), place.team.value_or(TeamId()), int(place.channel));
}

int CoverWatch::countOf(const std::optional<TeamId> &team, Channel channel) const
{
    if (!team)
        return m_all.cover[size_t(channel)];
    const auto it = m_teams.constFind(*team);
    return it == m_teams.cend() ? 0 : it->cover[size_t(channel)];
}

void CoverWatch::see(const QList<FloorRow> &rows, const CoverMinimums &minimums, qint64 nowMs, bool contiguous)
{
    m_minimums = minimums;
    m_all = {};
    m_teams.clear();
    m_losses.clear();
    QList<Counting> counting;
    counting.reserve(rows.size());
    auto before = m_counting.cbegin();
    for (const FloorRow &row : rows) {
        m_all.add(row);
        const QList<TeamId> teams = row.teams.isEmpty() ? QList<TeamId>{TeamId()} : row.teams;
        for (const TeamId &team : teams)
            m_teams[team].add(row);
        Counting now{row.id, 0};
        for (const Channel channel : allChannels)
            now.channels = quint8(now.channels | (row.counts(channel) ? 1 << int(channel) : 0));
        while (before != m_counting.cend() && idLess(before->id, row.id))
            ++before;
        const int lost = before != m_counting.cend() && before->id == row.id ? before->channels & ~now.channels : 0;
        for (const Channel channel : allChannels) {
            if (!contiguous || (lost >> int(channel) & 1) == 0)
                continue;
            const CoverCause cause{row.id, row.state, rowName(row)};
            m_losses.insert({std::nullopt, channel}, cause);
            for (const TeamId &team : teams)
                m_losses.insert({team, channel}, cause);
        }
        counting << now;
    }
    m_counting = std::move(counting);
    if (!contiguous)
        m_shortages.clear(); // it may have been well in between
    evaluate(nowMs, m_known && contiguous);
    m_known = true;
}

void CoverWatch::setMinimums(const CoverMinimums &minimums, qint64 nowMs)
{
    m_minimums = minimums;
    m_losses.clear(); // a minimum that rises is nobody's leaving
    if (m_known)
        evaluate(nowMs, true);
}

void CoverWatch::evaluate(qint64 nowMs, bool fell)
{
    QHash<CoverPlace, CoverShortage> now;
    const auto look = [&](const std::optional<TeamId> &team) {
        for (const Channel channel : allChannels) {
            const CoverPlace place{team, channel};
            const int minimum = m_minimums.of(team, channel), count = countOf(team, channel);
            if (count >= minimum)
                continue;
            CoverShortage shortage = m_shortages.value(place, {place, 0, 0, nowMs, fell, m_losses.value(place)});
            shortage.sinceMs = std::min(shortage.sinceMs, nowMs); // the clock may have been set back
            shortage.count = count;
            shortage.minimum = minimum;
            now.insert(place, shortage);
        }
    };
    look(std::nullopt);
    for (auto team = m_minimums.teams.cbegin(); team != m_minimums.teams.cend(); ++team)
        look(team.key());
    m_shortages = std::move(now);
}

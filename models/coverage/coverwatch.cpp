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

int CoverWatch::channelsOf(const FloorRow &row)
{
    int bits = 0;
    for (const Channel channel : allChannels)
        bits |= row.counts(channel) ? 1 << int(channel) : 0;
    return bits;
}

static const QList<TeamId> &teamsOf(const FloorRow &row)
{
    static const QList<TeamId> none{TeamId()};
    return row.teams.isEmpty() ? none : row.teams;
}

/// Only where a minimum asks for somebody is it ever told who left.
void CoverWatch::lose(const FloorRow &now, int channels)
{
    const auto left = [&](const std::optional<TeamId> &team, Channel channel) {
        if (m_minimums.of(team, channel) > 0)
            m_losses.insert({team, channel}, {now.id, now.state, rowName(now)});
    };
    for (const Channel channel : allChannels) {
        if ((channels >> int(channel) & 1) == 0)
            continue;
        left(std::nullopt, channel);
        for (const TeamId &team : teamsOf(now))
            left(team, channel);
    }
}

void CoverWatch::see(const QList<FloorRow> &rows, const CoverMinimums &minimums, qint64 nowMs, bool contiguous)
{
    m_minimums = minimums;
    m_all = {};
    m_teams.clear();
    if (!m_changing) // else they are of this answer
        m_losses.clear();
    QList<Counting> counting;
    counting.reserve(rows.size());
    auto before = m_counting.cbegin();
    for (const FloorRow &row : rows) {
        m_all.add(row);
        for (const TeamId &team : teamsOf(row))
            m_teams[team].add(row);
        const Counting now{row.id, quint8(channelsOf(row))};
        while (before != m_counting.cend() && idLess(before->id, row.id))
            ++before;
        if (before != m_counting.cend() && before->id == row.id && (before->channels & ~now.channels))
            lose(row, before->channels & ~now.channels);
        counting << now;
    }
    m_counting = std::move(counting);
    evaluate(nowMs, m_known && contiguous, contiguous);
    m_known = true;
}

void CoverWatch::change(qsizetype place, const FloorRow &was, const FloorRow &is)
{
    if (!std::exchange(m_changing, true))
        m_losses.clear();
    m_all.remove(was);
    m_all.add(is);
    for (const TeamId &team : teamsOf(was)) {
        const auto counts = m_teams.find(team);
        counts->remove(was);
        if (counts->total == 0)
            m_teams.erase(counts);
    }
    for (const TeamId &team : teamsOf(is))
        m_teams[team].add(is);
    const int had = channelsOf(was), has = channelsOf(is);
    if (had & ~has)
        lose(is, had & ~has);
    m_counting[place].channels = quint8(has);
}

void CoverWatch::seeChanged(const CoverMinimums &minimums, qint64 nowMs, bool contiguous)
{
    m_minimums = minimums;
    if (!m_changing)
        m_losses.clear();
    evaluate(nowMs, contiguous, contiguous);
}

void CoverWatch::setMinimums(const CoverMinimums &minimums, qint64 nowMs)
{
    m_minimums = minimums;
    m_losses.clear(); // a minimum that rises is nobody's leaving
    if (m_known)
        evaluate(nowMs, true, true);
}

/// fell: a shortage that is new was seen to begin.
void CoverWatch::evaluate(qint64 nowMs, bool fell, bool contiguous)
{
    m_changing = false;
    if (!contiguous) { // it may have been well in between
        m_losses.clear();
        m_shortages.clear();
    }
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

#include "historycover.h"

#include <algorithm>

namespace {

constexpr qint64 coverMinuteMs = 60'000;

/// A bit a channel: what a fact covers.
class Coverage
{
public:
    Coverage(const HistoryPart &part, const ChannelMap &map) : m_part(part), m_map(map) {}
    quint8 of(quint64 fact)
    {
        if (packedState(fact) != AgentState::Working)
            return 0;
        auto known = m_known.find(fact);
        if (known == m_known.end()) {
            quint8 bits = 0;
            const auto switches = m_map.derive(unpackFact({}, fact, m_part.words).channels);
            for (size_t i = 0; i < channelCount; ++i)
                bits = quint8(bits | (switches[i] == SwitchState::On ? 1 << i : 0));
            known = m_known.insert(fact, bits);
        }
        return *known;
    }

private:
    const HistoryPart &m_part;
    const ChannelMap &m_map;
    QHash<quint64, quint8> m_known;
};

/// What is added at a minute; becomes the series by adding up.
void add(CoverDay::Series *steps, qsizetype from, qsizetype to, quint8 bits)
{
    for (size_t i = 0; i < channelCount; ++i) {
        if ((bits >> i & 1) == 0)
            continue;
        ++(*steps)[from][i];
        if (to < steps->size())
            --(*steps)[to][i];
    }
}

void addUp(CoverDay::Series *steps, const QList<bool> &seen)
{
    CoverDay::Counts sum{};
    for (qsizetype minute = 0; minute < steps->size(); ++minute) {
        for (size_t i = 0; i < channelCount; ++i) {
            sum[i] += (*steps)[minute][i];
            (*steps)[minute][i] = seen[minute] ? sum[i] : -1;
        }
    }
}

} // namespace

HistoryCover historyCover(const HistoryPart &part, qint64 fromMs, int minutes, const TeamsOf &teamsOf,
                          const ChannelMap &map)
{
    const auto minuteOf = [&](qint64 ms) { // the first one that starts then or later
        return qsizetype(std::clamp<qint64>((ms - fromMs + coverMinuteMs - 1) / coverMinuteMs, 0, minutes));
    };
    HistoryCover cover;
    cover.all.fill({}, minutes);
    Coverage coverage(part, map);
    for (const HistoryPerson &person : part.people) {
        QList<TeamId> teams = teamsOf.value(person.id);
        if (teams.isEmpty())
            teams.append(TeamId());
        for (qsizetype i = 0; i < person.entries.size(); ++i) {
            const quint8 bits = coverage.of(person.entries[i].fact);
            const qsizetype from = minuteOf(person.entries[i].atMs);
            const qsizetype to = i + 1 < person.entries.size() ? minuteOf(person.entries[i + 1].atMs) : minutes;
            if (bits == 0 || from >= to)
                continue;
            add(&cover.all, from, to, bits);
            for (const TeamId &team : std::as_const(teams)) {
                CoverDay::Series &steps = cover.teams[team];
                if (steps.isEmpty())
                    steps.fill({}, minutes);
                add(&steps, from, to, bits);
            }
        }
    }
    QList<bool> seen;
    for (int minute = 0; minute < minutes; ++minute)
        seen.append(part.wasSeen(fromMs + minute * coverMinuteMs));
    addUp(&cover.all, seen);
    for (CoverDay::Series &steps : cover.teams)
        addUp(&steps, seen);
    return cover;
}

QList<FloorRow> rowsAt(const HistoryPart &part, qint64 atMs, const QList<FloorRow> &known, const ChannelMap &map)
{
    const auto after = std::upper_bound(part.seen.cbegin(), part.seen.cend(), atMs,
                                        [](qint64 at, const HistorySpan &span) { return at < span.fromMs; });
    const qint64 seenFrom = after == part.seen.cbegin() ? atMs : std::prev(after)->fromMs;
    QList<FloorRow> rows;
    for (const HistoryPerson &person : part.people) {
        const auto fact = part.at(person, atMs);
        if (!fact)
            continue;
        FloorRow row;
        row.id = person.id;
        const auto found = std::lower_bound(known.cbegin(), known.cend(), person.id,
                                            [](const FloorRow &one, const AgentId &id) { return idLess(one.id, id); });
        if (found != known.cend() && found->id == person.id) {
            row.agent = found->agent;
            row.teams = found->teams;
        }
        row.hasPresence = true;
        row.presence.id = person.id;
        row.presence.connection = fact->connection;
        row.presence.status = fact->status;
        row.presence.channels = fact->channels;
        row.state = fact->state;
        row.switches = map.derive(fact->channels);
        row.since = seenFrom;
        for (auto entry = person.entries.crbegin(); entry != person.entries.crend(); ++entry) {
            if (entry->atMs > atMs)
                continue;
            if (packedState(entry->fact) != row.state || entry->atMs < seenFrom)
                break;
            row.since = entry->atMs;
            row.sinceObserved = entry->windowMs > 0 && entry->atMs > seenFrom;
        }
        rows.append(row);
    }
    return rows;
}

#include "historyfact.h"

#include <algorithm>

namespace {
// Three bits of state, two of connection, two of status, one of "channels missing", then the channels.
constexpr int channelShift = 8, otherMost = 16;
} // namespace

HistoryFact historyFact(const FloorRow &row)
{
    if (!row.hasPresence)
        return {row.id, AgentState::NotSeen, Connection::Other, PresenceStatus::Missing, {}};
    return {row.id, row.state, row.presence.connection, row.presence.status, row.presence.channels};
}

quint64 packFact(const HistoryFact &fact, QStringList *words)
{
    if (fact.state == AgentState::NotSeen)
        return quint64(AgentState::NotSeen);
    quint64 packed = quint64(fact.state) | quint64(fact.connection) << 3 | quint64(fact.status) << 5 |
                     quint64(fact.channels.missing ? 1 : 0) << 7 | quint64(fact.channels.known) << channelShift;
    for (const QString &word : fact.channels.other) {
        qsizetype at = words->indexOf(word);
        if (at < 0 && words->size() < otherMost) {
            at = words->size();
            words->append(word);
        }
        if (at >= 0)
            packed |= quint64(1) << (channelShift + 16 + at);
    }
    return packed;
}

AgentState packedState(quint64 packed)
{
    return AgentState(packed & 7);
}

HistoryFact unpackFact(const AgentId &agent, quint64 packed, const QStringList &words)
{
    HistoryFact fact{agent, packedState(packed), Connection((packed >> 3) & 3), PresenceStatus((packed >> 5) & 3), {}};
    fact.channels.missing = packed >> 7 & 1;
    fact.channels.known = quint16(packed >> channelShift);
    QStringList others;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (packed >> (channelShift + 16 + i) & 1)
            others.append(words[i]);
    }
    fact.channels.other = others;
    return fact;
}

const HistoryPerson *HistoryPart::find(const AgentId &id) const
{
    const auto at =
        std::lower_bound(people.cbegin(), people.cend(), id,
                         [](const HistoryPerson &person, const AgentId &one) { return idLess(person.id, one); });
    return at != people.cend() && at->id == id ? &*at : nullptr;
}

bool HistoryPart::wasSeen(qint64 atMs) const
{
    const auto after = std::upper_bound(seen.cbegin(), seen.cend(), atMs,
                                        [](qint64 at, const HistorySpan &span) { return at < span.fromMs; });
    return after != seen.cbegin() && atMs <= std::prev(after)->toMs;
}

std::optional<HistoryFact> HistoryPart::at(const HistoryPerson &person, qint64 atMs) const
{
    const auto after = std::upper_bound(person.entries.cbegin(), person.entries.cend(), atMs,
                                        [](qint64 at, const HistoryEntry &entry) { return at < entry.atMs; });
    if (after == person.entries.cbegin() || !wasSeen(atMs))
        return std::nullopt;
    const quint64 fact = std::prev(after)->fact;
    if (packedState(fact) == AgentState::NotSeen)
        return std::nullopt;
    return unpackFact(person.id, fact, words);
}

Strip HistoryPart::strip(const HistoryPerson &person) const
{
    Strip strip;
    const auto add = [&strip](qint64 at, AgentState state) {
        if (!strip.isEmpty() && strip.last().from >= at)
            strip.removeLast(); // lasted no time
        if (strip.isEmpty() || strip.last().state != state)
            strip.append({at, state});
    };
    AgentState state = AgentState::NotSeen;
    auto entry = person.entries.cbegin();
    for (const HistorySpan &span : seen) {
        for (; entry != person.entries.cend() && entry->atMs <= span.fromMs; ++entry)
            state = packedState(entry->fact);
        add(span.fromMs, state);
        for (; entry != person.entries.cend() && entry->atMs <= span.toMs; ++entry) {
            state = packedState(entry->fact);
            add(entry->atMs, state);
        }
        if (span.toMs < toMs)
            add(span.toMs, AgentState::NotSeen);
    }
    return strip;
}

HistoryPart partUntil(HistoryPart part, qint64 toMs)
{
    part.toMs = std::min(part.toMs, toMs);
    part.seen.removeIf([toMs](const HistorySpan &span) { return span.fromMs > toMs; });
    if (!part.seen.isEmpty())
        part.seen.last().toMs = std::min(part.seen.last().toMs, toMs);
    for (HistoryPerson &person : part.people)
        person.entries.removeIf([toMs](const HistoryEntry &entry) { return entry.atMs > toMs; });
    part.people.removeIf([](const HistoryPerson &person) { return person.entries.isEmpty(); });
    return part;
}

QHash<AgentState, qint64> stateSums(const Strip &strip, qint64 fromMs, qint64 toMs)
{
    QHash<AgentState, qint64> sums;
    for (qsizetype i = 0; i < strip.size(); ++i) {
        const qint64 from = std::max(fromMs, strip[i].from);
        const qint64 to = std::min(toMs, i + 1 < strip.size() ? strip[i + 1].from : toMs);
        if (to > from && strip[i].state != AgentState::NotSeen)
            sums[isContradiction(strip[i].state) ? AgentState::Ghost : strip[i].state] += to - from;
    }
    return sums;
}

#include "floorstep.h"

#include "fetchsoon.h"
#include "rowdiff.h"
#include <algorithm>

namespace {

/// The profiles of the people who are present only.
AgentHash namesOnly(const AgentHash &agents, const QList<Presence> &presence)
{
    AgentHash named;
    named.reserve(std::min(agents.size(), presence.size()));
    for (const Presence &row : presence) {
        if (const auto at = agents.constFind(row.id); at != agents.cend())
            named.insert(at.key(), at.value());
    }
    return named;
}

bool sameFact(const FloorRow &a, const FloorRow &b)
{
    if (a.hasPresence != b.hasPresence)
        return false;
    return !a.hasPresence || (a.presence.connection == b.presence.connection &&
                              a.presence.status == b.presence.status && a.presence.channels == b.presence.channels);
}

/// place: of `after` among the rows; -1 = it is not there.
void compare(const AgentId &id, const FloorRow &before, const FloorRow &after, qsizetype place,
             QList<RowChange> *changes)
{
    if (sameFact(before, after))
        return;
    const FineChannels none;
    const FineChannels &had = before.hasPresence ? before.presence.channels : none;
    const FineChannels &has = after.hasPresence ? after.presence.channels : none;
    changes->append({id, before.state, after.state, has.without(had), had.without(has), qint32(place)});
}

QList<RowChange> changesBetween(const QList<FloorRow> &before, const QList<FloorRow> &after)
{
    QList<RowChange> changes;
    const FloorRow nobody;
    auto old = before.cbegin();
    for (qsizetype i = 0; i < after.size(); ++i) {
        const FloorRow &row = after[i];
        for (; old != before.cend() && idLess(old->id, row.id); ++old)
            compare(old->id, *old, nobody, -1, &changes);
        const bool known = old != before.cend() && old->id == row.id;
        compare(row.id, known ? *old : nobody, row, i, &changes);
        if (known)
            ++old;
    }
    for (; old != before.cend(); ++old)
        compare(old->id, *old, nobody, -1, &changes);
    return changes;
}

void count(const FloorRow &row, int sign, CoverCounts *all, QHash<TeamId, CoverCounts> *teams)
{
    CoverCounts one{};
    for (const Channel channel : allChannels)
        one[size_t(channel)] = row.counts(channel) ? sign : 0;
    for (size_t i = 0; i < channelCount; ++i)
        (*all)[i] += one[i];
    for (const TeamId &team : row.teams) {
        CoverCounts &of = (*teams)[team];
        for (size_t i = 0; i < channelCount; ++i)
            of[i] += one[i];
    }
}

} // namespace

static void continueState(const QHash<AgentId, EarlierState> &earlier, FloorRow *row)
{
    const auto known = earlier.constFind(row->id);
    if (known == earlier.cend() || row->sinceObserved || !row->hasPresence)
        return;
    if (row->state == known->state) {
        row->since = std::min(row->since, known->sinceMs);
        row->sinceObserved = known->observed;
    } else {
        row->sinceObserved = row->state != AgentState::UnknownId && known->state != AgentState::UnknownId;
    }
}

FloorOutcome advance(FloorStep step)
{
    FloorOutcome outcome;
    outcome.fromList = step.list.has_value();
    if (step.unbooked)
        step.book = afterList(std::move(step.book), *std::move(step.unbooked), false);
    if (step.list)
        step.book = afterList(std::move(step.book), *std::move(step.list), step.confirmedEmpty);
    if (step.single)
        step.book = afterSingle(std::move(step.book), *step.single);
    if (step.shiftMs != 0) {
        for (FloorRow &row : step.previous)
            row.since += row.since == noTime ? 0 : step.shiftMs;
    }
    for (qsizetype i = 0; !step.earlier.isEmpty() && i < step.previous.size(); ++i)
        continueState(step.earlier, &step.previous[i]);

    const AgentHash named = step.directoryComplete ? AgentHash() : namesOnly(step.agents, step.book.rows);
    FloorInput input;
    input.presence = &step.book.rows;
    input.agents = step.directoryComplete ? &step.agents : &named;
    input.teamsOf = &step.teamsOf;
    input.map = &step.map;
    input.directoryComplete = step.directoryComplete;
    input.sameDirectory = step.sameDirectory && step.directoryComplete;
    input.nowMs = step.nowMs;
    outcome.rows = joinFloor(input, step.previous, step.contiguous);

    if (!step.first)
        outcome.changes = changesBetween(step.previous, outcome.rows);
    for (const FloorRow &row : std::as_const(outcome.rows))
        count(row, 1, &outcome.cover, &outcome.teamCover);
    if (step.directoryComplete) {
        for (const FloorRow &row : std::as_const(outcome.rows)) {
            if (!row.agent && row.hasPresence && outcome.strangers.size() < strangersMost)
                outcome.strangers.append(row.id);
        }
    }
    outcome.book = std::move(step.book);
    return outcome;
}

void moveCover(const FloorRow &from, const FloorRow &to, CoverCounts *all, QHash<TeamId, CoverCounts> *teams)
{
    const auto same = [&](Channel channel) { return from.counts(channel) == to.counts(channel); };
    if (from.teams == to.teams && std::all_of(allChannels.begin(), allChannels.end(), same))
        return;
    count(from, -1, all, teams);
    count(to, 1, all, teams);
}

FloorPatch patchFor(const PresenceList &list, QList<FloorPlace> *places, const QList<FloorRow> &rows,
                    const FloorInput &input)
{
    struct Due
    {
        qint32 row, record;
        bool differs;
    };
    QList<Due> due;
    due.reserve(2 * list.changed.size());
    auto changed = list.changed.cbegin();
    for (qsizetype i = 0; i < list.rows.size(); ++i) {
        const FloorPlace &place = places->at(i);
        const bool differs = changed != list.changed.cend() && *changed == i;
        if (differs)
            ++changed;
        if (differs || (place.agesAtMs <= list.latestMs && place.agesAtMs <= list.rows[i].requestTime))
            due.append({place.row, qint32(i), differs});
    }
    std::sort(due.begin(), due.end(), [](const Due &a, const Due &b) { return a.row < b.row; });

    FloorPatch patch;
    patch.rows.reserve(due.size());
    patch.changes.reserve(list.changed.size());
    for (qsizetype i = 0; i < due.size(); ++i) {
        if (i + 2 * fetchAhead < due.size())
            fetchSoon(rows[due[i + 2 * fetchAhead].row]);
        if (i + fetchAhead < due.size())
            fetchSoon(rows[due[i + fetchAhead].row].agent.get());
        const FloorRow &before = rows[due[i].row];
        FloorRow row = joinedRow(input, list.rows[due[i].record], &before, true);
        row.requests = before.requests;
        (*places)[due[i].record].agesAtMs = lastSeenAgesAt(row.presence);
        if (due[i].differs)
            compare(row.id, before, row, due[i].row, &patch.changes);
        patch.rows.append({due[i].row, std::move(row)});
    }
    return patch; // ids ascend as the rows do
}

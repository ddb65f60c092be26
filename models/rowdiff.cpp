#include "rowdiff.h"

#include <algorithm>
#include <limits>

namespace {

constexpr qint64 minuteMs = 60'000, dayMs = 24 * 60 * minuteMs;

/// Whether the text of an age becomes another one.
bool ageDiffers(qint64 before, qint64 after, bool sameMoment)
{
    if (before < 0 || after < 0)
        return (before < 0) != (after < 0);
    const bool wasNow = before < lastSeenNowMs, isNow = after < lastSeenNowMs;
    if (wasNow || isNow)
        return wasNow != isNow;
    if (!sameMoment)
        return true;
    // The same moment grows older: its text moves on by minutes, beyond a day it is a fixed time.
    return before / minuteMs != after / minuteMs && before < dayMs;
}

bool lastSeenDiffers(const FloorRow &a, const FloorRow &b)
{
    return ageDiffers(lastSeenAge(a), lastSeenAge(b), a.presence.lastSeen == b.presence.lastSeen);
}

qint64 ageAt(const Presence &presence, qint64 requestTime)
{
    if (presence.lastSeen == noTime || requestTime == noTime)
        return -1;
    return std::max<qint64>(0, requestTime - presence.lastSeen);
}

ColumnBits profileColumns(const FloorRow &a, const FloorRow &b)
{
    if (a.agent == b.agent)
        return 0;
    if (a.agent && b.agent && *a.agent == *b.agent)
        return 0;
    ColumnBits bits = profileBit;
    if (rowName(a) != rowName(b))
        bits |= columnBit(AgentColumn::Agent);
    if ((a.agent ? a.agent->createdAt : noTime) != (b.agent ? b.agent->createdAt : noTime))
        bits |= columnBit(AgentColumn::Notes); // "new here" goes by it
    return bits;
}

bool sameWords(const Presence &a, const Presence &b)
{
    return a.connection == b.connection && a.status == b.status && a.connectionWord == b.connectionWord &&
           a.statusWord == b.statusWord;
}

} // namespace

qint64 lastSeenAge(const FloorRow &row)
{
    return row.hasPresence ? ageAt(row.presence, row.presence.requestTime) : -1;
}

qint64 lastSeenAgesAt(const Presence &presence)
{
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    if (presence.lastSeen == noTime)
        return never;
    const qint64 age = ageAt(presence, presence.requestTime);
    if (age < 0)
        return noTime; // as soon as there is a time
    return age < dayMs ? presence.lastSeen + (age / minuteMs + 1) * minuteMs : never;
}

/// The cells of the channels whose requests differ, and with them the note.
static ColumnBits requestColumns(const FloorRow &before, const FloorRow &after)
{
    static const RowRequests none;
    if (before.requests == after.requests)
        return 0;
    const RowRequests &had = before.requests ? *before.requests : none;
    const RowRequests &has = after.requests ? *after.requests : none;
    ColumnBits bits = 0;
    for (size_t i = 0; i < channelCount; ++i) {
        if (had[i] != has[i])
            bits = ColumnBits(bits | columnBit(AgentColumn(int(AgentColumn::Email) + int(i))) |
                              columnBit(AgentColumn::Notes));
    }
    return bits;
}

ColumnBits changedColumns(const FloorRow &before, const FloorRow &after)
{
    ColumnBits bits = profileColumns(before, after);
    const auto add = [&bits](AgentColumn column) { bits = ColumnBits(bits | columnBit(column)); };
    if (before.teams != after.teams)
        add(AgentColumn::Team);
    const bool stateDiffers = before.state != after.state || before.hasPresence != after.hasPresence;
    if (stateDiffers) {
        add(AgentColumn::State);
        add(AgentColumn::Strip);
        add(AgentColumn::Notes);
    }
    if (stateDiffers || before.since != after.since || before.sinceObserved != after.sinceObserved) {
        add(AgentColumn::InState);
        add(AgentColumn::Notes); // "over 15 min" goes by it
    }
    if (!sameWords(before.presence, after.presence)) {
        add(AgentColumn::State);
        add(AgentColumn::Notes);
    }
    for (const Channel channel : allChannels) {
        if (before.switches[size_t(channel)] != after.switches[size_t(channel)] ||
            before.counts(channel) != after.counts(channel))
            add(AgentColumn(int(AgentColumn::Email) + int(channel)));
    }
    if (before.presence.channels != after.presence.channels)
        bits |= profileBit; // the fine channels behind a switch may change without it
    if (lastSeenDiffers(before, after))
        add(AgentColumn::LastSeen);
    return ColumnBits(bits | requestColumns(before, after));
}

FloorDiff diffRows(const QList<FloorRow> &before, const QList<FloorRow> &after)
{
    FloorDiff diff;
    qsizetype b = 0, a = 0;
    while (b < before.size() || a < after.size()) {
        if (b < before.size() && a < after.size() && before[b].id == after[a].id) {
            if (const ColumnBits columns = changedColumns(before[b], after[a]))
                diff.changed.append({qint32(b), qint32(a), columns});
            ++b;
            ++a;
        } else if (a == after.size() || (b < before.size() && idLess(before[b].id, after[a].id))) {
            diff.removed.append(qint32(b++));
        } else {
            diff.inserted.append(qint32(a++));
        }
    }
    return diff;
}

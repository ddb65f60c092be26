// One step of the floor as a pure function: what was known and what came in give the rows, and what changed for the
// logs.
#pragma once

#include "agentmodel.h"
#include "joiner.h"
#include "presencebook.h"
#include <optional>

/// Online + Working + channel on, per channel.
using CoverCounts = std::array<int, channelCount>;
using AgentHash = QHash<AgentId, std::shared_ptr<const Agent>>;

/// A change seen on one person; also one of connection or status that leaves state and channels as they were.
struct RowChange
{
    AgentId id;
    AgentState from = AgentState::NotSeen, to = AgentState::NotSeen;
    FineChannels on, off; ///< fine channels that came and went
    qint32 row = -1;      ///< among the rows after it; -1: the person is gone
};

/// Since when somebody was in the state that an earlier run of the program saw last, for as long as there was no gap.
struct EarlierState
{
    AgentState state = AgentState::NotSeen;
    qint64 sinceMs = 0; ///< ms UTC
    bool observed = false;
};

/// What a list changes that has the people of the list before it, at the same places.
struct FloorPatch
{
    QList<AgentModel::Patch> rows; ///< ascending
    QList<RowChange> changes;
};

struct FloorStep
{
    std::optional<PresenceList> unbooked; ///< a list that was shown as patches and is not in the book yet
    std::optional<PresenceList> list;     ///< a good answer that has just come
    std::optional<SinglePresence> single; ///< somebody who was read apart
    bool confirmedEmpty = false;
    bool contiguous = true;               ///< the polls before this one had no gap
    bool first = false;                   ///< nothing was shown before, so nothing can have changed
    bool sameDirectory = false;           ///< agents and teamsOf are what they were for `previous`
    bool directoryComplete = false;       ///< while false, `agents` only names people: it makes no rows
    qint64 nowMs = 0;                     ///< ms UTC
    QHash<AgentId, EarlierState> earlier; ///< the first list followed it without a gap
    qint64 shiftMs = 0;                   ///< by how much our clock was set since the previous rows
    ChannelMap map;
    PresenceBook book;
    AgentHash agents;
    QHash<AgentId, QList<TeamId>> teamsOf;
    QList<FloorRow> previous; ///< ids ascending
};

struct FloorOutcome
{
    bool fromList = false;
    PresenceBook book;
    QList<FloorRow> rows; ///< ids ascending
    QList<RowChange> changes;
    CoverCounts cover{};
    QHash<TeamId, CoverCounts> teamCover; ///< of every team that has somebody
    QList<AgentId> strangers;             ///< present, unknown to a complete directory; at most strangersMost
};
inline constexpr qsizetype strangersMost = 500;

FloorOutcome advance(FloorStep step);
/// One record of the presence lists that come: where it is shown, and when its age will read differently.
struct FloorPlace
{
    qint32 row;
    qint64 agesAtMs; ///< lastSeenAgesAt() of what is shown
};
/// places: of each record of the list; those of the changed ones are brought up to date. Directory, teams and map are
/// those of the rows. A record that only says a later requestTime without another text is no patch.
FloorPatch patchFor(const PresenceList &list, QList<FloorPlace> *places, const QList<FloorRow> &rows,
                    const FloorInput &input);
/// Cover of all and of each team after one row became another.
void moveCover(const FloorRow &from, const FloorRow &to, CoverCounts *all, QHash<TeamId, CoverCounts> *teams);

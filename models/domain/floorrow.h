// One row of the floor: presence, profile and teams of one agent joined by id.
#pragma once

#include "agent.h"
#include "channel.h"
#include "presence.h"
#include "switchrequest.h"
#include <memory>

/// The state words of the floor. Contradictions are told apart because each wants another repair.
/// The order is the default sort order: what needs a look first, then away, working, offline.
enum class AgentState : quint8 {
    UnknownId,  ///< presence without an agent
    NoStatus,   ///< presenceStatus missing, or a word not known, while online
    Ghost,      ///< Offline + Working
    NoChannels, ///< Online + Working + no channel on
    Away,
    Working,
    Offline,
    NotSeen, ///< an agent of whom no presence was ever read
};
inline constexpr bool isContradiction(AgentState s)
{
    return s == AgentState::UnknownId || s == AgentState::NoStatus || s == AgentState::Ghost ||
           s == AgentState::NoChannels;
}

/// The state one record means (interface 4). hasAgent: the directory knows the id.
AgentState classify(const Presence &presence, bool hasAgent);

/// One stretch of a strip. NotSeen is a gap: nothing was read then.
struct StripSpan
{
    qint64 from = 0; ///< ms UTC
    AgentState state = AgentState::NotSeen;
    bool operator==(const StripSpan &) const = default;
};
using Strip = QList<StripSpan>; ///< ascending; a span lasts until the next one starts

struct FloorRow
{
    AgentId id;
    std::shared_ptr<const Agent> agent; ///< null for an unknown id
    Presence presence;                  ///< only meaningful when hasPresence
    bool hasPresence = false;
    bool sinceObserved = false; ///< the change into this state was seen, else "at least"
    AgentState state = AgentState::NotSeen;
    std::array<SwitchState, channelCount> switches{SwitchState::Unknown, SwitchState::Unknown, SwitchState::Unknown,
                                                   SwitchState::Unknown};
    qint64 since = noTime;                            ///< ms UTC, our clock: start of the state as far as it was seen
    QList<TeamId> teams;                              ///< sorted by team name
    std::shared_ptr<const RowRequests> requests = {}; ///< what was asked from this desk; null = nothing going on

    bool counts(Channel c) const { return state == AgentState::Working && switches[size_t(c)] == SwitchState::On; }
    bool operator==(const FloorRow &) const = default;
};
Q_DECLARE_TYPEINFO(FloorRow, Q_RELOCATABLE_TYPE);

/// The directory knows a name or an e-mail; else only the id can be shown.
bool hasName(const FloorRow &row);
/// Name to show: display name, else e-mail, else the shortened id. Never empty.
QString rowName(const FloorRow &row);

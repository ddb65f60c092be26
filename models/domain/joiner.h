// The outer join of presence, directory and teams, and the diff rules of state and "since". Pure.
#pragma once

#include "floorrow.h"
#include <QHash>

/// What is known about everybody, last good lists.
struct FloorInput
{
    const QList<Presence> *presence = nullptr;
    const QHash<AgentId, std::shared_ptr<const Agent>> *agents = nullptr;
    const QHash<AgentId, QList<TeamId>> *teamsOf = nullptr;
    const ChannelMap *map = nullptr;
    bool directoryComplete = false; ///< false while the directory was never read: nobody is "Unknown id" yet
    qint64 nowMs = 0;               ///< our clock, ms UTC, when the answer arrived
};

/// Joins by id, ids ascending, an id that only one list knows is still a row. `previous` (ids ascending) supplies since,
/// sinceObserved; contiguous says that the poll before this one succeeded (no gap), so that a change was seen happening.
QList<FloorRow> joinFloor(const FloorInput &input, const QList<FloorRow> &previous, bool contiguous);

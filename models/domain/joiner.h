// The outer join of presence, directory and teams, and the rules of state and "since". Pure; linear in the people.
#pragma once

#include "floorrow.h"
#include <QHash>

/// What is known about everybody, last good lists.
struct FloorInput
{
    const QList<Presence> *presence = nullptr; ///< any order; of records with one id the last counts
    const QHash<AgentId, std::shared_ptr<const Agent>> *agents = nullptr;
    const QHash<AgentId, QList<TeamId>> *teamsOf = nullptr;
    const ChannelMap *map = nullptr;
    bool directoryComplete = false; ///< false while the directory was never read: nobody is "Unknown id" yet
    qint64 nowMs = 0;               ///< our clock, ms UTC, when the answer arrived

    /// True when `agents` and `teamsOf` are what they were for `previous`: its rows then lend theirs without look-ups.
    bool sameDirectory = false;
    /// Optional memory between polls, kept by the caller: the order of ids found last time, tried before sorting anew.
    QList<qint32> *order = nullptr;
};

/// Joins by id, ids ascending, an id that only one list knows is still a row. `previous` (ids ascending) supplies since
/// and sinceObserved; contiguous says that there is no gap between the answer before and this one.
///
/// since is the first moment the present stretch of the state is known to have lasted from:
///  - contiguous, same state: as before;
///  - contiguous, another state: now, and observed;
///  - after a gap or at application start: now, and not observed ("at least"), even when the state is the one before
///  the
///    gap: it may have been left and entered again unseen. The strip's hatch and this restart are the same gap;
///  - nothing was read before, or only our knowledge changed (into or out of "Unknown id"): now, not observed;
///  - no presence: no time at all.
QList<FloorRow> joinFloor(const FloorInput &input, const QList<FloorRow> &previous, bool contiguous);

/// The row of one person by the same rules; before: the person's row until now, null = none.
FloorRow joinedRow(const FloorInput &input, const Presence &now, const FloorRow *before, bool contiguous);

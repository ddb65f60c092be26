// The words of the floor (interface 4 and 8), translated once for models and widgets. Plain text; outside words as they
// came.
#pragma once

#include "agentcolumns.h"
#include "floorgroup.h"
#include "floorrow.h"

namespace floorwords {

QString column(AgentColumn column);   ///< State, Agent, Team, In state, Email, ...
QString channel(Channel channel);     ///< Email, Chat, Messaging, Phone
QString state(AgentState state);      ///< Working, Away, Offline, Ghost, ...
QString stateOf(const FloorRow &row); ///< as state(), but a status word nobody knows stands as the server sent it
QString wasState(AgentState state);   ///< was working, was away, ...: of a floor that is no longer fresh

/// on, off, unknown; "on, not counting" for a channel that is on while its person is not working.
QString switchText(const FloorRow &row, Channel channel);
/// The note as text; empty for NoteKind::None. thresholdMs: the away threshold, for "Over 15 min".
QString note(const FloorRow &row, NoteKind kind, qint64 thresholdMs);
/// "at least 2 hours 27 minutes": a span in words, for ears. Empty while the start is unknown.
QString spokenSpan(const FloorRow &row, qint64 nowUtcMs);
/// "Liv Torvaldsen, away 18 minutes, over 15, e-mail and phone on"
QString sentence(const FloorRow &row, NoteKind kind, qint64 thresholdMs, qint64 nowUtcMs);

QString unknown();         ///< "unknown": a value the server did not give
QString noTeam();          ///< "No team"
QString people(int count); ///< "12 people"
/// "8 working, 2 away, 1 contradiction": what there is of each
QString stateCounts(int working, int away, int offline, int odd);
/// "3", with a minimum "3 of 4", below it "3 of 4, 1 short".
QString groupCover(const FloorGroup &group, Channel channel);
/// "Nordic, 12 people, 8 working, 2 away, cover: e-mail 5, chat 3, messaging 3, phone 4, folded"
QString groupSentence(const FloorGroup &group);

} // namespace floorwords

// Times of a row as the floor tells them (interface 4).
#pragma once

#include "floorrow.h"

namespace floorages {

/// "42:16", "≥ 1 h 46"; empty while the start of the state is not known.
QString inState(const FloorRow &row, qint64 nowMs);
/// "now", "34 min"; "?" when the server gave none. While stale: at least so long ago, told at the wall's time.
QString lastSeen(const FloorRow &row, bool stale, qint64 answeredAtMs, qint64 wallMs);
/// Whether the clock moving on gives lastSeen() another text; two texts cost much more.
bool lastSeenMoves(const FloorRow &row, bool stale, qint64 answeredAtMs, qint64 wallBeforeMs, qint64 wallMs);
bool seenNow(const FloorRow &row); ///< lastSeen() reads "now" while the floor is fresh

} // namespace floorages

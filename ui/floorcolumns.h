// Widths and insets of the floor's columns: the drawn pixels are the English minimum, longer words make them wider.
#pragma once

#include "agentcolumns.h"
#include "look.h"
#include "textcache.h"
#include <QSet>

namespace floorcolumns {

inline constexpr int pad = 16;         ///< before the first column
inline constexpr Px agentLeast{150};   ///< narrowest Agent column
inline constexpr int notesLeast = 128; ///< so far the Notes column gives way to names
inline constexpr Px switchWidth{28}, switchHeight{16};
inline constexpr Px stripWidth{112}, narrowStripWidth{88};

/// Gaps inside a column, px: contents stand between them.
struct Insets
{
    int lead = 0, trail = 0;
};
/// first: the column stands first, so it begins after the page's pad.
Insets insets(AgentColumn column, bool first, bool narrow);

/// narrow: as drawn with a Team column. For Agent this is the width as drawn; it grows with the window. stale: the
/// words of a floor that is no longer fresh are longer.
int width(AgentColumn column, bool narrow, bool stale, const TextCache &texts);
/// In visual order.
QList<int> standardOrder();
bool standsRight(AgentColumn column); ///< figures: flush with the end of the column

} // namespace floorcolumns

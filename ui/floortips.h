// What the floor says when the pointer rests on a cell: what did not fit, and what stands behind a switch.
#pragma once

#include "floorlines.h"
#include "floorscene.h"

namespace floortips {

/// Ready for QToolTip, outside text made harmless; empty = nothing to say.
QString forCell(const FloorScene &scene, const FloorRow &row, AgentColumn column);

} // namespace floortips

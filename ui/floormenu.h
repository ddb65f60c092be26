// The menu of one line of the floor: what can be done with that person, or with the group.
#pragma once

#include "floorlines.h"

class QMenu;
class QWidget;

namespace floormenu {

/// Deletes itself when closed. openInspector: what the first entry does.
QMenu *forPerson(const FloorRow &row, QWidget *parent, std::function<void()> openInspector);
QMenu *forGroup(FloorLines *lines, int line, QWidget *parent);

} // namespace floormenu

// The menu of one line of the floor: what can be done with that person, or with the group.
#pragma once

#include "floorlines.h"

class QMenu;
class QWidget;

namespace floormenu {

/// What the entries that write open.
struct Writes
{
    std::function<void()> channels, edit, newAgent, downgrade;
};

/// Deletes itself when closed. openInspector: what the first entry does; none: there is no such entry.
QMenu *forPerson(const FloorRow &row, QWidget *parent, std::function<void()> openInspector = {});
void addWrites(QMenu *menu, const FloorRow &row, QWidget *parent, const Writes &writes);
QMenu *forGroup(FloorLines *lines, int line, QWidget *parent);

} // namespace floormenu

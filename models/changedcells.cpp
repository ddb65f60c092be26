#include "changedcells.h"

#include <algorithm>
#include <bit>

namespace {

const QList<int> &valueRoles()
{
    static const QList<int> roles{Qt::DisplayRole, Qt::AccessibleTextRole, SortRole, RowRole, FlashRole,
                                  NoteRole,        AccessibleRole};
    return roles;
}

/// When a row has only grown older.
const QList<int> &agedRoles()
{
    static const QList<int> roles{Qt::DisplayRole, Qt::AccessibleTextRole, SortRole, RowRole};
    return roles;
}

/// When only the profile or the fine channels differ, which no cell shows.
const QList<int> &hiddenRoles()
{
    static const QList<int> roles{RowRole};
    return roles;
}

} // namespace

ChangedCells ChangedCells::of(const FloorDiff::Change &change, int row)
{
    const auto shown = ColumnBits(change.columns & ~profileBit);
    if (!shown)
        return {row, row, int(AgentColumn::Agent), int(AgentColumn::Agent), &hiddenRoles()};
    return {row, row, std::countr_zero(shown), int(std::bit_width(shown)) - 1,
            change.isLoud() ? &valueRoles() : &agedRoles()};
}

ChangedCells ChangedCells::wholeRow(int row)
{
    return {row, row, 0, agentColumnCount - 1, &valueRoles()};
}

void ChangedCells::cover(const ChangedCells &next)
{
    lastRow = next.lastRow;
    firstColumn = std::min(firstColumn, next.firstColumn);
    lastColumn = std::max(lastColumn, next.lastColumn);
    roles = &valueRoles();
}

bool ChangedCells::extend(const ChangedCells &next)
{
    if (next.firstRow != lastRow + 1 || next.firstColumn != firstColumn || next.lastColumn != lastColumn ||
        next.roles != roles)
        return false;
    lastRow = next.lastRow;
    return true;
}

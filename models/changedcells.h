// A run of rows in which the same columns changed: one dataChanged each.
#pragma once

#include "rowdiff.h"

struct ChangedCells
{
    int firstRow, lastRow, firstColumn, lastColumn;
    const QList<int> *roles; ///< lives as long as the program

    /// The cells of one change, at the given row.
    static ChangedCells of(const FloorDiff::Change &change, int row);
    /// Every cell of a row.
    static ChangedCells wholeRow(int row);
    /// Takes the next row in when it continues this run.
    bool extend(const ChangedCells &next);
    /// Takes a later row in, with everything between, whether it has changed or not.
    void cover(const ChangedCells &next);
};

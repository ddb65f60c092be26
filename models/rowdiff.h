// What differs between two lists of people, told by rows and columns.
#pragma once

#include "agentcolumns.h"
#include "floorrow.h"

using ColumnBits = quint16; ///< one bit a column, 1 << int(AgentColumn)
inline constexpr ColumnBits columnBit(AgentColumn column)
{
    return ColumnBits(1u << int(column));
}
/// Something of the profile that no column shows: search and inspector look at it.
inline constexpr ColumnBits profileBit = 1u << 15;
/// Bits that mean a change by somebody. Without them a row has only aged, which neither flashes nor counts.
inline constexpr ColumnBits loudBits = ColumnBits(~columnBit(AgentColumn::LastSeen));

/// How one list became the next; rows ascending.
struct FloorDiff
{
    struct Change
    {
        qint32 before, after; ///< row in the list before and in the list after
        ColumnBits columns;
        bool isLoud() const { return columns & loudBits; }
    };
    QList<qint32> removed;  ///< rows of the list before
    QList<qint32> inserted; ///< rows of the list after
    QList<Change> changed;
    QList<FloorRow> was; ///< of a list that was changed in place: what each changed row was before
    bool isEmpty() const { return removed.isEmpty() && inserted.isEmpty() && changed.isEmpty(); }
};

/// Age of lastSeen when the server answered, ms; -1 = the server gave none. Never negative else: the future is "now".
qint64 lastSeenAge(const FloorRow &row);
inline constexpr qint64 lastSeenNowMs = 60'000; ///< younger ages read "now"
/// The first requestTime (ms UTC) at which the text of "last seen" becomes another one when nothing else changes; the
/// far future = never.
qint64 lastSeenAgesAt(const Presence &presence);

/// Columns whose text or drawing differs. requestTime and a lastSeen that still reads "now" differ at every poll for
/// everybody and are no difference.
ColumnBits changedColumns(const FloorRow &before, const FloorRow &after);

/// Compares two lists, ids ascending and unique.
FloorDiff diffRows(const QList<FloorRow> &before, const QList<FloorRow> &after);

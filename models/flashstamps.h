// When cells last changed. Kept as one short list a change round, so that thousands of changes cost no thousands of
// allocations, and dropped once no flash can be alive.
#pragma once

#include "rowdiff.h"
#include <deque>

class FlashStamps
{
public:
    static constexpr qint64 lifeMs = 5'000; ///< longer than any flash

    /// rows: the list after the diff.
    void stamp(const FloorDiff &diff, const QList<FloorRow> &rows, qint64 monoMs);
    qint64 at(const AgentId &id, AgentColumn column) const; ///< monotonic ms; 0 = never or long ago

private:
    struct Cell
    {
        AgentId id;
        ColumnBits columns;
    };
    struct Round
    {
        qint64 monoMs;
        QList<Cell> cells; ///< ids ascending
    };
    std::deque<Round> m_rounds; ///< oldest first
};

// How one sequence of lines becomes another: what goes, what comes, and the fewest lines that move between. Pure.
#pragma once

#include <QtGlobal>
#include <vector>

struct LineShift
{
    struct Run
    {
        qint32 first, count;
    };
    std::vector<Run> removals;   ///< positions in the sequence shown, ascending
    std::vector<Run> insertions; ///< positions in the sequence wanted, ascending
    std::vector<qint32> movers;  ///< positions in the sequence wanted, ascending
    qint32 removed = 0, inserted = 0;

    bool isEmpty() const { return removals.empty() && insertions.empty() && movers.empty(); }
    /// Lines that would go, come or move.
    qint32 lines() const { return removed + inserted + qint32(movers.size()); }
    /// Signals that going step by step takes.
    size_t steps() const { return removals.size() + insertions.size() + movers.size(); }

    /// Items are small numbers below `items`, each at most once in a sequence.
    static LineShift between(const std::vector<qint32> &shown, const std::vector<qint32> &wanted, size_t items);
};

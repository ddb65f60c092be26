// How one sequence of lines becomes another: what goes, what comes, and the fewest lines that move between. Pure.
#pragma once

#include <QtGlobal>
#include <limits>
#include <vector>

struct LineShift
{
    struct Run
    {
        qint32 first, count;
    };
    std::vector<Run> removals;   ///< positions in the sequence shown, ascending
    std::vector<Run> insertions; ///< positions in the sequence wanted, ascending
    std::vector<qint32> movers;  ///< positions in the sequence wanted, ascending; empty when there are many
    qint32 removed = 0, inserted = 0;
    bool many = false; ///< more steps than asked for

    bool isEmpty() const { return removals.empty() && insertions.empty() && movers.empty() && !many; }
    /// Lines that would go, come or move.
    qint32 lines() const { return removed + inserted + qint32(movers.size()); }
    /// Signals that going step by step takes.
    size_t steps() const { return removals.size() + insertions.size() + movers.size(); }

    static constexpr size_t anySteps = std::numeric_limits<size_t>::max();
    /// Items are small numbers below `items`, each at most once in a sequence. Where it takes more than `stepsMost`
    /// steps for certain, nobody looks for the fewest movers, which is most of the work.
    static LineShift between(const std::vector<qint32> &shown, const std::vector<qint32> &wanted, size_t items,
                             size_t stepsMost = anySteps);
};

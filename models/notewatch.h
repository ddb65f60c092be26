// When notes come or go by time alone: over the away threshold, no longer new here. Told so that a tick of the clock
// looks at those who are due and at nobody else.
#pragma once

#include "agentmodel.h"
#include <vector>

class NoteWatch
{
public:
    explicit NoteWatch(const AgentModel *source) : m_source(source) {}

    void restart(
        const QList<FloorRow> &rows); ///< everybody anew: at the start, for another threshold, after a clock set back
    void watch(const FloorRow &row);  ///< of a row that is new or has changed
    /// Rows, ascending, whose note at nowMs is another one than at beforeMs; nowMs is not before it.
    QList<qint32> due(const QList<FloorRow> &rows, qint64 beforeMs, qint64 nowMs);

private:
    struct Due
    {
        qint64 atMs;
        AgentId id;
        bool operator<(const Due &o) const { return atMs > o.atMs; } // the heap's top is the earliest
    };
    void add(qint64 atMs, const AgentId &id);

    const AgentModel *m_source;
    std::vector<Due> m_heap; ///< entries may be out of date; who is due is looked at anew
};

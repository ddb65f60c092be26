#include "notewatch.h"

#include <algorithm>

void NoteWatch::restart(const QList<FloorRow> &rows)
{
    m_heap.clear();
    for (const FloorRow &row : rows)
        watch(row);
}

void NoteWatch::add(qint64 atMs, const AgentId &id)
{
    if (atMs <= m_source->now())
        return;
    m_heap.push_back({atMs, id});
    std::push_heap(m_heap.begin(), m_heap.end());
}

void NoteWatch::watch(const FloorRow &row)
{
    if (row.state == AgentState::Away && row.since != noTime && m_source->awayThresholdMs() > 0)
        add(row.since + m_source->awayThresholdMs(), row.id);
    if (row.agent && row.agent->createdAt != noTime && row.agent->createdAt > m_source->now() - newHereMs) {
        add(row.agent->createdAt, row.id); // a server clock ahead of ours
        add(row.agent->createdAt + newHereMs, row.id);
    }
}

QList<qint32> NoteWatch::due(const QList<FloorRow> &rows, qint64 beforeMs, qint64 nowMs)
{
    QList<qint32> changed;
    while (!m_heap.empty() && m_heap.front().atMs <= nowMs) {
        std::pop_heap(m_heap.begin(), m_heap.end());
        const AgentId id = m_heap.back().id;
        m_heap.pop_back();
        const auto row = std::lower_bound(rows.begin(), rows.end(), id, [](const FloorRow &r, const AgentId &wanted) {
            return idLess(r.id, wanted);
        });
        if (row != rows.end() && row->id == id && m_source->noteOf(*row, beforeMs) != m_source->noteOf(*row, nowMs))
            changed << qint32(row - rows.begin());
    }
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    return changed;
}

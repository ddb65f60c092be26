#include "flashstamps.h"

#include <algorithm>

void FlashStamps::stamp(const FloorDiff &diff, const QList<FloorRow> &rows, qint64 monoMs)
{
    while (!m_rounds.empty() && monoMs - m_rounds.front().monoMs > lifeMs)
        m_rounds.pop_front();
    constexpr ColumnBits flashing = ColumnBits(loudBits & ~profileBit & ~columnBit(AgentColumn::Strip));
    Round round{monoMs, {}};
    for (const FloorDiff::Change &change : diff.changed) {
        if (const ColumnBits columns = change.columns & flashing)
            round.cells.append({rows[change.after].id, columns});
    }
    if (!round.cells.isEmpty())
        m_rounds.push_back(std::move(round));
}

qint64 FlashStamps::at(const AgentId &id, AgentColumn column) const
{
    for (auto round = m_rounds.crbegin(); round != m_rounds.crend(); ++round) {
        const auto cell = std::lower_bound(round->cells.begin(), round->cells.end(), id,
                                           [](const Cell &c, const AgentId &wanted) { return idLess(c.id, wanted); });
        if (cell != round->cells.end() && cell->id == id && (cell->columns & columnBit(column)))
            return round->monoMs;
    }
    return 0;
}

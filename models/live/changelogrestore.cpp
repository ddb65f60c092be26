// ChangeLog: what earlier runs of the program saw.
#include "changelog.h"

void ChangeLog::restoreGaps(const HistoryPart &earlier, qint64 toUtc, bool bridged)
{
    std::vector<Gap> gaps;
    for (qsizetype i = 1; i < earlier.seen.size(); ++i)
        gaps.push_back({earlier.seen[i - 1].toMs - toUtc, earlier.seen[i].fromMs - toUtc});
    if (!bridged)
        gaps.push_back({std::min(m_start, earlier.seen.last().toMs - toUtc), m_start});
    m_gaps.insert(m_gaps.begin(), gaps.begin(), gaps.end());
}

std::vector<ChangeLog::Entry> ChangeLog::restored(const HistoryPerson &person, const HistoryPart &earlier, qint64 toUtc)
{
    std::vector<Entry> entries;
    HistoryFact before;
    bool known = false; // what held before the first entry
    for (const HistoryEntry &entry : person.entries) {
        const HistoryFact fact = unpackFact(person.id, entry.fact, earlier.words);
        if (entry.atMs > earlier.seen.first().fromMs || known) {
            const qint64 at = std::clamp(entry.atMs, earlier.seen.first().fromMs, earlier.seen.last().toMs) - toUtc;
            const quint32 on = bits(fact.channels.without(before.channels));
            const quint32 off = bits(before.channels.without(fact.channels));
            if (fact.state != before.state || on != 0 || off != 0)
                entries.emplace_back(at, before.state, fact.state, on, off);
        }
        known = true;
        before = fact;
    }
    return entries;
}

void ChangeLog::restore(const HistoryPart &earlier, const QList<FloorRow> &rows, qint64 toUtc, bool bridged)
{
    if (m_start < 0 || earlier.seen.isEmpty() || earlier.seen.first().fromMs - toUtc >= m_start)
        return;
    for (const FloorRow &row : rows) {
        const auto found = m_logs.constFind(row.id);
        const bool moved = found != m_logs.cend() && !found->entries.empty();
        const AgentState first = moved ? found->entries.front().from() : row.state;
        const HistoryPerson *person = earlier.find(row.id);
        std::vector<Entry> entries = person ? restored(*person, earlier, toUtc) : std::vector<Entry>();
        const AgentState last = !entries.empty() ? entries.back().to()
                                : person         ? packedState(person->entries.last().fact)
                                                 : AgentState::NotSeen;
        if (last != first)
            entries.emplace_back(m_start, last, first, 0, 0);
        if (entries.empty())
            continue;
        Log &log = m_logs[row.id];
        log.entries.insert(log.entries.begin(), entries.begin(), entries.end());
        trim(&log, m_newest);
        if (log.entries.empty())
            m_logs.remove(row.id);
    }
    restoreGaps(earlier, toUtc, bridged);
    m_start = earlier.seen.first().fromMs - toUtc;
}

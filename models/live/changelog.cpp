#include "changelog.h"

#include <algorithm>

static constexpr qsizetype entriesInAll = 2'000'000;
static constexpr size_t recentMost = 50;
static constexpr size_t gapsMost = 2'000;

void ChangeLog::setPopulation(qsizetype people)
{
    m_most = size_t(std::clamp<qsizetype>(entriesInAll / std::max<qsizetype>(1, people), 16, 400));
    if (m_logs.size() > 2 * people + 1'000) // many came and went
        m_logs.removeIf([](const auto &log) { return log->entries.back().to() == AgentState::NotSeen; });
}

void ChangeLog::seen(qint64 lineMs, bool contiguous)
{
    if (m_start < 0)
        m_start = lineMs;
    else if (!contiguous && lineMs > m_newest)
        m_gaps.push_back({m_newest, lineMs});
    m_newest = std::max(m_newest, lineMs);
    const qint64 horizon = m_newest - horizonMs;
    std::erase_if(m_gaps, [horizon](const Gap &gap) { return gap.to <= horizon; });
    if (m_gaps.size() > gapsMost) {
        m_start = m_gaps.front().to;
        m_gaps.erase(m_gaps.begin());
    }
}

void ChangeLog::record(const QList<RowChange> &changes, qint64 lineMs)
{
    for (const RowChange &change : changes) {
        if (change.from == change.to && change.on.isEmpty() && change.off.isEmpty())
            continue;
        Log &log = m_logs[change.id];
        log.entries.emplace_back(lineMs, change.from, change.to, bits(change.on), bits(change.off));
        trim(&log, lineMs);
    }
}

/// Drops what is too old or too much. The oldest entry left tells the state before it, so nothing in between is lost.
void ChangeLog::trim(Log *log, qint64 lineMs) const
{
    const auto begin = log->entries.begin();
    auto first =
        std::find_if(begin, log->entries.end(), [&](const Entry &entry) { return entry.at() >= lineMs - horizonMs; });
    if (log->entries.size() > m_most) {
        // A quarter at once, so that a full log is not moved at each change.
        first = std::max(first, begin + std::ptrdiff_t(log->entries.size() - m_most + m_most / 4));
        log->since = first->at();
    }
    log->entries.erase(begin, first);
}

/// The states as if there were no gaps; the last one is the state now, which may be known better than when it was
/// noted.
std::vector<ChangeLog::Point> ChangeLog::points(const AgentId &id, AgentState state, qint64 nowMs) const
{
    const auto found = m_logs.constFind(id);
    qint64 start = std::max(m_start, nowMs - horizonMs);
    if (found == m_logs.cend() || found->entries.empty())
        return {{start, state}};
    start = std::max(start, found->since);
    std::vector<Point> points{{start, found->entries.front().from()}};
    for (const Entry &entry : found->entries)
        points.push_back({std::max(entry.at(), start), entry.to()});
    points.back().state = state;
    return points;
}

Strip ChangeLog::strip(const AgentId &id, AgentState state, qint64 untilMs, qint64 nowMs, qint64 toUtc) const
{
    Strip strip;
    if (m_start < 0)
        return strip;
    const auto add = [&](qint64 from, AgentState to) {
        if (strip.isEmpty() || strip.last().state != to)
            strip.append({from + toUtc, to});
    };
    const std::vector<Point> all = points(id, state, nowMs);
    auto gap = m_gaps.cbegin();
    for (size_t i = 0; i < all.size(); ++i) {
        const qint64 end = i + 1 < all.size() ? all[i + 1].at : std::numeric_limits<qint64>::max();
        qint64 at = all[i].at;
        for (; gap != m_gaps.cend() && gap->from < end; ++gap) {
            if (gap->to <= at)
                continue;
            if (gap->from > at)
                add(at, all[i].state);
            add(std::max(gap->from, at), AgentState::NotSeen);
            at = std::min(gap->to, end);
            if (gap->to > end)
                break; // it goes on over the next state
        }
        if (at < end)
            add(at, all[i].state);
    }
    if (nowMs > untilMs)
        add(std::max(untilMs, all.front().at), AgentState::NotSeen);
    return strip;
}

QList<FloorChange> ChangeLog::recent(const AgentId &id, qint64 toUtc) const
{
    QList<FloorChange> list;
    const auto found = m_logs.constFind(id);
    if (found == m_logs.cend())
        return list;
    const auto &entries = found->entries;
    for (auto entry = entries.crbegin(); entry != entries.crend() && size_t(list.size()) < recentMost; ++entry)
        list.append({entry->at() + toUtc, entry->from(), entry->to(), channels(entry->on), channels(entry->off)});
    return list;
}

quint32 ChangeLog::bits(const FineChannels &fine)
{
    const qsizetype documented = knownFineChannels().size();
    quint32 mask = fine.known;
    for (const QString &word : fine.other) {
        qsizetype at = m_otherWords.indexOf(word);
        if (at < 0 && documented + m_otherWords.size() < 32) {
            at = m_otherWords.size();
            m_otherWords.append(word);
        }
        if (at >= 0)
            mask |= 1u << (documented + at);
    }
    return mask;
}

FineChannels ChangeLog::channels(quint32 bits) const
{
    const qsizetype documented = knownFineChannels().size();
    FineChannels fine;
    fine.known = quint16(bits & ((1u << documented) - 1));
    QStringList others;
    for (qsizetype i = 0; i < m_otherWords.size(); ++i) {
        if (bits & (1u << (documented + i)))
            others.append(m_otherWords[i]);
    }
    fine.other = others;
    return fine;
}

// What was seen to happen to everybody, up to 24 h: strips and recent changes. Only people who changed take room.
#pragma once

#include "floorstep.h"
#include "historyfact.h"
#include "livefloor.h"
#include <vector>

/// Times go in on the clock watch's line (ms), so that a set clock does not disturb their order.
class ChangeLog
{
public:
    /// A good list arrived. Everything since the list before is a gap when it was not contiguous.
    void seen(qint64 lineMs, bool contiguous);
    void record(const QList<RowChange> &changes, qint64 lineMs);
    /// What earlier runs saw, before the first list of this one. rows: everybody as this run has them now. bridged:
    /// there is no gap between the two.
    void restore(const HistoryPart &earlier, const QList<FloorRow> &rows, qint64 toUtc, bool bridged);
    void forget(const AgentId &id) { m_logs.remove(id); }
    /// Keeps the whole log bounded, whatever the number of people.
    void setPopulation(qsizetype people);

    /// state: the person's state now. until: when the newest list came or, while it counts as current, now. Both on the
    /// line; toUtc is added to line times. A span of NotSeen ends the strip when nowMs is later than until.
    Strip strip(const AgentId &id, AgentState state, qint64 untilMs, qint64 nowMs, qint64 toUtc) const;
    QList<FloorChange> recent(const AgentId &id, qint64 toUtc) const;

    static constexpr qint64 horizonMs = 24ll * 60 * 60 * 1'000;

private:
    /// 16 bytes, because 100 000 people may have many.
    struct Entry
    {
        Entry(qint64 lineMs, AgentState from, AgentState to, quint32 came, quint32 went)
            : packed((lineMs << 16) | (qint64(from) << 8) | qint64(to)), on(came), off(went)
        {
        }
        qint64 at() const { return packed >> 16; }
        AgentState from() const { return AgentState((packed >> 8) & 0xff); }
        AgentState to() const { return AgentState(packed & 0xff); }

        qint64 packed; ///< time, from, to
        quint32 on;    ///< bits of channel words
        quint32 off;
    };
    struct Gap
    {
        qint64 from, to;
    };
    struct Log
    {
        std::vector<Entry> entries; ///< oldest first
        qint64 since = -1;          ///< nothing before is known, because the log was full
    };
    void restoreGaps(const HistoryPart &earlier, qint64 toUtc, bool bridged);
    std::vector<Entry> restored(const HistoryPerson &person, const HistoryPart &earlier, qint64 toUtc);
    struct Point
    {
        qint64 at;
        AgentState state;
    };
    quint32 bits(const FineChannels &channels);
    FineChannels channels(quint32 bits) const;
    void trim(Log *log, qint64 lineMs) const;
    std::vector<Point> points(const AgentId &id, AgentState state, qint64 nowMs) const;

    QHash<AgentId, Log> m_logs;
    std::vector<Gap> m_gaps;  ///< ascending, apart
    QStringList m_otherWords; ///< undocumented channel words, a bit each above the documented ones
    qint64 m_start = -1;
    qint64 m_newest = -1;
    size_t m_most = 400;
};

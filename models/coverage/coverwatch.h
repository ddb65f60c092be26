// Which cover is below its minimum, since when, and who left last. Pure: fed with the rows of each good answer, or with
// what they changed.
#pragma once

#include "coverplan.h"
#include "floorcounts.h"

/// One cell of the cover matrix.
struct CoverPlace
{
    std::optional<TeamId> team; ///< nothing = all teams together; a null id = people without a team
    Channel channel = Channel::Email;
    bool operator==(const CoverPlace &) const = default;
};
size_t qHash(const CoverPlace &place, size_t seed = 0);

/// Who stopped counting when a cover fell below its minimum.
struct CoverCause
{
    AgentId agent;                        ///< null = not known
    AgentState now = AgentState::NotSeen; ///< Working: only the channel went off
    QString name;                         ///< as it was shown then
    bool operator==(const CoverCause &) const = default;
};

struct CoverShortage
{
    CoverPlace place;
    int count = 0, minimum = 0;
    qint64 sinceMs = 0;    ///< ms UTC
    bool observed = false; ///< the fall was seen, else "at least"
    CoverCause cause;
    int shortBy() const { return minimum - count; }
    bool operator==(const CoverShortage &) const = default;
};

class CoverWatch
{
public:
    /// rows: ids ascending, of a good answer, seen at nowMs (ms UTC). contiguous: what was seen before held until now.
    void see(const QList<FloorRow> &rows, const CoverMinimums &minimums, qint64 nowMs, bool contiguous);
    /// One row of those last seen has become another, of the same person; any number of them before seeChanged().
    void change(qsizetype place, const FloorRow &was, const FloorRow &is);
    /// As see(), of the rows that change() has brought.
    void seeChanged(const CoverMinimums &minimums, qint64 nowMs, bool contiguous);
    /// Other minimums for what was last seen.
    void setMinimums(const CoverMinimums &minimums, qint64 nowMs);

    bool isKnown() const { return m_known; } ///< something was seen
    int countOf(const std::optional<TeamId> &team, Channel channel) const;
    const QHash<TeamId, FloorCounts> &teams() const { return m_teams; } ///< of every team that has somebody
    const FloorCounts &all() const { return m_all; }
    const CoverMinimums &minimums() const { return m_minimums; }
    /// Teams by name are the caller's matter: in no order. With a minimum of their own only.
    const QHash<CoverPlace, CoverShortage> &shortages() const { return m_shortages; }
    /// What the channel of the place lost in the newest answer.
    CoverCause lastLoss(const CoverPlace &place) const { return m_losses.value(place); }

private:
    struct Counting
    {
        AgentId id;
        quint8 channels = 0; ///< a bit each
    };
    static int channelsOf(const FloorRow &row); ///< a bit each that the person counts for
    void lose(const FloorRow &now, int channels);
    void evaluate(qint64 nowMs, bool fell, bool contiguous);

    CoverMinimums m_minimums;
    FloorCounts m_all;
    QHash<TeamId, FloorCounts> m_teams;
    QHash<CoverPlace, CoverShortage> m_shortages;
    QHash<CoverPlace, CoverCause> m_losses;
    QList<Counting> m_counting; ///< ids ascending
    bool m_known = false;
    bool m_changing = false; ///< rows changed that were not evaluated yet
};

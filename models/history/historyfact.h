// What was seen of one person, small enough for millions of them.
#pragma once

#include "floorrow.h"
#include <optional>

/// What was seen of a person from a moment on. NotSeen: presence told nothing of that person any more.
struct HistoryFact
{
    AgentId agent;
    AgentState state = AgentState::NotSeen;
    Connection connection = Connection::Other;
    PresenceStatus status = PresenceStatus::Missing;
    FineChannels channels;
};
HistoryFact historyFact(const FloorRow &row);

/// A fact as one number: state, connection, status, documented channels, others by their place in a list of words.
/// Words that have no place yet are appended; the seventeenth and later are left out.
quint64 packFact(const HistoryFact &fact, QStringList *words);
AgentState packedState(quint64 packed);
HistoryFact unpackFact(const AgentId &agent, quint64 packed, const QStringList &words);

/// What came before a stretch that was seen.
enum class HistoryGap : quint8 {
    None,
    Off,    ///< the program did not run
    Asleep, ///< the machine slept, or its clock was set forward
    Outage, ///< the server could not be read
};

/// What one answer told. Nothing changed between afterMs and the answer before.
struct HistoryBatch
{
    qint64 atMs = 0;                   ///< ms UTC, when the answer came
    qint64 afterMs = 0;                ///< ms UTC, the answer before: changes fell between the two
    HistoryGap gap = HistoryGap::None; ///< between the answer before and this one
    qint64 bridgeMs = 0;               ///< a gap that turns out not to be longer is none
    bool everybody = false;            ///< facts are of all people: who is not among them is not seen any more
    bool single = false;               ///< one person was read: it says nothing about the others
    QList<HistoryFact> facts;
};

/// From `atMs` on, until the next entry of the same person.
struct HistoryEntry
{
    qint64 atMs = 0;
    qint64 windowMs = 0; ///< the change fell into so many ms before atMs; 0 = not known
    quint64 fact = 0;
};

struct HistorySpan
{
    qint64 fromMs = 0, toMs = 0; ///< seen without a gap
    HistoryGap before = HistoryGap::Off;
};

struct HistoryPerson
{
    AgentId id;
    QList<HistoryEntry> entries; ///< ascending; the first may lie before the part that was asked for
};

/// Everything between two moments.
struct HistoryPart
{
    qint64 fromMs = 0, toMs = 0;
    QList<HistorySpan> seen;     ///< ascending, within the part
    QList<HistoryPerson> people; ///< ids ascending
    QStringList words;           ///< of unpackFact()
    bool unread = false;         ///< the store could not be read: empty, and nobody knows what was seen

    const HistoryPerson *find(const AgentId &id) const;
    bool wasSeen(qint64 atMs) const;
    /// Null where nothing was seen.
    std::optional<HistoryFact> at(const HistoryPerson &person, qint64 atMs) const;
    Strip strip(const HistoryPerson &person) const; ///< ends with NotSeen where the last seen span ends before toMs
};

/// Without what came later.
HistoryPart partUntil(HistoryPart part, qint64 toMs);

/// Sums per state of a strip within [fromMs, toMs]; contradictions are one, under Ghost.
QHash<AgentState, qint64> stateSums(const Strip &strip, qint64 fromMs, qint64 toMs);

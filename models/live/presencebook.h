// What presence is believed, answer by answer: nobody vanishes because one answer left them out (reliability C7, C8).
#pragma once

#include "endpoints.h"
#include <QHash>

/// A single person's presence that was read apart from the polls.
struct SinglePresence
{
    Presence presence;
    quint64 before = 0; ///< wins over every list whose request has this sequence or a lower one
    quint64 after = 0;  ///< its request left after the one with this sequence
};

struct PresenceBook
{
    QList<Presence> rows;                   ///< ids ascending, unique
    QHash<AgentId, quint8> missing;         ///< people kept though the newest lists left them out, and by how many
    QHash<AgentId, SinglePresence> singles; ///< read apart, newer than the newest list
    QList<qint32> order; ///< where in the newest list the ids stood, ascending; most lists keep their order
};

/// How many good lists in a row must leave somebody out before the person is let go.
inline constexpr int absencesToRemove = 2;

/// The book after a good list. Ids that are missing the first time are kept; a list with unreadable records is no
/// evidence that anybody is gone. confirmedEmpty: the list is the second empty one, so that everybody goes.
PresenceBook afterList(PresenceBook book, PresenceList list, bool confirmedEmpty);
/// The book after one person was read apart.
PresenceBook afterSingle(PresenceBook book, const SinglePresence &single);

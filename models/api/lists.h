// Lists as they were received, with what had to be skipped.
#pragma once

#include "agent.h"
#include <QList>

/// GET /v1/agents/presence, a bare array.
struct PresenceList
{
    QList<Presence> rows; ///< one per id, last wins, order as received
    int unreadable = 0;   ///< records skipped
    int duplicates = 0;
    quint64 sequence = 0;
    qint64 roundTripMs = 0;
    qint64 serverDateMs = noTime;

    quint64 reading = 0;      ///< number of this reading; 0 = nothing can be compared with it
    quint64 since = 0;        ///< the reading it was compared with: the same ids at the same places; 0 = none
    QList<qint32> changed;    ///< rows that differ from that one in more than requestTime, ascending
    qint64 latestMs = noTime; ///< with `since`: the latest requestTime of all rows

    QByteArray body; ///< as it came; whoever keeps the list takes it out
};
struct AgentList
{
    QList<Agent> rows;
    int unreadable = 0;
    int pages = 0;
    bool more = false; ///< of a single page: others follow
};

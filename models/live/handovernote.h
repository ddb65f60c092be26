// What the next shift has to know of a stretch of time: where cover was below its minimum, what contradicted itself,
// what was asked from this desk. Facts in the order of time; nobody is measured or ranked. Pure.
#pragma once

#include "activityentry.h"
#include "coverplan.h"
#include "historycover.h"

struct HandoverNote
{
    struct Breach
    {
        QString place; ///< name of the team; empty = all teams
        Channel channel = Channel::Email;
        qint64 fromMs = 0, toMs = 0; ///< ms UTC, to the minute
        int lowest = 0, minimum = 0; ///< the minimum at its highest
        bool open = false;           ///< it was so still at the end
    };
    struct Odd
    {
        QString name;
        AgentState state = AgentState::Ghost;
        qint64 fromMs = 0, toMs = 0; ///< ms UTC
        bool open = false;
    };
    qint64 fromMs = 0, toMs = 0;                 ///< ms UTC
    QList<HistorySpan> seen;                     ///< what lies between was not seen
    bool planned = false;                        ///< there were minimums
    QList<Breach> breaches;                      ///< by their beginning, then by place and channel
    QList<Odd> odd;                              ///< by their beginning, then by name
    QList<ActivityEntry> deeds;                  ///< oldest first
    static constexpr qint64 shortestMs = 60'000; ///< of a contradiction that is worth a line
};

struct HandoverSource
{
    QSet<TeamId> teams; ///< empty = all
    TeamsOf teamsOf;
    QHash<TeamId, QString> teamNames;
    QHash<AgentId, QString> names;
    CoverPlans plans;
    ChannelMap map = ChannelMap::standard();
    QList<ActivityEntry> deeds;
};

HandoverNote handoverNote(const HistoryPart &part, const HandoverSource &source);

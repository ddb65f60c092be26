// Teams as rows need them: who is in which, in the order of the teams' names.
#pragma once

#include "agent.h"
#include <QHash>

using TeamsOf = QHash<AgentId, QList<TeamId>>;

/// Teams and their members as the team list gives them.
struct TeamLists
{
    QList<Team> teams;
    QHash<TeamId, QList<AgentId>> members;
};

struct TeamView
{
    QList<Team> teams; ///< by name, then id; a team whose name is not known has one made of its id
    TeamsOf teamsOf;   ///< in the order of `teams`
    bool operator==(const TeamView &) const = default;
};

TeamView viewOf(const TeamLists &lists);
/// named: the teams whose names are known.
TeamView viewOf(TeamsOf teamsOf, const QList<Team> &named);

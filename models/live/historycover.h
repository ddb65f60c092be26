// Cover out of what was seen, a value a minute, and everybody as they were at one moment. Pure.
#pragma once

#include "coverday.h"
#include "historyfact.h"

/// Online + Working + channel on at the start of each minute; -1 where nothing was seen.
struct HistoryCover
{
    CoverDay::Series all;
    QHash<TeamId, CoverDay::Series> teams; ///< of every team that has somebody; a null id = people without one
};
using TeamsOf = QHash<AgentId, QList<TeamId>>;

HistoryCover historyCover(const HistoryPart &part, qint64 fromMs, int minutes, const TeamsOf &teamsOf,
                          const ChannelMap &map);

/// The floor as it was, ids ascending: whoever was seen then. known: for names and teams, which are those of now.
QList<FloorRow> rowsAt(const HistoryPart &part, qint64 atMs, const QList<FloorRow> &known, const ChannelMap &map);

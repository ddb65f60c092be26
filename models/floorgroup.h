// Groups of the floor: how people are put together and what a group's line tells.
#pragma once

#include "floorcounts.h"

enum class FloorGrouping : quint8 { None, Team, State };
enum class StateFilter : quint8 { Working = 1, Away = 2, Offline = 4, Contradiction = 8 };

struct FloorGroup
{
    QUuid key; ///< team id; null = no team; for grouping by state the group is told by `state`
    AgentState state = AgentState::NotSeen;
    QString title;
    FloorCounts counts; ///< of everybody in it, whatever filters and search show
    bool folded = false;
    std::array<int, channelCount> minimum{-1, -1, -1, -1}; ///< cover wanted now; -1 = none

    bool isShort(Channel channel) const { return counts.cover[size_t(channel)] < minimum[size_t(channel)]; }
};

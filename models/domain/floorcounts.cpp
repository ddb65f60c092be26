#include "floorcounts.h"

void FloorCounts::count(const FloorRow &row, int n)
{
    total += n;
    if (row.state == AgentState::Working)
        working += n;
    else if (row.state == AgentState::Away)
        away += n;
    else if (row.state == AgentState::Offline)
        offline += n;
    else if (isContradiction(row.state))
        odd += n;
    for (const Channel channel : allChannels) {
        if (row.counts(channel))
            cover[size_t(channel)] += n;
    }
}

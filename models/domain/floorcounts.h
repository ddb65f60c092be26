// Counts of a set of people by state, and the cover of each channel.
#pragma once

#include "floorrow.h"

struct FloorCounts
{
    int total = 0, working = 0, away = 0, offline = 0, odd = 0; ///< total also holds people of whom nothing was read
    std::array<int, channelCount> cover{};                      ///< Online + Working + channel on

    void add(const FloorRow &row) { count(row, 1); }
    void remove(const FloorRow &row) { count(row, -1); }
    bool operator==(const FloorCounts &) const = default;

private:
    void count(const FloorRow &row, int n);
};

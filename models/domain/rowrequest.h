// What a row says about the switches asked for from this desk.
#pragma once

#include "floorrow.h"

/// For one channel; stage None when nothing was asked.
inline SwitchRequest requestOf(const FloorRow &row, Channel channel)
{
    return row.requests ? (*row.requests)[size_t(channel)] : SwitchRequest{};
}

// Whether the floor stands still: nothing new is expected, so nothing may look as if it were new.
#pragma once

#include "livefloor.h"

inline bool isFrozen(const FloorStatus &status)
{
    return status.freshness == Freshness::Stale || status.freshness == Freshness::TokenRefused;
}

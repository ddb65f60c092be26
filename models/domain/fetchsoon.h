// Memory that is used a little later, asked for now: rows and profiles lie anywhere, and at many thousands of people
// waiting for them would be most of the work.
#pragma once

#include "floorrow.h"

constexpr qsizetype fetchAhead = 16; ///< rows between asking and using

inline void fetchSoon([[maybe_unused]] const FloorRow &row)
{
#if defined(__GNUC__)
    constexpr quintptr line = 64;
    for (quintptr at = 0; at < sizeof(FloorRow); at += line)
        __builtin_prefetch(reinterpret_cast<const void *>(quintptr(&row) + at), 1);
#endif
}

/// Taking a profile over touches its reference count.
inline void fetchSoon([[maybe_unused]] const Agent *agent)
{
#if defined(__GNUC__)
    if (agent)
        __builtin_prefetch(reinterpret_cast<const void *>(quintptr(agent) - 8), 1);
#endif
}

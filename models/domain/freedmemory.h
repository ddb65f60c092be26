// What the allocator of glibc keeps to itself; elsewhere these do nothing.
#pragma once

#include <cstdlib> // tells whose library it is
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace freedmemory {

/// Every thread that allocates gets a store of its own, and what it once held stays there: two are enough for us. And
/// the first large block that is freed raises the size above which blocks go back at once, for good: it is fixed here,
/// above the lists of a poll. To be called before the first thread starts.
inline void setUp()
{
#ifdef __GLIBC__
    constexpr int large = 32 * 1024 * 1024; // bytes, the most the library takes
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_MMAP_THRESHOLD, large);
    mallopt(M_TRIM_THRESHOLD, large / 2);
#endif
}

/// Gives back what large work has left behind. Takes some milliseconds: not for the GUI thread.
inline void giveBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace freedmemory

// How long this thread has computed itself: a machine that is busy with other things does not count.
#pragma once

#include <ctime>

class ThreadWork
{
public:
    double ms() const { return now() - m_start; }
    /// Longer than this a window would be seen to stand still, even in a build that is not optimised.
    static constexpr double mostMs = 1'500;

private:
    static double now()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    const double m_start = now();
};

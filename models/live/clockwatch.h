// A time line that counts suspended time and never goes back, whatever the wall clock does (reliability E1, E2).
#pragma once

#include "clock.h"

class ClockWatch
{
public:
    enum class Jump { None, Forward, Back };

    /// jumpMs: how far wall and monotonic clock may part between two looks before it counts as a jump.
    ClockWatch(const Clock &clock, qint64 jumpMs);

    /// To be called often. Forward: the machine slept, or the wall clock was set forward; both count as time that
    /// passed.
    Jump look();

    qint64 now() const; ///< ms on the time line; only differences mean something
    qint64 utcNow() const { return m_clock.utcMs(); }
    /// Wall time of a moment on the time line, by the wall clock as it is set now; never later than now.
    qint64 toUtc(qint64 lineMs) const;
    qint64 lastJumpMs() const { return m_lastJump; } ///< signed, of the newest jump

private:
    const Clock &m_clock;
    qint64 m_limit;
    qint64 m_offset; ///< wall minus monotonic at the last look
    qint64 m_slept = 0;
    qint64 m_lastJump = 0;
};

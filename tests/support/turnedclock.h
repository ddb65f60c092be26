// The machine's clocks, turned by the test: time still passes, and the test makes more of it pass.
#pragma once

#include "clock.h"

class TurnedClock : public Clock
{
public:
    qint64 utcMs() const override { return m_clock.utcMs() + m_utc; }
    qint64 monoMs() const override { return m_clock.monoMs() + m_mono; }

    void pass(qint64 ms) ///< on both clocks
    {
        m_utc += ms;
        m_mono += ms;
    }
    void suspend(qint64 ms) { m_utc += ms; } ///< the monotonic clock stands still meanwhile
    void setWall(qint64 byMs) { m_utc += byMs; }

private:
    SystemClock m_clock;
    qint64 m_utc = 0;
    qint64 m_mono = 0;
};

// Time, injected so that tests can turn it.
#pragma once

#include <QtGlobal>

class Clock
{
public:
    virtual ~Clock() = default;
    virtual qint64 utcMs() const = 0;  ///< wall clock, ms since 1970 UTC; may jump
    virtual qint64 monoMs() const = 0; ///< monotonic ms; stands still in suspend
};

/// The machine's clocks.
class SystemClock : public Clock
{
public:
    qint64 utcMs() const override;
    qint64 monoMs() const override;
};

// How the history's file counts time.
#pragma once

#include <QtGlobal>

// Tenths of a second since 2026 take four bytes until 2032, milliseconds six.
inline constexpr qint64 historyEpochMs = 1'767'225'600'000, historyTickMs = 100;

inline constexpr qint64 historyTicks(qint64 ms)
{
    const qint64 since = ms - historyEpochMs;
    return since >= 0 ? since / historyTickMs : -((-since + historyTickMs - 1) / historyTickMs);
}
inline constexpr qint64 historyMs(qint64 ticks)
{
    return historyEpochMs + ticks * historyTickMs;
}

// Holds back log lines that keep coming: ten thousand failed polls are a few lines.
#pragma once

#include "clock.h"
#include <QHash>
#include <QString>

class RepeatFilter
{
public:
    explicit RepeatFilter(const Clock &clock) : m_clock(clock) {}

    struct Verdict
    {
        bool write = true;
        int leftOut = 0; ///< similar lines held back since the last one that was written
    };
    /// Lines that differ only in digits are the same line; five of them in a minute are written.
    Verdict see(const QString &line);

    static constexpr int linesPerWindow = 5;
    static constexpr qint64 windowMs = 60'000;

private:
    struct Seen
    {
        qint64 windowStartMs = 0; ///< monotonic
        int written = 0, leftOut = 0;
    };
    const Clock &m_clock;
    QHash<QString, Seen> m_seen;
};

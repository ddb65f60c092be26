// Counts starts that did not end: after five within five minutes the next one is a safe one.
#pragma once

#include "clock.h"
#include <QString>

class CrashGuard
{
public:
    /// Reads the file and adds this start to it: a few bytes, before there is a window that could stand still. file
    /// empty, or not to be written: nothing is ever unsafe.
    CrashGuard(QString file, const Clock &clock);

    bool isSafeMode() const { return m_safe; }
    void endedWell(); ///< the starts before do not count any more

    static constexpr int crashes = 5;
    static constexpr qint64 withinMs = 5 * 60'000;

private:
    const QString m_file;
    bool m_safe = false;
};

// How long the event loop did not come round.
#pragma once

#include "benchserver.h"
#include <QEventLoop>
#include <QTimer>
#include <algorithm>
#include <functional>

/// Beats every two milliseconds while the event loop comes round.
class BenchHeart : public QObject
{
public:
    BenchHeart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &BenchHeart::beat);
        m_last = monotonicNs();
        m_timer.start(2);
    }
    void reset() { m_longest = 0; }
    qint64 longestNs() const { return m_longest; }

    /// Runs the event loop until something holds; false after the deadline.
    bool until(const std::function<bool()> &holds, int deadlineMs)
    {
        const qint64 end = monotonicNs() + qint64(deadlineMs) * 1'000'000;
        m_holds = [&] { return holds() || monotonicNs() > end; };
        if (!m_holds())
            m_loop.exec();
        m_holds = nullptr;
        return holds();
    }
    void pass(int ms)
    {
        const qint64 end = monotonicNs() + qint64(ms) * 1'000'000;
        until([end] { return monotonicNs() >= end; }, ms + 1000);
    }

private:
    void beat()
    {
        const qint64 now = monotonicNs();
        m_longest = std::max(m_longest, now - m_last - 2'000'000);
        m_last = now;
        if (m_holds && m_holds())
            m_loop.quit();
    }
    QTimer m_timer;
    QEventLoop m_loop;
    std::function<bool()> m_holds;
    qint64 m_last = 0, m_longest = 0;
};

// The simulated organisation's clocks. Built on the wall clock, so that a suspended machine finds its people moved on.
#pragma once

#include <QDateTime>
#include <algorithm>
#include <functional>

class SimClock
{
public:
    /// wall: ms; null = the computer's.
    SimClock(qint64 startUtcMs, double speed, std::function<qint64()> wall = {})
        : m_wall(wall ? std::move(wall) : QDateTime::currentMSecsSinceEpoch),
          m_wallStart(m_wall()),
          m_start(startUtcMs ? startUtcMs : m_wallStart),
          m_speed(speed)
    {
    }

    /// Simulated ms UTC: what presence times and shifts run on. Never goes back.
    qint64 simulatedMs()
    {
        const qint64 elapsed = m_wall() - m_wallStart;
        m_simulated = std::max(m_simulated, m_start + qint64(double(elapsed) * m_speed));
        return m_simulated;
    }
    /// Unscaled ms UTC for the Date header: a demo that runs faster must not look like a server with a wrong clock.
    qint64 serverMs() const { return m_start + (m_wall() - m_wallStart); }
    qint64 startMs() const { return m_start; }

private:
    std::function<qint64()> m_wall;
    qint64 m_wallStart;
    qint64 m_start;
    double m_speed;
    qint64 m_simulated = 0;
};

// Token bucket of the simulated gateway: so many requests a second after a burst (contract 1).
#pragma once

#include <QElapsedTimer>
#include <algorithm>

class SimBucket
{
public:
    SimBucket(double perSecond, double burst) : m_rate(perSecond), m_burst(burst), m_tokens(burst) { m_timer.start(); }

    bool take()
    {
        m_tokens = std::min(m_burst, m_tokens + double(m_timer.nsecsElapsed()) * 1e-9 * m_rate);
        m_timer.start();
        if (m_tokens < 1)
            return false;
        m_tokens -= 1;
        return true;
    }

private:
    double m_rate;
    double m_burst;
    double m_tokens;
    QElapsedTimer m_timer;
};

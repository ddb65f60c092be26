// Waiting times after failures: exponential with full jitter, so that many clients do not come back at once. Pure.
#pragma once

#include <QRandomGenerator>
#include <algorithm>
#include <functional>

class Backoff
{
public:
    using Random = std::function<double()>; ///< 0 <= x < 1

    /// The n-th wait is uniform between floorMs and min(capMs, firstMs * 2^n), n from 0.
    Backoff(
        qint64 floorMs, qint64 firstMs, qint64 capMs,
        Random random = [] { return QRandomGenerator::global()->generateDouble(); })
        : m_floor(floorMs), m_first(firstMs), m_cap(capMs), m_random(std::move(random))
    {
    }

    qint64 nextMs()
    {
        const qint64 top = std::min(m_cap, m_first << std::min(m_attempts, 30));
        ++m_attempts;
        return m_floor + qint64(m_random() * double(std::max<qint64>(0, top - m_floor)));
    }
    void reset() { m_attempts = 0; }
    int attempts() const { return m_attempts; }

private:
    qint64 m_floor;
    qint64 m_first;
    qint64 m_cap;
    Random m_random;
    int m_attempts = 0;
};

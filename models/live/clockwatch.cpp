#include "clockwatch.h"

#include <algorithm>

ClockWatch::ClockWatch(const Clock &clock, qint64 jumpMs)
    : m_clock(clock), m_limit(jumpMs), m_offset(clock.utcMs() - clock.monoMs())
{
}

ClockWatch::Jump ClockWatch::look()
{
    const qint64 offset = m_clock.utcMs() - m_clock.monoMs();
    const qint64 jump = offset - m_offset;
    m_offset = offset;
    if (jump >= -m_limit && jump <= m_limit)
        return Jump::None;
    m_lastJump = jump;
    if (jump < 0)
        return Jump::Back;
    m_slept += jump;
    return Jump::Forward;
}

qint64 ClockWatch::now() const
{
    return m_clock.monoMs() + m_slept;
}

qint64 ClockWatch::toUtc(qint64 lineMs) const
{
    return m_clock.utcMs() - std::max<qint64>(0, now() - lineMs);
}

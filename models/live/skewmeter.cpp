#include "skewmeter.h"

#include "presence.h"
#include <algorithm>

static constexpr qsizetype sampleCount = 5;

qint64 SkewMeter::sample(qint64 serverDateMs, qint64 utcMs, qint64 roundTripMs)
{
    return serverDateMs + 500 - (utcMs - roundTripMs / 2);
}

void SkewMeter::add(qint64 serverDateMs, qint64 utcMs, qint64 roundTripMs)
{
    if (serverDateMs == noTime)
        return;
    if (m_samples.size() == sampleCount)
        m_samples.removeFirst();
    m_samples.append(sample(serverDateMs, utcMs, roundTripMs));
}

qint64 SkewMeter::skewMs() const
{
    if (m_samples.isEmpty())
        return 0;
    QList<qint64> sorted = m_samples;
    std::sort(sorted.begin(), sorted.end());
    const qint64 median = sorted[sorted.size() / 2];
    return qAbs(median) < noticeMs ? 0 : median;
}

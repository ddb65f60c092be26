// How far the server's clock is from ours, as the median of the newest few answers (reliability E4).
#pragma once

#include <QList>

class SkewMeter
{
public:
    /// serverDateMs: the Date header, whole seconds; noTime is ignored. utcMs: our clock when the answer had come.
    void add(qint64 serverDateMs, qint64 utcMs, qint64 roundTripMs);
    void reset() { m_samples.clear(); } ///< after our clock was set
    qint64 skewMs() const;              ///< server minus ours; 0 while below 2 s or unknown

    /// One measurement, ms; the header is cut to seconds, so the middle of its second is taken.
    static qint64 sample(qint64 serverDateMs, qint64 utcMs, qint64 roundTripMs);
    static constexpr qint64 noticeMs = 2'000;

private:
    QList<qint64> m_samples; ///< newest last
};

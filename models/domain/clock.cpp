#include "clock.h"

#include <QDateTime>
#include <chrono>

qint64 SystemClock::utcMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::monoMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

#include "httpheader.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

std::optional<qint64> httpDateMs(const QByteArray &value)
{
    // Qt::RFC2822Date does not know the zone word GMT.
    const QDateTime local =
        QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!local.isValid())
        return std::nullopt;
    constexpr qint64 julianDayOf1970 = 2'440'588;
    return (local.date().toJulianDay() - julianDayOf1970) * 86'400'000 + local.time().msecsSinceStartOfDay();
}

std::optional<qint64> retryAfterMs(const QByteArray &value, qint64 nowUtcMs)
{
    const auto clamped = [](double ms) { return qint64(std::clamp(ms, 1000.0, 60'000.0)); };
    if (const auto date = httpDateMs(value))
        return clamped(double(*date) - double(nowUtcMs));
    std::optional<qint64> longest;
    // The network library joins repeated headers with a comma.
    for (const QByteArray &part : value.split(',')) {
        bool ok = false;
        const double seconds = part.trimmed().toDouble(&ok);
        if (ok && std::isfinite(seconds))
            longest = std::max(longest.value_or(0), clamped(seconds * 1000));
    }
    return longest;
}

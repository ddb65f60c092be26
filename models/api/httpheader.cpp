#include "httpheader.h"

#include <QDateTime>
#include <algorithm>
#include <cmath>

std::optional<qint64> httpDateMs(const QByteArray &value)
{
    // "Sun, 06 Nov 1994 08:49:37 GMT". Qt::RFC2822Date does not know the zone word; a format of QLocale's does, and
    // asks for this machine's time zone several times over.
    const QByteArray text = value.trimmed();
    if (text.size() != 29 || text.mid(3, 2) != ", " || text.at(7) != ' ' || text.at(11) != ' ' || text.at(16) != ' ' ||
        text.at(19) != ':' || text.at(22) != ':' || !text.endsWith(" GMT"))
        return std::nullopt;
    const auto number = [&text](qsizetype at, qsizetype digits) {
        int n = 0;
        for (const char c : QByteArrayView(text).sliced(at, digits))
            n = c >= '0' && c <= '9' && n >= 0 ? 10 * n + c - '0' : -1;
        return n;
    };
    constexpr QByteArrayView months("JanFebMarAprMayJunJulAugSepOctNovDec");
    const qsizetype month = months.indexOf(text.mid(8, 3));
    const QDate date(number(12, 4), month % 3 == 0 ? int(month / 3) + 1 : -1, number(5, 2));
    const QTime time(number(17, 2), number(20, 2), number(23, 2));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    constexpr qint64 julianDayOf1970 = 2'440'588;
    return (date.toJulianDay() - julianDayOf1970) * 86'400'000 + time.msecsSinceStartOfDay();
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

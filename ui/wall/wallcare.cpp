#include "wallcare.h"

#include <array>

QPoint wallcare::drift(qint64 utcMs)
{
    static constexpr std::array<QPoint, 8> path{QPoint(0, 0),  QPoint(2, 0),  QPoint(2, 2),   QPoint(0, 2),
                                                QPoint(-2, 2), QPoint(-2, 0), QPoint(-2, -2), QPoint(0, -2)};
    constexpr qint64 step = 4 * 60'000;
    return path[size_t((utcMs / step) % qint64(path.size()))];
}

bool wallcare::bandBelow(const QDateTime &local)
{
    return local.date().toJulianDay() % 2 != 0;
}

bool wallcare::isDimmed(const QTime &local, const WallOptions &options)
{
    const QTime from = options.openFrom, to = options.openTo;
    if (!from.isValid() || !to.isValid() || from == to)
        return false;
    return from < to ? local < from || local >= to : local < from && local >= to;
}

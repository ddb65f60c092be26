// What keeps a screen from burning in over weeks, as pure functions of time.
#pragma once

#include "walloptions.h"
#include <QDateTime>
#include <QPoint>

namespace wallcare {

/// The picture wanders in steps of 2 px, one every 4 minutes, round a small square.
QPoint drift(qint64 utcMs);
/// The pinned band stands at the foot every other local day.
bool bandBelow(const QDateTime &local);
/// Outside the hours of the options the wall shows 40 % of its light.
bool isDimmed(const QTime &local, const WallOptions &options);

} // namespace wallcare

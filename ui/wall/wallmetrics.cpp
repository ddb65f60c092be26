#include "wallmetrics.h"

#include <algorithm>
#include <cmath>

namespace {
constexpr double capHeight = .727; // of the type size, in Inter
constexpr double labelMinutes = 16.6;
constexpr double radiansPerMinute = M_PI / (180 * 60);
// In drawn px: two columns of the overview, one column, and the least height for the band and three lines under it.
constexpr int wideWidth = 1500, narrowWidth = 860, wideHeight = 700, narrowHeight = 1100;
} // namespace

double WallMetrics::arcMinutes(int typePx) const
{
    return 2 * std::atan(typePx * capHeight * pitchMm / (2 * distanceM * 1000)) / radiansPerMinute;
}

QRect WallMetrics::safeArea() const
{
    const int x = qRound(screen.width() * .05), y = qRound(screen.height() * .05);
    return QRect(QPoint(0, 0), screen).adjusted(x, y, -x, -y);
}

bool WallMetrics::isWide() const
{
    return safeArea().width() >= px(wideWidth);
}

bool WallMetrics::fitsOverview() const
{
    const QRect safe = safeArea();
    return isWide() ? safe.height() >= px(wideHeight)
                    : safe.width() >= px(narrowWidth) && safe.height() >= px(narrowHeight);
}

WallMetrics wallMetrics(const QSize &screen, const WallOptions &options)
{
    WallMetrics m;
    m.screen = screen;
    m.distanceM = std::clamp(options.distanceM, .5, 40.);
    const double diagonalPx = std::hypot(screen.width(), screen.height());
    m.pitchMm = std::clamp(options.diagonalInches, 7., 200.) * 25.4 / std::max(1., diagonalPx);
    const double label =
        2 * m.distanceM * 1000 * std::tan(labelMinutes * radiansPerMinute / 2) / (m.pitchMm * capHeight);
    // Near readers do not need the letters smaller than a screen draws well.
    m.unit = std::max(label, 14.) / 42;
    return m;
}

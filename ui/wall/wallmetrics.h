// Type sizes of the wall from the size of its screen and the distance of its readers, and whether the drawn layout
// fits. A letter is read when its capitals reach 16 minutes of arc; labels, the smallest words, are set a little above
// that.
#pragma once

#include "walloptions.h"
#include <QRect>
#include <QSize>

struct WallMetrics
{
    QSize screen;       ///< px
    double pitchMm = 0; ///< height and width of one px
    double distanceM = 4;
    double unit = 1; ///< px for one px of the picture drawn for 55 inches at 4 metres, where labels are 42 px

    int px(double drawn) const { return qRound(drawn * unit); }
    int label() const { return px(42); }
    int text() const { return px(51); }
    int headline() const { return px(80); }
    int clock() const { return px(108); }
    /// Minutes of arc that capitals of type of this size take for the farthest reader.
    double arcMinutes(int typePx) const;

    QRect safeArea() const;    ///< 5 % from every edge
    bool fitsOverview() const; ///< else counts are all that can be read
    bool isWide() const;       ///< two columns beside each other
};

WallMetrics wallMetrics(const QSize &screen, const WallOptions &options);

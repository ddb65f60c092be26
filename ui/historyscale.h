// What part of the day the history page shows, and where its parts stand.
#pragma once

#include "look.h"
#include <QRect>
#include <QtGlobal>
#include <algorithm>

struct HistoryScale
{
    static constexpr int margin = 16, sums = 5;
    /// With large texts names and sums get what they need and no more: the day itself needs the width.
    static int nameWidth() { return std::max(200, Look::px(130)); }
    static int sumWidth() { return std::max(70, Look::px(52)); }

    qint64 dayFrom = 0, dayTo = 0; ///< ms UTC, the day
    qint64 from = 0, to = 1;       ///< the shown part of it
    qint64 until = 0;              ///< now, or the end of the day
    qint64 cursor = 0;
    bool today = false;
    int scrollBar = 0; ///< px beside the lines, which the axis and the slider keep free

    static int shiftLeft() { return margin + nameWidth(); }
    static int shiftWidth(int width) { return std::max(1, width - shiftLeft() - sums * sumWidth() - margin); }
    /// x of a moment in a box that shows from..to, as if the layout ran left to right. Far outside stays a pixel:
    /// before a day is chosen, now lies 50 years behind the end.
    double x(qint64 ms, int left, int width) const
    {
        const double boxes = double(ms - from) / double(std::max<qint64>(1, to - from));
        return left + std::clamp(boxes * width, -1e6, 1e6);
    }
    qint64 at(double x, int left, int width) const
    {
        return from + qint64((x - left) / std::max(1, width) * double(to - from));
    }
};

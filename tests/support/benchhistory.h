// The real history page on a day of many people, painted frame by frame while it is scrolled and zoomed.
#pragma once

#include <QList>

struct HistoryFrames
{
    double linesMs = 0;             ///< of the GUI thread: the lines of the day shown anew, twice
    QList<double> scrolled, zoomed; ///< ms of CPU time a frame, the whole page painted
};

/// Empty when the page never came up. Needs a QApplication.
HistoryFrames measureHistoryFrames(int people, int changesEach);

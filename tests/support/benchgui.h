// The whole window on the whole live floor, measured from poll to painted.
#pragma once

#include "benchserver.h"
#include <QApplication>
#include <functional>

/// Watches what the GUI thread does, event by event.
class BenchApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

    void reset();
    qint64 longestNs() const { return m_longest; }            ///< CPU time of the longest event since reset()
    const char *longestName() const { return m_longestName; } ///< class of its receiver
    int longestType() const { return m_longestType; }
    qint64 paintedAt() const { return m_painted; } ///< end of the first painting of a window after watchPaint()
    void watchPaint() { m_painted = 0; }

private:
    int m_depth = 0;
    qint64 m_longest = 0, m_painted = 0;
    const char *m_longestName = "";
    int m_longestType = 0;
};

/// One poll; all in ms.
struct PaintedPoll
{
    double painted = 0;      ///< the answer's last byte was sent -> the window is painted
    double cpu = 0;          ///< of the process without the server, until everything was still
    double longestEvent = 0; ///< CPU time of the GUI thread
    double longestGap = 0;   ///< the event loop did not come round, wall clock
};

struct PaintOptions
{
    int agents = 1000;
    double churn = 0.1;
    int polls = 9;
    bool grouped = true;
    bool names = false; ///< print what the longest event was
};

/// Empty when the floor never came up.
QList<PaintedPoll> measurePainting(BenchApplication &app, const PaintOptions &options);

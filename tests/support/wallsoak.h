// A wall through simulated days: polls at high speed, churn, an outage each hour, midnights, changes of summer time,
// of screens and of pages; and what that costs the process. Runs inside the application's event loop.
#pragma once

#include "livepeer.h"
#include "theme.h"
#include "wallwindow.h"
#include <QElapsedTimer>
#include <QTimer>

/// What the process holds.
struct SoakFigures
{
    qint64 residentKb = 0;
    int descriptors = 0, threads = 0;
    qint64 objects = 0; ///< QObjects of this process
    static SoakFigures now();
};

class WallSoak : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        int days = 28;
        qint64 stepMs = 30'000; ///< simulated time between two polls
        int people = 50;
    };

    explicit WallSoak(const Options &options);
    ~WallSoak() override;
    void start();
    const QList<SoakFigures> &daily() const { return m_daily; } ///< at the end of each simulated day
    qint64 polls() const { return m_polls; }
    int outages() const { return m_outages; }
    int writes() const { return m_writes; } ///< requests that are not reads
    int bandSwaps() const { return m_swaps; }
    int staleSeen() const { return m_staleSeen; }

Q_SIGNALS:
    void dayDone(int day);
    void done();

private:
    void step();
    void churn();

    const Options m_options;
    LivePeer m_peer;
    TurnedClock m_clock;
    Theme m_theme;
    std::unique_ptr<LiveFloor> m_live;
    std::unique_ptr<WallWindow> m_wall;
    QList<SoakFigures> m_daily;
    QTimer m_pace;
    QElapsedTimer m_calmFor;
    quint32 m_random = 12345;
    qint64 m_startMs = 0, m_polls = 0, m_steps = 0;
    qint64 m_answered = 0; ///< polls at the last step
    int m_calm = 0, m_waited = 0, m_outages = 0, m_writes = 0, m_swaps = 0, m_staleSeen = 0;
    bool m_below = false;
};

/// Least-squares slope over the days after the first, in MB a day.
double megabytesPerDay(const QList<SoakFigures> &daily);

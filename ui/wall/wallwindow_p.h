// What the wall's window keeps and does by itself: the second hand, the turning of pages, its place.
#pragma once

#include "wallframe.h"
#include "wallwindow.h"
#include <QElapsedTimer>
#include <QTimer>

class QLabel;

class WallWindow::Private
{
public:
    static constexpr int fadeMs = 300;

    Private(WallWindow *window, const Theme *wallTheme, LiveFloor *floor, WallOptions wanted, const Clock &time)
        : q(window), theme(wallTheme), live(floor), clock(time), options(std::move(wanted)), frame(*wallTheme)
    {
    }

    WallMoment moment() const
    {
        WallMoment m;
        m.status = live->status();
        m.nowMs = clock.utcMs();
        m.missingToken = tokenAdvice;
        m.stale = m.status.freshness == Freshness::Stale || m.status.freshness == Freshness::TokenRefused;
        m.dataMs = m.stale ? m.status.answeredAtMs : m.nowMs;
        return m;
    }
    QDateTime local() const { return QDateTime::fromMSecsSinceEpoch(clock.utcMs()); }

    void place();
    void rebuild();
    void tick();
    void turn();
    void fade();
    void endFade(); ///< and lets its pictures go: 66 MB on a 4K screen
    void refresh(); ///< paints what is not as it was
    void describe();
    void toScreen();
    void lookForTeams(); ///< those asked for that are not there are told in the corner
    int cornerPx() const { return std::max(14, q->height() / 60); }
    QRect cornerRect() const ///< below the safe area
    {
        const int height = cornerPx() * 3 / 2;
        return QRect(0, q->height() - height - 6, q->width(), height);
    }
    QScreen *wantedScreen() const; ///< null: it is not there

    WallWindow *q;
    const Theme *theme;
    LiveFloor *live;
    const Clock &clock;
    WallOptions options;
    CoverMinimums minimums;
    QList<WallShortage> shortages;
    std::array<QString, wallNoteCount> notes;
    QString tokenAdvice; ///< what to do about the token that is not there
    WallFrame frame;
    WallMoment now; ///< what is painted, until the next second or answer
    QTimer second, fading;
    QMetaObject::Connection geometryChange; ///< of the screen the wall is on now
    QElapsedTimer fadeClock;
    QPixmap before, after;
    QPoint offset;
    bool below = false, dimmed = false, silent = true, alarmed = false, shown = false, full = false;
    qint64 lastEscape = std::numeric_limits<qint64>::min() / 2, pageSince = 0, minute = -1;
    QLabel *headline, *corner;
    std::array<QLabel *, channelCount> tileLabels{};
};

// A floor on screen for tests of the table: rows are pushed by hand, nothing is polled.
#pragma once

#include "floorsample.h"
#include "floorview.h"
#include "theme.h"
#include "turnedclock.h"
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

/// Counts what is painted of a widget.
class PaintCount : public QObject
{
    Q_OBJECT
public:
    explicit PaintCount(QWidget *widget) { widget->installEventFilter(this); }
    int events = 0;
    QRegion region;
    void reset()
    {
        events = 0;
        region = {};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

class FloorStage
{
public:
    FloorStage();

    /// Shows the window and lets everything settle.
    bool show(QSize size = {1100, 420});
    /// As a poll would: these people, or the same ones with newer server times.
    void poll(QList<FloorRow> people);
    void poll() { poll(rows); }
    void add(int n, const QString &name, AgentState state, int team = -1, qint64 forMs = 600'000);
    FloorRow &person(int n);
    QStringList names() const; ///< line by line, group titles in brackets
    int lineOf(const QString &name) const;
    QPoint cell(int line, AgentColumn column) const; ///< its middle, viewport px
    void click(int line, AgentColumn column, Qt::KeyboardModifiers modifiers = {});
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    bool settle();       ///< until nothing is painted any more
    void takeHandAway(); ///< pointer and keyboard are on the button

    TurnedClock clock;
    Theme theme;
    LiveFloor live;
    FloorLines lines;
    QList<FloorRow> rows;
    QWidget window;
    QPushButton button;
    FloorView view;
    PaintCount paints;
};

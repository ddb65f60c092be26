// A whole desk for tests of pages and dialogs: the fake organisation, a live floor that polls it, and the main window.
#pragma once

#include "activitystore.h"
#include "fakefloor.h"
#include "historystore.h"
#include "livefloor.h"
#include "mainwindow.h"
#include "switchboard.h"
#include "theme.h"

class QAbstractButton;
class QAction;
class QMenu;

/// A clock that runs twenty times as fast, so that the pace of requests costs less time.
class HurriedClock : public Clock
{
public:
    qint64 utcMs() const override { return m_start + (m_system.utcMs() - m_start) * 20 + m_extra; }
    qint64 monoMs() const override { return m_system.monoMs() * 20 + m_extra; }
    void pass(qint64 ms) { m_extra += ms; }

private:
    SystemClock m_system;
    qint64 m_start = m_system.utcMs();
    qint64 m_extra = 0;
};

class DeskStage
{
public:
    /// history: file of what is seen of people; empty = none is kept.
    explicit DeskStage(int agents, bool on = false, const QString &trail = {}, bool readOnly = false,
                       const QString &history = {});

    /// Shows the window; returns when everybody is on it with a name.
    bool open();
    SwitchBoard *board() const { return live->switches(); }
    void selectEverybody();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}); ///< to the table
    /// The one button in the widget or its children with this accessible name or text; null when it is not shown.
    static QAbstractButton *button(const QWidget *in, const QString &name);
    static bool press(const QWidget *in, const QString &name); ///< false when there is none or it cannot be pressed
    static QAction *action(const QMenu *menu, const QString &start);
    /// Shown labels, in no order.
    static QStringList labels(const QWidget *in);
    template <typename T>
    T *find() const
    {
        return window->findChild<T *>();
    }

    FakeFloor floor;
    HurriedClock clock;
    Theme theme;
    std::unique_ptr<ActivityStore> trail;
    std::unique_ptr<HistoryStore> history; ///< null = none
    std::unique_ptr<LiveFloor> live;
    std::unique_ptr<MainWindow> window;
};

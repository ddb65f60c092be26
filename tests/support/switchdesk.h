// The whole window on a fake organisation whose switches go wrong as scripted.
#pragma once

#include "fakefloor.h"
#include "floorview.h"
#include "livepeer.h"
#include "mainwindow.h"
#include "switchboard.h"
#include "theme.h"

class Inspector;
class QAction;
class QMenu;
class SwitchBox;
class SwitchTip;
class UndoBar;

struct SwitchDesk
{
    /// on: all switches of everybody, "Person 1" to "Person 4".
    explicit SwitchDesk(bool on = true, bool readOnly = false);

    bool open();                                     ///< shown, everybody named and in a team, all switches armed
    QString text(int person, Channel channel) const; ///< of the cell, as a screen reader gets it
    QString description(int person, Channel channel) const; ///< of the cell
    QString note(int person) const;
    QPoint cell(int person, AgentColumn column) const; ///< its middle, viewport px
    void click(int person, Channel channel, Qt::KeyboardModifiers held = {});
    void choose(int person); ///< makes the row the current one
    void key(Qt::Key key, Qt::KeyboardModifiers held = {});
    QStringList puts();                                ///< "2 Phone off": what reached the server
    QMenu *menu(int person, AgentColumn column) const; ///< the context menu, open
    static QAction *entry(const QMenu *menu,
                          const QString &start); ///< also of the menus within; null when there is none
    QString status() const;                      ///< the right side of the status line
    bool turnsStale();                           ///< the server is gone for 48 s
    void freezeSlowly(); ///< what is accepted does not show, and each poll lasts long enough to be looked at

    FloorView *view() const;
    Inspector *inspector() const;
    SwitchBox *box(Channel channel) const; ///< in the inspector
    SwitchTip *tip() const;                ///< the one that is shown, or null
    UndoBar *bar() const;
    SwitchBoard *board() const { return live.switches(); }
    AgentId id(int person) const { return floor.id(person - 1); }

    FakeFloor floor;
    Theme theme;
    TurnedClock clock;
    LiveFloor live;
    MainWindow window;

private:
    static LiveOptions options(const FakeFloor &floor, bool readOnly);
    static MainWindowOptions look(bool readOnly);
    QModelIndex index(int person, int column) const;
};

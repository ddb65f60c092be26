// Is a hand on the table? While it is, nothing may move: the pointer is in the body, a cell has the keyboard, a menu is
// open, Ctrl is held, or the table was scrolled within the last three seconds.
#pragma once

#include <QObject>
#include <QTimer>

class QAbstractItemView;

class HandWatch : public QObject
{
    Q_OBJECT
public:
    explicit HandWatch(QAbstractItemView *view);

    bool isOnTable() const { return m_onTable; }
    void setMenuOpen(bool open);
    void scrolled();
    void review(); ///< after the current cell changed

Q_SIGNALS:
    void changed(bool onTable); ///< false a moment after the hand has left, not while it passes by

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView *m_view;
    QTimer m_scroll, m_rest;
    bool m_pointer = false, m_menu = false, m_ctrl = false, m_onTable = false;
};

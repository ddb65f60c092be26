// Keeps what is on screen where it is while lines come and go around it, and the keyboard's person across all that.
#pragma once

#include "ids.h"
#include <QList>
#include <QObject>
#include <QPersistentModelIndex>

class FloorLines;
class QTableView;

class FloorAnchor : public QObject
{
    Q_OBJECT
public:
    FloorAnchor(QTableView *view, FloorLines *lines);

    /// Between the first sign of moving lines and settled(): nothing the view does now was asked for by a person.
    bool isChanging() const { return m_changing; }
    AgentId agent() const { return m_agent; }
    void setAgent(const AgentId &id); ///< a person chose this row
    /// The scroll bar is being moved so that what is on screen stays: nothing must be blitted.
    bool isRestoring() const { return m_restoring; }

Q_SIGNALS:
    void settling(); ///< the view must know its new geometry now
    void settled();

private:
    void begin();
    void settle();
    void restoreScroll();
    void restoreCurrent();
    int lineHeight() const;

    struct Visible
    {
        QPersistentModelIndex index;
        int line;
    };
    QTableView *m_view;
    FloorLines *m_lines;
    QList<Visible> m_visible;
    int m_scroll = 0; ///< px, before the changes
    AgentId m_agent;
    bool m_changing = false, m_restoring = false, m_lost = false, m_wasSelected = false;
};

// Draws the rows of a batch plan: who, what each switch is now and what it is asked to be. What needs no request is
// greyed.
#pragma once

#include "planmodel.h"
#include <QStyledItemDelegate>

class Theme;

class PlanDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PlanDelegate(const Theme *theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintState(QPainter *p, const QRect &box, const QModelIndex &index, const QColor &ink, bool rtl) const;
    void paintSwitches(QPainter *p, const QRect &box, const QModelIndex &index, bool rtl) const;

    const Theme *m_theme;
    QFont m_body, m_note;
};

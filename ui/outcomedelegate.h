// Draws the requests of a running batch, one row each: a mark, who, what was asked, what became of it.
#pragma once

#include "outcomemodel.h"
#include <QStyledItemDelegate>

class Theme;

class OutcomeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    OutcomeDelegate(const Theme *theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    const Theme *m_theme;
    QFont m_body, m_strong, m_note;
};

// Draws the rows of the activity page: when, whom, what was asked, and a mark with what became of it.
#pragma once

#include "activitymodel.h"
#include <QStyledItemDelegate>

class Theme;

class ActivityDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ActivityDelegate(const Theme *theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    const Theme *m_theme;
    QFont m_body, m_strong, m_note;
};

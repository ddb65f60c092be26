// Lines of a short plain list: the chosen one is tinted, and the ring is where the keyboard is.
#pragma once

#include <QStyledItemDelegate>

class Theme;

class LineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    LineDelegate(const Theme *theme, QObject *parent);
    static int lineHeight(); ///< px; where the model gives no size of its own

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme *m_theme;
};

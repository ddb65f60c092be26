// Cells of the history page.
#pragma once

#include "historyscale.h"
#include "theme.h"
#include <QStyledItemDelegate>

struct HistoryLine;

class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    HistoryDelegate(const Theme *theme, const HistoryScale *scale, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Whole hours (or a part of them) that have room for a label; ms UTC.
    static QList<qint64> ticks(const HistoryScale &scale, int width);

private:
    void paintName(QPainter *p, const QRect &cell, const QModelIndex &index, const HistoryLine &line, bool rtl) const;
    void paintShift(QPainter *p, const QRect &cell, const HistoryLine &line, bool rightToLeft) const;
    void paintWorking(QPainter *p, const QRect &cell, const HistoryLine &line) const;
    const QList<qint64> &shownTicks(int width) const;

    const Theme *m_theme;
    const HistoryScale *m_scale;
    const QFont m_body, m_strong, m_small;

    /// The same for every line of a picture.
    struct Ticks
    {
        qint64 from = 0, to = 0;
        int width = -1;
        QList<qint64> at;
    };
    mutable Ticks m_ticks;
};

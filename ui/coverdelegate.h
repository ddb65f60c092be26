// Paints the cover matrix: count and minimum, how they compare, and the day as a line.
#pragma once

#include "look.h"
#include <QStyledItemDelegate>
#include <functional>

class CoverModel;
struct CoverPlace;
class Theme;

class CoverDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CoverDelegate(const Theme *theme, const CoverModel *model, QObject *parent = nullptr);

    void setStale(bool stale) { m_stale = stale; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The hours under a column of this place; also for painting the axis.
    double xOf(const QRect &cell, int minute, bool rightToLeft) const;
    static constexpr int inset = 16;
    static constexpr Px rowHeight{92};

private:
    void paintTeam(QPainter *p, const QRect &box, int row, bool rtl) const;
    void paintCell(QPainter *p, const QRect &box, const QModelIndex &index, bool rtl) const;
    void paintHabit(QPainter *p, const QRect &cell, const CoverPlace &place, const std::function<double(int)> &yOf,
                    bool rtl) const;
    void paintDay(QPainter *p, const QRect &cell, const QModelIndex &index, bool rtl) const;

    const Theme *m_theme;
    const CoverModel *m_model;
    bool m_stale = false;
};

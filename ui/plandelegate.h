// Draws the rows of a batch plan: who, what each switch is now and what it is asked to be. What needs no request is
// greyed.
#pragma once

#include "listdelegate.h"
#include "planmodel.h"

class PlanDelegate : public ListDelegate
{
    Q_OBJECT
public:
    PlanDelegate(const Theme *theme, QObject *parent);

protected:
    void paintCell(QPainter *p, const QRect &box, const QModelIndex &index, bool rightToLeft) const override;
    Place place(const QModelIndex &index) const override;

private:
    void paintState(QPainter *p, const QRect &box, const QModelIndex &index, const QColor &ink, bool rtl) const;
    void paintSwitches(QPainter *p, const QRect &box, const QModelIndex &index, bool rtl) const;
};

// Draws the rows of the activity page: when, whom, what was asked, and a mark with what became of it.
#pragma once

#include "activitymodel.h"
#include "listdelegate.h"

class ActivityDelegate : public ListDelegate
{
    Q_OBJECT
public:
    ActivityDelegate(const Theme *theme, QObject *parent);

protected:
    Token ground(const QModelIndex &index) const override;
    void paintCell(QPainter *p, const QRect &box, const QModelIndex &index, bool rightToLeft) const override;
    Place place(const QModelIndex &index) const override;
};

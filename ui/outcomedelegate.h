// Draws the requests of a running batch, one row each: a mark, who, what was asked, what became of it.
#pragma once

#include "listdelegate.h"
#include "outcomemodel.h"

class OutcomeDelegate : public ListDelegate
{
    Q_OBJECT
public:
    OutcomeDelegate(const Theme *theme, QObject *parent);

protected:
    Token ground(const QModelIndex &index) const override;
    void paintCell(QPainter *p, const QRect &box, const QModelIndex &index, bool rightToLeft) const override;
    Place place(const QModelIndex &index) const override;
};

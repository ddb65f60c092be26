// The menu of the columns button: which columns are shown, and how tall rows are.
#pragma once

#include "staymenu.h"
#include "uisettings.h"

class ColumnMenu : public StayMenu
{
    Q_OBJECT
public:
    explicit ColumnMenu(QWidget *parent = nullptr);

    void setShown(const QSet<int> &shown);
    void setDensity(Density density);

Q_SIGNALS:
    void columnToggled(int column, bool shown);
    void densityWanted(Density density);
    void resetWanted();

private:
    QHash<int, QAction *> m_columns;
    QHash<Density, QAction *> m_densities;
};

// Settings of the floor's table: rows, columns, and when somebody is away for too long.
#pragma once

#include "settingssection.h"

class QCheckBox;

class FloorSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit FloorSection(const SettingsParts &parts, QWidget *parent = nullptr);

private:
    QWidget *buildColumns();
    void showColumns();
    void take(int column, bool shown);

    QHash<int, QCheckBox *> m_columns;
};

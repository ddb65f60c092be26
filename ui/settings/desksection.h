// Settings of this desk and of the dialogs of agents.
#pragma once

#include "settingssection.h"

class DeskSection : public SettingsSection
{
    Q_OBJECT
public:
    /// readOnlyForced: the command line says so; it cannot be changed here.
    DeskSection(const SettingsParts &parts, bool readOnlyForced, QWidget *parent = nullptr);
};

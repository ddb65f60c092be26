// Settings of the look: theme, size of text, motion, contrast.
#pragma once

#include "settingssection.h"

class LookSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit LookSection(const SettingsParts &parts, QWidget *parent = nullptr);
};

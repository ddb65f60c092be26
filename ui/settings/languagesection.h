// The setting of the language.
#pragma once

#include "settingssection.h"
#include "uisettings.h"

class LanguageSection : public SettingsSection
{
    Q_OBJECT
public:
    LanguageSection(const SettingsParts &parts, const QList<LanguageChoice> &languages, QWidget *parent = nullptr);
};

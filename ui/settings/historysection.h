// Settings of the history: how long what was seen is kept.
#pragma once

#include "settingssection.h"

class HistorySettings;

class HistorySection : public SettingsSection
{
    Q_OBJECT
public:
    /// history: taken over.
    HistorySection(const SettingsParts &parts, HistorySettings *history, QWidget *parent = nullptr);
};

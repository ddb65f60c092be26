// Shows what a file of settings would change before any of it is taken.
#pragma once

#include "settingsfile.h"
#include <QDialog>

class Theme;

class SettingsPreview : public QDialog
{
    Q_OBJECT
public:
    SettingsPreview(const Theme *theme, const settingsfile::Reading &reading, QWidget *parent = nullptr);

Q_SIGNALS:
    void agreed(const SettingStep &changes);
};

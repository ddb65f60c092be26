// Settings of how the program stands in the desktop: the tray, and starting with it.
#pragma once

#include "settingssection.h"

class QCheckBox;

class DesktopSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit DesktopSection(const SettingsParts &parts, QWidget *parent = nullptr);

    /// Why there is no tray although it is wanted, as a sentence; empty = nothing to say.
    void setTrayNote(const QString &sentence);

private:
    void arrange();

    SettingRow *m_tray;
    QCheckBox *m_close;
};

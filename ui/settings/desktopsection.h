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

    /// Why this run cannot be started with the desktop, as a sentence; empty = it can.
    void setAutostartNote(const QString &sentence);

private:
    void arrange();

    QString m_trayHint, m_startHint;
    bool m_startAllowed = true;
    SettingRow *m_tray, *m_autostart;
    QCheckBox *m_close, *m_start;
};

#include "desktopsection.h"

#include "settingcontrols.h"
#include "settingsdesk.h"

DesktopSection::DesktopSection(const SettingsParts &parts, QWidget *parent)
    : SettingsSection(parts, tr("Desktop", "section of the settings"),
                      tr("How Rollcall stands in the desktop of this computer."), parent)
{
    m_tray = add(SettingId::Tray, tr("Shows how the floor is, and brings the window up or puts it away."),
                 settingcontrols::flag(parts.desk, SettingId::Tray, tr("Show it", "the icon in the tray")),
                 tr("notification area icon background"));
    m_close = settingcontrols::flag(parts.desk, SettingId::CloseToTray, tr("Keep it there", "in the tray"));
    add(SettingId::CloseToTray, tr("Quit ends it. Without a tray the window closes as ever."), m_close,
        tr("background hide minimise"));
    add(SettingId::Autostart,
        tr("Of this profile: in the tray where that is on, else minimised. Not part of a file of settings."),
        settingcontrols::flag(parts.desk, SettingId::Autostart, tr("Start it", "the program, when a session begins")),
        tr("autostart login boot session"));
    connect(parts.desk, &SettingsDesk::changed, this, &DesktopSection::arrange);
    arrange();
}

void DesktopSection::setTrayNote(const QString &sentence)
{
    m_tray->setHint(sentence.isEmpty() ? tr("Shows how the floor is, and brings the window up or puts it away.")
                                       : sentence);
}

/// What needs the tray can be chosen where it is on.
void DesktopSection::arrange()
{
    m_close->setEnabled(m_parts.desk->value(SettingId::Tray).toBool());
}

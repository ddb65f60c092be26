#include "desktopsection.h"

#include "settingcontrols.h"
#include "settingsdesk.h"

DesktopSection::DesktopSection(const SettingsParts &parts, QWidget *parent)
    : SettingsSection(parts, tr("Desktop", "section of the settings"),
                      tr("How Rollcall stands in the desktop of this computer."), parent)
{
    m_trayHint = tr("Shows how the floor is, and brings the window up or puts it away.");
    m_tray = add(SettingId::Tray, m_trayHint,
                 settingcontrols::flag(parts.desk, SettingId::Tray, tr("Show it", "the icon in the tray")),
                 tr("notification area icon background"));
    m_close = settingcontrols::flag(parts.desk, SettingId::CloseToTray, tr("Keep it there", "in the tray"));
    add(SettingId::CloseToTray, tr("Quit ends it. Without a tray the window closes as ever."), m_close,
        tr("background hide minimise"));
    m_start =
        settingcontrols::flag(parts.desk, SettingId::Autostart, tr("Start it", "the program, when a session begins"));
    m_startHint = tr("Of this profile: in the tray where that is on, else minimised. Not part of a file of settings.");
    m_autostart = add(SettingId::Autostart, m_startHint, m_start, tr("autostart login boot session"));
    connect(parts.desk, &SettingsDesk::changed, this, &DesktopSection::arrange);
    arrange();
}

void DesktopSection::setTrayNote(const QString &sentence)
{
    m_tray->setHint(sentence.isEmpty() ? m_trayHint : sentence);
}

void DesktopSection::setAutostartNote(const QString &sentence)
{
    m_autostart->setHint(sentence.isEmpty() ? m_startHint : sentence);
    m_startAllowed = sentence.isEmpty();
    arrange();
}

/// What needs the tray can be chosen where it is on.
void DesktopSection::arrange()
{
    m_close->setEnabled(m_parts.desk->value(SettingId::Tray).toBool());
    // Where it is on it can be switched off.
    m_start->setEnabled(m_startAllowed || m_parts.desk->value(SettingId::Autostart).toBool());
}

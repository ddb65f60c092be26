#include "settingwords.h"

#include "picturehosts.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct SettingWords
{
    Q_DECLARE_TR_FUNCTIONS(SettingWords)
};

QString wordText(const QString &word)
{
    if (word == u"compact"_s)
        return SettingWords::tr("Compact", "height of rows");
    if (word == u"normal"_s)
        return SettingWords::tr("Normal", "height of rows");
    if (word == u"roomy"_s)
        return SettingWords::tr("Roomy", "height of rows");
    if (word == u"light"_s)
        return SettingWords::tr("Light", "a theme");
    if (word == u"dark"_s)
        return SettingWords::tr("Dark", "a theme");
    if (word == u"reduced"_s)
        return SettingWords::tr("Reduced", "motion");
    if (word == u"full"_s)
        return SettingWords::tr("All", "motion");
    return SettingWords::tr("As the system");
}

} // namespace

QString settingwords::title(SettingId id)
{
    switch (id) {
    case SettingId::PollInterval:
        return SettingWords::tr("Time between two looks at presence");
    case SettingId::Density:
        return SettingWords::tr("Row height");
    case SettingId::Columns:
        return SettingWords::tr("Columns of the floor");
    case SettingId::AwayThreshold:
        return SettingWords::tr("Away for too long");
    case SettingId::ChannelMap:
        return SettingWords::tr("Channel map");
    case SettingId::AlertRules:
        return SettingWords::tr("Rules of alerts");
    case SettingId::Minimums:
        return SettingWords::tr("Minimums of cover");
    case SettingId::Wall:
        return SettingWords::tr("Set-up of the wall");
    case SettingId::HistoryDays:
        return SettingWords::tr("Days the history is kept");
    case SettingId::Proxy:
        return SettingWords::tr("Proxy");
    case SettingId::Theme:
        return SettingWords::tr("Theme", "light or dark");
    case SettingId::TextSize:
        return SettingWords::tr("Text size");
    case SettingId::Motion:
        return SettingWords::tr("Motion", "of what flashes and fades");
    case SettingId::HighContrast:
        return SettingWords::tr("High contrast");
    case SettingId::Language:
        return SettingWords::tr("Language");
    case SettingId::WatchOnly:
        return SettingWords::tr("Watch only");
    case SettingId::PhoneCountry:
        return SettingWords::tr("Country of phone numbers");
    case SettingId::Preview:
        return SettingWords::tr("What will be sent stands open");
    case SettingId::Pictures:
        return SettingWords::tr("Pictures of agents");
    case SettingId::PictureHosts:
        return SettingWords::tr("Hosts of pictures");
    case SettingId::Tray:
        return SettingWords::tr("Icon in the tray", "the corner of the desktop");
    case SettingId::CloseToTray:
        return SettingWords::tr("Closing the window keeps Rollcall in the tray");
    case SettingId::Autostart:
        return SettingWords::tr("Start with the desktop");
    }
    return {};
}

QString settingwords::value(SettingId id, const QVariant &value)
{
    switch (id) {
    case SettingId::PollInterval:
        return SettingWords::tr("%1 s", "seconds").arg(QLocale().toString(value.toInt()));
    case SettingId::AwayThreshold:
        return value.toInt() == 0 ? SettingWords::tr("Never", "a threshold")
                                  : SettingWords::tr("%n minutes", nullptr, value.toInt());
    case SettingId::HistoryDays:
        return SettingWords::tr("%n days", nullptr, value.toInt());
    case SettingId::TextSize:
        return SettingWords::tr("%1 %", "per cent").arg(QLocale().toString(value.toInt()));
    case SettingId::Density:
    case SettingId::Theme:
    case SettingId::Motion:
        return wordText(value.toString());
    case SettingId::HighContrast:
    case SettingId::WatchOnly:
    case SettingId::Preview:
    case SettingId::Pictures:
    case SettingId::Tray:
    case SettingId::CloseToTray:
    case SettingId::Autostart:
        return value.toBool() ? SettingWords::tr("On", "a setting") : SettingWords::tr("Off", "a setting");
    case SettingId::Language:
    case SettingId::PhoneCountry:
        return value.toString().isEmpty() ? SettingWords::tr("As the system") : value.toString();
    case SettingId::PictureHosts: {
        const QStringList hosts = value.toStringList();
        return (hosts.isEmpty() ? picturehosts::usual() : hosts).join(u", "_s);
    }
    case SettingId::Columns:
    case SettingId::ChannelMap:
    case SettingId::AlertRules:
    case SettingId::Minimums:
    case SettingId::Wall:
    case SettingId::Proxy:
        break;
    }
    return {};
}

QString settingwords::sentence(const SettingChange &change)
{
    const QString text = value(change.id, change.after);
    //: %1 = a setting, %2 = what it is now
    return text.isEmpty() ? title(change.id) : SettingWords::tr("%1: %2").arg(title(change.id), text);
}

#include "looksection.h"

#include "settingcontrols.h"
#include "settingsdesk.h"
#include "settingwords.h"

using namespace Qt::StringLiterals;

LookSection::LookSection(const SettingsParts &parts, QWidget *parent)
    : SettingsSection(parts, tr("Look"), tr("Of all windows of this profile. The wall has its own."), parent)
{
    const auto choices = [](SettingId id, const QStringList &words) {
        QList<settingcontrols::Choice> all;
        for (const QString &word : words)
            all += {word, settingwords::value(id, word)};
        return all;
    };
    add(SettingId::Theme, {},
        settingcontrols::choice(parts.desk, SettingId::Theme,
                                choices(SettingId::Theme, {u"system"_s, u"light"_s, u"dark"_s})),
        tr("colours appearance mode night"));
}

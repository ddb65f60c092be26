#include "languagesection.h"

#include "settingcontrols.h"
#include "settingsdesk.h"
#include "settingwords.h"
#include <QComboBox>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int languageAfterMs = 500;

/// Whoever chose one by mistake finds the way back.
QString titleFor(const QString &title)
{
    return title == u"Language"_s ? title : title + u" (Language)"_s;
}

} // namespace

LanguageSection::LanguageSection(const SettingsParts &parts, const QList<LanguageChoice> &languages, QWidget *parent)
    : SettingsSection(parts, titleFor(settingwords::title(SettingId::Language)), {}, parent)
{
    QList<settingcontrols::Choice> choices{{QString(), tr("That of the system", "a language")}};
    for (const LanguageChoice &language : languages)
        choices += {language.code, language.name};
    QComboBox *box = settingcontrols::choice(parts.desk, SettingId::Language, choices, languageAfterMs);
    const auto show = [desk = parts.desk, box] {
        const QString code = desk->value(SettingId::Language).toString();
        int at = box->findData(code);
        if (at < 0) // "de_AT"
            at = box->findData(code.left(code.indexOf(QRegularExpression(u"[-_]"_s))));
        box->setCurrentIndex(std::max(0, at));
    };
    connect(parts.desk, &SettingsDesk::changed, box, [show](SettingId id) {
        if (id == SettingId::Language)
            show();
    });
    show();
    add(SettingId::Language, tr("Of texts, numbers and dates, at once."), box, u"language"_s);
}

#include "desksection.h"

#include "phonecheck.h"
#include "picturehostsfield.h"
#include "settingcontrols.h"
#include "settingsdesk.h"
#include "settingwords.h"
#include <QCheckBox>
#include <QCollator>
#include <QComboBox>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

/// As its people write it, which is the same in every language of the program.
QString nativeName(QLocale::Territory territory)
{
    const QString name = QLocale(QLocale::AnyLanguage, territory).nativeTerritoryName();
    return name.isEmpty() ? QLocale::territoryToString(territory) : name;
}

QList<settingcontrols::Choice> countries()
{
    QList<settingcontrols::Choice> named;
    const QStringList codes = phoneCountries();
    for (const QString &code : codes) {
        const QLocale::Territory territory = QLocale::codeToTerritory(code);
        if (territory != QLocale::AnyTerritory)
            named += {code, nativeName(territory) + u" ("_s + code + u')'};
    }
    std::sort(named.begin(), named.end(),
              [order = QCollator()](const auto &a, const auto &b) { return order.compare(a.text, b.text) < 0; });
    const QString own = QLocale::territoryToCode(QLocale::system().territory());
    // A system without a country names none.
    named.prepend({QString(), own.isEmpty()
                                  ? DeskSection::tr("That of the system (none)", "a country")
                                  : DeskSection::tr("That of the system (%1)", "%1 = a country's code").arg(own)});
    return named;
}

} // namespace

DeskSection::DeskSection(const SettingsParts &parts, bool readOnlyForced, QWidget *parent)
    : SettingsSection(parts, tr("Desk and agents"), tr("What is set here is kept for this profile on this computer."),
                      parent)
{
    QCheckBox *readOnly = settingcontrols::flag(parts.desk, SettingId::WatchOnly, tr("Watch only"));
    readOnly->setEnabled(!readOnlyForced);
    add(SettingId::WatchOnly,
        readOnlyForced ? tr("The program was started with --read-only.")
                       : tr("No switch can be moved from here; what is under way is waited for."),
        readOnly, tr("read only lock"));
    add(SettingId::PhoneCountry,
        tr("A number without a country code is read as one of this country, and the form with + is offered."),
        settingcontrols::choice(parts.desk, SettingId::PhoneCountry, countries()), tr("telephone number prefix"));
    add(SettingId::Preview, tr("In the dialogs of agents: the exact request is shown without being asked for."),
        settingcontrols::flag(parts.desk, SettingId::Preview, tr("Show it", "what will be sent")),
        tr("request JSON dialog"));
    add(SettingId::Pictures,
        tr("From where their profiles say, as far as it is one of the hosts below. Else their initials."),
        settingcontrols::flag(parts.desk, SettingId::Pictures, tr("Load them", "pictures of agents")),
        tr("avatar photo face image privacy"));
    add({settingwords::title(SettingId::PictureHosts),
         tr("Pictures are asked for at these hosts and all below them, over https alone and never with the token. "
            "Names "
            "with blanks or commas between them; left empty, it is that of Dixa."),
         tr("avatar photo server domain allowed")},
        new PictureHostsField(parts.theme, parts.desk), true)
        ->setDefaultOf(SettingId::PictureHosts);
}

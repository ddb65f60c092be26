// MainWindow: its settings, each bound to what it changes.
#include "mainwindow_p.h"

#include "agentdesk.h"
#include "agentdialogs.h"
#include "coverdesk.h"
#include "floorpage.h"
#include "floorview.h"
#include "historystore.h"
#include "importpage.h"
#include "mainmenu.h"
#include "phonecheck.h"
#include "plantable.h"
#include "settings/settingsdesk.h"
#include "settings/settingwords.h"
#include "switchboard.h"

using namespace Qt::StringLiterals;

namespace {

/// Words for choices, in the order of their values.
const QStringList densityWords{u"compact"_s, u"normal"_s, u"roomy"_s}, themeWords{u"system"_s, u"light"_s, u"dark"_s};

QStringList columnWords(const UiSettings &settings)
{
    QStringList all;
    for (const int column : settings.hiddenColumns)
        all += u"hidden=%1"_s.arg(column);
    for (const int column : settings.shownColumns)
        all += u"shown=%1"_s.arg(column);
    all.sort();
    return all;
}

void takeColumns(UiSettings *settings, const QStringList &words)
{
    settings->hiddenColumns.clear();
    settings->shownColumns.clear();
    for (const QString &word : words) {
        bool ok = false;
        const int column = word.section(u'=', 1).toInt(&ok);
        if (!ok || column < 0 || column >= agentColumnCount || column == int(AgentColumn::Agent))
            continue;
        (word.startsWith(u"hidden="_s) ? settings->hiddenColumns : settings->shownColumns).insert(column);
    }
}

} // namespace

void MainWindow::Private::bindSettings()
{
    desk = new SettingsDesk(this);
    desk->bind(SettingId::PollInterval, {[this] { return options.settings.pollIntervalS; },
                                         [this](const QVariant &value) {
                                             options.settings.pollIntervalS = value.toInt();
                                             live->setIntervalMs(1000 * value.toInt());
                                             storeIfChanged();
                                         },
                                         UiSettings().pollIntervalS});
    desk->bind(SettingId::ChannelMap, {[this] { return live->channelMap().toList(); },
                                       [this](const QVariant &value) {
                                           const ChannelMap map = ChannelMap::fromList(value.toStringList());
                                           live->setChannelMap(map);
                                           Q_EMIT q->channelMapChosen(map);
                                       },
                                       ChannelMap::standard().toList(),
                                       [](const QVariant &value) {
                                           return ChannelMap::fromList(value.toStringList()).toList() ==
                                                          value.toStringList()
                                                      ? QString()
                                                      : tr("names no fine channels or groups of channels", "a setting");
                                       }});
    desk->bind(SettingId::HistoryDays, {[this] { return options.settings.historyDays; },
                                        [this](const QVariant &value) {
                                            options.settings.historyDays = value.toInt();
                                            if (live->history())
                                                live->history()->keepDays(value.toInt());
                                            storeIfChanged();
                                        },
                                        UiSettings().historyDays,
                                        [this](const QVariant &value) {
                                            return value.toInt() >= options.settings.historyDays
                                                       ? QString()
                                                       : tr("would delete history: choose it on this page",
                                                            "a setting");
                                        }});
    desk->bind(SettingId::WatchOnly, {[this] { return live->switches()->isReadOnly(); },
                                      [this](const QVariant &value) {
                                          live->switches()->setReadOnly(value.toBool());
                                          live->profiles()->setReadOnly(value.toBool());
                                          Q_EMIT q->readOnlyChosen(value.toBool());
                                      },
                                      false,
                                      [this](const QVariant &) {
                                          return options.readOnlyForced ? tr("is set by the command line", "a setting")
                                                                        : QString();
                                      }});
    connect(live->switches(), &SwitchBoard::refusalChanged, desk,
            [this] { desk->noticed(SettingId::WatchOnly, false); });
    desk->bind(SettingId::Preview, {[this] { return profiles->previewUnfolded(); },
                                    [this](const QVariant &value) {
                                        profiles->setPreviewUnfolded(value.toBool());
                                        storeIfChanged();
                                    },
                                    true});
    desk->bind(SettingId::PhoneCountry, {[this] { return options.settings.phoneCountry; },
                                         [this](const QVariant &value) {
                                             options.settings.phoneCountry = value.toString();
                                             profiles->setCountry(value.toString());
                                             if (import)
                                                 import->desk()->setCountry(value.toString());
                                             storeIfChanged();
                                         },
                                         QString(),
                                         [](const QVariant &value) {
                                             const QString code = value.toString();
                                             return code.isEmpty() || phoneCountries().contains(code)
                                                        ? QString()
                                                        : tr("names no country with telephones", "a setting");
                                         }});
    connect(desk, &SettingsDesk::kept, q,
            [this](SettingId id, const QString &why) { q->tell(settingwords::title(id) + u": "_s + why); });
    bindFloorSettings();
    bindLook();
    bindCover();
}

void MainWindow::Private::bindFloorSettings()
{
    desk->bind(SettingId::Density, {[this] { return densityWords.at(int(floor->density())); },
                                    [this](const QVariant &value) {
                                        floor->setDensity(Density(densityWords.indexOf(value.toString())));
                                        storeIfChanged();
                                    },
                                    densityWords.at(int(UiSettings().density))});
    connect(floor, &FloorPage::densityChanged, desk, [this] { desk->noticed(SettingId::Density, false); });
    const auto change = [this](const std::function<void(UiSettings *)> &how) {
        UiSettings s = options.settings;
        floor->storeSettings(&s);
        how(&s);
        floor->applySettings(s);
        storeIfChanged();
    };
    desk->bind(SettingId::Columns, {[this] {
                                        UiSettings s;
                                        floor->storeSettings(&s);
                                        return columnWords(s);
                                    },
                                    [change](const QVariant &value) {
                                        change([&](UiSettings *s) { takeColumns(s, value.toStringList()); });
                                    },
                                    QStringList(),
                                    [](const QVariant &value) {
                                        UiSettings taken;
                                        takeColumns(&taken, value.toStringList());
                                        QStringList words = value.toStringList();
                                        words.sort();
                                        words.removeDuplicates();
                                        return columnWords(taken) == words
                                                   ? QString()
                                                   : tr("names columns that the floor does not have", "a setting");
                                    }});
    connect(floor->view(), &FloorView::columnsChanged, desk, [this] { desk->noticed(SettingId::Columns, false); });
    desk->bind(SettingId::AwayThreshold, {[this] { return options.settings.awayThresholdMin; },
                                          [this, change](const QVariant &value) {
                                              options.settings.awayThresholdMin = value.toInt();
                                              change([](UiSettings *) {});
                                          },
                                          UiSettings().awayThresholdMin});
}

void MainWindow::Private::bindLook()
{
    desk->bind(SettingId::Theme,
               {[this] { return themeWords.at(int(themeChoice)); },
                [this](const QVariant &value) { chooseTheme(ThemeChoice(themeWords.indexOf(value.toString()))); },
                themeWords.at(0)});
    desk->bind(SettingId::Language,
               {[this] { return options.settings.language; },
                [this](const QVariant &value) { chooseLanguage(value.toString()); }, QString(),
                [this](const QVariant &value) {
                    // "en_GB" is English.
                    const QString code = value.toString().section(u'_', 0, 0).section(u'-', 0, 0);
                    const bool spoken = std::any_of(options.languages.cbegin(), options.languages.cend(),
                                                    [&code](const LanguageChoice &one) { return one.code == code; });
                    return code.isEmpty() || spoken ? QString()
                                                    : tr("names a language that Rollcall does not have", "a setting");
                }});
}

void MainWindow::Private::chooseTheme(ThemeChoice choice)
{
    themeChoice = choice;
    menu->setTheme(choice);
    Q_EMIT q->themeChosen(choice);
    desk->noticed(SettingId::Theme, false);
    storeIfChanged();
}

void MainWindow::Private::bindCover()
{
    CoverDesk *cover = options.cover;
    desk->bind(SettingId::AlertRules,
               {[cover] { return cover->alerts().rules().toList(); },
                [cover](const QVariant &value) { cover->setRules(AlertRules::fromList(value.toStringList())); },
                AlertRules().toList(),
                [](const QVariant &value) {
                    return AlertRules::fromList(value.toStringList()).toList() == value.toStringList()
                               ? QString()
                               : tr("are no rules of alerts", "a setting");
                }});
    desk->bind(SettingId::Minimums, {[cover] {
                                         const QList<CoverPlan> &plans = cover->plans().plans;
                                         return plans.isEmpty() ? QString() : PlanTable::write(plans, {});
                                     },
                                     [cover](const QVariant &value) {
                                         CoverPlans plans = cover->plans();
                                         plans.plans = PlanTable::read(value.toString().toUtf8(), {}).plans;
                                         cover->setPlans(plans);
                                     },
                                     QString(),
                                     [](const QVariant &value) {
                                         const QString text = value.toString();
                                         return text.isEmpty() || PlanTable::read(text.toUtf8(), {}).problems.isEmpty()
                                                    ? QString()
                                                    : tr("is no table of minimums", "a setting");
                                     }});
    connect(cover, &CoverDesk::rulesChanged, desk,
            [this] { desk->noticed(SettingId::AlertRules, current == PageId::Settings); });
    connect(cover, &CoverDesk::plansChanged, desk,
            [this] { desk->noticed(SettingId::Minimums, current == PageId::Settings); });
}

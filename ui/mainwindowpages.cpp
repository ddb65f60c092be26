// MainWindow: its pages and what flows between them.
#include "mainwindow_p.h"

#include "activitypage.h"
#include "activitystore.h"
#include "agentdesk.h"
#include "agentdialogs.h"
#include "agentspage.h"
#include "batchdesk.h"
#include "coverdesk.h"
#include "directoryview.h"
#include "floorpage.h"
#include "floorview.h"
#include "frozen.h"
#include "historypage.h"
#include "icons.h"
#include "importpage.h"
#include "inspector.h"
#include "mainmenu.h"
#include "searchfield.h"
#include "settings/settingspage.h"
#include "statusline.h"
#include "switchboard.h"
#include "theme.h"
#include "topbar.h"
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

void MainWindow::Private::addPages()
{
    q->addPage({PageId::Floor,
                tr("Floor"),
                u"floor"_s,
                [this] { return floor; },
                [this](const QString &text) { floor->setSearch(text); },
                {},
                true});
    q->addPage({PageId::Agents,
                tr("Agents"),
                u"agents"_s,
                [this] { return makeAgents(); },
                [this](const QString &text) { agents->setSearch(text); },
                {},
                false});
    q->addPage({PageId::Coverage, tr("Coverage"), u"coverage"_s, [this] { return makeCoverage(); }});
    connect(options.cover, &CoverDesk::alertsChanged, this, &Private::showAlarm);
    q->addPage({PageId::History, tr("History", "page: what was seen"), u"history"_s, [this] { return makeHistory(); },
                [this](const QString &text) { history->setSearch(text); },
                tr("Name, or: who was on Phone at 10:40", "what can be searched for"), false});
    if (!live->profiles()->isReadOnly())
        q->addPage(
            {PageId::Import, tr("Import", "page: people from a list"), u"import"_s, [this] { return makeImport(); }});
    q->addPage({PageId::Activity, tr("Activity", "page: what was asked from this desk"), u"activity"_s,
                [this] { return makeActivity(); }, [this](const QString &text) { activity->setSearch(text); },
                tr("Name, channel or result", "what can be searched for"), false});
    rail->addPage(PageId::Wall, tr("Wall", "the full-screen display"), u"wall"_s);
    q->addPage({PageId::Settings, tr("Settings"), u"settings"_s, [this] { return makeSettings(); },
                [this](const QString &text) { settings->setSearch(text); },
                tr("Words of a setting", "what can be searched for"), false});
    wireTrail();
}

QWidget *MainWindow::Private::makeAgents()
{
    agents = new AgentsPage(theme, live, profiles, stack);
    agents->tick(clock.utcMs());
    connect(agents, &AgentsPage::told, q, &MainWindow::tell);
    connect(agents, &AgentsPage::searchWanted, this, &Private::focusSearch);
    connect(agents, &AgentsPage::channelsWanted, batches, &BatchDesk::plan);
    connect(agents, &AgentsPage::listWanted, this, [this] { q->openPage(PageId::Import); });
    return agents;
}

QWidget *MainWindow::Private::makeImport()
{
    import = new ImportPage(theme, live, stack);
    import->desk()->setCountry(options.settings.phoneCountry);
    topBar->addTool(import->tools());
    connect(import, &ImportPage::told, q, &MainWindow::tell);
    connect(import, &ImportPage::agentWanted, this, &Private::showInDirectory);
    connect(import, &ImportPage::savedChanged, this, &Private::showPageNote);
    cutImport.clear(); // the page says it itself
    rail->setAlarm(PageId::Import, {});
    return import;
}

void MainWindow::Private::showPageNote()
{
    statusLine->setNote(import && current == PageId::Import ? import->savedNote() : QString());
}

QWidget *MainWindow::Private::makeActivity()
{
    activity = new ActivityPage(theme, live, stack);
    connect(activity, &ActivityPage::agentWanted, this, [this](const AgentId &id) {
        q->openPage(PageId::Floor);
        floor->view()->selectAgent(id);
    });
    return activity;
}

void MainWindow::Private::wireProfiles()
{
    connect(inspector, &Inspector::editWanted, profiles, &AgentDialogs::openEdit);
    connect(inspector, &Inspector::downgradeWanted, profiles, &AgentDialogs::openDowngrade);
    connect(inspector, &Inspector::channelsWanted, batches, [this](const AgentId &id) { batches->plan({id}); });
    connect(inspector, &Inspector::newAgentWanted, profiles, [this] { profiles->openNew(); });
    connect(floor->view(), &FloorView::newAgentWanted, profiles, [this] { profiles->openNew(); });
    connect(floor->view(), &FloorView::editWanted, profiles, &AgentDialogs::openEdit);
    connect(floor->view(), &FloorView::downgradeWanted, profiles, &AgentDialogs::openDowngrade);
    connect(profiles, &AgentDialogs::told, q, &MainWindow::tell);
    connect(profiles, &AgentDialogs::chosen, this, &Private::showInDirectory);
    connect(newAgent, &QPushButton::clicked, profiles, [this] { profiles->openNew(); });
    const auto tint = [this] { newAgent->setIcon(icons::icon(u"plus"_s, theme->color(Token::AccentInk))); };
    connect(theme, &Theme::changed, this, tint);
    tint();
    connect(live->profiles(), &AgentDesk::connectedChanged, this, &Private::showNewAgent);
    connect(menu, &MainMenu::recreateWanted, profiles, &AgentDialogs::chooseBackup);
    connect(rail, &Rail::profileWanted, q, &MainWindow::profileWanted);
    connect(rail, &Rail::profilesPageWanted, q, [this] { openSettings(SettingsPlace::Account); });
    connect(rail, &Rail::profileMenuOpening, q, &MainWindow::profilesWanted);
}

void MainWindow::Private::showNewAgent()
{
    const bool people = current == PageId::Floor || current == PageId::Agents;
    newAgent->setVisible(people && !live->profiles()->isReadOnly());
    // Asked at every answer: a text set anew, even the same, lays the whole bar out again.
    if (const QString text = isFrozen(live->status()) ? tr("New agent draft") : tr("New agent");
        newAgent->text() != text)
        newAgent->setText(text);
}

/// The page is made when it is first opened; that a list was cut off is said before.
void MainWindow::Private::wireCutImport()
{
    ActivityStore *trail = live->profiles()->trail();
    if (!trail || live->profiles()->isReadOnly())
        return;
    const auto ask = [this, trail] {
        trail->unfinished(this, [this, trail](const QList<ActivityEntry> &entries) {
            const auto run = std::find_if(entries.crbegin(), entries.crend(), [](const ActivityEntry &entry) {
                return entry.kind == ActivityKind::Import && entry.stage == ActivityStage::Sent;
            });
            if (run == entries.crend() || import)
                return;
            const int rows = ImportRun::rowsOf(*run);
            trail->query(ImportRun::doneOf(run->id), this, [this, rows](const QList<ActivityEntry> &parts) {
                if (import)
                    return;
                const int ended = std::min(rows, ImportRun::countDone(parts));
                cutImport = tr("An import was interrupted: %1 of %2 rows are done. Nothing is sent twice.", "numbers")
                                .arg(QLocale().toString(ended), QLocale().toString(rows));
                rail->setAlarm(PageId::Import, cutImport);
                showStatus();
            });
        });
    };
    if (trail->isOpened())
        ask();
    else
        connect(trail, &ActivityStore::opened, this, ask);
}

void MainWindow::Private::wireTrail()
{
    wireCutImport();
    SwitchBoard *board = live->switches();
    connect(board, &SwitchBoard::earlierChecked, this, [this](int seen, int noTrace, int unconfirmed) {
        if (unconfirmed > 0)
            q->tell(unconfirmed == 1
                        ? tr("A switch of the last run was accepted and does not show in presence. See Activity.")
                        : tr("%n switches of the last run were accepted and do not show in presence. See Activity.",
                             nullptr, unconfirmed));
        QStringList parts;
        if (seen > 0)
            parts += seen == 1 ? tr("1 is read as asked") : tr("%n are read as asked", nullptr, seen);
        if (noTrace > 0)
            parts +=
                noTrace == 1 ? tr("1 does not show in presence") : tr("%n do not show in presence", nullptr, noTrace);
        const int all = seen + noTrace;
        if (all == 0)
            return;
        //: %1 = what reading presence has told of them
        q->tell((all == 1 ? tr("A switch of the last run had no answer: %1. Nothing was sent again.")
                          : tr("%n switches of the last run had no answer: %1. Nothing was sent again.", nullptr, all))
                    .arg(parts.join(u", "_s)));
    });
    connect(board, &SwitchBoard::promisesChanged, this, [this, board] {
        const QList<SwitchPromise> &promises = board->promises();
        const int offered = int(std::count_if(promises.begin(), promises.end(),
                                              [](const SwitchPromise &promise) { return promise.offered; }));
        if (std::exchange(offeredPromises, offered) >= offered)
            return;
        q->tell(offered == 1 ? tr("A timed switch waits for your word: nothing happens by itself. See Activity.")
                             : tr("%n timed switches wait for your word: nothing happens by itself. See Activity.",
                                  nullptr, offered));
    });
}

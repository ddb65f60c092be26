// MainWindow: what its command palette offers, and the sheets that tell of the program.
#include "mainwindow_p.h"

#include "aboutdialog.h"
#include "agentdesk.h"
#include "agentdialogs.h"
#include "agentdirectorymodel.h"
#include "agentspage.h"
#include "batchdesk.h"
#include "commandpalette.h"
#include "directoryview.h"
#include "floorpage.h"
#include "floorview.h"
#include "keysheet.h"
#include "mainmenu.h"
#include "searchfield.h"
#include "settings/settingspage.h"
#include "switchhand.h"
#include "topbar.h"
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

QString keyText(QKeyCombination key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

void addOfAgent(QList<PaletteCommand> *to, const Command &what, std::function<void(const AgentId &)> run)
{
    Command command = what;
    command.ofAgent = true;
    *to += {command, std::move(run)};
}

void addPlain(QList<PaletteCommand> *to, const Command &what, std::function<void()> run)
{
    *to += {what, [run = std::move(run)](const AgentId &) { run(); }};
}

} // namespace

/// What can be done with one agent.
QList<PaletteCommand> MainWindow::Private::agentCommands()
{
    QList<PaletteCommand> all;
    if (!live->profiles()->isReadOnly())
        addOfAgent(&all, {tr("Edit..."), tr("change profile", "words a command is found by"), {}, u"edit"_s},
                   [this](const AgentId &id) { profiles->openEdit(id); });
    if (!switches->board()->isReadOnly())
        addOfAgent(&all, {tr("Set channels..."), tr("switch turn on off"), {}, u"wand"_s},
                   [this](const AgentId &id) { batches->plan({id}); });
    const auto copy = [this](auto text) {
        return [this, text](const AgentId &id) {
            if (const auto agent = live->directory()->find(id))
                QGuiApplication::clipboard()->setText(text(*agent));
        };
    };
    Command email{tr("Copy e-mail"), tr("mail address"), {}, u"copy"_s};
    email.needsEmail = true;
    addOfAgent(&all, email, copy([](const Agent &agent) { return agent.email; }));
    Command phone{tr("Copy phone"), tr("number"), {}, u"copy"_s};
    phone.needsPhone = true;
    addOfAgent(&all, phone, copy([](const Agent &agent) { return agent.phoneNumber; }));
    addOfAgent(&all, {tr("Copy id"), {}, {}, u"copy"_s}, copy([](const Agent &agent) { return idText(agent.id); }));
    addOfAgent(&all, {tr("Show on the floor"), tr("go find inspector"), {}, u"floor"_s}, [this](const AgentId &id) {
        q->openPage(PageId::Floor);
        floor->view()->selectAgent(id);
    });
    addOfAgent(&all, {tr("Show in the list of agents"), tr("go find directory"), {}, u"agents"_s},
               [this](const AgentId &id) { showInDirectory(id); });
    if (!live->profiles()->isReadOnly())
        addOfAgent(&all, {tr("Downgrade to end user..."), tr("delete remove"), {}, u"downgrade"_s},
                   [this](const AgentId &id) { profiles->openDowngrade(id); });
    return all;
}

QList<PaletteCommand> MainWindow::Private::windowCommands()
{
    QList<PaletteCommand> all;
    const bool writes = !live->profiles()->isReadOnly();
    if (writes) {
        addPlain(&all, {tr("New agent..."), tr("create add"), u"N"_s, u"plus"_s}, [this] { profiles->openNew(); });
        addPlain(&all, {tr("New agents from a list..."), tr("create add many bulk import paste"), {}, u"paste"_s},
                 [this] { q->openPage(PageId::Import); });
        addPlain(&all, {tr("Re-create an agent from a backup..."), tr("restore undo downgrade"), {}, u"undo"_s},
                 [this] { profiles->chooseBackup(); });
    }
    const QList<AgentId> chosen = agents ? agents->view()->selectedAgents() : QList<AgentId>();
    if (writes && current == PageId::Agents && chosen.size() > 1)
        addPlain(&all, {tr("Edit the %n selected...", "agents", int(chosen.size())), tr("many bulk"), {}, u"edit"_s},
                 [this, chosen] { profiles->openMany(chosen); });
    if (writes && current == PageId::Agents && chosen.size() > 1)
        addPlain(&all,
                 {tr("Downgrade the %n selected to end users...", "agents", int(chosen.size())),
                  tr("many delete remove"),
                  {},
                  u"downgrade"_s},
                 [this, chosen] { profiles->openDowngradeMany(chosen); });
    if (!switches->board()->isReadOnly() && current == PageId::Floor && floor->selectedCount() > 1)
        addPlain(&all,
                 {tr("Set channels of the %n selected...", "people", floor->selectedCount()), tr("many switch"), u"C"_s,
                  u"wand"_s},
                 [this] { batches->planSelected(); });
    addPlain(&all, {tr("Look up at Dixa..."), tr("find server e-mail phone"), {}, u"search"_s},
             [this] { profiles->openLookUp(); });
    addPlain(&all, {tr("Search this page"), tr("find"), u"/"_s, u"search"_s}, [this] { focusSearch(); });
    for (const PageId id : {PageId::Floor, PageId::Agents, PageId::Coverage, PageId::History, PageId::Import,
                            PageId::Activity, PageId::Wall, PageId::Settings}) {
        const auto page = pages.constFind(id);
        if (page != pages.cend())
            addPlain(&all, {tr("Go to %1", "%1 = a page").arg(page->title), tr("open page"), {}, page->icon},
                     [this, id] { q->openPage(id); });
    }
    const QList<std::pair<ThemeChoice, QString>> themes{{ThemeChoice::Light, tr("Theme: light")},
                                                        {ThemeChoice::Dark, tr("Theme: dark")},
                                                        {ThemeChoice::System, tr("Theme: as the system")}};
    for (const auto &[choice, title] : themes)
        addPlain(&all, {title, tr("colours appearance mode"), {}, u"eye"_s},
                 [this, choice = choice] { chooseTheme(choice); });
    const QList<std::pair<Density, QString>> densities{{Density::Compact, tr("Row height: compact")},
                                                       {Density::Normal, tr("Row height: normal")},
                                                       {Density::Roomy, tr("Row height: roomy")}};
    for (const auto &[density, title] : densities)
        addPlain(&all, {title, tr("density lines"), {}, u"density"_s},
                 [this, density = density] { floor->setDensity(density); });
    if (!switches->undoText().isEmpty() && !switches->board()->isReadOnly())
        addPlain(
            &all,
            {tr("Undo: %1", "%1 = a step").arg(switches->undoText()), {}, keyText(Qt::CTRL | Qt::Key_Z), u"undo"_s},
            [this] { switches->undo(); });
    addPlain(&all, {tr("Show the wall"), tr("full screen display presence"), keyText(Qt::Key_F11), u"wall"_s},
             [this] { Q_EMIT q->wallWanted(); });
    addPlain(&all, {tr("Set up the wall..."), tr("screen distance teams display hours"), {}, u"wall"_s},
             [this] { Q_EMIT q->wallSetUpWanted(); });
    addPlain(&all, {tr("Minimums..."), tr("cover coverage plan staffing how many"), {}, u"coverage"_s},
             [this] { openMinimums(); });
    addPlain(&all, {tr("Alert rules..."), tr("coverage thresholds delays quiet hours notifications"), {}, u"bell"_s},
             [this] { openRules(); });
    addPlain(&all, {tr("Language..."), tr("Language English settings"), {}, u"settings"_s},
             [this] { openSettings(SettingsPlace::Language); });
    addPlain(&all, {tr("Ask again now"), tr("refresh retry poll"), keyText(Qt::Key_F5), u"refresh"_s},
             [this] { live->retryNow(); });
    addPlain(&all, {tr("Read the agent list again"), tr("refresh directory"), {}, u"refresh"_s},
             [this] { live->refreshDirectory(); });
    for (const QString &name : std::as_const(profileNames)) {
        if (name != currentProfile)
            addPlain(&all,
                     {tr("Open the window of %1", "%1 = a profile").arg(name),
                      tr("profile organisation account switch"),
                      {},
                      u"profile"_s},
                     [this, name] { Q_EMIT q->profileWanted(name); });
    }
    if (!currentProfile.isEmpty())
        addPlain(&all, {tr("Profiles..."), tr("organisation account switch several"), {}, u"profile"_s},
                 [this] { openSettings(SettingsPlace::Account); });
    if (!options.simulated)
        addPlain(&all, {tr("Replace token..."), tr("key api connection"), {}, u"key"_s},
                 [this] { Q_EMIT q->tokenWanted(); });
    addPlain(&all, {tr("Keys"), tr("help shortcuts"), u"?"_s, u"key"_s}, [this] { openKeySheet(); });
    if (!options.drill)
        addPlain(&all, {tr("Drill..."), tr("training practice exercise simulated bad afternoon"), {}, u"play"_s},
                 [this] { Q_EMIT q->drillWanted(); });
    addPlain(&all, {tr("What is new"), tr("version changes update news"), {}, u"info"_s},
             [this] { Q_EMIT q->newsWanted(); });
    addPlain(&all, {tr("Log..."), tr("debug info messages trouble support"), {}, u"info"_s},
             [this] { Q_EMIT q->logWanted(); });
    addPlain(&all, {tr("About Rollcall"), tr("version help"), {}, u"info"_s}, [this] { openAbout(); });
    addPlain(&all, {tr("Quit"), tr("exit close"), keyText(Qt::CTRL | Qt::Key_Q), u"close"_s},
             [this] { Q_EMIT q->quitWanted(); });
    return all;
}

void MainWindow::Private::openPalette()
{
    if (commands) {
        commands->raise();
        return commands->activateWindow();
    }
    const AgentId whom = current == PageId::Agents && agents ? agents->view()->currentAgent()
                         : current == PageId::Floor          ? floor->view()->currentAgent()
                                                             : AgentId();
    commands = new CommandPalette(theme, live->directory(), agentCommands() + windowCommands(), whom, q);
    commands->setAttribute(Qt::WA_DeleteOnClose);
    commands->show();
    commands->activateWindow();
}

void MainWindow::Private::showInDirectory(const AgentId &id)
{
    q->openPage(PageId::Agents);
    topBar->search()->clear();
    agents->setSearch({});
    agents->view()->chooseAgent(id);
}

void MainWindow::Private::openKeySheet()
{
    if (!keySheet)
        keySheet = new KeySheet(theme, q);
    keySheet->setAttribute(Qt::WA_DeleteOnClose);
    keySheet->open();
}

void MainWindow::Private::openAbout()
{
    if (!about)
        about = new AboutDialog(theme, q);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

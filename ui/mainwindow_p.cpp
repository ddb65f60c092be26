#include "mainwindow_p.h"

#include "agentdialogs.h"
#include "agentspage.h"
#include "banner.h"
#include "batchdesk.h"
#include "channelsmenu.h"
#include "contentarea.h"
#include "coveragepage.h"
#include "coverdesk.h"
#include "directoryview.h"
#include "floorpage.h"
#include "floorview.h"
#include "focuspass.h"
#include "importpage.h"
#include "inspector.h"
#include "look.h"
#include "mainmenu.h"
#include "menubutton.h"
#include "momentpage.h"
#include "searchfield.h"
#include "settings/settingspage.h"
#include "statusline.h"
#include "topbar.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
constexpr int foldBelow = 1240; // px as drawn: the inspector no longer fits beside the table
} // namespace

MainWindow::Private::Private(MainWindow *window, MainWindowOptions windowOptions, Theme *windowTheme,
                             LiveFloor *liveFloor, const Clock &windowClock)
    : q(window), options(std::move(windowOptions)), theme(windowTheme), live(liveFloor), clock(windowClock)
{
    options.drill = options.drill && options.simulated; // a mark that were wrong once would be believed never again
}

void MainWindow::Private::build()
{
    auto *root = new QWidget(q);
    menu = new MainMenu(options.simulated, options.drill, q);
    rail = new Rail(theme, root);
    topBar = new TopBar(theme, options.simulated, options.drill, options.readOnly, menu, root);
    banner = new Banner(theme, root);
    stack = new QStackedWidget(root);
    if (!options.cover)
        options.cover = new CoverDesk(live, clock, q);
    floor = new FloorPage(theme, live, clock, stack);
    floor->setCover(options.cover);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    profiles = new AgentDialogs(theme, live, options.backupDir.isEmpty() ? data + u"/backups"_s : options.backupDir, q);
    batches = new BatchDesk(theme, live, floor, q);
    channels = new MenuButton(theme, batches->menu(), topBar);
    channels->setChoice(tr("Channels", "a menu: switches of many people"));
    channels->setIconName(u"wand"_s);
    topBar->addTool(channels);
    newAgent = new QPushButton(topBar);
    newAgent->setProperty("class", u"primary"_s);
    newAgent->setIconSize(QSize(Px{16}, Px{16}));
    topBar->setMainTool(newAgent);
    inspector = new Inspector(theme, live, root);
    content = new ContentArea(stack, inspector, root);
    const QString madeUp = options.drill       ? tr("Drill", "a mark: nothing here is real")
                           : options.simulated ? tr("Simulated", "an organisation that is made up")
                                               : QString();
    statusLine = new StatusLine(theme, options.organisationName, madeUp, root);

    auto *row = new QHBoxLayout(root);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addWidget(rail);
    row->addLayout(column, 1);
    column->addWidget(topBar);
    column->addWidget(banner);
    column->addWidget(content, 1);
    column->addWidget(statusLine);
    q->setCentralWidget(root);
    q->setMinimumSize(1120, 640);
    q->setContextMenuPolicy(Qt::NoContextMenu);
    const QString name = madeUp.isEmpty() ? options.organisationName.left(60) : madeUp;
    //: Title of the window: %1 = whose floor this is
    q->setWindowTitle(name.isEmpty() ? tr("Rollcall") : tr("%1 – Rollcall").arg(name));
}

void MainWindow::Private::wire()
{
    connect(live, &LiveFloor::statusChanged, this, &Private::showStatus);
    connect(live, &LiveFloor::teamsChanged, inspector, &Inspector::reload);
    connect(live, &LiveFloor::polled, this, [this] {
        if (firstAnswerAt < 0)
            firstAnswerAt = clock.monoMs();
        restoreSelection();
        inspector->reload();
        watchForData();
        tickWithAnswer();
    });
    connect(rail, &Rail::pageWanted, q, [this](PageId page) {
        if (page != PageId::Wall)
            return q->openPage(page);
        rail->setCurrent(current); // the wall is a window of its own
        Q_EMIT q->wallWanted();
    });
    connect(floor, &FloorPage::currentAgentChanged, inspector, &Inspector::setAgent);
    connect(floor, &FloorPage::inspectorWanted, this, &Private::openInspector);
    connect(floor, &FloorPage::searchWanted, this, &Private::focusSearch);
    connect(floor, &FloorPage::figuresChanged, this,
            [this] { statusLine->setPeople(floor->peopleCount(), floor->selectedCount()); });
    connect(floor->view(), &FloorView::channelsWanted, batches, &BatchDesk::planSelected);
    connect(inspector, &Inspector::closeWanted, this, &Private::closeInspector);

    searchDelay.setSingleShot(true);
    searchDelay.setInterval(120);
    const SearchField *search = topBar->search();
    connect(search, &QLineEdit::textChanged, &searchDelay, qOverload<>(&QTimer::start));
    connect(&searchDelay, &QTimer::timeout, this, &Private::search);
    connect(search, &SearchField::left, this, [this] {
        searchDelay.stop();
        this->search();
        FocusPass::focus(pages.value(current).widget, Qt::OtherFocusReason);
    });

    wireBanner();
    connect(menu, &MainMenu::themeWanted, this, &Private::chooseTheme);
    connect(menu, &MainMenu::densityWanted, floor, &FloorPage::setDensity);
    connect(floor, &FloorPage::densityChanged, menu, &MainMenu::setDensity);
    connect(menu, &MainMenu::directoryWanted, live, &LiveFloor::refreshDirectory);
    connect(menu, &MainMenu::wallSetUpWanted, q, &MainWindow::wallSetUpWanted);
    connect(menu, &MainMenu::tokenWanted, q, &MainWindow::tokenWanted);
    connect(menu, &MainMenu::paletteWanted, this, &Private::openPalette);
    connect(menu, &MainMenu::keySheetWanted, this, &Private::openKeySheet);
    connect(menu, &MainMenu::aboutWanted, this, &Private::openAbout);
    connect(menu, &MainMenu::drillWanted, q, &MainWindow::drillWanted);
    connect(menu, &MainMenu::newsWanted, q, &MainWindow::newsWanted);
    connect(menu, &MainMenu::logWanted, q, &MainWindow::logWanted);
    connect(menu, &MainMenu::quitWanted, q, &MainWindow::quitWanted);

    wireProfiles();
    ticker.setParent(q);
    connect(&ticker, &QTimer::timeout, this, [this] {
        ticker.start(windowTickMs); // first: what is shown may hide the window, which stops it
        tick();
    });
    wireSwitches();
}

void MainWindow::Private::restore()
{
    const UiSettings &s = options.settings;
    themeChoice = s.theme;
    selectionAwaited = !s.current.isNull();
    inspectorOpen = s.inspectorOpen;
    profiles->setCountry(s.phoneCountry);
    profiles->setPreviewUnfolded(s.previewUnfolded);
    menu->setTheme(s.theme);
    menu->setDensity(s.density);
    floor->applySettings(s);
    if (s.geometry.isEmpty() || !q->restoreGeometry(s.geometry)) {
        const QScreen *screen = q->screen();
        q->resize(QSize(1440, 900).boundedTo(screen ? screen->availableSize() : QSize(1440, 900)));
    }
    statusLine->setPeople(floor->peopleCount(), 0);
    stored = q->settings();
}

void MainWindow::Private::openPage(WindowPage &page)
{
    if (!page.widget) {
        page.widget = page.make();
        stack->addWidget(page.widget);
    }
    if (page.id != current) {
        searches.insert(current, topBar->search()->text());
        search();
    }
    current = page.id;
    stack->setCurrentWidget(page.widget);
    if (moment)
        moment->deleteLater();
    rail->setCurrent(page.id);
    topBar->setTitle(page.title);
    topBar->setSearch(bool(page.search), page.searchHint, searches.value(page.id));
    searchDelay.stop();
    channels->setVisible(page.id == PageId::Floor);
    if (import)
        import->tools()->setVisible(page.id == PageId::Import);
    showPageNote();
    const QList<QWidget *> coverTools = coverage ? coverage->tools() : QList<QWidget *>();
    for (QWidget *tool : coverTools)
        tool->setVisible(page.id == PageId::Coverage);
    showNewAgent();
    placeInspector();
    if (page.id == PageId::Floor || page.id == PageId::Agents || page.id == PageId::Coverage)
        focusTable();
    else if (page.id == PageId::Import)
        import->setFocus(Qt::OtherFocusReason);
    else if (page.id == PageId::Settings)
        settings->setFocus(Qt::OtherFocusReason);
}

void MainWindow::Private::search()
{
    searchDelay.stop();
    if (const auto &run = pages.value(current).search)
        run(topBar->search()->text());
}

void MainWindow::Private::placeInspector()
{
    const bool over = q->width() < Look::sidePx(foldBelow);
    if (!over)
        overOpen = false;
    content->setOver(over);
    content->setInspectorShown(pages.value(current).hasInspector && (over ? overOpen : inspectorOpen));
}

void MainWindow::Private::openInspector()
{
    (content->isOver() ? overOpen : inspectorOpen) = true;
    placeInspector();
    FocusPass::focus(inspector, Qt::OtherFocusReason);
}

void MainWindow::Private::closeInspector()
{
    (content->isOver() ? overOpen : inspectorOpen) = false;
    placeInspector();
    focusTable();
}

void MainWindow::Private::focusSearch()
{
    if (!topBar->search()->isVisible())
        return;
    topBar->search()->setFocus(Qt::ShortcutFocusReason);
    topBar->search()->selectAll();
}

void MainWindow::Private::focusTable()
{
    if (current == PageId::Agents && agents)
        agents->view()->setFocus(Qt::OtherFocusReason);
    else if (current == PageId::Coverage && coverage)
        coverage->setFocus(Qt::OtherFocusReason);
    else
        floor->view()->setFocus(Qt::OtherFocusReason);
}

// The floor once it is connected: the window that shows it, the wall, and what both ask of the program.
#include "application.h"

#include "coverdesk.h"
#include "livefloor.h"
#include "mainwindow.h"
#include "settings/settingsdesk.h"
#include "switchboard.h"
#include "wallwindow.h"
#include <QApplication>

using namespace Qt::StringLiterals;

/// The desk behind such a wall is somebody's: Esc leaves it.
static WallOptions deskWall(WallOptions options)
{
    options.kiosk = false;
    return options;
}

void Application::openFloor(const ConnectionChoice &choice)
{
    if (needsProxyPassword())
        return readProxyPassword([this, choice] {
            useProxy();
            openFloor(choice);
        });
    m_logging.setSecrets(m_connector->secrets());
    // An older window stays until the new one is there: the program would end with its last one.
    const std::unique_ptr<FloorSession> before = std::move(m_session);
    if (m_dialog)
        m_dialog->setParent(nullptr, m_dialog->windowFlags());
    m_session = std::make_unique<FloorSession>(m_options, m_settings, m_paths, &m_theme, m_clock);
    if (m_crashes.isSafeMode())
        m_session->keepNoHistory();
    m_session->setKeys(m_connector->keys());
    m_session->setFirstShow(before ? FirstShow::Usual : firstShow());
    if (!m_session->open(choice)) {
        end(tr("the simulated organisation could not start"));
        return;
    }
    qInfo("connected to %s", qUtf8Printable(m_session->api().baseUrl.toString()));
    if (m_session->window())
        watchWindow();
    if (m_session->wall())
        watchWall(u"shows "_s + m_session->api().baseUrl.host());
    watchFloor();
    pointOutNews();
    for (const QString &notice : std::exchange(m_notices, {}))
        m_session->tell(notice);
    if (m_dialog)
        m_dialog->close();
}

void Application::watchWindow()
{
    MainWindow *window = m_session->window();
    bindSettings();
    watchComfort();
    connect(window, &MainWindow::settingsChanged, this, &Application::saveSettings);
    connect(window, &MainWindow::themeChosen, this, &Application::chooseTheme);
    // Not while a box of that window is being pressed.
    connect(window, &MainWindow::languageChosen, this, &Application::chooseLanguage, Qt::QueuedConnection);
    connect(window, &MainWindow::channelMapChosen, this, [this](const ChannelMap &map) {
        m_settings.channelMap = map;
        saveSettings();
    });
    connect(window, &MainWindow::readOnlyChosen, this, [this](bool readOnly) {
        m_settings.readOnly = readOnly;
        saveSettings();
    });
    connect(window, &MainWindow::wallSetUpWanted, this, &Application::setUpWall);
    connect(window, &MainWindow::wallWanted, this, [this] {
        if (!m_settings.wallKnown)
            return setUpWall();
        m_session->openWall(deskWall(m_settings.wall));
    });
    connect(window, &MainWindow::tokenWanted, this, [this] {
        if (m_options.demo && !m_options.demoDrill) // a real one keeps its things in a profile of its own
            openProfile(m_options.profile);
        else
            showDialog(!m_session->isSimulated());
    });
    m_leaving = std::make_unique<Leaving>(window, m_session->live()->switches(), m_session->live()->profiles());
    connect(window, &MainWindow::quitWanted, m_leaving.get(), &Leaving::ask);
    connect(m_leaving.get(), &Leaving::waiting, window, [window](int flying) {
        qInfo("waiting for %d answers before the end", flying);
        window->tell(flying == 1 ? tr("Quitting: waiting for 1 answer.")
                                 : tr("Quitting: waiting for %n answers.", nullptr, flying));
    });
    connect(m_leaving.get(), &Leaving::done, this, [](int unanswered) {
        if (unanswered > 0)
            qWarning("%d requests stay without an answer; they are looked up at the next start", unanswered);
        // Not quit(): that asks every window, and a form in which something was typed would say no. It is kept.
        QCoreApplication::exit(0);
    });
}

void Application::chooseLanguage(const QString &code)
{
    UiSettings settings = m_session->window()->settings();
    settings.language = code;
    m_language.use(code);
    m_tray.retranslate();
    renewWindow(settings);
    saveSettings();
}

void Application::openIdleWall()
{
    QString reason = m_connector->keepingNote();
    if (reason.isEmpty())
        reason = tr("Give one in Rollcall's window on this computer, then start the wall again.");
    else if (m_options.tokenFile.isEmpty() && m_connector->keeping() == KeyKeeping::SessionOnly)
        reason += u' ' + tr("Start the wall with --token-file.");
    qWarning("the wall has no token: %s", qUtf8Printable(reason));
    if (!m_session) {
        m_session = std::make_unique<FloorSession>(m_options, m_settings, m_paths, &m_theme, m_clock);
        m_session->openIdle(m_connector->known());
        watchWall(u"waits for a token"_s);
        for (const QString &notice : std::exchange(m_notices, {}))
            m_session->tell(notice);
    }
    m_session->wall()->setMissingToken(reason);
}

void Application::watchWall(const QString &status)
{
    connect(m_session->wall(), &WallWindow::leaveWanted, qApp, &QCoreApplication::quit);
    if (m_crashes.isSafeMode())
        m_session->wall()->setNote(
            WallNote::SafeMode, tr("Safe mode after %1 crashes: usual settings, no caches, no history", "%1 = a number")
                                    .arg(CrashGuard::crashes));
    m_service.ready(status);
    if (m_settings.wallChosen) // so that a power cut ends on the same wall
        saveSettings();
}

void Application::chooseWall(const WallOptions &options)
{
    m_settings.wall = options;
    m_settings.wallKnown = m_settings.wallChosen = true;
}

/// Whatever of the profile made it crash is left out; what keeps people's names off the wall is not.
void Application::beSafe()
{
    qWarning("five starts within five minutes did not end well: safe mode, with default settings, without caches and "
             "without a history");
    const WallOptions before = m_settings.wall;
    WallOptions safe;
    safe.teams = before.teams;
    safe.teamNames = before.teamNames;
    safe.countsOnly = before.countsOnly;
    safe.names = before.names;
    safe.kiosk = before.kiosk;
    m_settings.wall = safe;
    m_settings.ui = {};
    m_settings.cover = {};
    m_settings.alerts = {};
    m_settings.channelMap = ChannelMap::standard();
    m_paths.cacheDir.clear();
}

/// As a person wants it; a wall that hangs follows at once.
void Application::keepWall(const WallOptions &options)
{
    chooseWall(options);
    saveSettings();
    if (m_session && m_session->wall())
        m_session->wall()->setOptions(deskWall(options));
}

void Application::setUpWall()
{
    if (!m_wallSetUp) {
        m_wallSetUp = new WallSetUp(&m_theme, m_settings.wall, m_session->live()->teams(), m_session->window());
        m_wallSetUp->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_wallSetUp, &WallSetUp::chosen, this, [this](const WallOptions &chosen, bool show) {
            keepWall(chosen);
            if (m_session->window())
                m_session->window()->settingsDesk()->noticed(SettingId::Wall, false);
            if (show)
                m_session->openWall(deskWall(chosen));
        });
    }
    m_wallSetUp->open();
}

void Application::watchFloor()
{
    const CoverDesk *cover = m_session->cover();
    connect(cover, &CoverDesk::alertsChanged, this, &Application::showInTray);
    connect(m_session->live(), &LiveFloor::statusChanged, this, &Application::showInTray);
    showInTray();
    connect(cover, &CoverDesk::plansChanged, this, [this, cover] {
        m_settings.cover = cover->plans();
        saveSettings();
    });
    connect(cover, &CoverDesk::rulesChanged, this, [this, cover] {
        m_settings.alerts = cover->alerts().rules();
        saveSettings();
    });
    connect(m_session->live(), &LiveFloor::statusChanged, this, [this] {
        const QString cause = m_session->live()->status().cause;
        if (std::exchange(m_cause, cause) == cause)
            return;
        if (cause.isEmpty())
            qInfo("the floor is live again");
        else
            qWarning("no answer: %s", qUtf8Printable(cause));
    });
    if (!m_snapshot)
        return;
    connect(m_session->live(), &LiveFloor::teamsChanged, m_snapshot.get(), &Snapshot::moved);
    connect(m_session->live(), &LiveFloor::polled, m_snapshot.get(), [this](int changedRows, int) {
        if (changedRows > 0)
            m_snapshot->moved();
    });
    m_snapshot->watch(
        m_session->shownWindow(), [this] { return m_session->showsData(); }, [this] { return m_session->isSettled(); });
}

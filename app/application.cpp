#include "application.h"

#include "debuginfo.h"
#include "hardening.h"
#include "icons.h"
#include "livefloor.h"
#include "look.h"
#include "mainwindow.h"
#include "optionvalues.h"
#include "proxybook.h"
#include "startcommand.h"
#include "switchboard.h"
#include "wallsettings.h"
#include <QApplication>
#include <QLineEdit>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int schemeWaitMs = 60; // a portal that runs answers in less than 10 ms

LoggingOptions loggingOptions(const Options &options, const Paths &paths)
{
    LoggingOptions logging;
    if (!options.logFile.isEmpty())
        logging.file = options.logFile;
    else if (options.screenshot.isEmpty())
        logging.file = paths.logFile;
    logging.level = options.logLevel.value_or(LogLevel::Info);
    logging.terminal = options.logLevel.value_or(LogLevel::Warning);
    return logging;
}

bool hasBeenTypedIn(const QWidget *dialog)
{
    const QList<QLineEdit *> fields = dialog ? dialog->findChildren<QLineEdit *>() : QList<QLineEdit *>();
    return std::any_of(fields.cbegin(), fields.cend(), [](const QLineEdit *field) { return field->isModified(); });
}

} // namespace

Application::Application(CommandLine line, const Clock &clock)
    : m_line(std::move(line)),
      m_options(m_line.options),
      m_clock(clock),
      m_paths(Paths::forProfile(profileFor(m_options))),
      m_oneShot(!m_options.screenshot.isEmpty()),
      m_logging(loggingOptions(m_options, m_paths), clock),
      m_crashes(m_options.wall && !m_oneShot && !m_paths.stateDir.isEmpty() ? m_paths.stateDir + u"/wall-starts"_s
                                                                            : QString(),
                clock),
      m_store(m_paths.settingsFile),
      m_settings(m_store.load()),
      m_autostart(Autostart::folder(), profileFor(m_options), startCommand(m_options)),
      m_pictures(m_oneShot || m_paths.cacheDir.isEmpty() ? QString() : m_paths.cacheDir + u"/pictures"_s)
{
    if (m_options.wallOptions)
        chooseWall(givenWall(*m_options.wallOptions, m_settings.wall));
    if (m_options.kiosk)
        m_settings.wall.kiosk = true;
    if (m_crashes.isSafeMode())
        beSafe();
    m_language.use(m_options.language.isEmpty() ? m_settings.ui.language : m_options.language);
    m_tray.retranslate(); // it is older than the language
    QGuiApplication::setWindowIcon(icons::application());
    Look::instance()->setTextPercent(m_settings.look.textPercent);
    Look::instance()->setHighContrast(m_settings.look.highContrast);
    ProxyBook::instance()->use(m_settings.proxy);
    chooseTheme(m_options.theme.value_or(m_settings.ui.theme));
}

Application::~Application()
{
    delete m_dialog;
}

int Application::run()
{
    for (const QString &option : m_line.dropped)
        qWarning("the option %s of Qt is not passed on", qUtf8Printable(option));
    if (!m_store.notice().isEmpty())
        tell(m_store.notice());
    qInfo("%s starts with the profile %s", qUtf8Printable(versionText()), qUtf8Printable(profileFor(m_options)));
    connectParts();
    // The first window comes up in the right colours, if the desktop tells them soon.
    connect(&m_scheme, &SystemScheme::known, this, &Application::begin);
    QTimer::singleShot(schemeWaitMs, this, &Application::begin);
    m_scheme.start();
    const int code = QApplication::exec();
    m_crashes.endedWell();
    qInfo("ends with %d", code);
    return code;
}

void Application::connectParts()
{
    connect(&m_signals, &UnixSignals::quitWanted, this, &Application::quitBySystem);
    connect(&m_scheme, &SystemScheme::changed, this, [this] { chooseTheme(m_themeChoice); });
    connect(&m_store, &SettingsStore::saveFailed, this, &Application::tell);
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] {
        if (!m_options.wall) // a wall changes nothing while it hangs, and a desk may have saved meanwhile
            saveSettings();
    });

    watchTray();
    qApp->installEventFilter(this);
    m_connector = std::make_unique<Connector>(m_options, &m_settings);
    connect(m_connector.get(), &Connector::connected, this, &Application::openFloor);
    connect(m_connector.get(), &Connector::askPerson, this, [this] { showDialog(false); });
    connect(m_connector.get(), &Connector::settingsChanged, this, &Application::saveSettings);
    connect(m_connector.get(), &Connector::noticed, this, &Application::tell);
    connect(m_connector.get(), &Connector::noticeOver, this, &Application::tellNoMore);
    connect(m_connector.get(), &Connector::failed, this, &Application::end);
    if (m_oneShot) {
        m_snapshot =
            std::make_unique<Snapshot>(m_options.screenshot, nullptr, 30'000, m_options.screenshotAfterS * 1000);
        connect(m_snapshot.get(), &Snapshot::saved, qApp, &QCoreApplication::quit);
        connect(m_snapshot.get(), &Snapshot::failed, this, [this](const QString &why) {
            const QString cause = m_session ? m_session->live()->status().cause : QString();
            end(cause.isEmpty() ? why : why + u": "_s + cause);
        });
    }
}

void Application::begin()
{
    if (std::exchange(m_begun, true))
        return;
    sealProcess();
    meetOthers();
}

void Application::meetOthers()
{
    if (m_oneShot) {
        m_connector->start();
        return;
    }
    const InstanceKind kind = m_options.demoDrill ? InstanceKind::Drill
                              : m_options.demo    ? InstanceKind::Demo
                                                  : InstanceKind::Real;
    m_instance = std::make_unique<SingleInstance>(
        m_paths.runtimeDir, SingleInstance::nameFor(profileFor(m_options), kind, m_options.wall, m_paths.configDir));
    connect(m_instance.get(), &SingleInstance::acquired, m_connector.get(), &Connector::start);
    connect(m_instance.get(), &SingleInstance::handedOver, qApp, &QCoreApplication::quit);
    connect(m_instance.get(), &SingleInstance::wished, this, [this](const InstanceWish &wish) {
        qInfo("a second start wants the window");
        raise(wish);
    });
    connect(m_instance.get(), &SingleInstance::unresponsive, this, [this](qint64 pid) {
        end(tr("Rollcall is already running with this profile (process %1) and does not answer").arg(pid));
    });
    const QString page = m_options.page ? pageText(*m_options.page) : QString();
    m_instance->start({page, qEnvironmentVariable("XDG_ACTIVATION_TOKEN"), !m_options.background});
}

void Application::showDialog(bool replaceToken)
{
    if (m_options.demoDrill)
        return; // nothing real is ever reached from a drill
    if (m_options.wall && !m_oneShot)
        return openIdleWall();
    if (!m_dialog) {
        m_replacing = replaceToken;
        m_dialog =
            new FirstRunDialog(&m_theme, m_connector->keeping(), m_clock, m_session ? m_session->window() : nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        ConnectionChoice known = m_connector->known();
        if (m_session && !m_session->isSimulated())
            known.api.baseUrl = m_session->api().baseUrl;
        m_dialog->setKnown(known, replaceToken);
        connect(m_dialog, &FirstRunDialog::chosen, this, &Application::take);
        connect(m_dialog, &FirstRunDialog::drillWanted, this, [this] { openDrill(m_dialog); });
        connect(m_dialog, &FirstRunDialog::quitWanted, this, [this] {
            if (!m_session) // else the floor goes on without it
                QCoreApplication::quit();
        });
        m_connector->setPersonBusy([this] { return hasBeenTypedIn(m_dialog); });
        if (m_options.background && !m_session)
            m_dialog->showMinimized(); // nobody has asked for a window
        else
            m_dialog->open();
        if (m_snapshot)
            m_snapshot->watch(
                m_dialog, [] { return true; }, [this] { return !m_connector->probing(); });
    }
    m_dialog->setKeyKeeping(m_connector->keeping(), m_connector->keepingNote());
}

void Application::take(const ConnectionChoice &choice)
{
    m_personCame = true;
    const bool sameServer = m_session && !m_session->isSimulated() && !choice.simulated &&
                            choice.api.baseUrl == m_session->api().baseUrl &&
                            choice.api.bearer == m_session->api().bearer;
    if (m_replacing && sameServer) {
        m_connector->takeToken(choice);
        m_logging.setSecrets(m_connector->secrets());
        m_session->replaceToken(choice.api.token);
    } else {
        m_connector->take(choice); // connected() opens the floor
    }
    if (m_dialog)
        m_dialog->close();
}

/// Nobody can be asked, but what is under way is waited for.
void Application::quitBySystem()
{
    if (m_leaving)
        m_leaving->leave();
    else
        QCoreApplication::quit();
}

void Application::chooseTheme(ThemeChoice choice)
{
    m_themeChoice = choice;
    const MotionChoice motion = m_settings.look.motion;
    m_theme.setMotionAllowed(motion == MotionChoice::Full ||
                             (motion == MotionChoice::System && !m_scheme.isMotionReduced()));
    m_theme.setDark(choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_scheme.isDark()));
}

void Application::saveSettings()
{
    if (m_oneShot || m_crashes.isSafeMode()) // the stored ones stay
        return;
    if (m_session && m_session->window())
        m_settings.ui = m_session->settings();
    m_store.save(m_settings);
}

void Application::raise(const InstanceWish &wish)
{
    QWidget *window = m_session ? m_session->shownWindow() : m_dialog.data();
    if (!window)
        return;
    QString unknown;
    const PageId page = pageName(wish.page, &unknown);
    if (m_session && m_session->window() && unknown.isEmpty())
        m_session->window()->openPage(page);
    // Qt's Wayland plug-in takes the token from here when a window asks to be activated.
    if (!wish.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", wish.activationToken.toLatin1());
    if (!wish.raises)
        return;
    m_personCame = true;
    window->setWindowState((window->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    window->show();
    window->raise();
    window->activateWindow();
    noteShown();
}

void Application::tell(const QString &notice)
{
    qWarning("%s", qUtf8Printable(notice));
    if (m_session)
        m_session->tell(notice);
    else
        m_notices += notice;
}

void Application::tellNoMore(const QString &notice)
{
    m_notices.removeAll(notice);
    if (m_session)
        m_session->tellNoMore(notice);
}

void Application::end(const QString &error)
{
    qCritical("%s", qUtf8Printable(error));
    QCoreApplication::exit(1);
}

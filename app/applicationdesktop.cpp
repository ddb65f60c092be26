// The program in its desktop: the tray, what closing the window means there, the start with the session, and
// pictures of agents.
#include "application.h"

#include "coverdesk.h"
#include "livefloor.h"
#include "mainwindow.h"
#include "picturebook.h"
#include "settings/settingsdesk.h"
#include "startcommand.h"
#include <QApplication>

void Application::bindDesktop()
{
    MainWindow *window = m_session->window();
    SettingsDesk *desk = window->settingsDesk();
    desk->bind(SettingId::Tray, {[this] { return m_settings.tray; },
                                 [this](const QVariant &value) {
                                     m_settings.tray = value.toBool();
                                     m_tray.setWanted(m_settings.tray);
                                     saveSettings();
                                 },
                                 false});
    desk->bind(SettingId::CloseToTray, {[this] { return m_settings.closeToTray; },
                                        [this](const QVariant &value) {
                                            m_settings.closeToTray = value.toBool();
                                            saveSettings();
                                        },
                                        false});
    desk->bind(SettingId::Autostart, {[this] { return m_autostart.isOn(); },
                                      [this](const QVariant &value) { m_autostart.set(value.toBool()); }, false});
    desk->bind(SettingId::Pictures, {[this] { return m_settings.pictures; },
                                     [this](const QVariant &value) {
                                         m_settings.pictures = value.toBool();
                                         PictureBook::instance()->setOn(m_settings.pictures);
                                         saveSettings();
                                     },
                                     false});
    const auto useHosts = [this] {
        m_pictures.setHosts(m_settings.pictureHosts.isEmpty() ? picturehosts::usual() : m_settings.pictureHosts);
    };
    desk->bind(SettingId::PictureHosts, {[this] { return m_settings.pictureHosts; },
                                         [this, useHosts](const QVariant &value) {
                                             m_settings.pictureHosts = value.toStringList();
                                             useHosts();
                                             saveSettings();
                                         },
                                         QStringList(),
                                         [](const QVariant &value) {
                                             return picturehosts::areUsable(value.toStringList())
                                                        ? QString()
                                                        : tr("names what is no host of pictures", "a setting");
                                         }});
    m_pictures.setLoopbackAllowed(m_session->isSimulated());
    useHosts();
    PictureBook::instance()->setOn(m_settings.pictures);
    if (!std::exchange(m_tidied, true))
        m_pictures.tidy();
    connect(&m_autostart, &Autostart::changed, desk, [desk] { desk->noticed(SettingId::Autostart, false); });
    connect(&m_tray, &Tray::shownChanged, window, [this, window] { window->setTrayNote(m_tray.trouble()); });
    window->setTrayNote(m_tray.trouble());
    window->setAutostartNote(startTrouble(m_options, qEnvironmentVariableIsSet("FLATPAK_ID")));
    connect(window, &MainWindow::cameUp, this, [this, window] {
        m_awaitsTray = m_awaitsTray && window->isMinimized();
        noteShown();
    });
    window->setHidesOnClose([this] {
        if (!m_settings.closeToTray || !m_tray.isShown() || m_ending || qApp->isSavingSession())
            return false;
        // Other windows that close meanwhile are not the end.
        QApplication::setQuitOnLastWindowClosed(false);
        m_tray.setWindowShown(false);
        return true;
    });
    noteShown();
    if (!m_oneShot && startTrouble(m_options, qEnvironmentVariableIsSet("FLATPAK_ID")).isEmpty())
        m_autostart.readAndRenew();
    else if (!m_oneShot)
        m_autostart.read();
}

void Application::watchTray()
{
    connect(&m_tray, &Tray::toggleWanted, this, [this] { toggleWindow(); });
    connect(&m_tray, &Tray::quitWanted, this, &Application::quitByTray);
    connect(&m_tray, &Tray::shownChanged, this, [this] {
        if (m_tray.isShown() && m_awaitsTray && ownWindow() && ownWindow()->isMinimized())
            toggleWindow(true);
        // What is put away there must not get lost with it, nor take the keyboard.
        QWidget *window = ownWindow();
        if (!m_tray.isShown() && window && window->isHidden()) {
            m_awaitsTray = true;
            window->setAttribute(Qt::WA_ShowWithoutActivating);
            window->showMinimized();
            window->setAttribute(Qt::WA_ShowWithoutActivating, false);
            noteShown();
        }
    });
    connect(&m_autostart, &Autostart::failed, this, [this](const QString &why) {
        tell(tr("The start with the desktop could not be changed: %1", "%1 = why").arg(why));
    });
    if (!m_options.wall && !m_oneShot)
        m_tray.setWanted(m_settings.tray);
}

void Application::showInTray()
{
    if (!m_session || !m_session->live() || !m_session->cover())
        return;
    m_tray.setMadeUp(m_session->isDrill()       ? tr("Drill", "a mark: nothing here is real")
                     : m_session->isSimulated() ? tr("Simulated", "an organisation that is made up")
                                                : QString());
    const int alerts = m_session->cover()->alerts().count(AlertState::New);
    TrayState state = alerts > 0 ? TrayState::Alerts : TrayState::Live;
    switch (m_session->live()->status().freshness) {
    case Freshness::Connecting:
        state = TrayState::Waiting;
        break;
    case Freshness::Stale:
        state = TrayState::Old;
        break;
    case Freshness::TokenRefused:
        state = TrayState::NeedsToken;
        break;
    default:
        break;
    }
    m_tray.setState(state, alerts);
}

QWidget *Application::ownWindow() const
{
    return m_session ? static_cast<QWidget *>(m_session->window()) : m_dialog.data();
}

/// The menu of the tray offers the other of the two; a window that is there ends the program when it closes.
void Application::noteShown()
{
    const QWidget *window = ownWindow();
    if (!window || !window->isVisible())
        return;
    QApplication::setQuitOnLastWindowClosed(true);
    m_tray.setWindowShown(!window->isMinimized());
}

/// A person is there: what has not been sent is theirs to decide.
void Application::quitByTray()
{
    if (!m_leaving || m_leaving->queued() == 0)
        return quitBySystem();
    raise({});
    m_leaving->ask();
}

/// Of the session: then closing is no wish to be put away.
bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Quit && watched == qApp) {
        m_ending = true;
        // A window may refuse it: then everything is as it was.
        QMetaObject::invokeMethod(
            this, [this] { m_ending = false; }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Application::toggleWindow(bool away)
{
    QWidget *window = ownWindow();
    if (!window)
        return;
    const bool up = window->isVisible() && !window->isMinimized();
    m_awaitsTray = false;
    if ((up || away) && m_tray.isShown()) {
        QApplication::setQuitOnLastWindowClosed(false);
        window->hide();
        m_tray.setWindowShown(false);
        return;
    }
    raise({});
}

FirstShow Application::firstShow()
{
    if (!m_options.background || m_personCame)
        return FirstShow::Usual;
    m_awaitsTray = m_settings.tray && !m_tray.isShown();
    if (!m_tray.isShown())
        return FirstShow::Minimised;
    QApplication::setQuitOnLastWindowClosed(false);
    m_tray.setWindowShown(false);
    return FirstShow::Hidden;
}

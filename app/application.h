// The composition root: the only object that knows all the others.
#pragma once

#include "autostart.h"
#include "commandline.h"
#include "connector.h"
#include "crashguard.h"
#include "floorsession.h"
#include "language.h"
#include "leaving.h"
#include "logging.h"
#include "paths.h"
#include "picturefetcher.h"
#include "servicenotifier.h"
#include "settingsstore.h"
#include "singleinstance.h"
#include "snapshot.h"
#include "systemscheme.h"
#include "theme.h"
#include "tray.h"
#include "unixsignals.h"
#include "wallsetup.h"

class DrillDialog;
class LogDialog;
class NewsDialog;
struct ProfileContent;

class Application : public QObject
{
    Q_OBJECT
public:
    Application(CommandLine line, const Clock &clock);
    ~Application() override;

    int run(); ///< the exit code: 0, or 1 when the program could not do what was asked

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void meetOthers();
    void connectParts();
    void showDialog(bool replaceToken);
    void take(const ConnectionChoice &choice);
    // applicationfloor.cpp
    void openFloor(const ConnectionChoice &choice);
    void watchWindow();
    void openIdleWall(); ///< in place of a question that nobody is there to answer
    void watchWall(const QString &status);
    void chooseWall(const WallOptions &options); ///< kept at the next save
    void keepWall(const WallOptions &options);
    void setUpWall();
    void beSafe();
    void watchFloor();

    void chooseTheme(ThemeChoice choice);
    // applicationsettings.cpp
    void bindSettings(); ///< those that no window owns
    void renewLook();
    void chooseProxy(const QStringList &list);
    void useProxy();
    bool needsProxyPassword() const;
    void keepProxyPassword(const QString &password);
    void readProxyPassword(std::function<void()> then); ///< then follows once, whatever the key store says
    CredentialName proxyName() const;
    void listProfiles();
    void openProfile(const QString &name); ///< empty = the usual one
    void askRemoveProfile(const QString &name);
    void removeProfile(const ProfileContent &content);
    void chooseLanguage(const QString &code);
    // applicationcomfort.cpp
    void watchComfort(); ///< what a window asks for that is no setting
    void renewWindow(const UiSettings &settings);
    void openLog();
    void openDrill(QWidget *parent);
    void startDrill();
    void openNews();
    void pointOutNews(); ///< once after an update
    // applicationdesktop.cpp
    void bindDesktop();                   ///< the settings of tray and autostart
    void watchTray();                     ///< what it does; once
    void showInTray();                    ///< how the floor is
    void toggleWindow(bool away = false); ///< up, or into the tray; away: into it also when it is minimised
    QWidget *ownWindow() const;           ///< the main window, or the dialog before there is one; null = none
    void noteShown();                     ///< whether that window is up
    void quitByTray();
    FirstShow firstShow(); ///< of the first window
    void saveSettings();
    void raise(const InstanceWish &wish);
    void tell(const QString &notice);
    void tellNoMore(const QString &notice);
    void end(const QString &error);
    void quitBySystem();

    const CommandLine m_line;
    const Options &m_options;
    const Clock &m_clock;
    Paths m_paths;
    const bool m_oneShot; ///< only makes a picture: keeps nothing and meets nobody
    Logging m_logging;
    CrashGuard m_crashes; ///< of walls, which start again by themselves
    ServiceNotifier m_service;
    Language m_language;
    UnixSignals m_signals;
    SystemScheme m_scheme; ///< before the theme, which sets the palette this one reads
    Theme m_theme;
    SettingsStore m_store;
    ProfileSettings m_settings;
    ThemeChoice m_themeChoice = ThemeChoice::System;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Snapshot> m_snapshot;
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<FloorSession> m_session;
    std::unique_ptr<Leaving> m_leaving; ///< of the session
    QPointer<FirstRunDialog> m_dialog;
    QPointer<WallSetUp> m_wallSetUp;
    QPointer<LogDialog> m_log;
    QPointer<DrillDialog> m_drill;
    QPointer<NewsDialog> m_news;
    Tray m_tray;
    bool m_tidied = false;     ///< of the pictures on disk
    bool m_awaitsTray = false; ///< a start in the background is minimised until there is one
    Autostart m_autostart;
    PictureFetcher m_pictures;
    QStringList m_notices;                  ///< that no window has shown yet
    quint64 m_proxyAsked = 0;               ///< rises with every proxy and password
    std::optional<QString> m_proxyPassword; ///< as the key store has it; null = not asked yet
    QString m_cause;                        ///< of the last failed poll, as told to the log
    bool m_begun = false;
    bool m_personCame = false; ///< to a start in the background
    bool m_ending = false;     ///< the session asks every window to close
    bool m_replacing = false;
};

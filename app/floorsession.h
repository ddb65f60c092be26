// One connection and its window: the simulator where it is needed, the live floor, the main window or the wall. Gone
// with it.
#pragma once

#include "commandline.h"
#include "firstrundialog.h"
#include "mainwindow.h"
#include "paths.h"
#include "profilesettings.h"

class ActivityStore;
class HistoryStore;
class AlertTeller;
class CoverDesk;
class CredentialStore;
class LiveFloor;
class ScreenAwake;
class Simulator;
class SwitchHand;
class Theme;
class WallWindow;
class QWidget;

/// How the first window comes up.
enum class FirstShow : quint8 { Usual, Minimised, Hidden };

class FloorSession : public QObject
{
    Q_OBJECT
public:
    FloorSession(const Options &options, const ProfileSettings &settings, const Paths &paths, Theme *theme,
                 const Clock &clock);
    ~FloorSession() override;

    /// Where the password of a shared history is; lives longer. To be called before open().
    void setKeys(CredentialStore *keys) { m_keys = keys; }
    /// Shows the window and starts polling. False when the simulated organisation could not start.
    bool open(const ConnectionChoice &choice);
    /// Another window instead of the one that is shown, for another language; what a person has before them stays.
    void renewWindow(const UiSettings &settings);
    void setFirstShow(FirstShow how) { m_firstShow = how; } ///< before open()
    void keepNoHistory() { m_keepsHistory = false; }        ///< before open()
    void openIdle(const ConnectionChoice &known);           ///< a wall that asks nothing: there is no token
    MainWindow *window() const { return m_window.get(); }   ///< null when the program is a wall
    WallWindow *wall() const { return m_wall.get(); }
    QWidget *shownWindow() const; ///< the main window, or the wall without one
    /// Full screen; beside a main window it is gone again when somebody leaves it.
    void openWall(const WallOptions &options);
    bool showsData() const;
    void tell(const QString &notice);
    void tellNoMore(const QString &notice);
    LiveFloor *live() const { return m_live.get(); }
    CoverDesk *cover() const { return m_cover.get(); }
    ApiSettings api() const { return m_api; }
    bool isSimulated() const { return m_simulator != nullptr; }
    bool isDrill() const { return m_drill; } ///< nobody here is real, and nothing of it is kept
    void replaceToken(const QByteArray &token);

    /// As the window has them now, without what only the command line asked for.
    UiSettings settings() const;
    /// Everything that will be read has been read.
    bool isSettled() const;

private:
    void openFirstWindow(const ConnectionChoice &choice, bool readOnly);
    void watchWindow();
    void openTrail(bool kept);
    void openHistory();
    void joinHistory(); ///< of many desks, with the password from the key store
    void takeHistoryPassword(const QString &password);
    void watchHistory(); ///< tells once a trouble when it is not kept
    void watchTrail();   ///< tells in the window when it is not kept
    void openAlerts();   ///< kept from run to run, and told outside the window
    void keepAwake();
    void showCoverOnWall();
    QUrl place() const;
    LiveOptions liveOptions(bool readOnly) const;

    const Options m_options;
    const ProfileSettings m_settings;
    const Paths m_paths;
    Theme *m_theme;
    const Clock &m_clock;
    ApiSettings m_api;
    mutable qint64 m_directoryAtMs = 0; ///< monotonic; when the directory was first seen complete
    bool m_trailLost = false;           ///< there is nowhere to keep it
    bool m_keepsHistory = true;
    bool m_drill = false;
    FirstShow m_firstShow = FirstShow::Usual;
    bool m_historyTold = false; ///< that it is not kept
    CredentialStore *m_keys = nullptr;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<ActivityStore> m_trail;
    std::unique_ptr<HistoryStore> m_history;
    std::unique_ptr<LiveFloor> m_live;
    std::unique_ptr<CoverDesk> m_cover;
    std::unique_ptr<AlertTeller> m_teller;
    std::unique_ptr<SwitchHand> m_hand;
    MainWindowOptions m_windowOptions;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Theme> m_wallTheme; ///< dark, whatever the other windows are
    std::unique_ptr<WallWindow> m_wall;
    std::unique_ptr<ScreenAwake> m_awake; ///< while there is a wall
};

// The icon in the tray: how the floor is, by shape and colour and in words; shows the window or puts it away. Only
// where it is wanted and a tray is there.
#pragma once

#include "trayprobe.h"
#include <QIcon>
#include <QObject>
#include <QTimer>
#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

/// How the floor is, as far as an icon can say it.
enum class TrayState : quint8 {
    Live,
    Alerts,     ///< live, and something is not as it should be
    Waiting,    ///< nothing was read so far
    Old,        ///< what is known is old
    NeedsToken, ///< refused, or there is none
};

class Tray : public QObject
{
    Q_OBJECT
public:
    static constexpr int lookEveryMs = 5000;

    /// everyMs: between two looks for a tray that comes or goes.
    explicit Tray(QObject *parent = nullptr, TrayProbe probe = desktopTray(), int everyMs = lookEveryMs);
    ~Tray() override;

    void setWanted(bool wanted);
    bool isShown() const;    ///< wanted, and a tray has it
    QString trouble() const; ///< why it is not shown although it is wanted, as a sentence; empty = nothing
    void setState(TrayState state, int alerts);
    /// madeUp: "Drill", "Simulated"; empty = real.
    void setMadeUp(const QString &madeUp);
    void setWindowShown(bool shown); ///< what the menu offers
    void retranslate();

    QString toolTip() const;
    QMenu *menu() const { return m_menu.get(); }
    static QIcon icon(TrayState state);

Q_SIGNALS:
    void shownChanged(); ///< isShown() or trouble()
    void toggleWanted(); ///< the window: up, or away
    void quitWanted();

private:
    void look();
    void show();

    void take(bool there);

    TrayProbe m_probe;
    bool m_wanted = false, m_windowShown = true;
    bool m_asking = false, m_known = false; ///< known: the desktop has said whether there is a tray
    TrayState m_state = TrayState::Waiting;
    int m_alerts = 0;
    QString m_madeUp;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_toggle, *m_quit;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QTimer m_look; ///< for a tray that comes or goes
};

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
class TrayWatch;

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
    struct Looks
    {
        bool always = mayHaveX11Tray(); ///< nothing tells of every tray: it is looked for again and again
        int everyMs = 60'000;           ///< then, and when the desktop is silent
        int settleMs = 3000;            ///< before another look after the bus told of one
    };

    explicit Tray(QObject *parent = nullptr, TrayProbe probe = desktopTray());
    Tray(QObject *parent, TrayProbe probe, Looks looks);
    ~Tray() override;

    void setWanted(bool wanted);
    /// Another look follows although nobody tells of a tray.
    bool looksAgain() const { return m_look.isActive() || m_settle.isActive(); }
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
    void listen();
    void look();
    void answered(TrayAnswer answer);
    void take(bool there);
    void show();

    TrayProbe m_probe;
    Looks m_looks;
    bool m_wanted = false, m_windowShown = true;
    bool m_asking = false, m_asksAgain = false; ///< again: that answer may be of the time before
    bool m_known = false;                       ///< the desktop has said whether there is a tray
    TrayState m_state = TrayState::Waiting;
    int m_alerts = 0;
    QString m_madeUp;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_toggle, *m_quit;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    std::unique_ptr<TrayWatch> m_watch; ///< while it is wanted
    QTimer m_look;                      ///< for a tray that comes or goes without a word
    QTimer m_settle;                    ///< a panel that starts again is back by then
};

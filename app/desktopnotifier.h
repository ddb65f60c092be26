// Tells something outside the window: through the desktop's notifications, else the tray. Never waits.
#pragma once

#include <QHash>
#include <QObject>
#include <optional>

class QSystemTrayIcon;

/// What is told, as plain text.
struct DesktopNote
{
    int id = 0; ///< the caller's, for activated()
    QString title, text;
    bool urgent = false, sound = false;
};

class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject *parent = nullptr);
    ~DesktopNotifier() override;

    /// Ends in told() or refused().
    void tell(const DesktopNote &note);

Q_SIGNALS:
    void told(int id);
    void refused(int id);   ///< nobody shows notes here
    void activated(int id); ///< a person clicked it

private Q_SLOTS:
    void invoked(uint shown, const QString &action);
    void closed(uint shown, uint reason);

private:
    void askAbilities();
    void send(const DesktopNote &note);
    void useTray(const DesktopNote &note);

    enum class Bus : quint8 { Unasked, Asking, Ready, None };
    Bus m_bus = Bus::Unasked;
    bool m_markup = false; ///< the text is read as markup
    QList<DesktopNote> m_waiting;
    QHash<uint, int> m_shown; ///< the desktop's number to the caller's
    QSystemTrayIcon *m_tray = nullptr;
    int m_inTray = 0;
};

// Keeps the screen lit while it lives: asks the desktop's screen saver, then the portal, not to come.
#pragma once

#include <QDBusMessage>
#include <QObject>

class QDBusServiceWatcher;

class ScreenAwake : public QObject
{
    Q_OBJECT
public:
    /// reason: a few words that desktops show beside the program's name.
    explicit ScreenAwake(QString reason, QObject *parent = nullptr);
    ~ScreenAwake() override; ///< the screen may go dark again

    /// Ends in granted() or refused(); never waits. Asks again by itself when such a service comes up later.
    void start();

Q_SIGNALS:
    void granted();
    void refused(const QString &why);

private:
    enum class From : quint8 { Nobody, ScreenSaver, Portal };

    void askScreenSaver();
    void askPortal(const QString &why);
    void askAgain(const QString &service, const QString &owner);
    void hold(From from, QDBusMessage release);

    const QString m_reason;
    QDBusServiceWatcher *m_watcher = nullptr;
    From m_from = From::Nobody;
    QDBusMessage m_release; ///< what gives the screen free
    int m_round = 0;        ///< answers to older questions do not count
};

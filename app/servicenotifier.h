// Tells the service manager that started the program how it is: ready, alive, ending (the protocol of sd_notify, one
// datagram a message). Without a manager it does nothing.
#pragma once

#include <QByteArray>
#include <QObject>

class ServiceNotifier : public QObject
{
    Q_OBJECT
public:
    /// Reads NOTIFY_SOCKET, WATCHDOG_USEC and WATCHDOG_PID and takes them out of the environment: children of ours
    /// speak for nobody.
    explicit ServiceNotifier(QObject *parent = nullptr);
    ~ServiceNotifier() override; ///< says that it ends

    bool isWatched() const { return m_pingMs > 0; }
    /// status: one line for whoever looks at the service. The pings go on from a timer of this thread until it hangs.
    void ready(const QString &status);

private:
    void send(const QByteArray &message);

    QByteArray m_address;
    int m_socket = -1;
    int m_pingMs = 0; ///< a third of the time the manager waits
};

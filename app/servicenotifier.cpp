#include "servicenotifier.h"

#include <QTimer>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

ServiceNotifier::ServiceNotifier(QObject *parent) : QObject(parent), m_address(qgetenv("NOTIFY_SOCKET"))
{
    bool isNumber = false;
    const qint64 watchdogUs = qEnvironmentVariable("WATCHDOG_USEC").toLongLong(&isNumber);
    const QString whom = qEnvironmentVariable("WATCHDOG_PID");
    if (isNumber && watchdogUs > 0 && (whom.isEmpty() || whom == QString::number(::getpid())))
        m_pingMs = int(std::clamp<qint64>(watchdogUs / 3000, 100, 3'600'000));
    for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
        qunsetenv(name);
    const bool isPlace = m_address.startsWith('/') || m_address.startsWith('@');
    if (isPlace && m_address.size() > 1 && size_t(m_address.size()) < sizeof(sockaddr_un::sun_path))
        m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (m_socket < 0)
        m_pingMs = 0;
}

ServiceNotifier::~ServiceNotifier()
{
    send("STOPPING=1");
    if (m_socket >= 0)
        ::close(m_socket);
}

void ServiceNotifier::ready(const QString &status)
{
    send("READY=1\nSTATUS=" + status.simplified().toUtf8().left(200));
    if (m_pingMs == 0 || findChild<QTimer *>())
        return;
    auto *ping = new QTimer(this);
    connect(ping, &QTimer::timeout, this, [this] { send("WATCHDOG=1"); });
    ping->start(m_pingMs);
    send("WATCHDOG=1");
}

void ServiceNotifier::send(const QByteArray &message)
{
    if (m_socket < 0)
        return;
    sockaddr_un to{};
    to.sun_family = AF_UNIX;
    std::memcpy(to.sun_path, m_address.constData(), size_t(m_address.size()));
    if (to.sun_path[0] == '@') // an address without a file
        to.sun_path[0] = '\0';
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(m_address.size()));
    // A manager that does not listen is none of ours to wait for; its watchdog says what it thinks of it.
    (void)::sendto(m_socket, message.constData(), size_t(message.size()), MSG_NOSIGNAL,
                   reinterpret_cast<const sockaddr *>(&to), length);
}

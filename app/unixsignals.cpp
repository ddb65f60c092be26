#include "unixsignals.h"

#include <QSocketNotifier>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr int handled[] = {SIGTERM, SIGINT, SIGHUP};
volatile std::sig_atomic_t writeEnd = -1;

// Only write() is allowed here.
void onSignal(int)
{
    const char byte = 1;
    const ssize_t ignored = ::write(int(writeEnd), &byte, 1);
    static_cast<void>(ignored);
}

} // namespace

UnixSignals::UnixSignals(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_pair.data()) != 0)
        return;
    writeEnd = m_pair[0];
    auto *notifier = new QSocketNotifier(m_pair[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        if (::read(m_pair[1], bytes, sizeof bytes) > 0)
            Q_EMIT quitWanted();
    });
    struct sigaction action = {};
    action.sa_handler = &onSignal;
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    for (const int number : handled)
        ::sigaction(number, &action, nullptr);
}

UnixSignals::~UnixSignals()
{
    for (const int number : handled)
        std::signal(number, SIG_DFL);
    writeEnd = -1;
    for (const int fd : m_pair) {
        if (fd >= 0)
            ::close(fd);
    }
}

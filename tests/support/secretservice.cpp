#include "secretservice.h"

#include <QFile>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {

// Without service folders nothing is started behind the test's back.
const char busConfig[] = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=%1</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>)";

bool serviceIsThere()
{
    QProcess ask;
    ask.start(u"dbus-send"_s, {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.DBus"_s, u"/"_s,
                               u"org.freedesktop.DBus.NameHasOwner"_s, u"string:org.freedesktop.secrets"_s});
    return ask.waitForFinished(5000) && ask.readAllStandardOutput().contains("true");
}

} // namespace

SecretService::SecretService(const QString &home, Kind kind)
{
    if (!startBus(home))
        return;
    if (kind == Kind::None) {
        m_ready = true;
        return;
    }
    QStringList arguments{u"--foreground"_s, u"--components=secrets"_s};
    if (kind == Kind::Unlocked)
        arguments += u"--unlock"_s;
    m_daemon.start(u"gnome-keyring-daemon"_s, arguments);
    if (!m_daemon.waitForStarted(5000))
        return;
    if (kind == Kind::Unlocked)
        m_daemon.write("test\n");
    m_daemon.closeWriteChannel();
    m_ready = QTest::qWaitFor(serviceIsThere, 10'000);
}

bool SecretService::startBus(const QString &home)
{
    QFile config(home + u"/bus.conf"_s);
    if (!config.open(QIODevice::WriteOnly))
        return false;
    config.write(QString::fromLatin1(busConfig).arg(home).toUtf8());
    config.close();
    m_bus.start(u"dbus-daemon"_s, {u"--config-file="_s + config.fileName(), u"--print-address"_s, u"--nofork"_s});
    if (!m_bus.waitForReadyRead(5000))
        return false;
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(home));
    qputenv("XDG_DATA_HOME", QFile::encodeName(home));
    return true;
}

void SecretService::stop()
{
    m_stopped = true;
    ::kill(pid_t(m_daemon.processId()), SIGSTOP);
}

SecretService::~SecretService()
{
    if (m_stopped)
        m_daemon.kill();
    for (QProcess *process : {&m_daemon, &m_bus}) {
        process->terminate();
        if (process->state() != QProcess::NotRunning && !process->waitForFinished(3000))
            process->kill();
    }
}

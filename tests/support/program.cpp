#include "program.h"

#include <QDirIterator>
#include <QFile>
#include <csignal>

using namespace Qt::StringLiterals;

Program::Program()
{
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CONFIG_HOME",
                             "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
        unset(name);
    set("HOME", home());
    set("XDG_RUNTIME_DIR", home());
    set("QT_QPA_PLATFORM", u"offscreen"_s);
}

Program::~Program()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

void Program::set(const char *name, const QString &value)
{
    m_environment.insert(QString::fromLatin1(name), value);
}

void Program::unset(const char *name)
{
    m_environment.remove(QString::fromLatin1(name));
}

void Program::start(const QStringList &arguments, const QByteArray &standardInput)
{
    m_output.clear();
    m_errors.clear();
    m_process.setProcessEnvironment(m_environment);
    m_process.start(QStringLiteral(ROLLCALL_EXECUTABLE), arguments);
    if (!standardInput.isEmpty())
        m_process.write(standardInput);
    m_process.closeWriteChannel();
}

int Program::run(const QStringList &arguments, const QByteArray &standardInput)
{
    start(arguments, standardInput);
    return finish();
}

int Program::finish(int ms)
{
    const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(ms);
    collect();
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void Program::signal(int number)
{
    ::kill(pid_t(m_process.processId()), number);
}

void Program::collect()
{
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
}

QByteArray Program::proc(const char *file) const
{
    QFile f(u"/proc/%1/%2"_s.arg(m_process.processId()).arg(QLatin1StringView(file)));
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

QByteArray Program::log(const QString &profile) const
{
    QFile f(path(u".local/state/rollcall/%1/rollcall.log"_s.arg(profile)));
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

QStringList Program::filesWith(const QByteArray &text) const
{
    QStringList result;
    QDirIterator it(home(), QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile f(it.next());
        if (f.open(QIODevice::ReadOnly) && f.readAll().contains(text))
            result += f.fileName();
    }
    return result;
}

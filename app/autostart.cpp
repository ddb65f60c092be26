#include "autostart.h"

#include "poolwork.h"
#include "wholefile.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 64 * 1024;

/// An argument of Exec: within quotes, where some letters need a backslash; % begins a field.
QString quoted(const QString &argument)
{
    QString result;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            result += u'\\';
        result += c;
        if (c == u'%')
            result += u'%';
    }
    return u'"' + result + u'"';
}

/// A value of the file: there a backslash and the ends of lines are escaped once more.
QString value(QString text)
{
    text.replace(u'\\', u"\\\\"_s);
    text.replace(u'\n', u"\\n"_s);
    text.replace(u'\r', u"\\r"_s);
    return text;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(mostBytes) : QByteArray();
}

} // namespace

Autostart::Autostart(QString folder, QString profile, QStringList command, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_profile(std::move(profile)), m_command(std::move(command))
{
}

QString Autostart::folder()
{
    const QString given = qEnvironmentVariable("XDG_CONFIG_HOME");
    if (QDir::isAbsolutePath(given))
        return QDir::cleanPath(given) + u"/autostart"_s;
    const QString home = qEnvironmentVariable("HOME");
    return QDir::isAbsolutePath(home) ? QDir::cleanPath(home) + u"/.config/autostart"_s : QString();
}

QString Autostart::fileFor(const QString &folder, const QString &profile)
{
    return folder.isEmpty() ? QString() : folder + u"/rollcall-"_s + profile + u".desktop"_s;
}

QByteArray Autostart::entry(const QString &profile, const QStringList &command)
{
    QStringList exec;
    for (const QString &argument : command)
        exec += quoted(argument);
    const QString name = profile == u"default"_s ? u"Rollcall"_s : u"Rollcall (%1)"_s.arg(profile);
    const QString text = u"[Desktop Entry]\nType=Application\nName="_s + value(name) + u"\nExec="_s +
                         value(exec.join(u' ')) + u"\nTryExec="_s + value(command.value(0)) +
                         u"\nIcon=rollcall\nTerminal=false\nX-GNOME-Autostart-Delay=3\n"_s;
    return text.toUtf8();
}

bool Autostart::isOnIn(const QByteArray &entry)
{
    bool main = false, on = false;
    const QList<QByteArray> lines = entry.split('\n');
    for (const QByteArray &raw : lines) {
        const QByteArray line = raw.trimmed();
        if (line.startsWith('['))
            main = line == "[Desktop Entry]";
        if (!main)
            continue;
        QByteArray plain = line.toLower();
        plain.replace(' ', QByteArray());
        if (plain == "hidden=true" || plain == "x-gnome-autostart-enabled=false")
            return false;
        on = on || plain.startsWith("exec=");
    }
    return on;
}

QString Autostart::remove(const QString &file)
{
    QFile there(file);
    const QFileInfo info(file);
    return (!info.exists() && !info.isSymLink()) || there.remove() ? QString() : there.errorString();
}

void Autostart::read()
{
    inPool(
        QThreadPool::globalInstance(), this, [file = fileFor(m_folder, m_profile)] { return isOnIn(contents(file)); },
        [this](bool on) {
            if (m_working || m_on != m_stored)
                return; // chosen meanwhile
            m_stored = on;
            if (std::exchange(m_on, on) != on)
                Q_EMIT changed();
        });
}

void Autostart::set(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    Q_EMIT changed();
    work();
}

/// One after the other: of two files the last one is meant.
void Autostart::work()
{
    if (m_working || m_on == m_stored)
        return;
    m_working = true;
    const bool on = m_on;
    inPool(
        QThreadPool::globalInstance(), this,
        [on, folder = m_folder, file = fileFor(m_folder, m_profile), bytes = entry(m_profile, m_command)] {
            if (folder.isEmpty())
                return tr("there is no folder for it");
            if (!on)
                return remove(file);
            QDir().mkpath(folder);
            return writeWholeFile(file, bytes);
        },
        [this, on](const QString &why) {
            m_working = false;
            if (why.isEmpty()) {
                m_stored = on;
            } else if (m_on == on) {
                m_on = m_stored;
                Q_EMIT changed();
                Q_EMIT failed(why);
            }
            work();
        });
}

#include "autostart.h"

#include "poolwork.h"
#include "startcommand.h"
#include "wholefile.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

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

/// The other way round; null where it is not what value() makes.
QString plainValue(const QString &text)
{
    QString plain = u""_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\') {
            plain += text.at(i);
            continue;
        }
        const QChar next = ++i < text.size() ? text.at(i) : QChar();
        if (next != u'\\' && next != u'n' && next != u'r')
            return {};
        plain += next == u'n' ? u'\n' : next == u'r' ? u'\r' : next;
    }
    return plain;
}

/// The command of an Exec as quoted() makes it; empty where it is another.
QStringList commandIn(const QString &exec)
{
    static const QRegularExpression form(uR"x("((?:[^"`$\\%]|\\["`$\\]|%%)*)"( |\z))x"_s);
    static const QRegularExpression escaped(uR"(\\(.)|%(%))"_s);
    QStringList command;
    for (qsizetype at = 0; at < exec.size();) {
        const QRegularExpressionMatch match =
            form.match(exec, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return {};
        command += match.captured(1).replace(escaped, u"\\1\\2"_s);
        at = match.capturedEnd();
    }
    return exec.endsWith(u' ') ? QStringList() : command;
}

/// The command of a file in which nothing stands but what some version has written there; else empty.
QStringList commandOfOurs(const QByteArray &entry, const QString &profile)
{
    const QStringList lines = QString::fromUtf8(entry).split(u'\n');
    QStringList command;
    for (const QString &line : lines) {
        if (line.startsWith(u"Exec="))
            command = commandIn(plainValue(line.mid(5)));
    }
    if (lines.size() < 2 || command.size() < 2 || !command.at(0).endsWith(u"/rollcall"))
        return {};
    // An earlier version may have written less.
    const QStringList whole = QString::fromUtf8(Autostart::entry(profile, command)).split(u'\n');
    const bool ours =
        lines.at(0) == whole.at(0) &&
        std::all_of(lines.cbegin(), lines.cend(), [&whole](const QString &line) { return whole.contains(line); });
    return ours ? command : QStringList();
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

QByteArray Autostart::renewed(const QByteArray &there, const QString &profile, const QStringList &command)
{
    const QStringList before = commandOfOurs(there, profile);
    if (before.isEmpty() || command.isEmpty())
        return {};
    QStringList now = command;
    const CommandLine line = parseCommandLine(before);
    if (line.error.isEmpty()) {
        now = command.mid(0, 1) + startCommand(line.options).mid(1);
        // Somebody has added what a start with the desktop is not given, or has taken away what it is.
        if (profileFor(line.options) != profile ||
            QSet(now.cbegin() + 1, now.cend()) != QSet(before.cbegin() + 1, before.cend()))
            return {};
    } else if (before.contains(u"--read-only"_s) && !now.contains(u"--read-only"_s)) {
        now += u"--read-only"_s; // it is no less careful than it was
    }
    const QByteArray bytes = entry(profile, now);
    return bytes == there ? QByteArray() : bytes;
}

void Autostart::read()
{
    look(false);
}

void Autostart::readAndRenew()
{
    look(true);
}

void Autostart::look(bool renews)
{
    if (m_working)
        return; // what stands there is known then
    m_working = true;
    struct Found
    {
        bool on = false;
        QString trouble;
    };
    inPool(
        QThreadPool::globalInstance(), this,
        [renews, profile = m_profile, command = m_command, file = fileFor(m_folder, m_profile)] {
            const QByteArray there = contents(file);
            Found found{isOnIn(there), {}};
            // A link is somebody's own arrangement.
            const QByteArray bytes =
                renews && found.on && !QFileInfo(file).isSymLink() ? renewed(there, profile, command) : QByteArray();
            if (!bytes.isEmpty())
                found.trouble = writeWholeFile(file, bytes);
            return found;
        },
        [this](const Found &found) {
            m_working = false;
            if (!found.trouble.isEmpty())
                qWarning("the start with the desktop is of an earlier version: %s", qUtf8Printable(found.trouble));
            const bool chosen = m_on != std::exchange(m_stored, found.on); // meanwhile
            if (!chosen && std::exchange(m_on, found.on) != found.on)
                Q_EMIT changed();
            work();
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

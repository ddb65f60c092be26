#include "debuginfo.h"

#include "commandline.h"
#include "paths.h"
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSslSocket>
#include <QSysInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

QString variable(const char *name)
{
    const QString value = qEnvironmentVariable(name);
    return value.isEmpty() ? u"not set"_s : value.left(100);
}

QString place(const QString &path)
{
    if (path.isEmpty())
        return u"none"_s;
    QString shown = path;
    const QString home = QDir::homePath();
    if (home.size() > 1 && shown.startsWith(home + u'/'))
        shown = u'~' + shown.mid(home.size()); // the user's name is nobody's business
    return QFileInfo::exists(path) ? shown : shown + u" (not there yet)"_s;
}

} // namespace

QString versionText()
{
    return u"rollcall "_s + QStringLiteral(ROLLCALL_VERSION);
}

QString debugInfo(const Options &options)
{
    const Paths paths = Paths::forProfile(profileFor(options));
    const QList<std::pair<QString, QString>> lines{
        {u"Rollcall"_s, QStringLiteral(ROLLCALL_VERSION)},
        {u"Qt"_s, u"%1, built with %2"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR))},
        {u"TLS"_s, QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : u"none"_s},
        {u"System"_s,
         QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
        {u"Processor"_s, QSysInfo::currentCpuArchitecture()},
        {u"Desktop"_s, variable("XDG_CURRENT_DESKTOP")},
        {u"Session"_s, variable("XDG_SESSION_TYPE")},
        {u"Display"_s, qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ? u"Wayland"_s
                       : qEnvironmentVariableIsSet("DISPLAY")       ? u"X11"_s
                                                                    : u"none"_s},
        {u"Session bus"_s, qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ? u"yes"_s : u"not set"_s},
        {u"Locale"_s, QLocale::system().name()},
        {u"Time zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId())},
        {u"Settings"_s, place(paths.settingsFile)},
        {u"Cache"_s, place(paths.cacheDir)},
        {u"Log"_s, place(paths.logFile)},
        {u"Meeting point"_s, place(paths.runtimeDir)},
    };
    QString text;
    for (const auto &[name, value] : lines)
        text += (name + u':').leftJustified(15) + value + u'\n';
    return text;
}

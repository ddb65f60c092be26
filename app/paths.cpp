#include "paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// The variable where it is an absolute path, as the XDG rules want; else that folder of the home directory.
QString baseDir(const char *variable, const QString &inHome)
{
    const QString given = qEnvironmentVariable(variable);
    if (QDir::isAbsolutePath(given))
        return QDir::cleanPath(given);
    const QString home = qEnvironmentVariable("HOME");
    return QDir::isAbsolutePath(home) ? QDir::cleanPath(home + u'/' + inHome) : QString();
}

QString under(const QString &base, const QString &path)
{
    return base.isEmpty() ? QString() : base + u'/' + path;
}

QString serverKey(const QUrl &baseUrl)
{
    const QString text = baseUrl.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

/// Ours, a directory and not a link, closed to everybody else: nobody can lay a socket of theirs there.
bool isPrivate(const QString &path)
{
    struct stat info = {};
    return !path.isEmpty() && ::lstat(QFile::encodeName(path).constData(), &info) == 0 && S_ISDIR(info.st_mode) &&
           info.st_uid == ::geteuid() && (info.st_mode & 077) == 0;
}

QString runtimeDirectory(const QString &cacheBase)
{
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(session) && isPrivate(QDir::cleanPath(session)))
        return QDir::cleanPath(session);
    const QString own = under(cacheBase, u"rollcall/run"_s);
    if (!own.isEmpty() && makePrivateDir(own) && isPrivate(own))
        return own;
    const QString shared = u"/tmp/rollcall-%1"_s.arg(::geteuid());
    return makePrivateDir(shared) && isPrivate(shared) ? shared : QString();
}

} // namespace

bool makePrivateDir(const QString &path)
{
    if (path.isEmpty())
        return false;
    const QByteArray name = QFile::encodeName(path);
    struct stat info = {};
    if (::lstat(name.constData(), &info) != 0) {
        const QString parent = QFileInfo(path).path();
        if (parent != path && !QFileInfo::exists(parent) && !makePrivateDir(parent))
            return false;
        if (::mkdir(name.constData(), 0700) != 0)
            return false;
    } else if (S_ISDIR(info.st_mode) && info.st_uid == ::geteuid() && (info.st_mode & 077) != 0) {
        ::chmod(name.constData(), 0700);
    }
    return ::access(name.constData(), W_OK | X_OK) == 0;
}

Paths Paths::forProfile(const QString &profile)
{
    const QString cacheBase = baseDir("XDG_CACHE_HOME", u".cache"_s);
    Paths p;
    p.configDir = under(baseDir("XDG_CONFIG_HOME", u".config"_s), u"rollcall"_s);
    p.settingsFile = under(p.configDir, profile + u".ini"_s);
    p.cacheDir = under(cacheBase, u"rollcall/"_s + profile);
    p.stateDir = under(baseDir("XDG_STATE_HOME", u".local/state"_s), u"rollcall/"_s + profile);
    p.logFile = under(p.stateDir, u"rollcall.log"_s);
    p.runtimeDir = runtimeDirectory(cacheBase);
    return p;
}

QString Paths::cacheDirFor(const QUrl &baseUrl) const
{
    return under(cacheDir, serverKey(baseUrl));
}

QString Paths::stateDirFor(const QUrl &baseUrl) const
{
    return under(stateDir, serverKey(baseUrl));
}

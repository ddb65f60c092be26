#include "profilebook.h"

#include "autostart.h"
#include "optionvalues.h"
#include "profilesettings.h"
#include "singleinstance.h"
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

struct ProfileBook
{
    Q_DECLARE_TR_FUNCTIONS(ProfileBook)
};

bool isName(const QString &name)
{
    QString why;
    profileName(name, &why);
    return why.isEmpty();
}

void measure(const QString &dir, int *files, qint64 *bytes)
{
    if (dir.isEmpty() || QFileInfo(dir).isSymLink())
        return;
    QDirIterator it(dir, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        ++*files;
        *bytes += it.fileInfo().isSymLink() ? 0 : it.fileInfo().size();
    }
}

/// A link that stands in the place of a folder goes itself; what it points to is somebody else's.
bool removeFolder(const QString &dir)
{
    const QFileInfo info(dir);
    if (dir.isEmpty() || (!info.exists() && !info.isSymLink()))
        return true;
    return info.isSymLink() ? QFile::remove(dir) : QDir(dir).removeRecursively();
}

bool isRunning(const Paths &paths, const QString &name)
{
    for (const bool wall : {false, true}) {
        for (const InstanceKind kind : {InstanceKind::Real, InstanceKind::Demo, InstanceKind::Drill}) {
            if (SingleInstance::isHeld(paths.runtimeDir, SingleInstance::nameFor(name, kind, wall, paths.configDir)))
                return true;
        }
    }
    return false;
}

} // namespace

QStringList profilebook::names(const Paths &paths)
{
    QStringList all;
    const QFileInfoList files =
        QDir(paths.configDir)
            .entryInfoList({u"*.ini"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name | QDir::IgnoreCase);
    for (const QFileInfo &file : files) {
        // The simulated organisation's is opened with --demo.
        if (!paths.configDir.isEmpty() && isName(file.completeBaseName()) && file.completeBaseName() != demoProfile)
            all += file.completeBaseName();
    }
    return all;
}

ProfileContent profilebook::contentOf(const QString &name)
{
    ProfileContent content;
    content.name = name;
    if (!isName(name))
        return content;
    const Paths paths = Paths::forProfile(name);
    const QFileInfo file(paths.settingsFile);
    content.settings = file.isFile();
    content.running = isRunning(paths, name);
    content.autostart = QFileInfo::exists(Autostart::fileFor(Autostart::folder(), name));
    if (content.settings && file.size() <= 1024 * 1024) {
        const QSettings store(paths.settingsFile, QSettings::IniFormat);
        const ProfileSettings settings = ProfileSettings::load(store);
        if (settings.configured && !settings.simulated)
            content.server = settings.baseUrl.isEmpty() ? vendorBaseUrl() : settings.baseUrl;
        if (!settings.proxy.host.isEmpty() && !settings.proxy.user.isEmpty())
            content.proxy = proxyKey(settings.proxy);
    }
    measure(paths.cacheDir, &content.cacheFiles, &content.cacheBytes);
    measure(paths.stateDir, &content.historyFiles, &content.historyBytes);
    QDirIterator it(paths.stateDir, {u"backups"_s}, QDir::Dirs, QDirIterator::Subdirectories);
    while (it.hasNext())
        content.backups += int(QDir(it.next()).entryList(QDir::Files).size());
    return content;
}

QString profilebook::remove(const QString &name)
{
    if (!isName(name))
        return ProfileBook::tr("This is no name of a profile.");
    const Paths paths = Paths::forProfile(name);
    if (isRunning(paths, name))
        return ProfileBook::tr("The profile is open in a window: close that first.");
    const bool state = removeFolder(paths.stateDir), cache = removeFolder(paths.cacheDir);
    // Last, so that what could not be removed is still found under its name.
    if (!state || !cache)
        return ProfileBook::tr("Not everything of the profile could be removed; its settings are still there.");
    if (QFileInfo::exists(paths.settingsFile) && !QFile::remove(paths.settingsFile))
        return ProfileBook::tr("The settings of the profile could not be removed.");
    const QString why = Autostart::remove(Autostart::fileFor(Autostart::folder(), name));
    if (!why.isEmpty())
        return ProfileBook::tr("The profile is removed, but not its start with the desktop: %1", "%1 = why").arg(why);
    return {};
}

QStringList profilebook::sentences(const ProfileContent &content)
{
    const QLocale l;
    QStringList all;
    if (content.settings)
        all += ProfileBook::tr("Its settings.");
    if (content.cacheFiles > 0)
        //: %1 = an amount such as 3 MB
        all += ProfileBook::tr("Caches: %n files, %1.", nullptr, content.cacheFiles)
                   .arg(l.formattedDataSize(content.cacheBytes));
    if (content.historyFiles > 0)
        //: %1 = an amount such as 3 MB
        all += ProfileBook::tr("The history, the record of what was asked and the log: %n files, %1.", nullptr,
                               content.historyFiles)
                   .arg(l.formattedDataSize(content.historyBytes));
    if (content.backups > 0)
        all += ProfileBook::tr("Among them %n backups of agents that were downgraded.", nullptr, content.backups);
    if (content.autostart)
        all += ProfileBook::tr("Its start with the desktop.");
    if (!content.server.isEmpty())
        all += ProfileBook::tr("The token for %1 in the key store.", "%1 = a server").arg(content.server.host());
    if (!content.proxy.isEmpty())
        all += ProfileBook::tr("The password of its proxy in the key store.");
    return all;
}

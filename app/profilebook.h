// The profiles of this user: which there are, what each has on disk, and how one is removed. Works on files, away from
// the GUI thread.
#pragma once

#include "paths.h"
#include <QList>
#include <QStringList>

/// What would go with a profile.
struct ProfileContent
{
    QString name;
    bool settings = false;
    QUrl server; ///< whose token the key store has for it; empty = simulated or not set up
    QUrl proxy;  ///< whose password the key store may have for it; empty = none
    int cacheFiles = 0, historyFiles = 0, backups = 0;
    qint64 cacheBytes = 0, historyBytes = 0; ///< history: also what was asked, drafts, backups, the log
    bool autostart = false;                  ///< it starts with the desktop
    bool running = false;                    ///< a window or a wall of it is open
};

namespace profilebook {

/// Every profile with settings, by name; links and other names than profiles can have are left out.
QStringList names(const Paths &paths);
ProfileContent contentOf(const QString &name);
/// Settings, caches, history; links are removed, not followed. Empty when done, else why not, as a sentence. A profile
/// that runs is left alone.
QString remove(const QString &name);
/// A sentence for each kind of thing that goes.
QStringList sentences(const ProfileContent &content);

} // namespace profilebook

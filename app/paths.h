// Where a profile keeps what: settings, caches, state, and the meeting point of its instances (XDG base directories).
#pragma once

#include <QString>
#include <QUrl>

/// Absolute paths without a trailing slash; empty = nowhere to keep it, and the program runs without.
struct Paths
{
    QString configDir; ///< settings of all profiles
    QString settingsFile;
    QString cacheDir; ///< of this profile
    QString stateDir; ///< of this profile
    QString logFile;
    QString runtimeDir; ///< sockets and locks, 0700 and ours

    static Paths forProfile(const QString &profile);
    /// Directory and teams of one server; another server's people must never come up.
    QString cacheDirFor(const QUrl &baseUrl) const;
    /// The trail of what was asked of one server.
    QString stateDirFor(const QUrl &baseUrl) const;
};

/// Makes the directory and its parents with mode 0700 where they are missing, and takes group and others off when it is
/// already there. False when it cannot be written to.
bool makePrivateDir(const QString &path);

// Names of people and teams from the run before, on disk, so that the floor has them at once. Never the key.
#pragma once

#include "directorybook.h"
#include "teamview.h"
#include <QUrl>
#include <optional>

struct CachedDirectory
{
    AgentHash agents;
    TeamView teams;
};

/// A file of JSON lines: a head, one line for each agent and team, and a foot with their number, so that a cut file is
/// known. All functions are pure work on one file and may run in any thread.
namespace DirectoryCache {

QString fileIn(const QString &dir);
/// Atomic, readable by the user only; creates the directory. False when the disk refuses: the old file stays.
bool write(const QString &file, const QUrl &origin, const CachedDirectory &cached);
/// Nothing when there is no file, or it is of another origin or version. A damaged file is renamed to `.bad`.
std::optional<CachedDirectory> read(const QString &file, const QUrl &origin);

} // namespace DirectoryCache

// The wall's options among a profile's settings.
#pragma once

#include "walloptions.h"
#include <optional>

class QSettings;

/// Unreadable entries become the defaults.
WallOptions loadWallOptions(const QSettings &store);
/// What the command line gave, with what it cannot say (hours, length of a page) as it is stored.
WallOptions givenWall(WallOptions given, const WallOptions &stored);
void saveWallOptions(const WallOptions &options, QSettings &store);

/// As it stands in a file of settings: entries of the form word=value, each team in one of its own. Whether Esc leaves
/// the wall is this computer's own, and not in it.
QStringList wallToList(const WallOptions &options);
/// before: what the entries do not say. Null when one cannot be taken; why: then the end of a sentence about it.
std::optional<WallOptions> wallFromList(const QStringList &list, const WallOptions &before, QString *why);

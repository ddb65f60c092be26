// The wall's options among a profile's settings.
#pragma once

#include "walloptions.h"

class QSettings;

/// Unreadable entries become the defaults.
WallOptions loadWallOptions(const QSettings &store);
/// What the command line gave, with what it cannot say (hours, length of a page) as it is stored.
WallOptions givenWall(WallOptions given, const WallOptions &stored);
void saveWallOptions(const WallOptions &options, QSettings &store);

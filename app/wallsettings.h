// The wall's options among a profile's settings.
#pragma once

#include "walloptions.h"

class QSettings;

/// Unreadable entries become the defaults.
WallOptions loadWallOptions(const QSettings &store);
void saveWallOptions(const WallOptions &options, QSettings &store);

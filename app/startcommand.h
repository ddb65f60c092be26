// How this run is started again with the desktop: the same profile and the same care, in the background.
#pragma once

#include "commandline.h"

/// The program and its arguments.
QStringList startCommand(const Options &options);
/// Why it cannot be started so, as a sentence; empty = it can. flatpak: this is a package that other means start.
QString startTrouble(const Options &options, bool flatpak);

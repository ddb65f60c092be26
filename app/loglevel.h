// How much is written to the log.
#pragma once

#include <QtGlobal>

/// From most to least.
enum class LogLevel : quint8 { Debug, Info, Warning, Error };

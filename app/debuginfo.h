// What a bug report needs to say about the computer; holds nothing secret and starts nothing.
#pragma once

#include <QString>

struct Options;

QString versionText(); ///< "rollcall 0.1.0"
QString debugInfo(const Options &options);

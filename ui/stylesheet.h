// The one style sheet template of the program, filled with a theme's colours.
#pragma once

#include "theme.h"

/// The token's name in tokens.json, "surface-2".
QLatin1StringView tokenName(Token token);
QString styleSheetOf(const Theme &theme);

// A failed request in plain words for the person at the screen.
#pragma once

#include "result.h"

/// One sentence without a full stop at the end; plain text that may quote the server, never empty.
QString failureText(const Failure &failure);

// Reads the API's timestamps, which come in several forms (contract 1 and 7.12). Pure.
#pragma once

#include "presence.h"
#include <QByteArrayView>

/// "2021-12-01T12:46:35.935" with or without seconds, 0 to 9 fraction digits (cut to ms) and "Z", "+hh:mm", "+hhmm" or
/// no zone (= UTC), also with a suffix as in "Z[GMT]". Milliseconds since 1970 UTC, or noTime for anything else, days
/// that do not exist and years outside 2000..2199: a wrong time is worse than none.
qint64 parseApiTime(QByteArrayView text);

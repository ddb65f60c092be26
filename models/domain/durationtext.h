// Short texts for spans and times (interface 4), in the current locale.
#pragma once

#include <QString>

/// "mm:ss" below one hour, then "1 h 46"; days as "2 d 3 h". Negative counts as 0.
QString durationText(qint64 ms);
/// "now" (< 60 s), "34 min", "1 h 29", and for another local day "Fri 17:04".
QString lastSeenText(qint64 agoMs, qint64 nowUtcMs);
/// "2 s", "48 s", "3 min": age of data.
QString ageText(qint64 ms);
/// "14:32:08" local.
QString clockText(qint64 utcMs);

// Short texts for spans and times (interface 4). Words follow the installed translation, day names the locale; figures
// are plain digits so that they line up.
#pragma once

#include <QString>

/// "mm:ss" below one hour, then "1 h 46"; days as "2 d 3 h". Negative counts as 0.
QString durationText(qint64 ms);
/// "now" (< 60 s or negative), "34 min", "1 h 29", for another local day "Fri 17:04", from six days on "3 Mar".
QString lastSeenText(qint64 agoMs, qint64 nowUtcMs);
/// "2 s", "48 s", "3 min", "1 h 46": age of data. Negative counts as 0.
QString ageText(qint64 ms);
/// "14:32:08" local; in the hour that a clock change repeats also its offset, "02:30:00 +02:00".
QString clockText(qint64 utcMs);

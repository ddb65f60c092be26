// The sentences of the wall.
#pragma once

#include "livefloor.h"
#include "wallcontent.h"

namespace wallwords {

QString live(const FloorStatus &status, bool brief);        ///< "Live, 2 s ago, next in 3 s"; brief: "2 s ago"
QString unclear();                                          ///< the short word for contradictions
QString minimum(int minimum);                               ///< "min 11"; empty below 0
QString shortBy(int people);                                ///< "1 short"
QString cover(const WallContent &content, Channel channel); ///< a whole sentence, for ears
QString working(const FloorCounts &counts);                 ///< "8 of 12 working"
QString teamHead(const WallTeam &team);                     ///< "Nordic, 8 of 12 working"
QString continued(const QString &team);                     ///< "Nordic, continued"
QString needsALook();
QString nothingOdd();
QString more(int lines);             ///< "3 more"
QString page(int number, int total); ///< "page 1 of 4"

// After five minutes without an answer, or before the first one.
QString noToken();
QString silence(const FloorStatus &status);    ///< "No data since 14:32"
QString silentFor(const FloorStatus &status);  ///< "for 6 min 02 s"
QString retry(const FloorStatus &status);      ///< "Dixa does not answer. Trying again in 12 s, attempt 14."
QString hiddenNote(const FloorStatus &status); ///< why nothing else is shown

} // namespace wallwords

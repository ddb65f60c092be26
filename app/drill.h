// The drill for people: its script in words, and the cover that is wanted in it.
#pragma once

#include "coverplan.h"
#include "drilldialog.h"

namespace drill {

QList<DrillLine> script(); ///< of SimDrill, at normal speed
/// Minimums that hold before the cover breaks and not after it, in an organisation of so many people.
CoverPlans plans(int agents);

} // namespace drill

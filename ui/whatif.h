// What the move of one switch would do to cover, in words: for the tip beside the switch, for screen readers, and for
// the line that tells what was done.
#pragma once

#include "livefloor.h"
#include "switchplan.h"

struct WhatIf
{
    struct Effect
    {
        QString place;   ///< "Nordic, Phone"
        QString change;  ///< "4 → 2"
        QString minimum; ///< "min 3, 1 short"; empty when none is known
        bool bad = false;
        bool operator==(const Effect &) const = default;
    };
    QString title;         ///< "Turn Phone off for Aleksi Virtanen?"
    QStringList facts;     ///< what became of the last request, and the fine channels that are on
    QList<Effect> effects; ///< touched teams, worst first, then all teams together
    QStringList notes;     ///< "Counts your pending request for Mikkel Østergaard."
    QString key;           ///< that sends it: "4"

    QString spoken() const; ///< all of it as sentences
    bool operator==(const WhatIf &) const = default;
};

namespace whatif {

/// Of a click on this switch now.
WhatIf ofClick(const LiveFloor &live, const FloorRow &row, Channel channel);
/// "Phone cover Nordic 4 → 3, min 3"; empty when cover does not change.
QString coverLine(const SwitchPlan &plan, Channel channel, const AgentModel &agents);
/// What a screen reader says about the cell beyond its text: what became of the last request, why it cannot be moved,
/// or what a click would do.
QString description(const LiveFloor &live, const FloorRow &row, Channel channel);
/// "Chat off failed at 14:32:08: ...", and the fine channels that are on: everything known behind a switch.
QStringList facts(const LiveFloor &live, const FloorRow &row, Channel channel);

} // namespace whatif

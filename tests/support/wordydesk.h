// A floor with everything on it that has words, and the ways to the dialogs over it.
#pragma once

#include "deskstage.h"
#include <functional>

class PseudoTexts;

/// Alerts, minimums, an answered switch, another one that somebody else has moved.
struct WordyDesk : DeskStage
{
    /// pseudo: is told what comes from outside; may be null.
    explicit WordyDesk(PseudoTexts *pseudo = nullptr);
    QList<AgentId> two() const;
};

/// Null when nothing came up.
using DialogOpener = std::function<QWidget *(WordyDesk &)>;
QList<std::pair<const char *, DialogOpener>> dialogOpeners(); ///< by name

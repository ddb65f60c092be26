// A floor with everything on it that has words, and the ways to the dialogs over it.
#pragma once

#include "deskstage.h"
#include "settings/settingspage.h"
#include <functional>

class PseudoTexts;

/// Alerts, minimums, an answered switch, another one that somebody else has moved.
struct WordyDesk : DeskStage
{
    /// pseudo: is told what comes from outside; may be null. history: as of a DeskStage.
    explicit WordyDesk(PseudoTexts *pseudo = nullptr, const QString &history = {});
    QList<AgentId> two() const;
};

/// Null when nothing came up.
using DialogOpener = std::function<QWidget *(WordyDesk &)>;
QList<std::pair<const char *, DialogOpener>> dialogOpeners(); ///< by name

/// The sections of the settings by name, in their order.
QList<std::pair<const char *, SettingsPlace>> settingsPlaces();

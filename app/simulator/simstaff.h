// Hires the simulated organisation "Halvorsen & Rey": who works there, in which team, and what everybody does at start.
#pragma once

#include "simorganisation.h"
#include "simtimeline.h"

struct SimulatorOptions;

/// Fills an empty organisation and timeline with options.agents people; indices agree.
void simHire(const SimulatorOptions &options, qint64 startMs, SimOrganisation &organisation, SimTimeline &timeline);
/// A random version 4 id.
QUuid simId(SimRandom &random);

// Readers of single records. Return false when the document is broken; otherwise *good says whether the record is
// usable.
#pragma once

#include "agent.h"
#include "jsonscan.h"

namespace records {
bool readPresence(jsonscan::Value &value, Presence *presence, bool *good);
bool readAgent(jsonscan::Value &value, Agent *agent, bool *good);
bool readTeam(jsonscan::Value &value, Team *team, bool *good); ///< name may be missing: team references have none
} // namespace records

// Creating and changing one agent: shared by the single operations and the bulk ones.
#pragma once

#include "simprofile.h"
#include "simworld.h"

/// What became of one agent.
struct SimOutcome
{
    enum Kind : quint8 { Done, NotFound, EmptyPatchSet, InvalidArgument, Validation };
    Kind kind = Done;
    int index = -1;  ///< Done: the agent
    QString id;      ///< failures that name an id
    QString message; ///< failures
};

SimOutcome simCreate(SimWorld &world, const SimProfile &profile);
/// PUT when `replace`, else PATCH.
SimOutcome simChange(SimWorld &world, const QString &id, const SimProfile &profile, bool replace);

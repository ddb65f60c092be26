// A person of the simulated organisation as its directory keeps them.
#pragma once

#include "agent.h"
#include <QJsonObject>

struct SimPerson
{
    Agent agent;
    bool inDirectory = true; ///< false: presence knows the id, the directory does not
    bool removed = false;    ///< became an end user
};

/// Agent (contract 3): unset scalars left out, arrays always there.
QJsonObject simAgentJson(const Agent &agent);

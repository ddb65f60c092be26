// One write under way, for AgentWriter's own files.
#pragma once

#include "agentwriter.h"

struct AgentWriter::Job
{
    AgentWrite write;
    ActivityEntry entry;
    QPointer<QObject> context;
    bool hadContext = false;
    Handler handler;
    bool left = false; ///< in the hands of the client
    QString doubt;     ///< why the end is unclear
    int status = 0;
    bool unchangedOnce = false; ///< one read showed that nothing changed
    int silentReads = 0;
    int limited = 0; ///< answers 429
};

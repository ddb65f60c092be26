// What is known about people from the directory, listing by listing; a person goes only after two complete listings
// without them (reliability D6).
#pragma once

#include "endpoints.h"
#include "floorstep.h"

struct DirectoryBook
{
    AgentHash agents;
    QHash<AgentId, quint8> missing; ///< people kept though the newest listings left them out, and by how many
    bool complete = false;          ///< read whole in this run; before that `agents` are names of an earlier run
    bool changed = false;           ///< the newest listing told something new
    bool emptyOnce = false;         ///< the newest listing was empty though names are known
};

/// The book after a complete listing. People who did not change keep their pointer, so that rows stay equal. Names of
/// an earlier run give way at once, but never to an empty listing before it comes a second time.
DirectoryBook afterListing(const DirectoryBook &book, const AgentList &list);

// What one rule makes of many profiles: set or clear a field, add or remove an entry of a list, re-case names, or write
// phone numbers in E.164. Pure.
#pragma once

#include "agentoutcome.h"

struct ManyRule
{
    enum class Kind : quint8 {
        Set,         ///< the field becomes the value
        Clear,       ///< the field is emptied
        AddEntry,    ///< the value joins the list
        RemoveEntry, ///< the value leaves the list
        RecaseNames, ///< "ida BERG" becomes "Ida Berg" in all names
        PlainPhones, ///< phone numbers in E.164, where they can be told
    };
    Kind kind = Kind::Set;
    AgentField field = AgentField::AvatarUrl;
    QString value;
    QString country; ///< of national phone numbers
};

/// Whether the rule can be used on the field at all.
bool fits(ManyRule::Kind kind, AgentField field);
Agent applied(const ManyRule &rule, const Agent &agent);
/// Only agents that the rule changes.
QList<AgentWrite> planFor(const ManyRule &rule, const QList<Agent> &agents);

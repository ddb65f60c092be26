// Three profiles of one agent - as opened, as typed, as Dixa has it now - made into the one to send, and the check of
// what came back. The API has no version tags, so this is all there is against overwriting somebody else's change.
#pragma once

#include "agentfields.h"

struct FieldConflict
{
    enum class Choice : quint8 { Theirs, Yours, Both };
    AgentField field = AgentField::DisplayName;
    bool canKeepBoth = false; ///< lists, and a phone number (theirs becomes an extra one)
    bool operator==(const FieldConflict &) const = default;
};

struct AgentMerge
{
    Agent merged;                   ///< yours, with fields only they changed taken from theirs; conflicts hold yours
    QList<AgentField> takenTheirs;  ///< changed only by them
    QList<FieldConflict> conflicts; ///< changed by both, differently
};
AgentMerge mergeAgent(const Agent &opened, const Agent &yours, const Agent &theirs);
/// One conflict settled.
void settle(Agent &merged, const FieldConflict &conflict, FieldConflict::Choice choice, const Agent &opened,
            const Agent &yours, const Agent &theirs);

/// Fields whose answered value is not the one expected. A new avatar address is no surprise: Dixa keeps a copy of the
/// picture under an address of its own.
QList<AgentField> surprisesIn(const Agent &answered, const Agent &expected, const Agent &before);

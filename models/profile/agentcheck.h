// What is wrong with a profile that somebody typed, field by field, with the repair where there is one. The same rules
// serve the form for one agent and the grid for many. Pure.
#pragma once

#include "agentfields.h"

/// Errors keep a profile from being sent; warnings are said and sent as typed.
enum class Severity : quint8 { Warning, Error };

struct FieldProblem
{
    AgentField field = AgentField::DisplayName;
    int entry = -1; ///< index in a list field; -1 for a scalar
    Severity severity = Severity::Error;
    QString text;       ///< the sentence beneath the field
    QString repair;     ///< the value that would be right; empty = none is known
    QString repairText; ///< "Use +46 70 174 06 58"
    bool operator==(const FieldProblem &) const = default;
};

struct CheckRules
{
    bool isNew = false; ///< a new agent needs an e-mail
    QString country;    ///< ISO 3166 alpha-2 that national phone numbers are read as; empty = none
};

QList<FieldProblem> checkAgent(const Agent &agent, const CheckRules &rules);
/// The entry alone, for typing: no problem = empty text.
FieldProblem checkEntry(AgentField field, const QString &value, const CheckRules &rules);
bool hasErrors(const QList<FieldProblem> &problems);
/// Blanks around values gone, inner runs of blanks in names made one, empty and repeated list entries dropped.
Agent tidied(const Agent &agent);

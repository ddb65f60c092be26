// New agents from a pasted text: lines of a spreadsheet (name, e-mail, phone), the address list of a mail
// ("Name <address>; ..."), or plain addresses. Pure.
#pragma once

#include "agent.h"

struct ListedAgent
{
    Agent agent;
    int line = 0;             ///< of the text, from 1
    bool nameGuessed = false; ///< made from the e-mail
};

/// Lines without anything are left out. A first line that names columns tells which column is what; else the e-mail is
/// known by its @, the phone by its digits, and the first text left is the name.
QList<ListedAgent> agentsFromText(const QString &text);

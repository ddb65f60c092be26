// A write on agents' profiles, what is sent for it, and what became of it.
#pragma once

#include "agentfields.h"
#include <QJsonObject>

struct AgentOutcome
{
    enum class End : quint8 {
        Done,    ///< answered, or read back as asked
        Refused, ///< the server said no, or the request never reached it: nothing changed
        NotDone, ///< no clear answer, and reading twice shows that nothing changed: may be sent again
        Unclear, ///< no clear answer, and reading did not settle it
        NotSent, ///< it did not leave
    };
    End end = End::NotSent;
    Agent agent;                 ///< Done: as the server has it now
    QString words;               ///< why, plain text; for Done a note or empty
    int httpStatus = 0;          ///< 0 = none
    bool lookedUp = false;       ///< the answer was unclear and reading settled it
    bool alreadyGone = false;    ///< a downgrade that found nobody
    QList<AgentField> surprises; ///< fields of the answer that are not as expected
};

/// One write.
struct AgentWrite
{
    enum class Kind : quint8 { Create, Patch, Put, Downgrade };
    Kind kind = Kind::Create;
    Agent before; ///< as read right before; empty for Create
    Agent wanted; ///< as it is to be; for Downgrade the same as before
};

QByteArray verbOf(AgentWrite::Kind kind);
/// "/v1/agents" or "/v1/agents/{id}".
QString pathOf(const AgentWrite &write);
/// The body that will be sent; empty for Downgrade.
QJsonObject bodyOf(const AgentWrite &write);

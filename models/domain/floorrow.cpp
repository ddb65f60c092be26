#include "floorrow.h"

AgentState classify(const Presence &p, bool hasAgent)
{
    if (!hasAgent)
        return AgentState::UnknownId;
    if (p.connection == Connection::Offline)
        return p.status == PresenceStatus::Working ? AgentState::Ghost : AgentState::Offline;
    if (p.connection == Connection::Other)
        return AgentState::NoStatus;
    switch (p.status) {
    case PresenceStatus::Away:
        return AgentState::Away;
    case PresenceStatus::Working:
        return p.channels.isEmpty() ? AgentState::NoChannels : AgentState::Working;
    case PresenceStatus::Missing:
    case PresenceStatus::Other:
        break;
    }
    return AgentState::NoStatus;
}

bool hasName(const FloorRow &row)
{
    return row.agent && (!row.agent->displayName.trimmed().isEmpty() || !row.agent->email.trimmed().isEmpty());
}

QString rowName(const FloorRow &row)
{
    if (row.agent) {
        if (!row.agent->displayName.trimmed().isEmpty())
            return row.agent->displayName;
        if (!row.agent->email.trimmed().isEmpty())
            return row.agent->email;
    }
    const QString id = idText(row.id);
    return id.left(8) + QChar(0x2026) + id.right(4);
}

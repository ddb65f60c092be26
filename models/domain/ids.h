// Identifiers of the API: agents and teams are UUIDs (contract 1). A record whose id is no UUID is unreadable.
#pragma once

#include <QString>
#include <QUuid>
#include <optional>

using AgentId = QUuid;
using TeamId = QUuid;

/// Lower-case text without braces, as it stands in a URL path.
inline QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// Exactly the 36-character form, any letter case; nothing else is taken.
std::optional<QUuid> parseId(QStringView text);

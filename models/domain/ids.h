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

/// The order of QUuid's own operator<, inlined: lists of 100,000 are compared at each poll.
inline bool idLess(const QUuid &a, const QUuid &b)
{
    // Ids of the usual variant (10x) are ordered field by field; only others need the variant looked at.
    if ((a.data4[0] & 0xC0) != 0x80 || (b.data4[0] & 0xC0) != 0x80)
        return a < b;
    if (a.data1 != b.data1)
        return a.data1 < b.data1;
    if (a.data2 != b.data2)
        return a.data2 < b.data2;
    if (a.data3 != b.data3)
        return a.data3 < b.data3;
    for (int i = 0; i < 8; ++i) {
        if (a.data4[i] != b.data4[i])
            return a.data4[i] < b.data4[i];
    }
    return false;
}

// One agent's presence as the API reports it.
#pragma once

#include "channel.h"
#include "ids.h"
#include <limits>

/// Milliseconds since 1970 UTC; noTime where the API gave none or an unreadable one.
inline constexpr qint64 noTime = std::numeric_limits<qint64>::min();

enum class Connection : quint8 { Offline, Online, Other };
/// Missing: the field was absent or null (contract 7.10); Other: a word this program does not know.
enum class PresenceStatus : quint8 { Missing, Away, Working, Other };

/// UserPresence (contract 3). Words that are unknown are kept as received.
struct Presence
{
    AgentId id;
    qint64 requestTime = noTime; ///< ms UTC, server's clock
    qint64 lastSeen = noTime;    ///< ms UTC, server's clock
    Connection connection = Connection::Other;
    PresenceStatus status = PresenceStatus::Missing;
    FineChannels channels;
    Rare<QString> connectionWord; ///< only for Connection::Other
    Rare<QString> statusWord;     ///< only for PresenceStatus::Other

    bool operator==(const Presence &) const = default;
};
Q_DECLARE_TYPEINFO(Presence, Q_RELOCATABLE_TYPE);

// What is asked of the four channels of one agent, and named sets of that: presets.
#pragma once

#include "floorrow.h"
#include <QHash>
#include <QJsonObject>

enum class Ask : quint8 { Leave, On, Off };
using ChannelAsks = std::array<Ask, channelCount>; ///< index = Channel

inline bool asksNothing(const ChannelAsks &asks)
{
    return asks == ChannelAsks{};
}

/// "Storm: phone on, chat off", the same for everybody; or "as it was at 14:32", each agent's own.
struct SwitchPreset
{
    QString name;
    ChannelAsks asked{}; ///< for agents without an entry of their own
    QHash<AgentId, ChannelAsks> each;
    qint64 takenAtMs = noTime; ///< ms UTC, for a preset taken from the floor

    ChannelAsks askedOf(const AgentId &agent) const { return each.value(agent, asked); }
    bool operator==(const SwitchPreset &) const = default;
};

/// The switches as they are read now; what is not known is left alone.
SwitchPreset snapshotPreset(const QString &name, const QList<FloorRow> &rows, qint64 nowMs);

QJsonObject presetToJson(const SwitchPreset &preset);
/// Nothing when it has no name or asks for nothing; entries that cannot be read are left out.
std::optional<SwitchPreset> presetFromJson(const QJsonObject &object);

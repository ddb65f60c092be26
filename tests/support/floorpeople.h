// Invented people of the floor, numbered, for tests of plans and models.
#pragma once

#include "switchask.h"

namespace floorpeople {

inline const TeamId dach(QUuid::fromString(u"00000000-0000-4000-8000-0000000000d1"));
inline const TeamId nordic(QUuid::fromString(u"00000000-0000-4000-8000-0000000000d2"));
inline constexpr auto on = SwitchState::On;
inline constexpr auto off = SwitchState::Off;
inline constexpr auto unknown = SwitchState::Unknown;

inline AgentId id(int number)
{
    return QUuid(QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 16, QChar(u'0')));
}

/// switches: Email, Chat, Messaging, Phone
inline FloorRow person(int number, AgentState state, std::array<SwitchState, 4> switches, QList<TeamId> teams = {dach})
{
    FloorRow row;
    row.id = id(number);
    row.state = state;
    row.hasPresence = state != AgentState::NotSeen;
    row.switches = switches;
    row.teams = std::move(teams);
    return row;
}

inline SwitchPreset asking(Ask email, Ask chat, Ask messaging, Ask phone)
{
    SwitchPreset preset;
    preset.asked = {email, chat, messaging, phone};
    return preset;
}

} // namespace floorpeople

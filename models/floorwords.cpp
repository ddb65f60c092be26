#include "floorwords.h"

#include "switchwords.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

// Plurals are spelled out: without a translation file Qt would show "%n minute(s)" as it is written.
struct FloorWords
{
    Q_DECLARE_TR_FUNCTIONS(FloorWords)
};

QString contradictionNote(const FloorRow &row)
{
    switch (row.state) {
    case AgentState::UnknownId:
        return FloorWords::tr("Not in agent list");
    case AgentState::Ghost:
        return FloorWords::tr("Working but offline");
    case AgentState::NoChannels:
        return row.presence.channels.missing ? FloorWords::tr("Channels missing") : FloorWords::tr("No channel is on");
    case AgentState::NoStatus:
        return row.presence.connection == Connection::Other || row.presence.status == PresenceStatus::Other
                   ? FloorWords::tr("Unknown status word")
                   : FloorWords::tr("Status missing");
    case AgentState::Away:
    case AgentState::Working:
    case AgentState::Offline:
    case AgentState::NotSeen:
        break;
    }
    return {};
}

} // namespace

QString floorwords::column(AgentColumn column)
{
    switch (column) {
    case AgentColumn::State:
        return FloorWords::tr("State", "column");
    case AgentColumn::Agent:
        return FloorWords::tr("Agent", "column");
    case AgentColumn::Team:
        return FloorWords::tr("Team", "column");
    case AgentColumn::InState:
        return FloorWords::tr("In state", "column: how long");
    case AgentColumn::Email:
    case AgentColumn::Chat:
    case AgentColumn::Messaging:
    case AgentColumn::Phone:
        return channel(Channel(int(column) - int(AgentColumn::Email)));
    case AgentColumn::LastSeen:
        return FloorWords::tr("Last seen", "column");
    case AgentColumn::Strip:
        return FloorWords::tr("Last 2 hours", "column");
    case AgentColumn::Notes:
        return FloorWords::tr("Notes", "column");
    }
    return {};
}

QString floorwords::channel(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return FloorWords::tr("Email", "channel");
    case Channel::Chat:
        return FloorWords::tr("Chat", "channel");
    case Channel::Messaging:
        return FloorWords::tr("Messaging", "channel");
    case Channel::Phone:
        return FloorWords::tr("Phone", "channel");
    }
    return {};
}

QString floorwords::state(AgentState state)
{
    switch (state) {
    case AgentState::UnknownId:
        return FloorWords::tr("Unknown id", "state: presence of somebody the agent list does not know");
    case AgentState::NoStatus:
        return FloorWords::tr("No status", "state");
    case AgentState::Ghost:
        return FloorWords::tr("Ghost", "state: offline, yet working");
    case AgentState::NoChannels:
        return FloorWords::tr("No channels", "state");
    case AgentState::Away:
        return FloorWords::tr("Away", "state");
    case AgentState::Working:
        return FloorWords::tr("Working", "state");
    case AgentState::Offline:
        return FloorWords::tr("Offline", "state");
    case AgentState::NotSeen:
        return FloorWords::tr("Not seen", "state: nothing was ever read");
    }
    return {};
}

QString floorwords::stateOf(const FloorRow &row)
{
    if (row.state == AgentState::NoStatus) {
        if (row.presence.connection == Connection::Other && !row.presence.connectionWord->trimmed().isEmpty())
            return *row.presence.connectionWord;
        if (row.presence.status == PresenceStatus::Other && !row.presence.statusWord->trimmed().isEmpty())
            return *row.presence.statusWord;
    }
    return state(row.state);
}

QString floorwords::wasState(AgentState state)
{
    switch (state) {
    case AgentState::UnknownId:
        return FloorWords::tr("was unknown");
    case AgentState::NoStatus:
        return FloorWords::tr("was no status");
    case AgentState::Ghost:
        return FloorWords::tr("was ghost");
    case AgentState::NoChannels:
        return FloorWords::tr("was no channels");
    case AgentState::Away:
        return FloorWords::tr("was away");
    case AgentState::Working:
        return FloorWords::tr("was working");
    case AgentState::Offline:
        return FloorWords::tr("was offline");
    case AgentState::NotSeen:
        return FloorWords::tr("not seen");
    }
    return {};
}

QString floorwords::switchText(const FloorRow &row, Channel channel)
{
    if (row.requests) {
        const QString asked = switchwords::cell((*row.requests)[size_t(channel)]);
        if (!asked.isEmpty())
            return asked;
    }
    switch (row.switches[size_t(channel)]) {
    case SwitchState::On:
        return row.counts(channel) ? FloorWords::tr("on", "channel switch")
                                   : FloorWords::tr("on, not counting", "channel switch");
    case SwitchState::Off:
        return FloorWords::tr("off", "channel switch");
    case SwitchState::Unknown:
        break;
    }
    return FloorWords::tr("unknown", "channel switch");
}

QString floorwords::note(const FloorRow &row, NoteKind kind, qint64 thresholdMs)
{
    switch (kind) {
    case NoteKind::Contradiction:
        return contradictionNote(row);
    case NoteKind::Failed:
    case NoteKind::Unknown:
    case NoteKind::Unconfirmed:
    case NoteKind::Requested:
    case NoteKind::Elsewhere:
        return row.requests ? switchwords::note(*row.requests) : QString();
    case NoteKind::OverThreshold:
        return FloorWords::tr("Over %1 min", "away for longer than the threshold").arg(thresholdMs / 60'000);
    case NoteKind::NotSeen:
        return FloorWords::tr("No presence read");
    case NoteKind::NewHere:
        return FloorWords::tr("New here", "the agent was created within the last day");
    case NoteKind::None:
        break;
    }
    return {};
}

QString floorwords::unknown()
{
    return FloorWords::tr("unknown", "value the server did not give");
}

QString floorwords::noTeam()
{
    return FloorWords::tr("No team", "group of people in no team");
}

QString floorwords::people(int count)
{
    return count == 1 ? FloorWords::tr("%n person", "count", count) : FloorWords::tr("%n people", "count", count);
}

QString floorwords::stateCounts(int working, int away, int offline, int odd)
{
    QStringList parts;
    if (working > 0)
        parts << FloorWords::tr("%n working", "people", working);
    if (away > 0)
        parts << FloorWords::tr("%n away", "people", away);
    if (offline > 0)
        parts << FloorWords::tr("%n offline", "people", offline);
    if (odd > 0)
        parts << (odd == 1 ? FloorWords::tr("%n contradiction", "people", odd)
                           : FloorWords::tr("%n contradictions", "people", odd));
    return parts.join(u", "_s);
}

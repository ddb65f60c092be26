// The cells of AgentModel: what each role says of one row.
#include "agentmodel.h"

#include "durationtext.h"
#include "floorwords.h"
#include "switchwords.h"

using namespace Qt::StringLiterals;

namespace {

Channel channelOf(AgentColumn column)
{
    return Channel(int(column) - int(AgentColumn::Email));
}

bool unknownWord(const FloorRow &row)
{
    return row.presence.connection == Connection::Other || row.presence.status == PresenceStatus::Other;
}

int switchRank(const FloorRow &row, Channel channel)
{
    switch (row.switches[size_t(channel)]) {
    case SwitchState::On:
        return row.counts(channel) ? 0 : 1;
    case SwitchState::Off:
        return 2;
    case SwitchState::Unknown:
        break;
    }
    return 3;
}

QString shortId(const QUuid &id)
{
    const QString text = idText(id);
    return text.left(8) + u'…' + text.right(4);
}

} // namespace

QString AgentModel::teamText(const FloorRow &row) const
{
    if (row.teams.isEmpty())
        return u"–"_s;
    QString text;
    for (const TeamId &team : row.teams) {
        if (!text.isEmpty())
            text += u", "_s;
        const QString name = m_teamNames.value(team);
        text += name.isEmpty() ? shortId(team) : name;
    }
    return text;
}

NoteKind AgentModel::noteOf(const FloorRow &row, qint64 nowUtcMs) const
{
    if (isContradiction(row.state))
        return NoteKind::Contradiction;
    if (row.requests) {
        const NoteKind asked = switchwords::noteKind(*row.requests);
        if (asked != NoteKind::None)
            return asked;
    }
    if (row.state == AgentState::Away && m_awayThreshold > 0 && row.since != noTime &&
        nowUtcMs - row.since >= m_awayThreshold)
        return NoteKind::OverThreshold;
    if (row.state == AgentState::NotSeen)
        return NoteKind::NotSeen;
    if (row.agent && row.agent->createdAt != noTime && row.agent->createdAt <= nowUtcMs &&
        nowUtcMs - row.agent->createdAt < newHereMs)
        return NoteKind::NewHere;
    return NoteKind::None;
}

QVariant AgentModel::cell(const FloorRow &row, AgentColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case Qt::TextAlignmentRole:
        return headerData(int(column), Qt::Horizontal, role);
    case SortRole:
        return sortValue(row, column);
    case IdRole:
        return row.id;
    case RowRole:
        return QVariant::fromValue(quintptr(&row));
    case GroupRole:
        return QVariant::fromValue(quintptr(0));
    case FlashRole:
        return m_flash.at(row.id, column);
    case NoteRole:
        return int(noteOf(row, m_now));
    case AccessibleRole:
        return floorwords::sentence(row, noteOf(row, m_now), m_awayThreshold, m_now);
    default:
        return {};
    }
}

QString AgentModel::text(const FloorRow &row, AgentColumn column) const
{
    switch (column) {
    case AgentColumn::State:
        return floorwords::stateOf(row);
    case AgentColumn::Agent:
        return rowName(row);
    case AgentColumn::Team:
        return teamText(row);
    case AgentColumn::InState:
        if (row.since == noTime)
            return {};
        return (row.sinceObserved ? QString() : u"≥ "_s) + durationText(m_now - row.since);
    case AgentColumn::Email:
    case AgentColumn::Chat:
    case AgentColumn::Messaging:
    case AgentColumn::Phone:
        return floorwords::switchText(row, channelOf(column));
    case AgentColumn::LastSeen: {
        const qint64 age = lastSeenAge(row);
        return age < 0 ? u"?"_s : lastSeenText(age, m_now);
    }
    case AgentColumn::Notes:
        return floorwords::note(row, noteOf(row, m_now), m_awayThreshold);
    case AgentColumn::Strip:
        break;
    }
    return {};
}

QString AgentModel::accessibleText(const FloorRow &row, AgentColumn column) const
{
    if (column == AgentColumn::LastSeen && lastSeenAge(row) < 0)
        return floorwords::unknown();
    if (column == AgentColumn::Team && row.teams.isEmpty())
        return floorwords::noTeam();
    return text(row, column);
}

QVariant AgentModel::sortValue(const FloorRow &row, AgentColumn column) const
{
    switch (column) {
    case AgentColumn::State: {
        // A status word nobody knows comes after all that are known.
        const bool last = row.state == AgentState::NoStatus && unknownWord(row);
        return last ? int(AgentState::NotSeen) + 1 : int(row.state);
    }
    case AgentColumn::Agent:
        return rowName(row);
    case AgentColumn::Team:
        return row.teams.isEmpty() ? QVariant() : QVariant(teamText(row));
    case AgentColumn::InState:
        return row.since == noTime ? QVariant() : QVariant(row.since);
    case AgentColumn::Email:
    case AgentColumn::Chat:
    case AgentColumn::Messaging:
    case AgentColumn::Phone:
        return switchRank(row, channelOf(column));
    case AgentColumn::LastSeen: {
        const qint64 age = lastSeenAge(row);
        return age < 0 ? QVariant() : QVariant(age < lastSeenNowMs ? qint64(0) : age);
    }
    case AgentColumn::Notes: {
        const NoteKind note = noteOf(row, m_now);
        return note == NoteKind::None ? 255 : int(note);
    }
    case AgentColumn::Strip:
        break;
    }
    return {};
}

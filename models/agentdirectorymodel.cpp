#include "agentdirectorymodel.h"

#include "floorwords.h"
#include "searchfold.h"
#include <QDateTime>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Agent &agent)
{
    return !agent.displayName.isEmpty() ? agent.displayName
           : !agent.email.isEmpty()     ? agent.email
                                        : idText(agent.id).left(8);
}

bool idOrder(const AgentDirectoryModel::AgentPtr &a, const AgentDirectoryModel::AgentPtr &b)
{
    return idLess(a->id, b->id);
}

} // namespace

AgentDirectoryModel::AgentDirectoryModel(const AgentModel *floor, QObject *parent)
    : QAbstractTableModel(parent), m_floor(floor)
{
    connect(floor, &AgentModel::rowsApplied, this, &AgentDirectoryModel::joinChanges);
    connect(floor, &AgentModel::teamNamesChanged, this, &AgentDirectoryModel::joinFloor);
}

void AgentDirectoryModel::joinRow(Row *row) const
{
    const FloorRow *seen = m_floor->find(row->agent->id);
    row->state = seen ? seen->state : AgentState::NotSeen;
    row->ownWord = seen && seen->state == AgentState::NoStatus ? floorwords::stateOf(*seen) : QString();
    row->teams = seen && !seen->teams.isEmpty() ? m_floor->teamText(*seen) : QString();
}

AgentDirectoryModel::Row AgentDirectoryModel::rowFor(const AgentPtr &agent) const
{
    Row row{agent, {}, AgentState::NotSeen, {}, {}};
    joinRow(&row);
    return row;
}

void AgentDirectoryModel::joinChanges(const FloorDiff &diff)
{
    if (!m_following) {
        m_behind = true;
        return;
    }
    constexpr ColumnBits used = columnBit(AgentColumn::State) | columnBit(AgentColumn::Team);
    if (!diff.inserted.isEmpty() || !diff.removed.isEmpty() || diff.changed.size() > m_rows.size() / 2)
        return joinFloor();
    for (const FloorDiff::Change &change : diff.changed) {
        const int i = change.columns & used ? rowOf(m_floor->rows().at(change.after).id) : -1;
        if (i < 0)
            continue;
        joinRow(&m_rows[i]);
        Q_EMIT dataChanged(index(i, int(DirectoryColumn::State)), index(i, int(DirectoryColumn::Team)));
    }
}

void AgentDirectoryModel::setFollowing(bool following)
{
    m_following = following;
    if (following && std::exchange(m_behind, false))
        joinFloor();
}

/// States and teams are taken anew for everybody, and told by runs of rows.
void AgentDirectoryModel::joinFloor()
{
    int first = -1;
    const auto tell = [&](int end) {
        if (first >= 0)
            Q_EMIT dataChanged(index(first, int(DirectoryColumn::State)), index(end - 1, int(DirectoryColumn::Team)));
        first = -1;
    };
    for (int i = 0; i < int(m_rows.size()); ++i) {
        Row &row = m_rows[i];
        const Row before = row;
        joinRow(&row);
        const bool differs = row.state != before.state || row.ownWord != before.ownWord || row.teams != before.teams;
        if (differs && first < 0)
            first = i;
        else if (!differs)
            tell(i);
    }
    tell(int(m_rows.size()));
}

void AgentDirectoryModel::setAgents(QList<AgentPtr> agents)
{
    std::sort(agents.begin(), agents.end(), idOrder);
    int row = 0;
    qsizetype next = 0;
    while (row < int(m_rows.size()) || next < agents.size()) {
        if (next == agents.size() || (row < int(m_rows.size()) && idLess(m_rows[row].agent->id, agents[next]->id))) {
            int end = row + 1;
            while (end < int(m_rows.size()) &&
                   (next == agents.size() || idLess(m_rows[end].agent->id, agents[next]->id)))
                ++end;
            beginRemoveRows({}, row, end - 1);
            m_rows.remove(row, end - row);
            endRemoveRows();
        } else if (row == int(m_rows.size()) || idLess(agents[next]->id, m_rows[row].agent->id)) {
            qsizetype end = next + 1;
            while (end < agents.size() && (row == int(m_rows.size()) || idLess(agents[end]->id, m_rows[row].agent->id)))
                ++end;
            QList<Row> fresh;
            for (qsizetype i = next; i < end; ++i)
                fresh.append(rowFor(agents[i]));
            beginInsertRows({}, row, row + int(fresh.size()) - 1);
            m_rows = m_rows.mid(0, row) + fresh + m_rows.mid(row);
            endInsertRows();
            row += int(fresh.size());
            next = end;
        } else {
            if (m_rows[row].agent != agents[next]) {
                const bool same = *m_rows[row].agent == *agents[next];
                m_rows[row] = rowFor(agents[next]);
                if (!same)
                    Q_EMIT dataChanged(index(row, 0), index(row, directoryColumnCount - 1));
            }
            ++row;
            ++next;
        }
    }
}

void AgentDirectoryModel::setAgent(const AgentId &id, const AgentPtr &agent)
{
    const auto it = lowerBound(id);
    const int row = int(it - m_rows.cbegin());
    const bool known = it != m_rows.cend() && it->agent->id == id;
    if (known && !agent) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    } else if (agent && !known) {
        beginInsertRows({}, row, row);
        m_rows.insert(row, rowFor(agent));
        endInsertRows();
    } else if (agent && it->agent != agent) {
        const bool same = *it->agent == *agent;
        m_rows[row] = rowFor(agent);
        if (!same)
            Q_EMIT dataChanged(index(row, 0), index(row, directoryColumnCount - 1));
    }
}

QList<AgentDirectoryModel::Row>::const_iterator AgentDirectoryModel::lowerBound(const AgentId &id) const
{
    return std::lower_bound(m_rows.cbegin(), m_rows.cend(), id,
                            [](const Row &row, const AgentId &wanted) { return idLess(row.agent->id, wanted); });
}

int AgentDirectoryModel::rowOf(const AgentId &id) const
{
    const auto it = lowerBound(id);
    return it != m_rows.cend() && it->agent->id == id ? int(it - m_rows.cbegin()) : -1;
}

AgentDirectoryModel::AgentPtr AgentDirectoryModel::find(const AgentId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : m_rows[row].agent;
}

QList<AgentDirectoryModel::AgentPtr> AgentDirectoryModel::all() const
{
    QList<AgentPtr> result;
    result.reserve(m_rows.size());
    for (const Row &row : m_rows)
        result.append(row.agent);
    return result;
}

QString AgentDirectoryModel::Row::stateWord() const
{
    return ownWord.isEmpty() ? floorwords::state(state) : ownWord;
}

const QByteArray &AgentDirectoryModel::searchTextAt(int row) const
{
    const Row &asked = m_rows.at(row);
    if (asked.search.isNull())
        asked.search = searchText(asked.agent->id, asked.agent.get());
    return asked.search;
}

QString AgentDirectoryModel::teamText(int row) const
{
    return m_rows.value(row).teams;
}

QString AgentDirectoryModel::columnTitle(DirectoryColumn column)
{
    switch (column) {
    case DirectoryColumn::Agent:
        return tr("Agent");
    case DirectoryColumn::State:
        return tr("State");
    case DirectoryColumn::Email:
        return tr("E-mail");
    case DirectoryColumn::Phone:
        return tr("Phone");
    case DirectoryColumn::Team:
        return tr("Team");
    case DirectoryColumn::ExtraPhones:
        return tr("Extra phones");
    case DirectoryColumn::ExtraEmails:
        return tr("Extra e-mails");
    case DirectoryColumn::Roles:
        return tr("Roles");
    case DirectoryColumn::Created:
        return tr("Created");
    }
    return {};
}

QString AgentDirectoryModel::plainText(int row, DirectoryColumn column) const
{
    if (row < 0 || row >= int(m_rows.size()))
        return {};
    const Row &r = m_rows[row];
    switch (column) {
    case DirectoryColumn::Agent:
        return nameOf(*r.agent);
    case DirectoryColumn::State:
        return r.stateWord();
    case DirectoryColumn::Email:
        return r.agent->email;
    case DirectoryColumn::Phone:
        return r.agent->phoneNumber;
    case DirectoryColumn::Team:
        return r.teams;
    case DirectoryColumn::ExtraPhones:
        return r.agent->additionalPhoneNumbers.join(u", "_s);
    case DirectoryColumn::ExtraEmails:
        return r.agent->additionalEmails.join(u", "_s);
    case DirectoryColumn::Roles:
        return r.agent->roles.join(u", "_s);
    case DirectoryColumn::Created:
        return r.agent->createdAt == noTime
                   ? QString()
                   : QDateTime::fromMSecsSinceEpoch(r.agent->createdAt).date().toString(Qt::ISODate);
    }
    return {};
}

int AgentDirectoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AgentDirectoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : directoryColumnCount;
}

QVariant AgentDirectoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    const auto column = DirectoryColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (column == DirectoryColumn::Created && row.agent->createdAt != noTime)
            return QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.agent->createdAt).date(),
                                      QLocale::ShortFormat);
        return plainText(index.row(), column);
    case Qt::AccessibleTextRole:
        return plainText(index.row(), column);
    case DirectoryIdRole:
        return row.agent->id;
    case DirectorySortRole:
        if (column == DirectoryColumn::State)
            return int(row.state);
        if (column == DirectoryColumn::Created)
            return row.agent->createdAt;
        return plainText(index.row(), column);
    case DirectoryStateRole:
        return int(row.state);
    case DirectorySearchRole:
        return searchTextAt(index.row());
    default:
        return {};
    }
}

QVariant AgentDirectoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= directoryColumnCount)
        return {};
    return columnTitle(DirectoryColumn(section));
}

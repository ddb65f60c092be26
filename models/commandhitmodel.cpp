#include "commandhitmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

CommandHitModel::CommandHitModel(const CommandFinder *finder, const AgentDirectoryModel *directory, QObject *parent)
    : QAbstractListModel(parent), m_finder(finder), m_directory(directory)
{
}

void CommandHitModel::setHits(const QList<CommandHit> &hits)
{
    const int before = int(m_hits.size()), after = int(hits.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_hits.resize(after);
        endRemoveRows();
    }
    const int kept = std::min(before, after);
    std::copy_n(hits.begin(), kept, m_hits.begin());
    if (kept > 0)
        Q_EMIT dataChanged(index(0), index(kept - 1));
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_hits = hits;
        endInsertRows();
    }
}

int CommandHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QString CommandHitModel::detail(const CommandHit &hit) const
{
    if (hit.agent.isNull())
        return {};
    const int row = m_directory->rowOf(hit.agent);
    if (hit.command >= 0)
        return m_directory->plainText(row, DirectoryColumn::Agent);
    QStringList parts;
    for (const DirectoryColumn column : {DirectoryColumn::State, DirectoryColumn::Team, DirectoryColumn::Email}) {
        const QString text = m_directory->plainText(row, column);
        if (!text.isEmpty())
            parts += text;
    }
    return parts.join(u", "_s);
}

QVariant CommandHitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CommandHit &hit = m_hits[index.row()];
    const Command command = m_finder->commands().value(hit.command);
    const int row = hit.agent.isNull() ? -1 : m_directory->rowOf(hit.agent);
    switch (role) {
    case Qt::DisplayRole:
        return hit.command >= 0 ? command.title : m_directory->plainText(row, DirectoryColumn::Agent);
    case Qt::AccessibleTextRole: {
        const QString text = data(index, Qt::DisplayRole).toString(), more = detail(hit);
        return more.isEmpty() ? text : text + u", "_s + more;
    }
    case CommandDetailRole:
        return detail(hit);
    case CommandKeyRole:
        return command.key;
    case CommandIconRole:
        return command.icon;
    case CommandStateRole:
        return int(row < 0 ? AgentState::NotSeen : m_directory->stateAt(row));
    default:
        return {};
    }
}

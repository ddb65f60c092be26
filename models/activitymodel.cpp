#include "activitymodel.h"

#include "switchwords.h"
#include <QDateTime>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

void ActivityModel::restart()
{
    m_complete = false;
    m_asked = false;
    if (!m_entries.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_entries.clear();
        endRemoveRows();
    }
    fetchMore({});
}

void ActivityModel::append(const QList<ActivityEntry> &page)
{
    m_complete = page.isEmpty();
    QList<ActivityEntry> fresh;
    for (const ActivityEntry &entry : page) {
        // One that was recorded while the page was on its way is there already.
        if (rowOf(entry.id) < 0)
            fresh.append(entry);
    }
    if (!fresh.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
        m_entries += fresh;
        endInsertRows();
    }
    m_asked = false; // only now: views ask for more while rows come
}

void ActivityModel::record(const ActivityEntry &entry, bool added)
{
    const int known = rowOf(entry.id);
    if (known >= 0) {
        if (m_entries[known] == entry)
            return;
        m_entries[known] = entry;
        Q_EMIT dataChanged(index(known, 0), index(known, activityColumnCount - 1));
        return;
    }
    if (!added || (!m_entries.isEmpty() && entry.sequence < m_entries.last().sequence))
        return; // it belongs to a page that is not read yet
    const auto at = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const ActivityEntry &other) { return other.sequence < entry.sequence; });
    const int row = int(at - m_entries.begin());
    beginInsertRows({}, row, row);
    m_entries.insert(row, entry);
    endInsertRows();
}

const ActivityEntry *ActivityModel::entryAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_entries[row];
}

int ActivityModel::rowOf(const QUuid &id) const
{
    const auto it =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const ActivityEntry &entry) { return entry.id == id; });
    return it == m_entries.end() ? -1 : int(it - m_entries.begin());
}

qint64 ActivityModel::oldest() const
{
    return m_entries.isEmpty() ? 0 : m_entries.last().sequence;
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : activityColumnCount;
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_asked;
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT moreWanted(oldest());
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActivityEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(entry, ActivityColumn(index.column()));
    case ActivityIdRole:
        return entry.id;
    case ActivityAgentRole:
        return entry.agent;
    case ActivityKindRole:
        return int(entry.kind);
    case ActivityStageRole:
        return int(entry.stage);
    case ActivityTimeRole:
        return entry.askedMs;
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case int(ActivityColumn::Asked):
        return tr("Asked", "column: when something was asked");
    case int(ActivityColumn::Agent):
        return tr("Agent", "column");
    case int(ActivityColumn::Request):
        return tr("Request", "column: what was asked");
    case int(ActivityColumn::Result):
        return tr("Result", "column");
    case int(ActivityColumn::Origin):
        return tr("How", "column: how it was asked, by hand or as a part of a batch");
    default:
        return {};
    }
}

QString ActivityModel::text(const ActivityEntry &entry, ActivityColumn column) const
{
    switch (column) {
    case ActivityColumn::Asked:
        if (entry.askedMs == noTime)
            return {};
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.askedMs), QLocale::ShortFormat);
    case ActivityColumn::Agent:
        return entry.agentName;
    case ActivityColumn::Request:
        return switchwords::activityRequest(entry);
    case ActivityColumn::Result:
        return switchwords::result(entry);
    case ActivityColumn::Origin:
        return switchwords::origin(entry.origin);
    }
    return {};
}

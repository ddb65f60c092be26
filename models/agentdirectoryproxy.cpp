#include "agentdirectoryproxy.h"

AgentDirectoryProxy::AgentDirectoryProxy(AgentDirectoryModel *directory, QObject *parent)
    : QSortFilterProxyModel(parent), m_directory(directory)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(directory);
    setDynamicSortFilter(true);
}

void AgentDirectoryProxy::setSearch(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_query = SearchQuery(text);
    invalidateFilter();
}

AgentId AgentDirectoryProxy::idAt(const QModelIndex &index) const
{
    return index.data(DirectoryIdRole).toUuid();
}

bool AgentDirectoryProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_query.isEmpty() || parent.isValid())
        return true;
    return m_query.matches(m_directory->index(row, 0).data(DirectorySearchRole).toByteArray());
}

/// Equal cells are ordered by name, then by id, so that the order is one and stays; what is unset comes first.
bool AgentDirectoryProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(DirectorySortRole), b = right.data(DirectorySortRole);
    if (a.typeId() == QMetaType::QString) {
        const int order = m_collator.compare(a.toString(), b.toString());
        if (order != 0)
            return order < 0;
    } else if (a.toLongLong() != b.toLongLong()) {
        return a.toLongLong() < b.toLongLong();
    }
    const QString leftName = m_directory->plainText(left.row(), DirectoryColumn::Agent);
    const QString rightName = m_directory->plainText(right.row(), DirectoryColumn::Agent);
    const int order = m_collator.compare(leftName, rightName);
    return order != 0 ? order < 0 : left.row() < right.row();
}

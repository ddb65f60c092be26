// The directory searched and sorted, as the Agents page shows it.
#pragma once

#include "agentdirectorymodel.h"
#include "searchfold.h"
#include <QCollator>
#include <QSortFilterProxyModel>

class AgentDirectoryProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit AgentDirectoryProxy(AgentDirectoryModel *directory, QObject *parent = nullptr);

    void setSearch(const QString &text);
    AgentDirectoryModel *directory() const { return m_directory; }
    AgentId idAt(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    AgentDirectoryModel *m_directory;
    SearchQuery m_query;
    QString m_text;
    QCollator m_collator;
};

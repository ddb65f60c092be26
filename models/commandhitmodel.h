// What the finder found, as a list. Lines that stay are changed in place; the list never resets.
#pragma once

#include "commandfinder.h"
#include <QAbstractListModel>

enum CommandRole : int {
    CommandDetailRole = Qt::UserRole + 1, ///< QString: whom it is for, or what tells an agent from another
    CommandKeyRole,                       ///< QString: its key
    CommandIconRole,                      ///< QString: name of an icon; empty for an agent
    CommandStateRole,                     ///< int(AgentState) of an agent
};

class CommandHitModel : public QAbstractListModel
{
    Q_OBJECT
public:
    CommandHitModel(const CommandFinder *finder, const AgentDirectoryModel *directory, QObject *parent = nullptr);

    void setHits(const QList<CommandHit> &hits);
    CommandHit at(int row) const { return m_hits.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString detail(const CommandHit &hit) const;

    const CommandFinder *m_finder;
    const AgentDirectoryModel *m_directory;
    QList<CommandHit> m_hits;
};

// What was asked from this desk, newest first, page by page; entries change in place. Never resets.
#pragma once

#include "activityentry.h"
#include <QAbstractTableModel>

enum class ActivityColumn : int { Asked, Agent, Request, Result, Origin };
inline constexpr int activityColumnCount = 5;

enum ActivityRole : int {
    ActivityIdRole = Qt::UserRole + 1, ///< QUuid of the entry
    ActivityAgentRole,                 ///< QUuid of the agent
    ActivityKindRole,                  ///< int(ActivityKind)
    ActivityStageRole,                 ///< int(ActivityStage)
    ActivityTimeRole,                  ///< qint64 ms UTC when it was asked
};

class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ActivityModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// Starts anew, with another filter say: what is there goes, and more is wanted.
    void restart();
    /// The next page, newest first, all older than what is there; an empty one is the last.
    void append(const QList<ActivityEntry> &page);
    /// New entries come on top, known ones change in place. added: whether an unknown one is to be shown.
    void record(const ActivityEntry &entry, bool added);

    const ActivityEntry *entryAt(int row) const;
    int rowOf(const QUuid &id) const;
    qint64 oldest() const; ///< sequence of the last row; 0 when there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted(qint64 before); ///< answered by append()

private:
    QString text(const ActivityEntry &entry, ActivityColumn column) const;
    QList<ActivityEntry> m_entries;
    bool m_complete = true;
    bool m_asked = false;
};

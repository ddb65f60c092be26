// Fills the activity model from the trail: pages as they are wanted, a filter, and what is recorded meanwhile.
#pragma once

#include "activitymodel.h"
#include "activityquery.h"
#include "activitystore.h"
#include <QTimer>

class ActivityFeed : public QObject
{
    Q_OBJECT
public:
    explicit ActivityFeed(ActivityStore *store, QObject *parent = nullptr);

    ActivityModel *model() { return &m_model; }
    /// Which entries; before and limit are the feed's own. The list starts anew.
    void setQuery(const ActivityQuery &query);
    const ActivityQuery &query() const { return m_query; }
    /// Everything the query admits, as a table for spreadsheets. error: empty when written.
    void exportCsv(const QString &file, QObject *context, std::function<void(const QString &error)> handler);

    /// What was asked within [fromMs, toMs), ms UTC, newest first; of batches only the whole. At most readMost.
    void readSince(qint64 fromMs, qint64 toMs, QObject *context,
                   std::function<void(const QList<ActivityEntry> &)> handler);
    static constexpr qsizetype readMost = 2'000;

private:
    void fetch(qint64 before);

    ActivityStore *m_store;
    ActivityModel m_model;
    ActivityQuery m_query;
    std::unique_ptr<QObject> m_context; ///< of the query as it is now
};

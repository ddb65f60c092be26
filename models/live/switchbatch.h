// One run of a batch: its requests, what became of each, and the means to stop the rest. Goes on when nobody looks.
#pragma once

#include "outcomemodel.h"
#include "switchplan.h"
#include "switchqueue.h"

class SwitchBatch : public QObject
{
    Q_OBJECT
public:
    struct Item
    {
        PlanItem request;
        QString name; ///< of the agent
    };

    SwitchBatch(SwitchQueue *queue, const Clock &clock, const QString &title, const QString &origin,
                const QList<Item> &items, QObject *parent = nullptr);

    QUuid id() const { return m_id; } ///< of its line in the trail
    QString title() const { return m_title; }
    qint64 startedMs() const { return m_startedMs; } ///< ms UTC
    OutcomeModel *outcomes() { return &m_outcomes; }
    OutcomeCounts counts() const { return m_outcomes.counts(); }
    bool isStopped() const { return m_stopped; }

    void start();
    /// What has not left is not sent; at most one request more leaves.
    void stopRest();
    /// What failed, was not sent, or was read as not come true is asked once more. Returns how many.
    int retryFailed();
    QUuid entryOf(int item) const { return m_entries[item]; } ///< of the newest wish of an item
    /// The wish with this entry belongs to this batch.
    void wishChanged(const SwitchWish &wish);
    /// The line of the whole batch, with counts.
    ActivityEntry summary() const;
    /// Gives the line of a whole batch its stage and its words.
    static void tellOutcome(ActivityEntry *entry, const OutcomeCounts &counts);

Q_SIGNALS:
    void countsChanged();
    void answered(); ///< nothing waits or is on its way any more; may come again after retryFailed()
    void settled();  ///< no request can change by itself any more

private:
    void ask(int item, const QString &origin);
    void setStage(int item, ActivityStage stage, const QString &words);
    void tell(const OutcomeCounts &before);

    SwitchQueue *m_queue;
    const Clock &m_clock;
    const QUuid m_id = QUuid::createUuid();
    const QString m_title, m_origin;
    const QList<Item> m_items;
    QList<QUuid> m_entries; ///< the newest wish of each item
    OutcomeModel m_outcomes;
    qint64 m_startedMs = 0;
    bool m_stopped = false;
    bool m_asking = false;
};

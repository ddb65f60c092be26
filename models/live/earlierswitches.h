// Switches an earlier run did not bring to an end: what was sent or accepted is looked up in presence, and nothing is
// sent again.
#pragma once

#include "activityentry.h"
#include "agentmodel.h"

class ActivityStore;

class EarlierSwitches : public QObject
{
    Q_OBJECT
public:
    EarlierSwitches(const AgentModel *agents, ActivityStore *store, QObject *parent = nullptr)
        : QObject(parent), m_agents(agents), m_store(store)
    {
    }

    /// Oldest first.
    void load(const QList<ActivityEntry> &entries, qint64 nowMs);
    /// A presence list is what the model shows now.
    void listRead(qint64 nowMs);
    /// The switch is asked for anew from here: presence cannot tell any more what became of it before.
    void overtaken(const AgentId &agent, Channel channel, qint64 nowMs);
    int waiting() const { return int(m_waiting.size()); }

Q_SIGNALS:
    /// Once, when nothing waits any more. Of those without an answer: how many are read as asked, and how many three
    /// lists do not show. Of those that were accepted: how many three lists do not show.
    void checked(int seen, int noTrace, int unconfirmed);

private:
    struct Waiting
    {
        ActivityEntry entry;
        Channel channel;
        int lists = 0;
    };
    bool drop(const AgentId &agent, Channel channel, qint64 nowMs);
    bool look(Waiting *one, qint64 nowMs);
    void tellIfDone();
    void conclude(ActivityEntry entry, ActivityStage stage, const QString &words, qint64 nowMs);
    void concludeBatches(qint64 nowMs);
    void concludeBatch(ActivityEntry batch, const QList<ActivityEntry> &parts, qint64 nowMs);

    const AgentModel *m_agents;
    ActivityStore *m_store;
    QList<Waiting> m_waiting;
    QList<ActivityEntry> m_batches; ///< their lines tell how many of what once all their parts have an end
    int m_seen = 0, m_noTrace = 0, m_unconfirmed = 0;
};

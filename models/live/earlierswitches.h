// Switches an earlier run did not bring to an end: what was sent is looked up in presence, and nothing is sent again.
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

    void load(const QList<ActivityEntry> &entries, qint64 nowMs);
    /// A presence list is what the model shows now.
    void listRead(qint64 nowMs);
    int waiting() const { return int(m_waiting.size()); }

Q_SIGNALS:
    /// Once, when nothing waits any more: how many are read as asked, and how many three lists do not show.
    void checked(int seen, int noTrace);

private:
    struct Waiting
    {
        ActivityEntry entry;
        Channel channel;
        int lists = 0;
    };
    void conclude(ActivityEntry entry, ActivityStage stage, const QString &words, qint64 nowMs);

    const AgentModel *m_agents;
    ActivityStore *m_store;
    QList<Waiting> m_waiting;
    int m_seen = 0, m_noTrace = 0;
};

// Sends the rows of a list: creations first, then changes, in parts that the trail takes one after the other, all under
// one entry of it. Which row became what is told as it is known.
#pragma once

#include "activityquery.h"
#include "agentbulk.h"
#include <QPointer>

class AgentDesk;

class ImportRun : public QObject
{
    Q_OBJECT
public:
    struct Item
    {
        int row = 0;
        AgentWrite write; ///< Create, Patch or Put
    };
    /// How many lines are given to the trail at once.
    static constexpr int partSize = 500;

    /// id: of the entry in the trail.
    ImportRun(AgentDesk *desk, const QUuid &id, const QString &title, const QList<Item> &items, QObject *parent);

    void start();
    void stop(); ///< what has not left is not sent
    bool isStopped() const { return m_stopped; }
    bool isFinished() const { return m_finished; }
    int total() const { return int(m_items.size()); }
    int ended() const { return m_ended; }
    struct Request
    {
        AgentWrite::Kind kind = AgentWrite::Kind::Create;
        int rows = 0, done = 0;
        qint64 leftMs = noTime; ///< ms UTC
    };
    const QList<Request> &requests() const { return m_requests; } ///< those that left, oldest first
    /// After the end, once nothing of it is open any more: the trail has its account.
    void close();

    /// How many rows the entry of a run is about, and that entry at its end with so many done.
    static int rowsOf(const ActivityEntry &entry);
    static ActivityEntry ended(ActivityEntry entry, int done, qint64 nowMs);
    /// Asks for the rows of a run that are done; those in the answer are counted by countDone().
    static ActivityQuery doneOf(const QUuid &run);
    static int countDone(const QList<ActivityEntry> &entries);

Q_SIGNALS:
    /// agent: as the server calls them; null when it was not told. answer: what the outcome said, where there was one.
    void rowChanged(int row, AgentBulk::State state, const QString &words, const AgentId &agent,
                    const BulkAnswer &answer);
    void progressed();
    void finished();

private:
    void next();
    void follow(AgentBulk *bulk, int from);

    AgentDesk *m_desk;
    ActivityEntry m_entry;
    QList<Item> m_items; ///< creations first
    QList<Request> m_requests;
    QHash<int, int> m_requestOf; ///< of items that have left: index in m_requests
    QPointer<AgentBulk> m_bulk;
    int m_at = 0, m_ended = 0, m_done = 0;
    bool m_stopped = false, m_finished = false;
};

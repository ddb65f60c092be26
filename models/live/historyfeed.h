// Tells the history store what each answer showed, and what an earlier run of the program had seen.
#pragma once

#include "floorstepper.h"
#include "historystore.h"

class HistoryFeed : public QObject
{
    Q_OBJECT
public:
    /// store: null = nothing is kept. Both live longer.
    HistoryFeed(HistoryStore *store, const AgentModel *model, QObject *parent = nullptr);

    /// What earlier runs saw in the last spanMs, once the store can be read; to be called once.
    void load(qint64 spanMs, const Clock &clock);
    /// After the rows were shown. atMs: ms UTC, when the answer came.
    void take(const FloorStepper::Applied &applied, qint64 atMs, qint64 intervalMs);
    void slept() { m_slept = true; } ///< the gap that comes is none of the server
    void clockSet(qint64 byMs);      ///< by that much our clock was set, signed

    /// An answer that came later than two intervals after the one before leaves a gap, also over a restart.
    static qint64 bridgeMs(qint64 intervalMs) { return 2 * intervalMs; }

Q_SIGNALS:
    void loaded(const HistoryPart &earlier);

private:
    void addFacts(const QList<RowChange> &changes, HistoryBatch *batch) const;

    HistoryStore *m_store;
    const AgentModel *m_model;
    qint64 m_firstMs = 0; ///< ms UTC of this run's first answer; 0 = none yet
    qint64 m_beforeMs = 0;
    bool m_everybody = true;
    bool m_slept = false;
};

QHash<AgentId, EarlierState> earlierStates(const HistoryPart &earlier);

#include "historyfeed.h"

#include "sharedhistory.h"

HistoryFeed::HistoryFeed(HistoryStore *store, const AgentModel *model, QObject *parent)
    : QObject(parent), m_store(store), m_model(model)
{
    if (m_store)
        connect(m_store, &HistoryStore::everybodyWanted, this, [this] { m_everybody = true; });
}

void HistoryFeed::load(qint64 spanMs, const Clock &clock)
{
    if (!m_store)
        return;
    const auto read = [this, spanMs, &clock] {
        const qint64 now = clock.utcMs();
        m_store->read(now - spanMs, now, this, [this](const HistoryPart &earlier) { Q_EMIT loaded(earlier); });
    };
    // A file is read in its turn; a server may be there much later.
    if (m_store->isOpened() || !qobject_cast<SharedHistory *>(m_store))
        read();
    else
        connect(m_store, &HistoryStore::opened, this, read);
}

void HistoryFeed::take(const FloorStepper::Applied &applied, qint64 atMs, qint64 intervalMs)
{
    const FloorOutcome &outcome = applied.outcome;
    const bool list = outcome.fromList;
    if (!m_store || (!list && (m_firstMs == 0 || outcome.changes.isEmpty())))
        return;
    HistoryBatch batch;
    batch.atMs = atMs;
    batch.afterMs = m_beforeMs;
    batch.single = !list;
    if (list) {
        const bool slept = std::exchange(m_slept, false);
        if (m_firstMs == 0)
            batch.gap = HistoryGap::Off;
        else if (!applied.contiguous)
            batch.gap = slept ? HistoryGap::Asleep : HistoryGap::Outage;
        batch.bridgeMs = m_firstMs == 0 ? bridgeMs(intervalMs) : 0;
        batch.everybody = std::exchange(m_everybody, false);
        m_beforeMs = atMs;
        if (m_firstMs == 0)
            m_firstMs = atMs;
    }
    if (batch.everybody) {
        batch.facts.reserve(m_model->rows().size());
        for (const FloorRow &row : m_model->rows()) {
            if (row.hasPresence)
                batch.facts.append(historyFact(row));
        }
    } else {
        addFacts(outcome.changes, &batch);
    }
    m_store->put(batch);
}

void HistoryFeed::addFacts(const QList<RowChange> &changes, HistoryBatch *batch) const
{
    batch->facts.reserve(changes.size());
    for (const RowChange &change : changes) {
        HistoryFact fact;
        if (change.row >= 0)
            fact = historyFact(m_model->rows().at(change.row));
        fact.agent = change.id;
        batch->facts.append(std::move(fact));
    }
}

void HistoryFeed::clockSet(qint64 byMs)
{
    if (!m_store || m_firstMs == 0)
        return;
    m_store->clockSet(m_firstMs, byMs);
    m_firstMs += byMs;
    m_beforeMs += byMs;
}

QHash<AgentId, EarlierState> earlierStates(const HistoryPart &earlier)
{
    QHash<AgentId, EarlierState> states;
    if (earlier.seen.isEmpty())
        return states;
    const HistorySpan span = earlier.seen.last();
    for (const HistoryPerson &person : earlier.people) {
        EarlierState last;
        for (const HistoryEntry &entry : person.entries) {
            if (entry.atMs > span.toMs)
                break;
            const AgentState state = packedState(entry.fact);
            const bool other = state != last.state;
            last.state = state;
            if (entry.atMs <= span.fromMs) {
                last.sinceMs = span.fromMs; // whether it lasted over the gap is not known
                last.observed = false;
            } else if (other) {
                last.sinceMs = entry.atMs;
                last.observed = entry.windowMs > 0;
            }
        }
        if (last.state != AgentState::NotSeen)
            states.insert(person.id, last);
    }
    return states;
}

// SharedKeeper: what is written, read and taken away.
#include "sharedkeeper.h"

#include <QThread>

namespace {
constexpr int serverGatherMs = 100, serverRetryMs = 2'000;
constexpr qsizetype serverWaitingMost = 500'000; // facts kept in memory while the server is away
} // namespace

void SharedKeeper::put(const HistoryBatch &batch, quint64 ticket)
{
    // Who follows saw what the leader has written; who never led has nothing to add when the server is back.
    if (m_role != SharedRole::Leading && (m_role != SharedRole::Alone || m_wroteTo == 0)) {
        if (ticket != 0)
            Q_EMIT stored(ticket, false);
        return;
    }
    HistoryBatch moved = batch;
    moved.atMs += m_offset;
    moved.afterMs += batch.afterMs > 0 ? m_offset : 0;
    m_waitingFacts += moved.facts.size();
    m_waiting.append(std::move(moved));
    if (ticket != 0)
        m_tickets.append(ticket);
    if (m_waitingFacts > serverWaitingMost)
        dropWaiting();
    if (!m_flush.isActive())
        m_flush.start(ticket != 0 ? 0 : serverGatherMs);
}

void SharedKeeper::dropWaiting()
{
    m_waiting.clear();
    m_waitingFacts = 0;
    m_wroteTo = 0;
    Q_EMIT everybodyWanted();
}

SharedKeeper::Fault SharedKeeper::writeWaiting()
{
    Fault fault = m_tables->begin();
    for (auto it = m_waiting.begin(); fault == Fault::None && it != m_waiting.end(); ++it) {
        // Nobody asked for longer than two intervals: what was then is not known, whoever asks now.
        const qint64 newest = m_tables->newestMs();
        if (!it->single && it->gap == HistoryGap::None && newest > 0 && it->atMs - newest > leaseMs())
            it->gap = HistoryGap::Outage;
        fault = m_tables->append(*it);
    }
    if (fault == Fault::None)
        fault = m_tables->commit();
    if (fault == Fault::None)
        return fault;
    if (!m_server->database().isOpen())
        return Fault::NoAccess;
    m_tables->rollback();
    const Fault loading = m_tables->load();
    return loading == Fault::None ? fault : loading;
}

void SharedKeeper::flush()
{
    if (m_role != SharedRole::Leading || m_waiting.isEmpty()) {
        for (const quint64 ticket : std::exchange(m_tickets, {}))
            Q_EMIT stored(ticket, false);
        return;
    }
    Fault fault = writeWaiting();
    if (fault == Fault::Busy) // somebody was forgotten by another desk, say: what is known has been read anew
        fault = writeWaiting();
    const bool written = checked(fault);
    for (const quint64 ticket : std::exchange(m_tickets, {}))
        Q_EMIT stored(ticket, written);
    if (!written) {
        if (m_role == SharedRole::Leading)
            m_flush.start(serverRetryMs);
        return;
    }
    m_waiting.clear();
    m_waitingFacts = 0;
    m_wroteTo = m_tables->newestMs();
    report(Fault::None);
    if (m_keepSince > 0) // a failure is tried again with the next day
        checked(m_tables->removeBefore(std::exchange(m_keepSince, 0) + m_offset));
}

HistoryPart SharedKeeper::read(qint64 fromMs, qint64 toMs)
{
    if (!m_waiting.isEmpty())
        flush();
    HistoryPart part;
    part.unread = !m_tables || !checked(m_tables->read(fromMs + m_offset, toMs + m_offset, &part));
    if (part.unread) {
        part.seen.clear();
        part.people.clear();
    }
    part.fromMs = fromMs;
    part.toMs = toMs;
    for (HistorySpan &span : part.seen) {
        span.fromMs -= m_offset;
        span.toMs -= m_offset;
    }
    for (HistoryPerson &person : part.people) {
        for (HistoryEntry &entry : person.entries)
            entry.atMs -= m_offset;
    }
    return part;
}

void SharedKeeper::keepSince(qint64 utcMs)
{
    m_keepSince = utcMs;
}

void SharedKeeper::removeAgent(const AgentId &agent)
{
    for (HistoryBatch &batch : m_waiting)
        batch.facts.removeIf([&](const HistoryFact &fact) { return fact.agent == agent; });
    m_forgotten.append(agent); // tried again until it is done
    removeForgotten();
}

void SharedKeeper::removeForgotten()
{
    while (m_tables && !m_forgotten.isEmpty()) {
        if (!checked(m_tables->removeAgent(m_forgotten.first())))
            return;
        m_forgotten.removeFirst();
        Q_EMIT everybodyWanted(); // from now on they are seen again
    }
}

void SharedKeeper::finish()
{
    if (m_server)
        flush();
    m_tick.stop();
    m_flush.stop();
    m_tables.reset();
    m_server.reset();
    QThread::currentThread()->quit();
}

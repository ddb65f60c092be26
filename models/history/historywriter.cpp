#include "historywriter.h"

#include <QThread>
#include <algorithm>

namespace {
constexpr int gatherMs = 150;
constexpr int writesApartMs = 5'000; // answers that come faster share a transaction: it costs more than its changes
constexpr int busyRetryMs = 200;
constexpr int retryMs = 10'000;
constexpr qsizetype waitingMost = 500'000; // facts kept in memory while the disk refuses
} // namespace

HistoryWriter::HistoryWriter(QString path, bool looks) : m_path(std::move(path)), m_looks(looks)
{
    m_flush.setParent(this); // moves along into the thread
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &HistoryWriter::flush);
}

HistoryWriter::~HistoryWriter() = default;

void HistoryWriter::open()
{
    flush();
}

void HistoryWriter::put(const HistoryBatch &batch, quint64 ticket)
{
    if (m_path.isEmpty()) {
        if (ticket != 0)
            Q_EMIT stored(ticket, false);
        return;
    }
    // Answers without a change only lengthen what was watched.
    HistoryBatch *last = m_waiting.isEmpty() ? nullptr : &m_waiting.last();
    if (batch.facts.isEmpty() && !batch.everybody && !batch.single && batch.gap == HistoryGap::None && last &&
        last->facts.isEmpty() && !last->everybody && !last->single && last->gap == HistoryGap::None)
        last->atMs = batch.atMs;
    else
        m_waiting.append(batch);
    m_waitingFacts += batch.facts.size();
    if (ticket != 0)
        m_tickets.append(ticket);
    const bool goesOn = !batch.single && !batch.everybody && batch.gap == HistoryGap::None;
    const qint64 since = m_sinceWrite.isValid() ? m_sinceWrite.elapsed() : writesApartMs;
    const int within = ticket != 0 ? 0 : int(std::max<qint64>(gatherMs, goesOn ? writesApartMs - since : 0));
    // While the disk refuses, the retry that is under way keeps its pace.
    if (!m_flush.isActive() || (m_fault == Fault::None && m_flush.remainingTime() > within))
        m_flush.start(within);
}

HistoryWriter::Fault HistoryWriter::ensureOpen()
{
    if (m_file && m_file->isOpen())
        return Fault::None;
    if (!m_file)
        m_file = std::make_unique<SqliteFile>(m_path, HistoryTables::layout(), m_looks);
    m_tables = std::make_unique<HistoryTables>(*m_file);
    const QString before = m_file->setAside();
    Fault fault = m_file->open();
    if (fault == Fault::None)
        fault = m_tables->load();
    if (fault == Fault::Corrupt && m_file->isOpen() && !m_looks && !m_file->quarantine().isEmpty()) {
        fault = m_file->open(); // a new one
        if (fault == Fault::None)
            fault = m_tables->load();
    }
    if (fault != Fault::None)
        m_file->close();
    if (m_file->setAside() != before)
        Q_EMIT setAside(m_file->setAside());
    if (fault == Fault::None && !std::exchange(m_wasOpened, true))
        Q_EMIT opened();
    return fault;
}

HistoryWriter::Fault HistoryWriter::writeWaiting()
{
    if (m_waiting.isEmpty())
        return Fault::None;
    Fault fault = m_tables->begin();
    for (auto it = m_waiting.cbegin(); fault == Fault::None && it != m_waiting.cend(); ++it)
        fault = m_tables->append(*it);
    if (fault == Fault::None)
        fault = m_tables->commit();
    if (fault != Fault::None) {
        m_tables->rollback();
        // It knows people by now whom the file does not know.
        const Fault loading = fault == Fault::Corrupt ? fault : m_tables->load();
        return loading == Fault::None ? fault : loading;
    }
    m_waiting.clear();
    m_waitingFacts = 0;
    m_sinceWrite.start();
    m_started = true;
    return Fault::None;
}

HistoryWriter::Fault HistoryWriter::removeForgotten()
{
    if (m_forgotten.isEmpty())
        return Fault::None;
    while (!m_forgotten.isEmpty()) {
        if (const Fault fault = m_tables->removeAgent(m_forgotten.first()); fault != Fault::None)
            return fault;
        m_forgotten.removeFirst();
    }
    Q_EMIT everybodyWanted(); // from now on they are seen again
    return Fault::None;
}

void HistoryWriter::flush()
{
    if (m_path.isEmpty()) {
        report(Fault::NoAccess);
        return;
    }
    Fault fault = ensureOpen();
    if (fault == Fault::None)
        fault = removeForgotten();
    if (fault == Fault::None)
        fault = writeWaiting();
    if (fault == Fault::Corrupt && m_file->isOpen() && !m_looks) {
        // Broken while in use: a new file takes over, and what stood in the old one of people's present state is gone.
        m_tables.reset(); // no statement outlives its connection
        if (const QString aside = m_file->quarantine(); !aside.isEmpty())
            Q_EMIT setAside(aside);
        m_waiting.clear();
        m_waitingFacts = 0;
        fault = ensureOpen();
        answer(false);
        Q_EMIT everybodyWanted();
    }
    if (fault != Fault::None) {
        failed(fault);
        return;
    }
    report(Fault::None);
    answer(true);
    if (m_keepSince > 0) // a failure is tried again with the next day
        m_tables->removeBefore(std::exchange(m_keepSince, 0));
}

void HistoryWriter::failed(Fault fault)
{
    report(fault);
    answer(false);
    if (m_waitingFacts > waitingMost) {
        m_waiting.clear();
        m_waitingFacts = 0;
        Q_EMIT everybodyWanted();
    }
    m_flush.start(fault == Fault::Busy ? busyRetryMs : retryMs);
}

void HistoryWriter::answer(bool onDisk)
{
    for (const quint64 ticket : std::exchange(m_tickets, {}))
        Q_EMIT stored(ticket, onDisk);
}

void HistoryWriter::report(Fault fault)
{
    if (std::exchange(m_fault, fault) != fault)
        Q_EMIT faultChanged(int(fault), fault == Fault::None || !m_file ? QString() : m_file->detail());
}

HistoryPart HistoryWriter::read(qint64 fromMs, qint64 toMs)
{
    if (m_fault == Fault::None && !m_waiting.isEmpty())
        flush();
    HistoryPart part;
    part.fromMs = fromMs;
    part.toMs = toMs;
    part.unread = !m_file || !m_file->isOpen() || m_tables->read(fromMs, toMs, &part) != Fault::None;
    if (part.unread) {
        part.seen.clear();
        part.people.clear();
    }
    return part;
}

void HistoryWriter::shift(qint64 fromMs, qint64 byMs)
{
    if (m_fault == Fault::None && !m_waiting.isEmpty())
        flush();
    for (HistoryBatch &batch : m_waiting) {
        batch.atMs += byMs;
        batch.afterMs += byMs;
    }
    if (!m_started || !m_file || !m_file->isOpen())
        return;
    Fault fault = m_tables->begin();
    if (fault == Fault::None)
        fault = m_tables->shiftSince(fromMs, byMs);
    if (fault == Fault::None)
        fault = m_tables->commit();
    if (fault != Fault::None)
        m_tables->rollback();
    m_tables->load();
}

void HistoryWriter::keepSince(qint64 utcMs)
{
    m_keepSince = utcMs;
    if (!m_flush.isActive())
        m_flush.start(gatherMs);
}

void HistoryWriter::removeAgent(const AgentId &agent)
{
    if (m_path.isEmpty())
        return;
    for (HistoryBatch &batch : m_waiting)
        batch.facts.removeIf([&](const HistoryFact &fact) { return fact.agent == agent; });
    m_forgotten.append(agent); // tried again until it is done
    if (m_fault == Fault::None)
        flush();
}

void HistoryWriter::finish()
{
    if (!m_path.isEmpty())
        flush();
    m_flush.stop();
    m_tables.reset();
    m_file.reset();
    QThread::currentThread()->quit();
}

#include "activitywriter.h"

#include "csvwriter.h"
#include <QFile>
#include <QSaveFile>
#include <QThread>
#include <algorithm>

namespace {
constexpr int entryGatherMs = 150; // nobody waits for it: several changes share one write to the disk
constexpr int entryBusyRetryMs = 100;
constexpr qint64 busyPatienceMs = 1'500;
constexpr int entryRetryMs = 10'000;
constexpr qsizetype waitingMax = 20'000; // entries kept in memory while the disk refuses
constexpr int exportPage = 1'000;
} // namespace

ActivityWriter::ActivityWriter(QString path, qint64 run) : m_path(std::move(path)), m_run(run)
{
    m_flush.setParent(this); // moves along into the thread
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &ActivityWriter::flush);
}

ActivityWriter::~ActivityWriter() = default;

void ActivityWriter::open()
{
    flush();
}

void ActivityWriter::put(const QList<ActivityEntry> &entries, quint64 ticket)
{
    for (const ActivityEntry &entry : entries)
        m_waiting.insert(entry.id, entry);
    if (ticket != 0) {
        m_waiters.append(Waiter{ticket, {}});
        m_waiters.last().since.start();
    }
    // A retry that is under way keeps its pace, except that a waiter may try the disk at once.
    if (ticket != 0)
        m_flush.start(0);
    else if (!m_flush.isActive())
        m_flush.start(entryGatherMs);
}

void ActivityWriter::putDocument(const QString &kind, const QString &key, const QByteArray &value)
{
    m_waitingDocuments.insert({kind, key}, value);
    if (!m_flush.isActive())
        m_flush.start(entryGatherMs);
}

ActivityWriter::Fault ActivityWriter::ensureOpen()
{
    if (m_file && m_file->isOpen())
        return Fault::None;
    if (!m_file) {
        m_file = std::make_unique<SqliteFile>(m_path, ActivityTables::layout());
        m_tables = std::make_unique<ActivityTables>(*m_file);
    }
    const QString before = m_file->setAside();
    const Fault fault = m_file->open();
    if (m_file->setAside() != before)
        Q_EMIT setAside(m_file->setAside());
    if (fault == Fault::None && !std::exchange(m_wasOpened, true))
        Q_EMIT opened();
    return fault;
}

ActivityWriter::Fault ActivityWriter::writeWaiting()
{
    if (m_waiting.isEmpty() && m_waitingDocuments.isEmpty())
        return Fault::None;
    Fault fault = m_tables->begin();
    for (auto it = m_waiting.cbegin(); fault == Fault::None && it != m_waiting.cend(); ++it)
        fault = m_tables->write(it.value(), m_run);
    for (auto it = m_waitingDocuments.cbegin(); fault == Fault::None && it != m_waitingDocuments.cend(); ++it)
        fault = m_tables->writeDocument(it.key().first, it.key().second, it.value());
    if (fault == Fault::None)
        fault = m_tables->commit();
    if (fault != Fault::None) {
        m_tables->rollback();
        return fault;
    }
    m_waiting.clear();
    m_waitingDocuments.clear();
    return Fault::None;
}

void ActivityWriter::flush()
{
    if (m_path.isEmpty()) {
        failed(Fault::NoAccess);
        return;
    }
    Fault fault = ensureOpen();
    if (fault == Fault::None)
        fault = writeWaiting();
    if (fault == Fault::Corrupt && m_file->isOpen()) {
        // Broken while in use: a new file takes over what was not written.
        if (const QString aside = m_file->quarantine(); !aside.isEmpty())
            Q_EMIT setAside(aside);
        fault = ensureOpen();
        if (fault == Fault::None)
            fault = writeWaiting();
    }
    if (fault != Fault::None) {
        failed(fault);
        return;
    }
    report(Fault::None);
    answerWaiters(true, 0);
}

void ActivityWriter::failed(Fault fault)
{
    if (fault == Fault::Busy) {
        const bool longer = !m_waiters.isEmpty() && m_waiters.first().since.hasExpired(busyPatienceMs);
        answerWaiters(false, busyPatienceMs);
        if (longer)
            report(fault);
        m_flush.start(entryBusyRetryMs);
        return;
    }
    report(fault);
    answerWaiters(false, 0);
    if (m_waiting.size() > waitingMax) {
        QList<std::pair<qint64, QUuid>> oldest;
        for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it)
            oldest.append({it->sequence, it.key()});
        std::sort(oldest.begin(), oldest.end());
        for (qsizetype i = 0; i < oldest.size() - waitingMax; ++i)
            m_waiting.remove(oldest[i].second);
    }
    if (!m_path.isEmpty())
        m_flush.start(entryRetryMs);
}

void ActivityWriter::answerWaiters(bool onDisk, qint64 olderThanMs)
{
    while (!m_waiters.isEmpty() && (olderThanMs == 0 || m_waiters.first().since.hasExpired(olderThanMs)))
        Q_EMIT stored(m_waiters.takeFirst().ticket, onDisk);
}

void ActivityWriter::report(Fault fault)
{
    if (std::exchange(m_fault, fault) != fault)
        Q_EMIT faultChanged(int(fault), fault == Fault::None || !m_file ? QString() : m_file->detail());
}

QList<ActivityEntry> ActivityWriter::page(const ActivityQuery &query)
{
    QList<ActivityEntry> result;
    if (m_file && m_file->isOpen() && m_tables->select(query, &result) != Fault::None)
        result.clear();
    if (m_waiting.isEmpty())
        return result;
    // What the disk has not taken yet is as true as what it has.
    result.removeIf([&](const ActivityEntry &entry) { return m_waiting.contains(entry.id); });
    for (const ActivityEntry &entry : std::as_const(m_waiting)) {
        if ((query.before == 0 || entry.sequence < query.before) && query.matches(entry))
            result.append(entry);
    }
    std::sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.sequence > b.sequence; });
    if (result.size() > query.limit)
        result.resize(query.limit);
    return result;
}

void ActivityWriter::query(const ActivityQuery &wanted, quint64 ticket)
{
    if (m_fault == Fault::None && m_flush.isActive())
        flush();
    Q_EMIT queried(ticket, page(wanted));
}

void ActivityWriter::leftOver(const QList<ActivityStage> &stages, quint64 ticket)
{
    QList<ActivityEntry> result;
    if (!m_file || !m_file->isOpen() || m_tables->leftOver(stages, m_run, &result) != Fault::None)
        result.clear();
    Q_EMIT queried(ticket, result);
}

void ActivityWriter::documents(const QString &kind, quint64 ticket)
{
    QList<std::pair<QString, QByteArray>> stored;
    if (!m_file || !m_file->isOpen() || m_tables->documents(kind, &stored) != Fault::None)
        stored.clear();
    QMap<QString, QByteArray> all;
    for (const auto &[name, value] : std::as_const(stored))
        all.insert(name, value);
    for (auto it = m_waitingDocuments.cbegin(); it != m_waitingDocuments.cend(); ++it) {
        if (it.key().first == kind)
            all.insert(it.key().second, it.value());
    }
    QList<std::pair<QString, QByteArray>> result;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (!it.value().isNull())
            result.append({it.key(), it.value()});
    }
    Q_EMIT documentsRead(ticket, result);
}

void ActivityWriter::exportCsv(const ActivityQuery &wanted, const QString &path, quint64 ticket)
{
    QSaveFile file(path);
    const bool open = file.open(QIODevice::WriteOnly);
    if (open) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(csvFileStart() + csvLine(activityHead()).toUtf8());
        ActivityQuery query = wanted;
        query.before = 0;
        query.limit = exportPage;
        for (QList<ActivityEntry> entries = page(query); !entries.isEmpty(); entries = page(query)) {
            for (const ActivityEntry &entry : std::as_const(entries))
                file.write(csvLine(activityCells(entry)).toUtf8());
            query.before = entries.last().sequence;
        }
    }
    // Writing alone succeeds on a full disk: only the end tells. Qt 6.4 commits although the last flush failed.
    const bool done = open && file.flush() && file.commit();
    Q_EMIT exported(ticket, done ? QString() : file.errorString());
}

void ActivityWriter::removeBefore(qint64 utcMs)
{
    if (m_file && m_file->isOpen())
        m_tables->removeBefore(utcMs);
    m_waiting.removeIf([&](const auto &item) { return item.value().askedMs < utcMs; });
}

void ActivityWriter::removeAgent(const AgentId &agent)
{
    if (m_file && m_file->isOpen())
        m_tables->removeAgent(agent);
    m_waiting.removeIf([&](const auto &item) { return item.value().agent == agent; });
}

void ActivityWriter::finish()
{
    if (!m_path.isEmpty())
        flush();
    answerWaiters(false, 0);
    m_flush.stop();
    m_file.reset();
    QThread::currentThread()->quit();
}

#include "activitystore.h"

#include "activitywriter.h"

namespace {

constexpr qint64 dayMs = 86'400'000;

} // namespace

template <typename Handler>
quint64 ActivityStore::wait(Table<Handler> *table, QObject *context, Handler handler)
{
    table->insert(++m_ticket, {context, std::move(handler)});
    return m_ticket;
}

template <typename Handler, typename... Args>
void ActivityStore::answer(Table<Handler> *table, quint64 ticket, Args &&...args)
{
    const Waiting<Handler> waiting = table->take(ticket);
    if (waiting.context)
        waiting.handler(std::forward<Args>(args)...);
}

template <typename Work>
void ActivityStore::post(Work work)
{
    QMetaObject::invokeMethod(m_writer, std::move(work), Qt::QueuedConnection);
}

ActivityStore::ActivityStore(const QString &path, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_writer(new ActivityWriter(path, clock.utcMs()))
{
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &ActivityWriter::stored, this,
            [this](quint64 ticket, bool onDisk) { answer(&m_stored, ticket, onDisk); });
    connect(m_writer, &ActivityWriter::queried, this,
            [this](quint64 ticket, const QList<ActivityEntry> &entries) { answer(&m_queries, ticket, entries); });
    connect(m_writer, &ActivityWriter::documentsRead, this,
            [this](quint64 ticket, const QList<std::pair<QString, QByteArray>> &documents) {
                answer(&m_documents, ticket, documents);
            });
    connect(m_writer, &ActivityWriter::exported, this,
            [this](quint64 ticket, const QString &error) { answer(&m_exports, ticket, error); });
    connect(m_writer, &ActivityWriter::faultChanged, this, [this](int fault, const QString &detail) {
        m_trouble = troubleOf(fault);
        Q_EMIT troubleChanged(m_trouble, detail);
    });
    connect(m_writer, &ActivityWriter::setAside, this, &ActivityStore::corruptSetAside);
    connect(m_writer, &ActivityWriter::opened, this, [this] {
        m_opened = true;
        Q_EMIT opened();
    });
    m_thread.setObjectName(QStringLiteral("activity"));
    m_thread.start(QThread::LowPriority);
    post([writer = m_writer] { writer->open(); });
}

ActivityStore::~ActivityStore()
{
    post([writer = m_writer] { writer->finish(); });
    m_thread.wait();
}

void ActivityStore::put(QList<ActivityEntry> entries, QObject *context, Stored stored)
{
    for (ActivityEntry &entry : entries) {
        if (entry.sequence == 0)
            entry.sequence = m_sequences.value(entry.id);
        if (entry.sequence == 0) {
            // Ascending within a run whatever the clock does, and after earlier runs unless it was set back.
            m_sequence = std::max(m_sequence + 1, m_clock.utcMs() * 1'000);
            entry.sequence = m_sequence;
        }
        m_sequences.insert(entry.id, entry.sequence);
    }
    const quint64 ticket = stored ? wait(&m_stored, context, std::move(stored)) : 0;
    post([writer = m_writer, entries, ticket] { writer->put(entries, ticket); });
    Q_EMIT recorded(entries);
}

void ActivityStore::put(const ActivityEntry &entry, QObject *context, Stored stored)
{
    put(QList<ActivityEntry>{entry}, context, std::move(stored));
}

void ActivityStore::query(const ActivityQuery &query, QObject *context, Entries handler)
{
    const quint64 ticket = wait(&m_queries, context, std::move(handler));
    post([writer = m_writer, query, ticket] { writer->query(query, ticket); });
}

void ActivityStore::unfinished(QObject *context, Entries handler)
{
    const quint64 ticket = wait(&m_queries, context, std::move(handler));
    post([writer = m_writer, ticket] {
        writer->leftOver(
            {ActivityStage::Requested, ActivityStage::Sent, ActivityStage::Accepted, ActivityStage::Unknown}, ticket);
    });
}

void ActivityStore::promised(QObject *context, Entries handler)
{
    const quint64 ticket = wait(&m_queries, context, std::move(handler));
    post([writer = m_writer, ticket] { writer->leftOver({ActivityStage::Promised}, ticket); });
}

void ActivityStore::exportCsv(const ActivityQuery &query, const QString &file, QObject *context,
                              std::function<void(const QString &)> handler)
{
    const quint64 ticket = wait(&m_exports, context, std::move(handler));
    post([writer = m_writer, query, file, ticket] { writer->exportCsv(query, file, ticket); });
}

void ActivityStore::putDocument(const QString &kind, const QString &name, const QByteArray &value)
{
    post([writer = m_writer, kind, name, value] { writer->putDocument(kind, name, value); });
}

void ActivityStore::documents(const QString &kind, QObject *context, Documents handler)
{
    const quint64 ticket = wait(&m_documents, context, std::move(handler));
    post([writer = m_writer, kind, ticket] { writer->documents(kind, ticket); });
}

void ActivityStore::keepDays(int days)
{
    post([writer = m_writer, before = m_clock.utcMs() - days * dayMs] { writer->removeBefore(before); });
}

void ActivityStore::forgetAgent(const AgentId &agent)
{
    post([writer = m_writer, agent] { writer->removeAgent(agent); });
}

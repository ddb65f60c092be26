#include "historystore.h"

#include "historywriter.h"

static constexpr qint64 dayMs = 86'400'000;

template <typename Work, typename Handler>
void HistoryStore::ask(QObject *context, Work work, Handler handler)
{
    QMetaObject::invokeMethod(
        m_writer,
        [this, context = QPointer<QObject>(context), work = std::move(work), handler = std::move(handler)] {
            auto result = work(*m_writer);
            QMetaObject::invokeMethod(
                this,
                [context, handler, result = std::move(result)] {
                    if (context)
                        handler(result);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

HistoryStore::HistoryStore(const QString &path, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_writer(new HistoryWriter(path))
{
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &HistoryWriter::stored, this, [this](quint64 ticket, bool onDisk) {
        const auto [context, handler] = m_stored.take(ticket);
        if (context)
            handler(onDisk);
    });
    connect(m_writer, &HistoryWriter::faultChanged, this, [this](int fault, const QString &detail) {
        m_trouble = troubleOf(fault);
        Q_EMIT troubleChanged(m_trouble, detail);
    });
    connect(m_writer, &HistoryWriter::setAside, this, &HistoryStore::corruptSetAside);
    connect(m_writer, &HistoryWriter::everybodyWanted, this, &HistoryStore::everybodyWanted);
    connect(m_writer, &HistoryWriter::opened, this, [this] {
        m_opened = true;
        Q_EMIT opened();
    });
    connect(&m_daily, &QTimer::timeout, this, &HistoryStore::removeOld);
    m_thread.setObjectName(QStringLiteral("history"));
    m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_writer, &HistoryWriter::open, Qt::QueuedConnection);
}

HistoryStore::~HistoryStore()
{
    QMetaObject::invokeMethod(m_writer, &HistoryWriter::finish, Qt::QueuedConnection);
    m_thread.wait();
}

void HistoryStore::put(const HistoryBatch &batch, QObject *context, Stored stored)
{
    const quint64 ticket = stored ? ++m_ticket : 0;
    if (ticket != 0)
        m_stored.insert(ticket, {context, std::move(stored)});
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, batch, ticket] { writer->put(batch, ticket); }, Qt::QueuedConnection);
}

void HistoryStore::read(qint64 fromMs, qint64 toMs, QObject *context, std::function<void(const HistoryPart &)> handler)
{
    ask(
        context, [fromMs, toMs](HistoryWriter &writer) { return writer.read(fromMs, toMs); }, std::move(handler));
}

void HistoryStore::readForFile(qint64 fromMs, qint64 toMs, std::function<QString(const HistoryPart &)> work,
                               QObject *context, std::function<void(const QString &)> handler)
{
    ask(
        context,
        [fromMs, toMs, work = std::move(work)](HistoryWriter &writer) { return work(writer.read(fromMs, toMs)); },
        std::move(handler));
}

void HistoryStore::clockSet(qint64 fromMs, qint64 byMs)
{
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, fromMs, byMs] { writer->shift(fromMs, byMs); }, Qt::QueuedConnection);
}

void HistoryStore::keepDays(int days)
{
    m_days = days;
    m_daily.start(int(dayMs));
    removeOld();
}

void HistoryStore::removeOld()
{
    const qint64 since = m_clock.utcMs() - m_days * dayMs;
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, since] { writer->keepSince(since); }, Qt::QueuedConnection);
}

void HistoryStore::forgetAgent(const AgentId &agent)
{
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, agent] { writer->removeAgent(agent); }, Qt::QueuedConnection);
    Q_EMIT agentForgotten(agent);
}

#include "historystore.h"

#include "historywriter.h"

static constexpr qint64 storeDayMs = 86'400'000;

template <typename Work, typename Handler>
void HistoryStore::ask(QObject *context, Work work, Handler handler)
{
    post([this, alive = m_alive, context = QPointer<QObject>(context), work = std::move(work),
          handler = std::move(handler)](HistoryKeeper &keeper) {
        auto result = work(keeper);
        if (!*alive)
            return;
        QMetaObject::invokeMethod(
            this,
            [context, handler, result = std::move(result)] {
                if (context)
                    handler(result);
            },
            Qt::QueuedConnection);
    });
}

void HistoryStore::post(std::function<void(HistoryKeeper &)> work)
{
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, work = std::move(work)] { work(*keeper); }, Qt::QueuedConnection);
}

HistoryStore::HistoryStore(const QString &path, const Clock &clock, QObject *parent)
    : HistoryStore(new HistoryWriter(path), -1, clock, parent)
{
}

std::unique_ptr<HistoryStore> HistoryStore::toLook(const QString &path, const Clock &clock)
{
    auto store = std::unique_ptr<HistoryStore>(new HistoryStore(new HistoryWriter(path, true), -1, clock, nullptr));
    store->m_readOnly = true;
    return store;
}

HistoryStore::HistoryStore(HistoryKeeper *keeper, int endWithinMs, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_keeper(keeper), m_thread(new QThread), m_endWithinMs(endWithinMs)
{
    m_keeper->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_keeper, &QObject::deleteLater);
    connect(m_keeper, &HistoryKeeper::stored, this, [this](quint64 ticket, bool onDisk) {
        const auto [context, handler] = m_stored.take(ticket);
        if (context)
            handler(onDisk);
    });
    connect(m_keeper, &HistoryKeeper::faultChanged, this, [this](int fault, const QString &detail) {
        if (m_readOnly)
            return;
        m_trouble = troubleOf(fault);
        Q_EMIT troubleChanged(m_trouble, detail);
    });
    connect(m_keeper, &HistoryKeeper::setAside, this, &HistoryStore::corruptSetAside);
    connect(m_keeper, &HistoryKeeper::everybodyWanted, this, &HistoryStore::everybodyWanted);
    connect(m_keeper, &HistoryKeeper::opened, this, [this] {
        m_opened = true;
        Q_EMIT opened();
    });
    connect(&m_daily, &QTimer::timeout, this, &HistoryStore::removeOld);
    m_thread->setObjectName(QStringLiteral("history"));
    m_thread->start(QThread::LowPriority);
    post([](HistoryKeeper &one) { one.open(); });
}

HistoryStore::~HistoryStore()
{
    post([](HistoryKeeper &keeper) { keeper.finish(); });
    if (m_thread->wait(QDeadlineTimer(m_endWithinMs))) {
        delete m_thread;
        return;
    }
    *m_alive = false;
    // Else what is waited for hangs: its thread is left to itself and does not keep the program from ending.
}

void HistoryStore::put(const HistoryBatch &batch, QObject *context, Stored stored)
{
    if (m_readOnly)
        return;
    const quint64 ticket = stored ? ++m_ticket : 0;
    if (ticket != 0)
        m_stored.insert(ticket, {context, std::move(stored)});
    post([batch, ticket](HistoryKeeper &keeper) { keeper.put(batch, ticket); });
}

void HistoryStore::read(qint64 fromMs, qint64 toMs, QObject *context, std::function<void(const HistoryPart &)> handler)
{
    ask(
        context, [fromMs, toMs](HistoryKeeper &keeper) { return keeper.read(fromMs, toMs); }, std::move(handler));
}

void HistoryStore::readForFile(qint64 fromMs, qint64 toMs, std::function<QString(const HistoryPart &)> work,
                               QObject *context, std::function<void(const QString &)> handler)
{
    ask(
        context,
        [fromMs, toMs, work = std::move(work)](HistoryKeeper &keeper) { return work(keeper.read(fromMs, toMs)); },
        std::move(handler));
}

void HistoryStore::clockSet(qint64 fromMs, qint64 byMs)
{
    if (m_readOnly)
        return;
    post([fromMs, byMs](HistoryKeeper &keeper) { keeper.shift(fromMs, byMs); });
}

void HistoryStore::keepDays(int days)
{
    m_days = days;
    m_daily.start(int(storeDayMs));
    removeOld();
}

void HistoryStore::removeOld()
{
    const qint64 since = m_clock.utcMs() - m_days * storeDayMs;
    post([since](HistoryKeeper &keeper) { keeper.keepSince(since); });
}

void HistoryStore::forgetAgent(const AgentId &agent)
{
    post([agent](HistoryKeeper &keeper) { keeper.removeAgent(agent); });
    Q_EMIT agentForgotten(agent);
}

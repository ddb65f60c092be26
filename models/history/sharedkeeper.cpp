#include "sharedkeeper.h"

#include <QRandomGenerator>
#include <QSqlDriver>

using namespace Qt::StringLiterals;

namespace {
constexpr int reconnectMs = 2'000, foreignMs = 60'000;
constexpr int shortestTickMs = 100;
constexpr qint64 clocksAgreeMs = 1'000; // so much a way there and back may add
} // namespace

SharedKeeper::SharedKeeper(const Clock &clock) : m_clock(clock)
{
    for (QTimer *timer : {&m_tick, &m_flush}) {
        timer->setParent(this); // moves along into the thread
        timer->setSingleShot(true);
    }
    connect(&m_tick, &QTimer::timeout, this, &SharedKeeper::look);
    connect(&m_flush, &QTimer::timeout, this, &SharedKeeper::flush);
}

SharedKeeper::~SharedKeeper() = default;

// --- the connection

void SharedKeeper::join(const SharedPlace &place)
{
    m_place = place;
    m_server.reset();
    connectNow();
}

int SharedKeeper::tickMs() const
{
    return std::max(shortestTickMs, m_place.intervalMs / 2);
}

void SharedKeeper::connectNow()
{
    m_tables.reset();
    m_server = std::make_unique<PostgresConnection>(HistoryTables::serverStatements());
    const Fault fault = m_server->open(m_place);
    if (fault != Fault::None)
        return lost(fault);
    m_tables = std::make_unique<HistoryTables>(*m_server);
    connect(m_server->database().driver(), &QSqlDriver::notification, this, [this] {
        if (m_role != SharedRole::Leading)
            readNewest();
    });
    measureClock();
    report(Fault::None);
    if (!std::exchange(m_wasOpened, true))
        Q_EMIT opened();
    look();
}

/// Every desk for itself until the server is back.
void SharedKeeper::lost(Fault fault)
{
    const QString detail = m_server ? m_server->detail() : QString();
    m_tables.reset();
    m_server.reset();
    setRole(SharedRole::Alone);
    report(fault, detail); // a connection that was cut leaves no words
    m_tick.start(fault == Fault::Foreign ? foreignMs : reconnectMs);
}

bool SharedKeeper::checked(Fault fault)
{
    if (fault == Fault::None)
        return true;
    const QString detail = m_server->detail();
    if (!m_server->isAlive())
        lost(Fault::NoAccess);
    else
        report(fault, detail);
    return false;
}

void SharedKeeper::measureClock()
{
    qint64 theirs = 0;
    const qint64 before = m_clock.utcMs();
    if (!m_server || m_server->clockMs(&theirs) != Fault::None)
        return;
    const qint64 apart = theirs - (before + m_clock.utcMs()) / 2;
    m_offset = std::abs(apart) < clocksAgreeMs ? 0 : apart;
}

void SharedKeeper::shift(qint64, qint64)
{
    measureClock();
}

/// Once a trouble: a server that comes up says something else at every try.
void SharedKeeper::report(Fault fault, const QString &detail)
{
    if (std::exchange(m_fault, fault) != fault)
        Q_EMIT faultChanged(int(fault), detail);
}

void SharedKeeper::setRole(SharedRole role)
{
    if (std::exchange(m_role, role) != role)
        Q_EMIT roleChanged(role);
}

// --- who asks

void SharedKeeper::setIntervalMs(int ms)
{
    m_place.intervalMs = ms;
    if (m_server && m_tick.isActive())
        m_tick.start(tickMs());
}

void SharedKeeper::setWilling(bool willing)
{
    if (std::exchange(m_willing, willing) == willing)
        return;
    if (!willing && m_role == SharedRole::Leading)
        standBack();
    else if (willing && m_server)
        look();
}

void SharedKeeper::look()
{
    if (!m_server)
        return m_place.address.isEmpty() ? void() : connectNow();
    m_tick.start(tickMs());
    removeForgotten();
    if (!m_server)
        return; // found to be gone
    if (m_role == SharedRole::Leading) {
        if (m_heard.elapsed() > leaseMs())
            standBack(); // it has had nothing to leave for the others: one of them may
        else if (!m_server->isAlive())
            lost(Fault::NoAccess);
        return;
    }
    bool leads = false;
    const bool first = m_willing && (!m_stoodBack.isValid() || m_stoodBack.elapsed() > tickMs() / 2);
    if (first && !checked(m_server->tryLead(&leads)))
        return;
    if (leads)
        return beLeader();
    if (!first && !m_server->isAlive())
        return lost(Fault::NoAccess);
    if (m_wroteTo != 0)
        dropWaiting();
    setRole(SharedRole::Following);
    readNewest(); // also what came while nobody listened
}

void SharedKeeper::beLeader()
{
    if (!checked(m_tables->load()))
        return;
    m_stoodBack.invalidate();
    m_heard.start();
    // What this desk saw while the server was away is written if nobody else has written since.
    if (m_wroteTo == 0 || m_tables->newestMs() != m_wroteTo)
        dropWaiting();
    setRole(SharedRole::Leading);
    flush();
}

void SharedKeeper::standBack()
{
    m_stoodBack.start();
    m_server->stopLeading();
    m_server->wakeOthers();
    dropWaiting();
    setRole(SharedRole::Following);
    m_tick.start(tickMs() + QRandomGenerator::global()->bounded(tickMs()));
}

void SharedKeeper::share(const SharedAnswer &answer)
{
    if (m_role != SharedRole::Leading)
        return;
    m_heard.start();
    SharedAnswer now = answer;
    const qint64 waited = m_clock.monoMs() - answer.readAtMono; // for this thread
    now.askedMs += waited;
    now.cameMs += waited;
    checked(m_server->share(now));
}

void SharedKeeper::readNewest()
{
    std::optional<SharedAnswer> answer;
    const qint64 before = m_clock.monoMs();
    if (!m_server || !checked(m_server->readAnswer(&answer)) || !answer || answer->number == m_newest)
        return;
    m_newest = answer->number;
    answer->readAtMono = before;
    if (!answer->body.isEmpty())
        Q_EMIT answerCame(*answer);
}

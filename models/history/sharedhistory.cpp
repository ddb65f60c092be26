#include "sharedhistory.h"

#include "sharedkeeper.h"

static constexpr int endWithinMs = 2'000;

static SharedKeeper &shared(HistoryKeeper &keeper)
{
    return static_cast<SharedKeeper &>(keeper);
}

SharedHistory::SharedHistory(const Clock &clock, int joinWithinMs, QObject *parent)
    : HistoryStore(new SharedKeeper(clock), endWithinMs, clock, parent)
{
    qRegisterMetaType<SharedRole>();
    qRegisterMetaType<SharedAnswer>();
    const auto become = [this](SharedRole role) {
        m_joining.stop();
        if (std::exchange(m_role, role) != role)
            Q_EMIT roleChanged(role);
    };
    m_joining.setSingleShot(true);
    connect(&m_joining, &QTimer::timeout, this, [become] { become(SharedRole::Alone); });
    m_joining.start(joinWithinMs);
    const auto *keeper = static_cast<const SharedKeeper *>(this->keeper());
    connect(keeper, &SharedKeeper::roleChanged, this, become);
    connect(keeper, &SharedKeeper::answerCame, this, &SharedHistory::answerCame);
}

void SharedHistory::join(const SharedPlace &place)
{
    post([place](HistoryKeeper &keeper) { shared(keeper).join(place); });
}

void SharedHistory::setIntervalMs(int ms)
{
    post([ms](HistoryKeeper &keeper) { shared(keeper).setIntervalMs(ms); });
}

void SharedHistory::setWilling(bool willing)
{
    post([willing](HistoryKeeper &keeper) { shared(keeper).setWilling(willing); });
}

void SharedHistory::share(const QByteArray &body, qint64 askedMs, int intervalMs)
{
    SharedAnswer answer;
    answer.body = body;
    answer.askedMs = askedMs;
    answer.intervalMs = intervalMs;
    answer.readAtMono = clock().monoMs();
    post([answer](HistoryKeeper &keeper) { shared(keeper).share(answer); });
}

void SharedHistory::look()
{
    post([](HistoryKeeper &keeper) { shared(keeper).look(); });
}

#include "livepeer.h"
#include "presencepoller.h"
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Fires often enough to see what a poller does in between; wait for 64 of it instead of sleeping.
class Ticks : public QObject
{
public:
    Ticks() { startTimer(10); }
    int count = 0;

protected:
    void timerEvent(QTimerEvent *) override { ++count; }
};

struct Setup
{
    explicit Setup(LiveTiming t = LivePeer::quick(), int intervalMs = 150)
        : timing(t),
          client(ApiSettings{peer.server.url(), "secret-key-0123456789abcdef", false}, clock),
          poller(timing, clock)
    {
        poller.setIntervalMs(intervalMs);
        poller.setClient(&client);
    }
    LivePeer peer;
    LiveTiming timing;
    TurnedClock clock;
    ApiClient client;
    PresencePoller poller;
    QSignalSpy answered{&poller, &PresencePoller::answered};
    QSignalSpy failed{&poller, &PresencePoller::failed};
    QSignalSpy started{&poller, &PresencePoller::started};
};

} // namespace

class tst_PresencePoller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBeforeStart();
    void oneAtATime();
    void hungPollsNeverStack();
    void outageAndRecovery();
    void refusedTokenStops();
    void forbiddenGoesOnSlowly();
    void tooManyRequests();
    void spentQuotaStretches();
    void pausing();
    void anotherClientDropsTheAnswer();
    void anewGivesUpWhatHangs();
    void bounds();
    void wallsComeApart();
    void freshSoonAfterAnOutage_data();
    void freshSoonAfterAnOutage();
};

void tst_PresencePoller::nothingBeforeStart()
{
    Setup s;
    Ticks ticks;
    QTRY_VERIFY(ticks.count > 10);
    QCOMPARE(s.peer.polls(), 0);
    s.poller.start();
    s.poller.start();
    QTRY_VERIFY(!s.answered.isEmpty());
    QCOMPARE(s.peer.polls(), 1);
}

void tst_PresencePoller::oneAtATime()
{
    Setup s(LivePeer::quick(), 20);
    s.peer.presence = Reaction::json("[]").after(80);
    int most = 0;
    connect(&s.poller, &PresencePoller::started, this, [&] {
        most = std::max(most, int(s.started.size() + 1 - s.answered.size()));
        s.poller.pollNow(); // asks in vain: one is under way
    });
    s.poller.start();
    QTRY_VERIFY(s.answered.size() >= 5);
    QCOMPARE(s.failed.size(), 0);
    QVERIFY(most <= 1 + 1); // this slot may run before the spy's
    QVERIFY(s.peer.polls() - s.answered.size() <= 1);
}

void tst_PresencePoller::hungPollsNeverStack()
{
    Setup s(LivePeer::quick(), 20);
    s.peer.presence = Reaction::hang();
    Ticks ticks;
    s.poller.start();
    QTRY_VERIFY(ticks.count >= 64 * 2); // 64 intervals
    s.poller.pollNow();
    QCOMPARE(s.peer.polls(), 1);
    QVERIFY(s.poller.isAsking());
    QCOMPARE(s.poller.dueInMs(), -1);
}

void tst_PresencePoller::outageAndRecovery()
{
    Setup s;
    s.poller.start();
    QTRY_VERIFY(!s.answered.isEmpty());
    s.peer.server.stop();
    QTRY_VERIFY(s.failed.size() >= 4);
    QCOMPARE(s.poller.attempts(), int(s.failed.size()));
    QVERIFY(s.poller.dueInMs() <= 150);
    s.peer.server.start();
    const auto before = s.answered.size();
    QTRY_VERIFY(s.answered.size() > before);
    QCOMPARE(s.poller.attempts(), 0);
}

void tst_PresencePoller::refusedTokenStops()
{
    Setup s(LivePeer::quick(), 20);
    s.peer.presence = Reaction::json(R"({"message":"Unauthorized"})", 401);
    s.poller.start();
    QTRY_COMPARE(s.failed.size(), 1);
    QVERIFY(s.poller.isRefused());
    Ticks ticks;
    s.poller.pollNow();
    s.poller.setIntervalMs(30);
    QTRY_VERIFY(ticks.count >= 64);
    QCOMPARE(s.peer.polls(), 1);
    QCOMPARE(s.poller.dueInMs(), -1);

    s.peer.presence.reset();
    ApiClient other({s.peer.server.url(), "another-key-0123456789", false}, s.clock);
    s.poller.setClient(&other);
    QVERIFY(!s.poller.isRefused());
    QTRY_VERIFY(!s.answered.isEmpty());
    QCOMPARE(s.peer.server.requests().last().header("Authorization"), "another-key-0123456789");
    s.poller.setClient(nullptr);
}

void tst_PresencePoller::forbiddenGoesOnSlowly()
{
    LiveTiming timing = LivePeer::quick();
    timing.slowMs = 60'000;
    Setup s(timing, 50);
    s.peer.presence = Reaction::json(R"({"message":"no"})", 403);
    s.poller.start();
    QTRY_COMPARE(s.failed.size(), 1);
    QVERIFY(!s.poller.isRefused());
    QVERIFY(s.poller.dueInMs() > 50'000);
    s.peer.presence.reset();
    s.poller.pollNow();
    QTRY_VERIFY(!s.answered.isEmpty());
    QVERIFY(s.poller.dueInMs() <= 60);
}

void tst_PresencePoller::tooManyRequests()
{
    Setup s(LivePeer::quick(), 20);
    s.peer.server.answer(Reaction::json("{}", 429).header("Retry-After", "4"));
    s.poller.start();
    QTRY_COMPARE(s.client.stats().rateLimitedToday, 1);
    Ticks ticks;
    QTRY_VERIFY(ticks.count >= 40);
    QCOMPARE(s.peer.polls(), 1); // waits, although twenty intervals have passed
    QCOMPARE(s.poller.attempts(), 0);
    QTRY_VERIFY(!s.answered.isEmpty());
    QCOMPARE(s.failed.size(), 0);
}

void tst_PresencePoller::spentQuotaStretches()
{
    LiveTiming timing = LivePeer::quick();
    timing.requestsPerDay = 2;
    timing.slowMs = 60'000;
    Setup s(timing, 20);
    s.poller.start();
    QTRY_COMPARE(s.answered.size(), 2);
    QCOMPARE(s.poller.intervalMs(), 60'000);
    QVERIFY(s.poller.dueInMs() > 50'000);
}

void tst_PresencePoller::pausing()
{
    Setup s(LivePeer::quick(), 20);
    s.poller.start();
    QTRY_VERIFY(s.answered.size() >= 2);
    s.poller.setPaused(true);
    QTRY_VERIFY(!s.poller.isAsking());
    const int polls = s.peer.polls();
    Ticks ticks;
    s.poller.pollNow();
    QTRY_VERIFY(ticks.count >= 30);
    QCOMPARE(s.peer.polls(), polls);
    s.poller.setPaused(false);
    QTRY_VERIFY(s.peer.polls() > polls);
}

void tst_PresencePoller::anotherClientDropsTheAnswer()
{
    Setup s;
    s.peer.presence = Reaction::json("[]").after(100);
    s.poller.start();
    QTRY_COMPARE(s.peer.polls(), 1);
    s.peer.presence = Reaction::hang();
    ApiClient other({s.peer.server.url(), "another-key-0123456789", false}, s.clock);
    s.poller.setClient(&other);
    QTRY_COMPARE(s.peer.polls(), 2);
    Ticks ticks;
    QTRY_VERIFY(ticks.count >= 30);
    QCOMPARE(s.answered.size(), 0);
    QCOMPARE(s.failed.size(), 0);
    s.poller.setClient(nullptr);
}

void tst_PresencePoller::anewGivesUpWhatHangs()
{
    Setup s;
    s.peer.presence = Reaction::hang();
    s.poller.start();
    QTRY_COMPARE(s.peer.polls(), 1);
    s.peer.presence.reset();
    s.poller.pollAnew();
    QTRY_VERIFY(!s.answered.isEmpty());
    QCOMPARE(s.failed.size(), 0);
}

void tst_PresencePoller::bounds()
{
    Setup s(LiveTiming(), 5'000);
    QCOMPARE(s.poller.intervalMs(), 5'000);
    s.poller.setIntervalMs(0);
    QCOMPARE(s.poller.intervalMs(), 1'000);
    s.poller.setIntervalMs(1'000'000'000);
    QCOMPARE(s.poller.intervalMs(), 300'000);
}

/// Fifty programs lose the same server and find it again: they must not all ask at the same moment.
void tst_PresencePoller::wallsComeApart()
{
    LiveTiming timing;
    timing.retryMs = 2'000;
    QList<int> retries, polls;
    LivePeer peer;
    TurnedClock clock;
    std::vector<std::unique_ptr<ApiClient>> clients;
    std::vector<std::unique_ptr<PresencePoller>> pollers;
    for (int i = 0; i < 50; ++i) {
        clients.push_back(
            std::make_unique<ApiClient>(ApiSettings{peer.server.url(), "secret-key-0123456789abcdef", false}, clock));
        pollers.push_back(std::make_unique<PresencePoller>(timing, clock));
        pollers.back()->setClient(clients.back().get());
    }
    const auto dues = [&] {
        QList<int> list;
        for (const auto &poller : pollers)
            list.append(int(poller->dueInMs()));
        std::sort(list.begin(), list.end());
        return list;
    };
    peer.server.stop();
    for (const auto &poller : pollers)
        poller->start();
    const auto allFailed = [&] {
        return std::all_of(pollers.begin(), pollers.end(), [](const auto &p) { return p->attempts() == 1; });
    };
    QTRY_VERIFY(allFailed());
    retries = dues();
    QVERIFY2(retries[45] - retries[5] > 600, qPrintable(u"%1 to %2"_s.arg(retries[5]).arg(retries[45])));

    peer.server.start();
    for (const auto &poller : pollers)
        poller->pollNow();
    const auto allAnswered = [&] {
        return std::all_of(pollers.begin(), pollers.end(), [](const auto &p) { return p->attempts() == 0; });
    };
    QTRY_VERIFY(allAnswered());
    polls = dues();
    QVERIFY2(polls[45] - polls[5] > 300, qPrintable(u"%1 to %2"_s.arg(polls[5]).arg(polls[45])));
    QVERIFY(polls.last() <= 5'500);
    pollers.clear();
}

void tst_PresencePoller::freshSoonAfterAnOutage_data()
{
    QTest::addColumn<int>("intervalMs");
    for (const int seconds : {1, 2, 5, 10, 30, 60})
        QTest::addRow("every %d s", seconds) << seconds * 1000;
}

/// However long the server was away, nobody waits longer for the next question than an interval and two seconds.
void tst_PresencePoller::freshSoonAfterAnOutage()
{
    QFETCH(int, intervalMs);
    Setup s(LiveTiming(), intervalMs); // as shipped
    s.peer.server.stop();
    s.poller.start();
    qint64 longest = 0;
    for (int failures = 1; failures <= 10; ++failures) {
        QTRY_COMPARE(s.poller.attempts(), failures);
        QVERIFY(s.poller.dueInMs() >= 0);
        longest = std::max(longest, s.poller.dueInMs());
        s.poller.pollNow();
    }
    QVERIFY2(longest <= intervalMs + 2000, QByteArray::number(longest).constData());
    QVERIFY2(longest > intervalMs / 4, QByteArray::number(longest).constData()); // it does wait
}

QTEST_GUILESS_MAIN(tst_PresencePoller)
#include "tst_presencepoller.moc"

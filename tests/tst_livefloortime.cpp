#include "livepeer.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using livebodies::crew;
using livebodies::id;

namespace {

struct Setup
{
    Setup() : floor(options(), clock) {}
    LiveOptions options()
    {
        LiveOptions options = peer.options(200);
        options.timing.staleMs = 30'000;
        return options;
    }
    bool ready()
    {
        floor.start();
        return QTest::qWaitFor([this] { return polled.size() > 0 && floor.status().directoryRows >= 0; }, 20'000);
    }
    const FloorRow *row(int number) const { return floor.agents()->find(id(number)); }

    LivePeer peer;
    TurnedClock clock;
    LiveFloor floor;
    QSignalSpy polled{&floor, &LiveFloor::polled};
};

} // namespace

class tst_LiveFloorTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suspendIsAGap();
    void suspendGivesUpTheOldRequest();
    void clockSetBack();
    void serverClock_data();
    void serverClock();
    void freshness_data();
    void freshness();
    void shorterIntervalIsNoGap();
    void namesOfTheRunBefore();
    void spoiltCacheIsPutAside();
};

void tst_LiveFloorTime::suspendIsAGap()
{
    Setup s;
    QVERIFY(s.ready());
    s.floor.setIntervalMs(60'000); // the next answer comes because of the jump, or not at all
    QTRY_VERIFY(s.floor.status().nextPollInMs > 1'000 || s.polled.size() > 1);
    const auto polls = s.polled.size();
    const qint64 asleepAt = s.clock.utcMs();
    s.peer.people[0].status = u"Away"_s;
    s.clock.suspend(8 * 3'600'000);
    QTRY_VERIFY(s.polled.size() > polls);
    QTRY_COMPARE(int(s.row(1)->state), int(AgentState::Away));
    QVERIFY(!s.row(1)->sinceObserved);
    const Strip strip = s.floor.strip(id(1));
    QCOMPARE(strip.size(), 3);
    QCOMPARE(int(strip[0].state), int(AgentState::Working));
    QCOMPARE(int(strip[1].state), int(AgentState::NotSeen));
    QVERIFY(strip[1].from <= asleepAt);
    QCOMPARE(int(strip[2].state), int(AgentState::Away));
    QVERIFY(strip[2].from >= asleepAt + 8 * 3'600'000);
    const Strip other = s.floor.strip(id(2)); // did not change, and yet nobody saw
    QCOMPARE(other.size(), 3);
    qint64 step = 0;
    const auto cover = s.floor.coverSeries(&step);
    QCOMPARE(cover.last()[0], 4);
    QCOMPARE(cover[cover.size() - 2][0], -1);
}

void tst_LiveFloorTime::suspendGivesUpTheOldRequest()
{
    Setup s;
    QVERIFY(s.ready());
    s.peer.presence = Reaction::json(livebodies::presence(crew(50, 60))).after(400); // from before the sleep
    const int polls = s.peer.polls();
    QTRY_VERIFY(s.peer.polls() > polls);
    s.peer.presence.reset();
    s.clock.suspend(3'600'000);
    const auto answers = s.polled.size();
    QTRY_VERIFY(s.polled.size() >= answers + 4);
    QVERIFY(!s.row(50));
}

void tst_LiveFloorTime::clockSetBack()
{
    Setup s;
    QVERIFY(s.ready());
    s.peer.people[0].status = u"Away"_s;
    QTRY_COMPARE(int(s.row(1)->state), int(AgentState::Away));
    s.clock.setWall(-24ll * 3'600'000);
    const auto settled = [&] { return s.row(1)->since <= s.clock.utcMs(); };
    QTRY_VERIFY(settled());
    QVERIFY(s.clock.utcMs() - s.row(1)->since < 5'000);
    const FloorStatus status = s.floor.status();
    QVERIFY(status.ageMs >= 0 && status.ageMs < 5'000);
    QVERIFY(status.answeredAtMs <= s.clock.utcMs());
    s.peer.people[0].status = u"Working"_s;
    QTRY_COMPARE(int(s.row(1)->state), int(AgentState::Working));
    const Strip strip = s.floor.strip(id(1));
    QCOMPARE(strip.size(), 3);
    for (qsizetype i = 0; i < strip.size(); ++i) {
        QVERIFY(strip[i].from <= s.clock.utcMs());
        QVERIFY(i == 0 || strip[i].from > strip[i - 1].from);
    }
    for (const FloorChange &change : s.floor.recentChanges(id(1)))
        QVERIFY(change.atMs <= s.clock.utcMs());
    QCOMPARE(int(s.floor.status().freshness), int(Freshness::Live));
}

void tst_LiveFloorTime::serverClock_data()
{
    QTest::addColumn<int>("seconds"); // server minus ours
    QTest::newRow("agrees") << 0;
    QTest::newRow("an hour ahead") << 3'600;
    QTest::newRow("an hour behind") << -3'600;
    QTest::newRow("five seconds ahead") << 5;
}

void tst_LiveFloorTime::serverClock()
{
    QFETCH(int, seconds);
    Setup s;
    s.peer.server.always([&](const SeenRequest &request) {
        Reaction reaction = Reaction::json(request.target == "/v1/agents/presence" ? livebodies::presence(crew(1, 5))
                                                                                   : livebodies::agents(1, 5));
        const QDateTime date = QDateTime::fromMSecsSinceEpoch(s.clock.utcMs() + seconds * 1'000, Qt::UTC);
        const QString text = QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        return reaction.header("Date", text.toLatin1());
    });
    QVERIFY(s.ready());
    QTRY_VERIFY(s.polled.size() >= 2);
    QVERIFY2(qAbs(s.floor.status().clockSkewMs - seconds * 1'000) <= 600,
             qPrintable(QString::number(s.floor.status().clockSkewMs)));
    QVERIFY(s.row(1)->since <= s.clock.utcMs()); // our clock counts
    QVERIFY(s.clock.utcMs() - s.row(1)->since < 60'000);
}

void tst_LiveFloorTime::freshness_data()
{
    QTest::addColumn<int>("intervalMs");
    QTest::addColumn<int>("ageMs");
    QTest::addColumn<Freshness>("expected");
    QTest::newRow("5 s, 9 s old") << 5'000 << 9'000 << Freshness::Live;
    QTest::newRow("5 s, 11 s old") << 5'000 << 11'000 << Freshness::Old;
    QTest::newRow("5 s, 29 s old") << 5'000 << 29'000 << Freshness::Old;
    QTest::newRow("5 s, 31 s old") << 5'000 << 31'000 << Freshness::Stale;
    QTest::newRow("60 s, 110 s old") << 60'000 << 110'000 << Freshness::Live;
    QTest::newRow("60 s, 230 s old") << 60'000 << 230'000 << Freshness::Old;
    QTest::newRow("60 s, 250 s old") << 60'000 << 250'000 << Freshness::Stale;
}

void tst_LiveFloorTime::freshness()
{
    QFETCH(int, intervalMs);
    QFETCH(int, ageMs);
    QFETCH(Freshness, expected);
    Setup s;
    s.floor.setIntervalMs(intervalMs);
    QVERIFY(s.ready());
    s.floor.setPollingPaused(true);
    QSignalSpy told(&s.floor, &LiveFloor::statusChanged);
    s.clock.pass(ageMs);
    QCOMPARE(int(s.floor.status().freshness), int(expected));
    if (expected != Freshness::Live)
        QTRY_COMPARE(told.size(), 1);
}

void tst_LiveFloorTime::shorterIntervalIsNoGap()
{
    Setup s;
    s.floor.setIntervalMs(60'000);
    QVERIFY(s.ready());
    s.clock.pass(50'000);
    const auto polls = s.polled.size();
    s.floor.setIntervalMs(1'000);
    QCOMPARE(int(s.floor.status().freshness), int(Freshness::Live));
    QTRY_VERIFY(s.polled.size() > polls);
    QCOMPARE(s.floor.strip(id(1)).size(), 1);
    s.floor.setPollingPaused(true);
    s.clock.pass(2'100);
    QCOMPARE(int(s.floor.status().freshness), int(Freshness::Old));
}

void tst_LiveFloorTime::namesOfTheRunBefore()
{
    QTemporaryDir dir;
    LivePeer peer;
    TurnedClock clock;
    LiveOptions options = peer.options(200);
    options.cacheDir = dir.path();
    {
        LiveFloor floor(options, clock);
        floor.start();
        QTRY_VERIFY(QFile::exists(dir.filePath(u"directory.jsonl"_s)));
        QTRY_COMPARE(floor.teams().size(), 2);
        QTRY_VERIFY([&] {
            QFile file(dir.filePath(u"directory.jsonl"_s));
            return file.open(QIODevice::ReadOnly) && file.readAll().contains("DACH");
        }());
    }
    peer.directory = Reaction::hang();
    peer.teams = Reaction::hang();
    peer.people = crew(2, 3);
    LiveFloor floor(options, clock);
    floor.start();
    QTRY_COMPARE(floor.agents()->rows().size(), 2); // only who is seen now
    QTRY_VERIFY(floor.agents()->rows()[0].agent);
    QCOMPARE(rowName(floor.agents()->rows()[0]), u"Person 2"_s);
    QTRY_COMPARE(floor.agents()->rows()[0].teams.size(), 2);
    QCOMPARE(floor.status().directoryRows, -1);
}

void tst_LiveFloorTime::spoiltCacheIsPutAside()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"directory.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\x00\x01 half a fi");
    file.close();
    LivePeer peer;
    TurnedClock clock;
    LiveOptions options = peer.options(200);
    options.cacheDir = dir.path();
    LiveFloor floor(options, clock);
    floor.start();
    QTRY_COMPARE(floor.status().directoryRows, 5);
    QTRY_VERIFY(QFile::exists(dir.filePath(u"directory.jsonl.bad"_s)));
    QTRY_VERIFY(QFile::exists(dir.filePath(u"directory.jsonl"_s)));
}

QTEST_GUILESS_MAIN(tst_LiveFloorTime)
#include "tst_livefloortime.moc"

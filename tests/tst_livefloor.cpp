#include "livepeer.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using livebodies::crew;
using livebodies::id;
using livebodies::team;

namespace {

struct Setup
{
    explicit Setup(int intervalMs = 150) : interval(intervalMs), floor(peer.options(intervalMs), clock) {}
    /// Started, first answer shown, directory and teams read; polls wait for that, as all share one budget.
    bool ready()
    {
        floor.setIntervalMs(10'000);
        floor.start();
        const bool read = QTest::qWaitFor(
            [this] { return polled.size() > 0 && floor.status().directoryRows >= 0 && !floor.teams().isEmpty(); },
            20'000);
        floor.setIntervalMs(interval);
        return read;
    }
    QStringList words() const
    {
        QStringList list;
        for (const FloorRow &row : floor.agents()->rows())
            list.append(rowName(row) + u' ' + QString::number(int(row.state)));
        return list;
    }
    const FloorRow *row(int number) const { return floor.agents()->find(id(number)); }
    AgentState state(int number) const { return row(number) ? row(number)->state : AgentState::NotSeen; }

    int interval;
    LivePeer peer;
    TurnedClock clock;
    LiveFloor floor;
    QAbstractItemModelTester tester{floor.agents(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy polled{&floor, &LiveFloor::polled};
    QSignalSpy status{&floor, &LiveFloor::statusChanged};
    QSignalSpy reset{floor.agents(), &QAbstractItemModel::modelReset};
};

} // namespace

class tst_LiveFloor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsWhatItReads();
    void unchangedPollsAreSilent();
    void badAnswersKeepTheRows_data();
    void badAnswersKeepTheRows();
    void outageAndRecovery();
    void staleNeverClears();
    void neverReached();
    void tooManyRequests();
    void refusedTokenStopsUntilReplaced();
    void refusedTeamsDoNotStopPresence();
    void replacedTokenDropsLateAnswers();
    void emptyListIsConfirmed();
    void emptyListOnceIsForgotten();
    void emptyOrganisation();
    void oneFifthMissing();
    void goneFromPresenceStaysWhileListed();
    void strangerBecomesKnown();
    void refreshOne();
    void refreshOneFails_data();
    void refreshOneFails();
    void pausedByThePerson();
    void anotherChannelMap();
};

void tst_LiveFloor::joinsWhatItReads()
{
    Setup s(10'000);
    s.peer.people[1].status = u"Away"_s;
    s.peer.directoryTo = 6;
    QCOMPARE(int(s.floor.status().freshness), int(Freshness::Connecting));
    QVERIFY(s.ready());
    QTRY_COMPARE(s.floor.agents()->rows().size(), 6);
    QTRY_COMPARE(s.row(2)->teams, (QList<TeamId>{team(2), team(1)}));
    QCOMPARE(rowName(*s.row(2)), u"Person 2"_s);
    QCOMPARE(s.floor.agents()->teamText(*s.row(2)), u"DACH, Nordic"_s);
    QCOMPARE(int(s.state(1)), int(AgentState::Working));
    QCOMPARE(int(s.state(2)), int(AgentState::Away));
    QCOMPARE(int(s.state(6)), int(AgentState::NotSeen));
    const FloorStatus status = s.floor.status();
    QCOMPARE(int(status.freshness), int(Freshness::Live));
    QCOMPARE(status.directoryRows, 6);
    QCOMPARE(status.attempts, 0);
    QCOMPARE(status.cause, QString());
    QVERIFY(status.ageMs >= 0 && status.ageMs < 1'000);
    QVERIFY(qAbs(status.answeredAtMs - s.clock.utcMs()) < 1'000);
    QVERIFY(status.roundTripMs >= 0);
    QVERIFY(status.quotaPercent > 0);
    QCOMPARE(s.polled[0][1].toInt(), 5);

    qint64 step = 0;
    QCOMPARE(s.floor.coverSeries(&step).last()[size_t(Channel::Email)], 4);
    QCOMPARE(step, 60'000);
    QTRY_COMPARE(s.floor.coverSeries(team(1), &step).last()[size_t(Channel::Email)], 1);
    QCOMPARE(s.reset.size(), 0);
}

void tst_LiveFloor::unchangedPollsAreSilent()
{
    Setup s;
    QVERIFY(s.ready());
    QTRY_VERIFY(!s.floor.status().directoryLoading);
    QSignalSpy changed(s.floor.agents(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(s.floor.agents(), &QAbstractItemModel::rowsInserted);
    const auto polls = s.polled.size();
    const auto told = s.status.size();
    QTRY_VERIFY(s.polled.size() >= polls + 4);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(s.polled.last()[0].toInt(), 0);
    QVERIFY2(s.status.size() - told <= 2 * (s.polled.size() - polls) + 2,
             qPrintable(QString::number(s.status.size() - told)));
}

void tst_LiveFloor::badAnswersKeepTheRows_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray good = livebodies::presence(crew(1, 5));
    QTest::newRow("captive portal") << QByteArray("<html><body>Please sign in</body></html>") << 200;
    QTest::newRow("empty body") << QByteArray() << 200;
    QTest::newRow("null") << QByteArray("null") << 200;
    QTest::newRow("object") << QByteArray("{}") << 200;
    QTest::newRow("envelope") << QByteArray(R"({"data":[]})") << 200;
    QTest::newRow("cut") << good.left(good.size() / 2) << 200;
    QTest::newRow("trailing garbage") << good + "x" << 200;
    QTest::newRow("two documents") << good + good << 200;
    QTest::newRow("no record readable") << QByteArray(R"([{"userId":7},{"x":1},null])") << 200;
    QTest::newRow("not modified") << QByteArray() << 304;
    QTest::newRow("400") << QByteArray(R"({"message":"Invalid value"})") << 400;
    QTest::newRow("403") << QByteArray(R"({"message":"no"})") << 403;
    QTest::newRow("404") << QByteArray(R"({"message":"no"})") << 404;
    QTest::newRow("500 with html") << QByteArray("<html><b>oops</b>") << 500;
    QTest::newRow("503 with the list") << good << 503;
    QTest::newRow("999") << good << 999;
}

void tst_LiveFloor::badAnswersKeepTheRows()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    Setup s;
    QVERIFY(s.ready());
    const QStringList before = s.words();
    QSignalSpy changed(s.floor.agents(), &QAbstractItemModel::dataChanged);
    s.peer.presence = Reaction::status(status, body, "application/json");
    QTRY_VERIFY(s.floor.status().attempts >= 1);
    QVERIFY(!s.floor.status().cause.isEmpty());
    QVERIFY(!s.floor.status().cause.contains(u"secret-key"_s));
    const int polls = s.peer.polls();
    QTRY_VERIFY(s.peer.polls() > polls); // it goes on by itself
    QCOMPARE(s.words(), before);
    QCOMPARE(changed.size(), 0);
    s.peer.presence.reset();
    QTRY_COMPARE(s.floor.status().attempts, 0);
    QCOMPARE(s.floor.status().cause, QString());
    QCOMPARE(s.words(), before);
}

void tst_LiveFloor::outageAndRecovery()
{
    Setup s;
    QVERIFY(s.ready());
    const auto polls = s.polled.size();
    QTRY_VERIFY(s.polled.size() > polls);
    const QStringList before = s.words();
    s.peer.server.stop();
    QTRY_COMPARE(int(s.floor.status().freshness), int(Freshness::Old));
    QTRY_VERIFY(s.floor.status().attempts >= 1);
    QVERIFY(!s.floor.status().cause.isEmpty());
    QCOMPARE(s.words(), before);
    // The hatch of the strip begins at the newest answer.
    Strip strip = s.floor.strip(id(1));
    QCOMPARE(int(strip.last().state), int(AgentState::NotSeen));

    s.peer.people[0].status = u"Away"_s;
    s.peer.server.start();
    QTRY_COMPARE(int(s.floor.status().freshness), int(Freshness::Live));
    QCOMPARE(int(s.state(1)), int(AgentState::Away));
    QVERIFY(!s.row(1)->sinceObserved); // changed while nobody looked
    strip = s.floor.strip(id(1));
    QCOMPARE(strip.size(), 3);
    QCOMPARE(int(strip[1].state), int(AgentState::NotSeen));
    QCOMPARE(int(strip[2].state), int(AgentState::Away));
    const QList<FloorChange> changes = s.floor.recentChanges(id(1));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(int(changes[0].from), int(AgentState::Working));
    QCOMPARE(int(changes[0].to), int(AgentState::Away));
}

void tst_LiveFloor::staleNeverClears()
{
    Setup s;
    QVERIFY(s.ready());
    const QStringList before = s.words();
    s.peer.server.stop();
    QTRY_VERIFY(s.floor.status().attempts >= 1);
    s.clock.pass(31'000);
    QCOMPARE(int(s.floor.status().freshness), int(Freshness::Stale));
    s.clock.pass(3ll * 24 * 3'600'000);
    QTRY_VERIFY(s.floor.status().ageMs > 3ll * 24 * 3'600'000);
    QCOMPARE(s.words(), before);
    s.peer.server.start();
    QTRY_COMPARE(int(s.floor.status().freshness), int(Freshness::Live));
    QCOMPARE(s.words(), before);
}

void tst_LiveFloor::neverReached()
{
    Setup s;
    s.peer.server.stop();
    s.floor.start();
    QTRY_VERIFY(s.floor.status().attempts >= 2);
    QCOMPARE(int(s.floor.status().freshness), int(Freshness::Connecting));
    QCOMPARE(s.floor.status().ageMs, -1);
    QVERIFY(s.floor.strip(id(1)).isEmpty());
    s.peer.server.start();
    s.floor.retryNow();
    QTRY_COMPARE(int(s.floor.status().freshness), int(Freshness::Live));
}

void tst_LiveFloor::tooManyRequests()
{
    Setup s;
    QVERIFY(s.ready());
    s.peer.presence = Reaction::json("{}", 429).header("Retry-After", "1");
    QTRY_VERIFY(s.floor.status().rateLimited);
    QVERIFY(s.floor.status().nextPollInMs > 0);
    QCOMPARE(s.floor.status().rateLimitedToday, 1);
    s.peer.presence.reset();
    const auto polls = s.polled.size();
    QTRY_VERIFY(s.polled.size() > polls);
    QVERIFY(!s.floor.status().rateLimited);
    QCOMPARE(s.floor.status().attempts, 0);
    QCOMPARE(s.floor.agents()->rows().size(), 5);
}

void tst_LiveFloor::refusedTokenStopsUntilReplaced()
{
    Setup s;
    QVERIFY(s.ready());
    const QStringList before = s.words();
    s.peer.presence = Reaction::json(R"({"message":"Unauthorized"})", 401);
    QTRY_COMPARE(int(s.floor.status().freshness), int(Freshness::TokenRefused));
    QCOMPARE(s.floor.status().nextPollInMs, -1);
    const auto requests = s.peer.server.requests().size();
    s.floor.retryNow();
    s.floor.refreshDirectory();
    s.clock.pass(3'600'000);
    QTRY_VERIFY(s.floor.status().ageMs > 3'000'000);
    QTRY_VERIFY(QTest::qWaitFor([&] { return s.peer.server.requests().size() > requests; }, 300) == false);
    QCOMPARE(s.words(), before);

    s.peer.presence.reset();
    s.floor.replaceToken("brand-new-key-987654321");
    QTRY_COMPARE(int(s.floor.status().freshness), int(Freshness::Live));
    for (const SeenRequest &request : s.peer.server.requests().mid(requests))
        QCOMPARE(request.header("Authorization"), "brand-new-key-987654321");
    QCOMPARE(s.words(), before);
}

void tst_LiveFloor::refusedTeamsDoNotStopPresence()
{
    Setup s;
    s.peer.teams = Reaction::json(R"({"message":"Unauthorized"})", 401);
    s.floor.start();
    QTRY_VERIFY(!s.floor.teams().isEmpty());
    QCOMPARE(s.floor.teams()[0].name, u"Team 0000…"_s);
    QVERIFY(!s.floor.status().teamsNote.isEmpty());
    const auto polls = s.polled.size();
    QTRY_VERIFY(s.polled.size() > polls + 1);
    QCOMPARE(int(s.floor.status().freshness), int(Freshness::Live));
}

void tst_LiveFloor::replacedTokenDropsLateAnswers()
{
    Setup s;
    QVERIFY(s.ready());
    s.peer.people = crew(100, 120); // the other organisation's, late
    s.peer.presence = Reaction::json(livebodies::presence(crew(100, 120))).after(200);
    const int polls = s.peer.polls();
    QTRY_VERIFY(s.peer.polls() > polls);
    s.peer.presence.reset();
    s.peer.people = crew(1, 5);
    s.floor.refreshAgent(id(1));
    QSignalSpy refreshed(&s.floor, &LiveFloor::agentRefreshed);
    s.floor.replaceToken("brand-new-key-987654321");
    QCOMPARE(refreshed.size(), 1); // given up, and said so
    QCOMPARE(refreshed[0][1].toBool(), false);
    const auto answers = s.polled.size();
    QTRY_VERIFY(s.polled.size() >= answers + 4);
    QVERIFY(!s.row(100));
    QCOMPARE(s.floor.agents()->rows().size(), 5);
}

void tst_LiveFloor::emptyListIsConfirmed()
{
    Setup s(300);
    QVERIFY(s.ready());
    std::optional<AgentState> meanwhile; // not on one answer
    qint64 askedAgainIn = -1;
    connect(&s.floor, &LiveFloor::statusChanged, this, [&] {
        if (!s.floor.status().confirmingEmpty || meanwhile)
            return;
        meanwhile = s.state(1);
        askedAgainIn = s.floor.status().nextPollInMs;
    });
    s.peer.presence = Reaction::json("[]");
    QTRY_COMPARE(int(s.state(1)), int(AgentState::NotSeen));
    QVERIFY(meanwhile);
    QCOMPARE(int(*meanwhile), int(AgentState::Working));
    QVERIFY(askedAgainIn >= 0 && askedAgainIn <= 30); // soon
    QVERIFY(!s.floor.status().confirmingEmpty);
    QCOMPARE(s.floor.agents()->rows().size(), 5); // the directory still has them
    QCOMPARE(int(s.floor.status().freshness), int(Freshness::Live));
}

void tst_LiveFloor::emptyListOnceIsForgotten()
{
    Setup s;
    QVERIFY(s.ready());
    QTRY_VERIFY(s.peer.polls() == s.polled.size()); // none under way
    const QStringList before = s.words();
    bool confirming = false;
    connect(&s.floor, &LiveFloor::statusChanged, this, [&] { confirming |= s.floor.status().confirmingEmpty; });
    s.peer.server.answer(Reaction::json("[]"));
    QTRY_VERIFY(confirming && !s.floor.status().confirmingEmpty);
    QCOMPARE(s.words(), before);
    QVERIFY(s.floor.recentChanges(id(1)).isEmpty());
}

void tst_LiveFloor::emptyOrganisation()
{
    Setup s;
    s.peer.people.clear();
    s.peer.directoryTo = 0;
    s.peer.teams = Reaction::json("{}");
    s.floor.start();
    QTRY_COMPARE(s.floor.status().directoryRows, 0);
    QTRY_VERIFY(s.polled.size() > 1);
    QCOMPARE(int(s.floor.status().freshness), int(Freshness::Live));
    QVERIFY(!s.floor.status().confirmingEmpty);
    QCOMPARE(s.floor.agents()->rows().size(), 0);
}

void tst_LiveFloor::oneFifthMissing()
{
    Setup s;
    s.peer.people = crew(1, 10);
    s.peer.directoryTo = 0; // presence alone makes the rows
    s.peer.teams = Reaction::json("{}");
    int turn = 0;
    s.peer.server.always([&](const SeenRequest &request) {
        if (request.target != "/v1/agents/presence")
            return Reaction::json("{}", request.target.contains("/v1/agents/0") ? 404 : 200);
        QList<livebodies::Person> seen;
        for (const livebodies::Person &person : crew(1, 10)) {
            if (turn == 0 || person.number % 5 != turn % 5)
                seen.append(person);
        }
        ++turn;
        return Reaction::json(livebodies::presence(seen));
    });
    s.floor.start();
    QTRY_COMPARE(s.floor.agents()->rows().size(), 10);
    QSignalSpy removed(s.floor.agents(), &QAbstractItemModel::rowsRemoved);
    QTRY_VERIFY(s.polled.size() >= 7);
    QCOMPARE(removed.size(), 0);
    for (int number = 1; number <= 10; ++number)
        QVERIFY(s.floor.recentChanges(id(number)).isEmpty());
}

void tst_LiveFloor::goneFromPresenceStaysWhileListed()
{
    Setup s;
    s.peer.people = crew(1, 7);
    QVERIFY(s.ready());
    QTRY_COMPARE(int(s.state(7)), int(AgentState::UnknownId)); // 6 and 7 are not in the directory
    s.peer.people = crew(2, 6);
    QTRY_VERIFY(!s.row(7));
    QTRY_COMPARE(int(s.state(1)), int(AgentState::NotSeen));
    QVERIFY(!s.row(1)->hasPresence);
    QCOMPARE(s.floor.agents()->rows().size(), 6);
}

void tst_LiveFloor::strangerBecomesKnown()
{
    Setup s;
    QVERIFY(s.ready());
    s.peer.agent = Reaction::json(livebodies::agent(9));
    s.peer.people.append(livebodies::Person{9});
    QTRY_VERIFY(s.row(9));
    QTRY_COMPARE(rowName(*s.row(9)), u"Person 9"_s);
    QCOMPARE(int(s.state(9)), int(AgentState::Working));
    QCOMPARE(s.peer.server.count("GET", "/v1/agents/" + idText(id(9)).toLatin1()), 1);
}

void tst_LiveFloor::refreshOne()
{
    Setup s(60'000);
    QVERIFY(s.ready());
    QSignalSpy refreshed(&s.floor, &LiveFloor::agentRefreshed);
    s.floor.refreshAgent(id(3));
    s.floor.refreshAgent(id(3)); // one is enough
    QTRY_COMPARE(refreshed.size(), 1);
    QCOMPARE(refreshed[0][0].value<QUuid>(), id(3));
    QVERIFY(refreshed[0][1].toBool());
    QCOMPARE(int(s.state(3)), int(AgentState::Away));
    QCOMPARE(s.peer.server.count("GET", "/v1/agents/" + idText(id(3)).toLatin1() + "/presence"), 1);
    QCOMPARE(s.floor.recentChanges(id(3)).size(), 1);

    // A list that left before the answer came does not undo it; a later one tells what is.
    s.peer.presence = Reaction::json(livebodies::presence(crew(1, 5))).after(250);
    const int polls = s.peer.polls();
    const auto answers = s.polled.size();
    s.floor.retryNow();
    QTRY_VERIFY(s.peer.polls() > polls);
    s.floor.refreshAgent(id(4));
    QTRY_COMPARE(refreshed.size(), 2);
    QCOMPARE(int(s.state(4)), int(AgentState::Away));
    QTRY_VERIFY(s.polled.size() > answers);
    QCOMPARE(int(s.state(4)), int(AgentState::Away));
    QCOMPARE(int(s.state(3)), int(AgentState::Working));
    s.peer.presence.reset();
    s.floor.retryNow();
    QTRY_COMPARE(int(s.state(4)), int(AgentState::Working));
}

void tst_LiveFloor::refreshOneFails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("404") << 404 << QByteArray(R"({"message":"The requested resource could not be found"})");
    QTest::newRow("401") << 401 << QByteArray(R"({"message":"Unauthorized"})");
    QTest::newRow("html") << 200 << QByteArray("<html>");
    QTest::newRow("somebody else") << 200 << livebodies::single({5, u"Away"_s});
}

void tst_LiveFloor::refreshOneFails()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Setup s;
    QVERIFY(s.ready());
    const QStringList before = s.words();
    s.peer.single = Reaction::status(status, body, "application/json");
    QSignalSpy refreshed(&s.floor, &LiveFloor::agentRefreshed);
    s.floor.refreshAgent(id(3));
    QTRY_COMPARE(refreshed.size(), 1);
    QVERIFY(!refreshed[0][1].toBool());
    QVERIFY(!refreshed[0][2].toString().isEmpty());
    const auto polls = s.polled.size();
    QTRY_VERIFY(s.polled.size() > polls); // the poll goes on
    QCOMPARE(s.words(), before);
}

void tst_LiveFloor::pausedByThePerson()
{
    Setup s;
    QVERIFY(s.ready());
    s.floor.setPollingPaused(true);
    QCOMPARE(s.floor.status().nextPollInMs, -1);
    s.clock.pass(40'000);
    QCOMPARE(int(s.floor.status().freshness), int(Freshness::Stale)); // honest all the same
    s.floor.setPollingPaused(false);
    QTRY_COMPARE(int(s.floor.status().freshness), int(Freshness::Live));
}

void tst_LiveFloor::anotherChannelMap()
{
    Setup s(60'000);
    QVERIFY(s.ready());
    QCOMPARE(int(s.row(1)->switches[size_t(Channel::Email)]), int(SwitchState::On));
    ChannelMap map = ChannelMap::standard();
    map.assign(u"Email"_s, Channel::Chat);
    s.floor.setChannelMap(map);
    QCOMPARE(int(s.row(1)->switches[size_t(Channel::Email)]), int(SwitchState::Off));
    QCOMPARE(int(s.row(1)->switches[size_t(Channel::Chat)]), int(SwitchState::On));
    QVERIFY(s.floor.channelMap() == map);
    qint64 step = 0;
    QCOMPARE(s.floor.coverSeries(&step).last()[size_t(Channel::Chat)], 5);
    QVERIFY(s.floor.recentChanges(id(1)).isEmpty());
}

QTEST_GUILESS_MAIN(tst_LiveFloor)
#include "tst_livefloor.moc"

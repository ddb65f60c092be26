// The client's promises to its callers: one call of the handler, pacing, contexts, figures
// (reliability A4, A28, B11, H11, H12).
#include "apifixture.h"
#include "quoted.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
const auto path = u"/v1/agents"_s;

ApiRequest request(Priority priority, const QString &target = path)
{
    ApiRequest result;
    result.path = target;
    result.priority = priority;
    return result;
}

/// Runs at the machine's pace from a time of our own.
class ShiftedClock : public Clock
{
public:
    qint64 utcMs() const override { return m_clock.utcMs() + shiftMs; }
    qint64 monoMs() const override { return m_clock.monoMs(); }
    qint64 shiftMs = 0;

private:
    SystemClock m_clock;
};
} // namespace

class TestApiClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answerCarriesItsFacts()
    {
        FaultServer server;
        server.always(Reaction::json("{\"a\":1}", 201).header("Date", "Wed, 21 Oct 2015 07:28:00 GMT").after(30));
        ApiFixture api(server.url());
        const auto first = api.get(path);
        QVERIFY(!first.done()); // never from inside send()
        QTRY_VERIFY(first.ok());
        QCOMPARE(first.value().status, 201);
        QCOMPARE(first.value().body, "{\"a\":1}");
        QCOMPARE(first.value().serverDateMs, 1'445'412'480'000);
        QVERIFY(first.value().roundTripMs >= 30 && first.value().roundTripMs < 5000);
        QCOMPARE(first.value().sequence, quint64(1));
        QCOMPARE(api.client.lastSequence(), quint64(1));
        QCOMPARE(api.client.baseUrl(), server.url());
        QCOMPARE(first.calls(), 1);
    }

    void sequenceFollowsTheMomentOfLeaving()
    {
        FaultServer server;
        server.always(Reaction::json("{}"));
        ApiFixture api(server.url());
        const auto crawl = api.send(request(Priority::Crawl));
        const auto poll = api.send(request(Priority::Poll));
        const auto person = api.send(request(Priority::Person));
        QTRY_VERIFY(crawl.ok() && poll.ok() && person.ok());
        QVERIFY(person.value().sequence < poll.value().sequence);
        QVERIFY(poll.value().sequence < crawl.value().sequence);
    }

    void B11_burstOfFourThenEightASecond()
    {
        FaultServer server;
        QElapsedTimer since;
        QList<qint64> arrived;
        server.always([&](const SeenRequest &) {
            arrived.append(since.elapsed());
            return Reaction::json("{}");
        });
        ApiFixture api(server.url());
        since.start();
        for (int i = 0; i < 12; ++i)
            api.get(path);
        QTRY_COMPARE(arrived.size(), 12);
        QVERIFY(arrived[11] >= 950); // 8 beyond the burst at 8/s
    }

    void personGoesBeforeAThousandCrawls()
    {
        FaultServer server;
        server.always(Reaction::json("{}"));
        ApiFixture api(server.url());
        for (int i = 0; i < 1000; ++i)
            api.send(request(Priority::Crawl, u"/crawl"_s));
        QTRY_VERIFY(server.count("GET", "/crawl") >= 4);
        const auto person = api.get(path);
        QTRY_VERIFY(person.ok());
        QVERIFY(server.count("GET", "/crawl") < 100);
    }

    void contextGone_data()
    {
        QTest::addColumn<bool>("onTheWire");
        QTest::newRow("queued") << false;
        QTest::newRow("on the wire") << true;
    }
    void contextGone()
    {
        QFETCH(bool, onTheWire);
        FaultServer server;
        server.always(Reaction::json("{}").after(100));
        ApiFixture api(server.url());
        Awaited<ApiAnswer> dropped;
        auto context = std::make_unique<QObject>();
        api.client.send(request(Priority::Person), context.get(), dropped.handler());
        if (onTheWire)
            QTRY_COMPARE(server.requests().size(), 1);
        context.reset();
        const auto next = api.get(path);
        QTRY_VERIFY(next.ok());
        QVERIFY(!dropped.done());
        QCOMPARE(server.requests().size(), onTheWire ? 2 : 1);
        QTRY_COMPARE(server.openConnections(), 1); // the dropped one was closed, not left to run
    }

    void contextDiesInItsOwnHandler()
    {
        FaultServer server;
        server.always(Reaction::json("{}"));
        ApiFixture api(server.url());
        auto *context = new QObject;
        int calls = 0;
        for (int i = 0; i < 3; ++i) {
            api.client.send(request(Priority::Person), context, [&](const auto &) {
                ++calls;
                delete context;
            });
        }
        QTRY_COMPARE(calls, 1);
        const auto next = api.get(path);
        QTRY_VERIFY(next.ok());
        QCOMPARE(calls, 1);
    }

    void clientDiesInAHandler_data()
    {
        QTest::addColumn<bool>("good");
        QTest::newRow("after an answer") << true;
        QTest::newRow("after a deadline") << false;
    }
    void clientDiesInAHandler()
    {
        QFETCH(bool, good);
        FaultServer server;
        server.answer(good ? Reaction::json("{}") : Reaction::hang());
        server.always(Reaction::hang());
        SystemClock clock;
        auto client = std::make_unique<ApiClient>(ApiSettings{server.url(), testToken, false}, clock);
        ApiRequest first = request(Priority::Person);
        first.deadlineMs = 200;
        bool called = false;
        client->send(first, this, [&](const auto &) {
            called = true;
            client.reset();
        });
        for (int i = 0; i < 10; ++i)
            client->send(request(Priority::Person), this, [](const auto &) { QFAIL("the client is gone"); });
        QTRY_VERIFY(called);
        QVERIFY(!client);
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void sendingFromAHandler()
    {
        FaultServer server;
        server.always(Reaction::json("{}"));
        ApiFixture api(server.url());
        int calls = 0;
        std::function<void()> again = [&] {
            api.client.send(request(Priority::Person), &api.context, [&](const auto &) {
                if (++calls < 5)
                    again();
            });
        };
        again();
        QTRY_COMPARE(calls, 5);
    }

    void H12_oldClientNeverReachesTheNewServer()
    {
        FaultServer before, after;
        before.always(Reaction::json("{}").after(50));
        after.always(Reaction::json("{}"));
        SystemClock clock;
        auto client = std::make_unique<ApiClient>(ApiSettings{before.url(), testToken, false}, clock);
        Awaited<ApiAnswer> old, fresh;
        for (int i = 0; i < 6; ++i)
            client->send(request(Priority::Person), this, old.handler());
        QTRY_VERIFY(!before.requests().isEmpty());
        client = std::make_unique<ApiClient>(ApiSettings{after.url(), "another-key", false}, clock);
        client->send(request(Priority::Person), this, fresh.handler());
        QTRY_VERIFY(fresh.ok());
        QVERIFY(!old.done());
        QCOMPARE(after.requests().size(), 1);
        QCOMPARE(after.requests().first().header("Authorization"), "another-key");
    }

    void figures()
    {
        FaultServer server;
        server.always(Reaction::json("{}"));
        ShiftedClock clock;
        ApiClient client(ApiSettings{server.url(), testToken, false}, clock);
        QSignalSpy changed(&client, &ApiClient::statsChanged);
        QCOMPARE(client.stats().sentToday, 0);
        QCOMPARE(client.stats().lastRoundTripMs, -1);
        for (int i = 0; i < 4; ++i) {
            Awaited<ApiAnswer> answer;
            client.send(request(Priority::Person), this, answer.handler());
            QTRY_VERIFY(answer.ok());
        }
        QTRY_VERIFY(changed.size() >= 4);
        QCOMPARE(client.stats().sentToday, 4);
        QCOMPARE(client.stats().requestsPerSecond, 0.4);
        QVERIFY(client.stats().lastRoundTripMs >= 0);
        clock.shiftMs = 86'400'000; // the next day
        QCOMPARE(client.stats().sentToday, 0);
        Awaited<ApiAnswer> answer;
        client.send(request(Priority::Person), this, answer.handler());
        QTRY_VERIFY(answer.ok());
        QCOMPARE(client.stats().sentToday, 1);
    }
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"

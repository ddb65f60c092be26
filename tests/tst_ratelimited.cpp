// What the client does when the server says 429 (reliability B10).
#include "apifixture.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace Qt::StringLiterals;
using Kind = Failure::Kind;

namespace {
const auto path = u"/v1/agents"_s;

ApiRequest request(Priority priority, const QString &target = path)
{
    ApiRequest result;
    result.path = target;
    result.priority = priority;
    return result;
}
} // namespace

class TestRateLimited : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void B10_getWaitsAndIsSentAgain()
    {
        FaultServer server;
        server.answer(Reaction::status(429).header("Retry-After", "1"));
        server.always(Reaction::json("{}"));
        ApiFixture api(server.url());
        QElapsedTimer since;
        since.start();
        const auto get = api.get(path);
        QTRY_COMPARE(api.client.stats().rateLimitedToday, 1);
        QVERIFY(api.client.stats().pausedUntilMono > api.clock.monoMs());
        // Nothing leaves meanwhile, not even a person's write, and nothing is lost.
        const auto write = api.write("PUT", path, "{}");
        QTRY_VERIFY(get.done() && write.done());
        QVERIFY(get.ok() && write.ok());
        QVERIFY(since.elapsed() >= 1000);
        QVERIFY(since.elapsed() < 20000);
        QCOMPARE(server.count("GET"), 2);
        QCOMPARE(server.count("PUT"), 1);
        QCOMPARE(get.value().sequence, quint64(2));
        QCOMPARE(api.client.stats().pausedUntilMono, 0);
    }

    void B10_writeIsGivenBack()
    {
        FaultServer server;
        server.answer(Reaction::status(429).header("Retry-After", "7"));
        server.always(Reaction::json("{}"));
        ApiFixture api(server.url());
        const auto write = api.write("POST", path, "{}");
        QTRY_VERIFY(write.failed());
        QCOMPARE(write.failure().kind, Kind::RateLimited);
        QCOMPARE(write.failure().retryAfterMs, 7000);
        QCOMPARE(write.failure().httpStatus, 429);
        QVERIFY(!write.failure().maybeApplied);
        QCOMPARE(server.requests().size(), 1);
        const qint64 left = api.client.stats().pausedUntilMono - api.clock.monoMs();
        QVERIFY(left > 0 && left <= 7000);
    }

    void B10_withoutRetryAfter()
    {
        FaultServer server;
        server.answer(Reaction::status(429));
        server.always(Reaction::json("{}"));
        ApiFixture api(server.url());
        QElapsedTimer since;
        since.start();
        const auto get = api.get(path);
        QTRY_COMPARE(api.client.stats().rateLimitedToday, 1);
        QVERIFY(api.client.stats().pausedUntilMono <= api.clock.monoMs() + 2000);
        QTRY_VERIFY(get.ok());
        QVERIFY(since.elapsed() >= 1000);
    }

    void B10_contextGoneWhileWaiting()
    {
        FaultServer server;
        server.answer(Reaction::status(429).header("Retry-After", "1"));
        server.always(Reaction::json("{}"));
        ApiFixture api(server.url());
        Awaited<ApiAnswer> dropped;
        auto context = std::make_unique<QObject>();
        api.client.send(request(Priority::Person, u"/dropped"_s), context.get(), dropped.handler());
        QTRY_COMPARE(api.client.stats().rateLimitedToday, 1);
        context.reset();
        const auto next = api.get(path);
        QTRY_VERIFY(next.ok());
        QVERIFY(!dropped.done());
        QCOMPARE(server.count("GET", "/dropped"), 1);
    }
};

QTEST_GUILESS_MAIN(TestRateLimited)
#include "tst_ratelimited.moc"

// Writes are sent at most once, and what is known about them afterwards is true (reliability A5 to A8, A20, B3, B14,
// I2).
#include "apifixture.h"
#include "quoted.h"
#include "writes.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using Kind = Failure::Kind;
using End = Reaction::End;

namespace {
const QByteArray answerBody =
    q("{'data':{'id':'3f9c2a71-0000-4000-8000-00000000b04e','createdAt':'2021-12-01T12:46:35Z',"
      "'displayName':'Ida','email':'ida@example.org'}}");

Agent newAgent()
{
    Agent agent;
    agent.displayName = u"Ida"_s;
    agent.email = u"ida@example.org"_s;
    return agent;
}
} // namespace

Q_DECLARE_METATYPE(Reaction)

class TestApiWrites : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The connection is warm (one good answer came over it), then the POST's answer is cut.
    void A6_cutAtEveryOffsetOfTheHeaders_data()
    {
        QTest::addColumn<bool>("reset");
        QTest::newRow("close") << false;
        QTest::newRow("reset") << true;
    }
    void A6_cutAtEveryOffsetOfTheHeaders()
    {
        QFETCH(bool, reset);
        struct Peer
        {
            FaultServer server;
            ApiFixture api{server.url()};
            Awaited<ApiAnswer> warm;
            Awaited<Agent> made;
        };
        const Reaction created = Reaction::json(answerBody, 201);
        std::vector<std::unique_ptr<Peer>> peers(size_t(created.bytes().indexOf("\r\n\r\n")) + 4);
        const auto all = [&](const auto &condition) { return std::all_of(peers.begin(), peers.end(), condition); };
        for (size_t cut = 0; cut < peers.size(); ++cut) {
            peers[cut] = std::make_unique<Peer>();
            Reaction broken = created;
            broken.cut(qsizetype(cut));
            peers[cut]->server.answer(Reaction::json(answerBody));
            peers[cut]->server.always(reset ? broken.thenReset() : broken);
            peers[cut]->warm = peers[cut]->api.write("PATCH", u"/v1/agents"_s, "{}");
        }
        QTRY_VERIFY(all([](const auto &peer) { return peer->warm.ok(); }));
        for (const auto &peer : peers)
            createAgent(peer->api.client, newAgent(), &peer->api.context, peer->made.handler());
        QTRY_VERIFY(all([](const auto &peer) { return peer->made.done(); }));
        for (const auto &peer : peers) {
            QVERIFY(peer->made.failed());
            QCOMPARE(peer->made.failure().kind, Kind::Network);
            QVERIFY(peer->made.failure().maybeApplied);
            QCOMPARE(peer->server.count("POST"), 1);
        }
    }

    void postAgainst_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<Failure::Kind>("kind");
        QTest::addColumn<bool>("maybeApplied");
        const auto row = [](const char *name, const Reaction &reaction, Kind kind, bool maybeApplied) {
            QTest::newRow(name) << reaction << kind << maybeApplied;
        };
        const auto created = [] { return Reaction::json(answerBody, 201); };
        row("A5 closed after it was read", Reaction::nothing(End::Close), Kind::Network, true);
        row("A6 reset after it was read", Reaction::nothing(End::Reset), Kind::Network, true);
        row("A8 closed in the body", created().cut(created().size() - 5), Kind::Network, true);
        row("A8 reset in the body", created().cut(created().size() - 5).thenReset(), Kind::Network, true);
        row("A9 silence", Reaction::hang(), Kind::Timeout, true);
        row("A9 silence in the body", created().contentLength("5000"), Kind::Timeout, true);
        row("B14 500 after it was applied", Reaction::json(q("{'message':'no'}"), 500), Kind::Server, true);
        row("B9 400", Reaction::json(q("{'message':'EmailExists'}"), 400), Kind::Rejected, false);
        row("B4 401", Reaction::json(q("{'message':'Unauthorized'}"), 401), Kind::Unauthorized, false);
        row("B10 429", Reaction::status(429), Kind::RateLimited, false);
        row("B3 303", Reaction::status(303).header("Location", "/v1/agents/1"), Kind::Redirect, true);
        row("B1 307", Reaction::status(307).header("Location", "/v1/agents/1"), Kind::Redirect, false);
    }
    void postAgainst()
    {
        QFETCH(Reaction, reaction);
        QFETCH(Failure::Kind, kind);
        QFETCH(bool, maybeApplied);
        for (const bool warm : {false, true}) {
            FaultServer server;
            if (warm)
                server.answer(Reaction::json("{}"));
            server.always(reaction);
            ApiFixture api(server.url());
            if (warm) {
                const auto first = api.write("PATCH", u"/v1/agents"_s, "{}");
                QTRY_VERIFY(first.ok());
            }
            const auto answer =
                api.write("POST", u"/v1/agents"_s, encodeCreate(newAgent()), kind == Kind::Timeout ? 1000 : 10'000);
            QTRY_VERIFY_WITH_TIMEOUT(answer.failed(), 12'000);
            QCOMPARE(answer.failure().kind, kind);
            QCOMPARE(answer.failure().maybeApplied, maybeApplied);
            QCOMPARE(server.count("POST"), 1);
        }
    }

    void successWithoutAReadableBody_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::newRow("A14 bad chunk size")
            << Reaction::raw("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n");
        QTest::newRow("B15 empty") << Reaction::status(201);
        QTest::newRow("B16 web page") << Reaction::status(201, "<html>", "text/html");
        QTest::newRow("C1 cut JSON") << Reaction::json(answerBody.chopped(2), 201);
    }
    void successWithoutAReadableBody()
    {
        QFETCH(Reaction, reaction);
        FaultServer server;
        server.always(reaction);
        ApiFixture api(server.url());
        Awaited<Agent> made;
        createAgent(api.client, newAgent(), &api.context, made.handler());
        Awaited<BulkResult> bulk;
        createAgents(api.client, {newAgent()}, &api.context, bulk.handler());
        QTRY_VERIFY(made.failed() && bulk.failed());
        for (const Failure &failure : {made.failure(), bulk.failure()}) {
            QCOMPARE(failure.kind, Kind::BadAnswer);
            QCOMPARE(failure.httpStatus, 201);
            QVERIFY(failure.maybeApplied);
        }
        QCOMPARE(server.count("POST"), 2);
    }

    void A7_neverSentIsNotMaybeApplied_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("POST") << QByteArray("POST") << QByteArray("{}");
        QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray();
    }
    void A7_neverSentIsNotMaybeApplied()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, body);
        FaultServer server;
        server.stop();
        ApiFixture api(server.url());
        const auto refused = api.write(verb, u"/v1/agents"_s, body);
        QTRY_VERIFY(refused.failed());
        QVERIFY(!refused.failure().maybeApplied);
    }

    void deleteIsMaybeAppliedOnceItLeft()
    {
        FaultServer server;
        server.always(Reaction::hang());
        ApiFixture api(server.url());
        const auto silent = api.write("DELETE", u"/v1/agents/1"_s, {}, 1000);
        QTRY_VERIFY(silent.failed());
        QVERIFY(silent.failure().maybeApplied);
        server.always(Reaction::nothing(End::Close));
        const auto closed = api.write("DELETE", u"/v1/agents/1"_s);
        QTRY_VERIFY(closed.failed());
        QVERIFY(closed.failure().maybeApplied);
    }

    /// The server closes kept connections at its own time; a POST may meet that. It is never sent twice.
    void A20_keepAliveClosedUnderAPost()
    {
        int unknown = 0;
        for (int round = 0; round < 6; ++round) {
            FaultServer server;
            server.always(Reaction::json(answerBody).thenClose());
            ApiFixture api(server.url());
            for (int i = 0; i < 4; ++i) {
                Awaited<Agent> made;
                createAgent(api.client, newAgent(), &api.context, made.handler());
                QTRY_VERIFY(made.done());
                unknown += made.failed();
                QVERIFY(made.ok() || made.failure().maybeApplied);
                QVERIFY(server.count("POST") <= i + 1);
            }
        }
        QVERIFY(unknown < 24);
    }

    void largeBodyOnceAndWhole()
    {
        FaultServer server;
        server.always(Reaction::status(204));
        ApiFixture api(server.url());
        QByteArray body = "[";
        for (int i = 0; i < 40'000; ++i)
            body += QByteArray::number(i) + ',';
        const auto answer = api.write("PATCH", u"/v1/agents"_s, body + "0]");
        QTRY_VERIFY(answer.ok());
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().body, body + "0]");
    }
};

QTEST_GUILESS_MAIN(TestApiWrites)
#include "tst_apiwrites.moc"

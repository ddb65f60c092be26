// What the connection can do to us (reliability A): every row is a fault on a real socket, and what the caller hears.
#include "apifixture.h"
#include "decode.h"
#include "quoted.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using Kind = Failure::Kind;
using End = Reaction::End;

namespace {
const auto path = u"/v1/agents/presence"_s;
const QByteArray list = q("[{'userId':'3f9c2a71-0000-4000-8000-00000000b04e','requestTime':'2021-12-01T12:46:35.935',"
                          "'connectionStatus':'Online'}]");

Reaction head(const QByteArray &bytes)
{
    return Reaction::raw("HTTP/1.1 200 OK\r\n" + bytes);
}
} // namespace

Q_DECLARE_METATYPE(Reaction)

class TestTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// `rows`: of the presence list as the caller would see it; -1: the request or the decoding failed.
    void getAgainst_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<int>("rows");
        const auto row = [](const char *name, const Reaction &reaction, int rows) {
            QTest::newRow(name) << reaction << rows;
        };
        const auto good = [] { return Reaction::json(list); };
        const QByteArray length = "Content-Length: " + QByteArray::number(list.size()) + "\r\n";
        row("A2 closed", Reaction::nothing(End::Close), -1);
        row("A2 reset", Reaction::nothing(End::Reset), -1);
        row("A2 silence", Reaction::hang(), -1);
        row("A3 not HTTP", Reaction::raw("SSH-2.0-OpenSSH_9.2\r\n").thenClose(), -1);
        row("A3 random bytes", Reaction::raw(QByteArray::fromHex("00ff17c0ffee0d0a0d0a81")).thenClose(), -1);
        row("A8 closed in the body", good().cut(good().size() - 20), -1);
        row("A8 reset in the body", good().cut(good().size() - 20).thenReset(), -1);
        row("A9 silence after the headers", head(length + "\r\n"), -1);
        row("A9 silence in the body", head(length + "\r\n[{"), -1);
        row("A9 silence in the headers", head("Content-Le"), -1);
        row("A10 one byte each 20 ms", good().pieces(1, 20), -1);
        row("A11 7-byte packets", good().pieces(7), 1);
        row("A12 chunked", good().chunked(16), 1);
        row("A12 chunk of one byte", good().chunked(1), 1);
        row("A12 chunk extensions and trailers",
            head("Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(list.size(), 16) + ";x=\"y\"\r\n" + list +
                 "\r\n0;z\r\nX-Trailer: 1\r\n\r\n"),
            1);
        row("A13 chunked, last chunk missing",
            head("Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(list.size(), 16) + "\r\n" + list + "\r\n")
                .thenClose(),
            -1);
        row("A13 chunked, cut", good().chunked(16).cut(good().size() + 20), -1);
        row("A14 bad chunk size", head("Transfer-Encoding: chunked\r\n\r\nzz\r\n" + list + "\r\n0\r\n\r\n").thenClose(),
            -1);
        row("A14 negative chunk size", head("Transfer-Encoding: chunked\r\n\r\n-5\r\n" + list + "\r\n0\r\n\r\n"), -1);
        row("A15 length too long", good().contentLength("100000").thenClose(), -1);
        row("A16 length too short", good().contentLength("20"), -1);
        row("A17 length is garbage", good().contentLength("many").thenClose(), -1);
        row("A17 length negative", good().contentLength("-1").thenClose(), -1);
        row("A17 length beyond 2^64", good().contentLength("99999999999999999999").thenClose(), -1);
        row("A17 two lengths", good().contentLength("5\r\nContent-Length: 7").thenClose(), -1);
        row("A17 length and chunked", good().chunked(16).header("Content-Length", "5"), -1);
        row("A18 HTTP/1.0", Reaction::raw("HTTP/1.0 200 OK\r\n\r\n" + list).thenClose(), 1);
        row("A18 HTTP/1.1 without length", head("\r\n" + list).thenClose(), 1);
        row("A19 HTTP/1.0 cut half way", Reaction::raw("HTTP/1.0 200 OK\r\n\r\n" + list.left(40)).thenClose(), -1);
        row("A23 endless headers", head("").endless("X-Long: " + QByteArray(1000, 'x') + "\r\n", 300'000), -1);
        row("A23 endless status line", Reaction::raw("HTTP/1.1 200 ").endless(QByteArray(1000, 'O'), 300'000), -1);
        row("A24 NUL in a header", head(length + QByteArray("X: a\0b\r\n\r\n", 10) + list), -2);
        row("A24 bare CR in a header", head(length + "X: a\rb\r\n\r\n" + list), -2);
        row("A24 folded header", head(length + "X: a\r\n b\r\n\r\n" + list), 1);
        row("A24 header without a colon", head(length + "nonsense\r\n\r\n" + list), -2);
        row("B22 answer before the request was read", good().early(), 1);
    }
    void getAgainst()
    {
        QFETCH(Reaction, reaction);
        QFETCH(int, rows); // -2: either way, but no crash and one call
        FaultServer server;
        server.always(reaction);
        ApiFixture api(server.url());
        // Short only where nothing but the deadline may end it: a busy machine must not turn an answer into a timeout.
        const auto answer = api.get(path, rows == -1 ? 300 : 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(answer.done(), 12'000);
        const int got = rowsOf(answer);
        if (rows != -2)
            QCOMPARE(got, rows);
        QVERIFY(answer.failed() ? !answer.failure().detail.isEmpty() && !answer.failure().maybeApplied : true);
        // And the client is as good as new.
        server.always(Reaction::json(list));
        const auto next = api.get(path);
        QTRY_VERIFY_WITH_TIMEOUT(next.done(), 12'000);
        QCOMPARE(rowsOf(next), 1);
        QCOMPARE(answer.calls(), 1);
        QCOMPARE(next.calls(), 1);
    }

    void kinds_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<Failure::Kind>("kind");
        QTest::newRow("closed") << Reaction::nothing(End::Close) << Kind::Network;
        QTest::newRow("reset") << Reaction::nothing(End::Reset) << Kind::Network;
        QTest::newRow("silence") << Reaction::hang() << Kind::Timeout;
        QTest::newRow("drip") << Reaction::json(list).pieces(1, 20) << Kind::Timeout;
        QTest::newRow("cut in the body") << Reaction::json(list).cut(90) << Kind::Network;
    }
    void kinds()
    {
        QFETCH(Reaction, reaction);
        QFETCH(Failure::Kind, kind);
        FaultServer server;
        server.always(reaction);
        ApiFixture api(server.url());
        const auto answer = api.get(path, kind == Kind::Timeout ? 500 : 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(answer.failed(), 12'000);
        QCOMPARE(answer.failure().kind, kind);
    }

    void A1_refusedAndBack()
    {
        FaultServer server;
        server.always(Reaction::json(list));
        server.stop();
        ApiFixture api(server.url());
        const auto refused = api.get(path);
        QTRY_VERIFY(refused.failed());
        QCOMPARE(refused.failure().kind, Kind::Network);
        QCOMPARE(refused.failure().httpStatus, 0);
        server.start();
        const auto back = api.get(path);
        QTRY_VERIFY(back.ok());
    }

    void A2_connectionTakenAndDropped_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("close") << int(ConnectionFault::Close);
        QTest::newRow("reset") << int(ConnectionFault::Reset);
        QTest::newRow("never read") << int(ConnectionFault::Silent);
    }
    void A2_connectionTakenAndDropped()
    {
        QFETCH(int, fault);
        FaultServer server;
        server.always(Reaction::json(list));
        server.refuseNextConnections(20, ConnectionFault(fault));
        ApiFixture api(server.url());
        const auto answer = api.get(path, 700);
        QTRY_VERIFY(answer.failed());
        QCOMPARE(server.requests().size(), 0);
    }

    void A4_getIsRepeatedByTheLibraryAndCharged()
    {
        FaultServer server;
        server.always(Reaction::nothing(End::Close));
        ApiFixture api(server.url());
        const auto answer = api.get(path);
        QTRY_VERIFY(answer.failed());
        QVERIFY(server.requests().size() <= 4);
        QVERIFY(api.client.stats().sentToday >= server.requests().size());
    }

    void A9_hungReadsDoNotHoldUpWrites()
    {
        FaultServer server;
        server.always([](const SeenRequest &request) {
            return request.verb == "GET" ? Reaction::hang() : Reaction::status(204);
        });
        ApiFixture api(server.url());
        for (int i = 0; i < 8; ++i)
            api.get(path);
        QTRY_VERIFY(server.count("GET") >= 6);
        const auto write = api.write("PUT", u"/v1/x"_s, "{}");
        QTRY_VERIFY(write.ok());
    }

private:
    static int rowsOf(const Awaited<ApiAnswer> &answer)
    {
        const auto decoded = answer.ok() ? decodePresenceList(answer.value().body) : Result<PresenceList>(Failure{});
        return decoded.ok() ? int(decoded.value().rows.size()) : -1;
    }
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"

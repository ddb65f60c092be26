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
        const auto answer = api.get(path, 300);
        QTRY_VERIFY_WITH_TIMEOUT(answer.done(), 3000);
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
        const auto answer = api.get(path, 500);
        QTRY_VERIFY(answer.failed());
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

    void A20_keepAliveClosedAfterAnAnswer()
    {
        FaultServer server;
        server.always(Reaction::json(list).thenClose());
        ApiFixture api(server.url());
        for (int i = 0; i < 4; ++i) {
            const auto answer = api.get(path);
            QTRY_VERIFY(answer.done());
            QVERIFY(answer.ok());
        }
    }

    void A21_secondAnswerIsNotTakenForTheNextRequest()
    {
        const QByteArray forged = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]";
        FaultServer server;
        server.answer(Reaction::raw(Reaction::json(list).bytes() + forged));
        server.always(Reaction::json(list));
        ApiFixture api(server.url());
        const auto first = api.get(path);
        QTRY_VERIFY(first.done());
        QCOMPARE(rowsOf(first), 1);
        const auto second = api.get(path);
        QTRY_VERIFY(second.done());
        QCOMPARE(rowsOf(second), 1);
    }

    void A22_thousandContinues()
    {
        FaultServer server;
        server.always(
            Reaction::raw(QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(1000) + Reaction::json(list).bytes()));
        ApiFixture api(server.url());
        const auto answer = api.get(path, 2000);
        QTRY_VERIFY(answer.done());
        QVERIFY(answer.failed() || rowsOf(answer) == 1);
    }

    void A25_hugeBody()
    {
        FaultServer server;
        server.always(Reaction::json("[").contentLength("300000000").endless(QByteArray(65'536, ' '), 300'000'000));
        ApiFixture api(server.url());
        ApiRequest request;
        request.path = path;
        request.maxBytes = 4 * 1024 * 1024;
        const auto answer = api.send(request);
        QTRY_VERIFY(answer.failed());
        QCOMPARE(answer.failure().kind, Kind::BadAnswer);
        QVERIFY(server.bytesWritten() < 20'000'000);
        QCOMPARE(ApiRequest().maxBytes, 64 * 1024 * 1024);
    }

    void A25_hugeErrorBody()
    {
        FaultServer server;
        server.always(
            Reaction::json("[", 500).contentLength("300000000").endless(QByteArray(65'536, 'x'), 300'000'000));
        ApiFixture api(server.url());
        ApiRequest request;
        request.path = path;
        request.maxBytes = 4 * 1024 * 1024;
        const auto answer = api.send(request);
        QTRY_VERIFY(answer.failed());
        QCOMPARE(answer.failure().kind, Kind::Server);
        QVERIFY(answer.failure().detail.size() <= 200);
        QVERIFY(server.bytesWritten() < 20'000'000);
    }

    void A26_compressed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<int>("rows");
        // qCompress() puts a length of 4 bytes before a zlib stream, which is what "deflate" means in HTTP.
        const QByteArray packed = qCompress(list).mid(4);
        QTest::newRow("A26 honest") << packed << QByteArray("deflate") << 1;
        QTest::newRow("A26 bomb of 64 MB")
            << qCompress(QByteArray(64'000'000, ' '), 9).mid(4) << QByteArray("deflate") << -1;
        QTest::newRow("A27 corrupt") << packed.left(10) + QByteArray(packed.size() - 10, 'x') << QByteArray("deflate")
                                     << -1;
        QTest::newRow("A27 cut") << packed.left(packed.size() / 2) << QByteArray("deflate") << -1;
        QTest::newRow("A27 a lie") << list << QByteArray("gzip") << -1;
        QTest::newRow("A27 unknown encoding") << QByteArray("\x01\x02\x03") << QByteArray("rot13") << -1;
    }
    void A26_compressed()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, encoding);
        QFETCH(int, rows);
        FaultServer server;
        server.always(Reaction::json(body).header("Content-Encoding", encoding));
        ApiFixture api(server.url());
        const auto answer = api.get(path, 3000);
        QTRY_VERIFY(answer.done());
        QCOMPARE(rowsOf(answer), rows);
    }

    void A28_hungCrawlsLeaveRoom()
    {
        FaultServer server;
        server.always([](const SeenRequest &request) {
            return request.target == "/crawl" ? Reaction::hang() : Reaction::json(list);
        });
        ApiFixture api(server.url());
        ApiRequest crawl;
        crawl.path = u"/crawl"_s;
        for (int i = 0; i < 64; ++i)
            api.send(crawl);
        QTRY_COMPARE(server.count({}, "/crawl"), 3);
        ApiRequest poll;
        poll.path = path;
        poll.priority = Priority::Poll;
        const auto polled = api.send(poll);
        QTRY_VERIFY(polled.ok());
        const auto person = api.get(path);
        QTRY_VERIFY(person.ok());
        QCOMPARE(server.count({}, "/crawl"), 3);
    }

    void A29_nameIsGone()
    {
        ApiFixture api(QUrl(u"https://no-such-host.invalid"_s));
        const auto answer = api.get(path, 5000);
        QTRY_VERIFY_WITH_TIMEOUT(answer.failed(), 8000);
        QVERIFY(answer.failure().kind == Kind::Network || answer.failure().kind == Kind::Timeout);
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

// Kept connections, huge and compressed bodies, hung requests, lost names (reliability A20 to A29).
#include "apifixture.h"
#include "decode.h"
#include "gzip.h"
#include "offthread.h"
#include "quoted.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using Kind = Failure::Kind;

namespace {
const auto path = u"/v1/agents/presence"_s;
const QByteArray list = q("[{'userId':'3f9c2a71-0000-4000-8000-00000000b04e','requestTime':'2021-12-01T12:46:35.935',"
                          "'connectionStatus':'Online'}]");
} // namespace

class TestBodies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
        QTest::newRow("A26 honest, as asked for") << gzipped(list) << QByteArray("gzip") << 1;
        QByteArray large = "[";
        for (int i = 0; i < 20'000; ++i)
            large += QByteArray(list.mid(1, list.size() - 2))
                         .replace("00000000b04e", QByteArray::number(i).rightJustified(12, '0')) +
                     (i < 19'999 ? "," : "]");
        QVERIFY(gzipped(large).size() > largeBody);
        QTest::newRow("A26 honest and large") << gzipped(large) << QByteArray("gzip") << 20'000;
        QTest::newRow("A26 bomb of 64 MB, as asked for")
            << gzipped(QByteArray(64'000'000, ' ')) << QByteArray("gzip") << -1;
        QTest::newRow("A27 large and cut") << gzipped(large).chopped(9) << QByteArray("gzip") << -1;
        QTest::newRow("A27 not packed, as it says") << list << QByteArray("identity") << 1;
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

    /// Its sentence is wanted, packed or not.
    void A26_compressedError()
    {
        FaultServer server;
        server.always(Reaction::json(gzipped(q("{'message':'Try later'}")), 500).header("Content-Encoding", "gzip"));
        ApiFixture api(server.url());
        const auto answer = api.get(path, 3000);
        QTRY_VERIFY(answer.failed());
        QCOMPARE(answer.failure().kind, Kind::Server);
        QCOMPARE(answer.failure().detail, u"Try later"_s);
    }

    /// Who asked is gone before a large body is unpacked.
    void A26_givenUpMeanwhile()
    {
        FaultServer server;
        QByteArray noise(4'000'000, Qt::Uninitialized);
        QRandomGenerator random(1);
        for (char &c : noise)
            c = char(random.bounded(64));
        server.always(Reaction::json(gzipped(noise)).header("Content-Encoding", "gzip"));
        for (int i = 0; i < 5; ++i) {
            ApiFixture api(server.url());
            const auto answer = api.get(path, 3000);
            QTRY_COMPARE(server.count({}, {}), i + 1);
            if (i % 2)
                QTRY_VERIFY(answer.done());
        }
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

QTEST_GUILESS_MAIN(TestBodies)
#include "tst_bodies.moc"

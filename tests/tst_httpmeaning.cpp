// What status lines and headers mean (reliability B).
#include "apifixture.h"
#include "quoted.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using Kind = Failure::Kind;

namespace {
const auto path = u"/v1/agents"_s;
const QByteArray message = q("{'message':'Invalid value in request'}");
} // namespace

Q_DECLARE_METATYPE(Reaction)

class TestHttpMeaning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void status_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<Failure::Kind>("kind");
        QTest::addColumn<QString>("detail"); // empty: any
        QTest::addColumn<bool>("writeMaybeApplied");
        const auto good = [](const char *name, const Reaction &reaction) {
            QTest::newRow(name) << reaction << true << Kind::Network << QString() << false;
        };
        const auto bad = [](const char *name, const Reaction &reaction, Kind kind, const QString &detail = {},
                            bool maybeApplied = false) {
            QTest::newRow(name) << reaction << false << kind << detail << maybeApplied;
        };
        const auto text = u"Invalid value in request"_s;
        good("200", Reaction::json("{}"));
        good("201", Reaction::json("{}", 201));
        good("204", Reaction::status(204));
        good("B17 200 without a body", Reaction::status(200));
        good("B17 202", Reaction::status(202));
        bad("B4 401", Reaction::json(q("{'message':'Unauthorized'}"), 401), Kind::Unauthorized, u"Unauthorized"_s);
        bad("B6 403", Reaction::json(message, 403), Kind::Forbidden, text);
        bad("B8 404", Reaction::json(message, 404), Kind::NotFound, text);
        bad("B9 400", Reaction::json(message, 400), Kind::Rejected, text);
        bad("B9 409", Reaction::json(message, 409), Kind::Rejected, text);
        bad("B9 422", Reaction::json(message, 422), Kind::Rejected, text);
        bad("B9 418 without a body", Reaction::status(418), Kind::Rejected, u"The server answered with status 418."_s);
        bad("B13 500 JSON", Reaction::json(message, 500), Kind::Server, text, true);
        bad("B13 500 empty", Reaction::status(500), Kind::Server, u"The server answered with status 500."_s, true);
        bad("B13 502 web page", Reaction::status(502, "<html><title>502 Bad Gateway</title>", "text/html"),
            Kind::Server, u"502 Bad Gateway"_s, true);
        bad("B13 503 text", Reaction::status(503, "try\r\n later\t\x01!"), Kind::Server, u"try later !"_s, true);
        bad("B13 504 of 5 MB", Reaction::status(504, QByteArray(5'000'000, 'x')), Kind::Server,
            QString(199, u'x') + u'…', true);
        bad("B14 500 cut", Reaction::json(message, 500).cut(Reaction::json(message, 500).size() - 3), Kind::Server, {},
            true);
        bad("B9 400 cut", Reaction::json(message, 400).cut(Reaction::json(message, 400).size() - 3), Kind::Rejected);
        bad("B18 304", Reaction::status(304), Kind::BadAnswer, {}, true);
        bad("B18 206", Reaction::json("{}", 206), Kind::BadAnswer, {}, true);
        bad("B18 999", Reaction::json("{}", 999), Kind::BadAnswer, {}, true);
        bad("B18 300", Reaction::json("{}", 300), Kind::BadAnswer, {}, true);
        bad("B19 407", Reaction::status(407).header("Proxy-Authenticate", "Basic realm=\"x\""), Kind::Rejected);
        bad("B5 Basic", Reaction::status(401).header("WWW-Authenticate", "Basic realm=\"x\""), Kind::Unauthorized);
        bad("B5 Digest",
            Reaction::status(401).header("WWW-Authenticate", "Digest realm=\"x\", nonce=\"abc\", qop=\"auth\""),
            Kind::Unauthorized);
        bad("B5 NTLM", Reaction::status(401).header("WWW-Authenticate", "NTLM"), Kind::Unauthorized);
        bad("B5 Negotiate", Reaction::status(401).header("WWW-Authenticate", "Negotiate"), Kind::Unauthorized);
    }
    void status()
    {
        QFETCH(Reaction, reaction);
        QFETCH(bool, ok);
        QFETCH(Failure::Kind, kind);
        QFETCH(QString, detail);
        QFETCH(bool, writeMaybeApplied);
        FaultServer server;
        server.always(reaction);
        ApiFixture api(server.url());
        const auto read = api.get(path, 3000);
        const auto write = api.write("PUT", path, "{}", 3000);
        QTRY_VERIFY(read.done() && write.done());
        QCOMPARE(read.ok(), ok);
        QCOMPARE(write.ok(), ok);
        // No second try with a password, no request without the key.
        QCOMPARE(server.count("PUT"), 1);
        QCOMPARE(server.count("GET"), 1);
        for (const SeenRequest &request : server.requests())
            QCOMPARE(request.header("Authorization"), testToken);
        if (ok)
            return;
        QCOMPARE(read.failure().kind, kind);
        QCOMPARE(write.failure().kind, kind);
        QVERIFY(!read.failure().detail.isEmpty());
        if (!detail.isEmpty())
            QCOMPARE(read.failure().detail, detail);
        QVERIFY(!read.failure().maybeApplied);
        QCOMPARE(write.failure().maybeApplied, writeMaybeApplied);
    }

    void redirect_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("location"); // OTHER: the other server
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("B1 %d", status) << status << QByteArray("OTHER/v1/agents");
        const auto row = [](const char *name, const QByteArray &location) { QTest::newRow(name) << 302 << location; };
        row("B2 same origin", "/v1/agents/presence");
        row("B2 itself", "/v1/agents");
        row("B2 file", "file:///etc/passwd");
        row("B2 ftp", "ftp://127.0.0.1/x");
        row("B2 other host", "//elsewhere.example/x");
        row("B2 user info", "http://user:pw@127.0.0.1/");
        row("B2 empty", "");
        row("B2 garbage", "ht!tp:\\\\%%%\xff");
        row("B2 https to http", "http://dev.dixa.io/v1/agents");
    }
    void redirect()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, location);
        FaultServer other;
        FaultServer server;
        location.replace("OTHER", other.url().toEncoded());
        server.always(Reaction::status(status).header("Location", location));
        ApiFixture api(server.url());
        const QByteArrayList verbs{"GET", "POST", "PUT", "DELETE"};
        for (const QByteArray &verb : verbs) {
            const auto answer = api.write(verb, path, verb == "GET" || verb == "DELETE" ? QByteArray() : "{}", 3000);
            QTRY_VERIFY(answer.done());
            QVERIFY(answer.failed());
            QCOMPARE(answer.failure().kind, Kind::Redirect);
            QCOMPARE(answer.failure().httpStatus, status);
            if (status == 301)
                QVERIFY(answer.failure().detail.contains(u"127.0.0.1"_s));
            QVERIFY(!answer.failure().detail.contains(u"pw"_s));
            QCOMPARE(answer.failure().maybeApplied, verb != "GET" && status < 307);
        }
        QCOMPARE(other.connections(), 0);
        QCOMPARE(server.requests().size(), verbs.size());
    }

    void B17_bodyAfter204DoesNotPoisonTheConnection()
    {
        FaultServer server;
        server.answer(Reaction::raw("HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello"));
        server.always(Reaction::json("{}"));
        ApiFixture api(server.url());
        const auto first = api.write("PUT", path, "{}");
        QTRY_VERIFY(first.ok());
        const auto second = api.write("PUT", path, "{}");
        QTRY_VERIFY(second.done());
        QVERIFY(second.ok());
        QCOMPARE(second.value().body, "{}");
    }

    void B20_cookiesAreNeitherStoredNorSent()
    {
        FaultServer server;
        server.always(Reaction::json("{}").header("Set-Cookie", "sid=1; Path=/"));
        ApiFixture api(server.url());
        for (int i = 0; i < 2; ++i) {
            const auto answer = api.get(path);
            QTRY_VERIFY(answer.ok());
        }
        QVERIFY(!server.requests().last().hasHeader("Cookie"));
    }
};

QTEST_GUILESS_MAIN(TestHttpMeaning)
#include "tst_httpmeaning.moc"

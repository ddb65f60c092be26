// Where the key goes, and where it must never appear (reliability B21, F15, G3, J).
#include "apifixture.h"
#include "quoted.h"
#include "redact.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
const auto path = u"/v1/agents"_s;
} // namespace

class TestApiKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRequestCarries_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("GET") << QByteArray("GET") << QByteArray();
        QTest::newRow("POST") << QByteArray("POST") << QByteArray("{\"a\":1}");
        QTest::newRow("PATCH") << QByteArray("PATCH") << QByteArray(300'000, 'x');
        QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray();
        QTest::newRow("DELETE with a body") << QByteArray("DELETE") << QByteArray("{}");
    }
    void everyRequestCarries()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, body);
        FaultServer server;
        server.always(Reaction::status(204));
        ApiFixture api(server.url());
        const auto answer = api.write(verb, u"/v1/agents?email=a%2Bb%40c"_s, body);
        QTRY_VERIFY(answer.ok());
        QCOMPARE(server.requests().size(), 1);
        const SeenRequest &request = server.requests().first();
        QCOMPARE(request.verb, verb);
        QCOMPARE(request.target, "/v1/agents?email=a%2Bb%40c");
        QTRY_COMPARE(server.requests().first().body, body);
        QCOMPARE(request.header("Authorization"), testToken);
        QCOMPARE(request.header("Accept"), "application/json");
        QCOMPARE(request.header("Accept-Encoding"), "gzip");
        QCOMPARE(request.header("Content-Type"), body.isEmpty() ? QByteArray() : QByteArray("application/json"));
        QVERIFY(request.header("User-Agent").startsWith("Rollcall/"));
        // J2: the key is in one header and nowhere else.
        QCOMPARE(request.head.count(testToken), 1);
        QVERIFY(!request.hasHeader("Referer"));
        QVERIFY(!request.hasHeader("Cookie"));
    }

    void bearerOnlyWhenAsked()
    {
        FaultServer server;
        server.always(Reaction::status(204));
        SystemClock clock;
        ApiClient client(ApiSettings{server.url(), testToken, true}, clock);
        Awaited<ApiAnswer> answer;
        client.send(request(path), this, answer.handler());
        QTRY_VERIFY(answer.ok());
        QCOMPARE(server.requests().first().header("Authorization"), "Bearer " + testToken);
    }

    void F15_unusableSettingsSendNothing_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("base"); // empty: the server
        QTest::addColumn<QString>("target");
        QTest::newRow("header injected") << QByteArray("abcdefgh\r\nX-Evil: 1") << QString() << path;
        QTest::newRow("no key") << QByteArray() << QString() << path;
        QTest::newRow("scheme word") << QByteArray("Bearer abcdefgh") << QString() << path;
        QTest::newRow("G3 http elsewhere") << testToken << u"http://192.0.2.1"_s << path;
        QTest::newRow("path without slash") << testToken << QString() << u"v1/agents"_s;
        QTest::newRow("absolute path") << testToken << QString() << u"http://192.0.2.1/v1"_s;
        QTest::newRow("blank in the path") << testToken << QString() << u"/v1/a b"_s;
    }
    void F15_unusableSettingsSendNothing()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, base);
        QFETCH(QString, target);
        FaultServer server;
        SystemClock clock;
        ApiClient client(ApiSettings{base.isEmpty() ? server.url() : QUrl(base), token, false}, clock);
        Awaited<ApiAnswer> answer;
        client.send(request(target), this, answer.handler());
        QVERIFY(!answer.done());
        QTRY_VERIFY(answer.failed());
        QVERIFY(!answer.failure().detail.isEmpty());
        QVERIFY(!answer.failure().maybeApplied);
        QCOMPARE(server.connections(), 0);
    }

    void B21_keyInAnErrorBodyIsRedacted_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("in the message") << q("{'message':'bad token ") + testToken + "!\"}";
        QTest::newRow("in raw text") << QByteArray("bad token ") + testToken;
        QTest::newRow("escaped in the message") << q("{'message':'bad token secret-key\\u002d0123456789abcdef'}");
        QTest::newRow("where the text is cut") << QByteArray(190, 'x') + testToken;
        QTest::newRow("in a web page's title") << "<title>" + testToken + "</title>";
    }
    void B21_keyInAnErrorBodyIsRedacted()
    {
        QFETCH(QByteArray, body);
        FaultServer server;
        server.always(Reaction::status(400, body));
        ApiFixture api(server.url());
        const auto answer = api.get(path);
        QTRY_VERIFY(answer.failed());
        QVERIFY(!answer.failure().detail.contains(u"secret"_s));
    }

    void presentableText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"Hello"_s << u"Hello"_s;
        QTest::newRow("lines") << u" a\r\n\tb\u0001c "_s << u"a b c"_s;
        QTest::newRow("percent-encoded key") << u"key=s%40cret%2Bkey"_s << u"key=[key]"_s;
        QTest::newRow("surrogate at the cut") << QString(198, u'x') + u"🙂🙂"_s << QString(198, u'x') + u'…';
        QTest::newRow("key where much text is cut") << QString(64 * 1024 - 4, u' ') + u"s@cret+key"_s << QString();
    }
    void presentableText()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(presentable(text, "s@cret+key"), shown);
        QVERIFY(presentable(text, {}).size() <= 200);
    }

    void J3_nothingInQtsOwnLog()
    {
        static QByteArray log;
        log.clear();
        QLoggingCategory::setFilterRules(u"*=true"_s);
        const auto before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { log += text.toUtf8() + '\n'; });
        FaultServer server;
        server.answer(Reaction::json("{}"));
        server.always(Reaction::status(500));
        ApiFixture api(server.url());
        const auto good = api.get(path);
        const auto bad = api.write("POST", path, "{}");
        QTRY_VERIFY(good.done() && bad.done());
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        QVERIFY(!log.contains(testToken));
    }

private:
    static ApiRequest request(const QString &target)
    {
        ApiRequest result;
        result.path = target;
        return result;
    }
};

QTEST_GUILESS_MAIN(TestApiKey)
#include "tst_apikey.moc"

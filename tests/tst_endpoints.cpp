// The reading operations: what they ask for, page guards (reliability D, contract 7.7), decoding off the thread.
#include "apifixture.h"
#include "endpoints.h"
#include "offthread.h"
#include "pagelink.h"
#include "quoted.h"

#include <QThread>
#include <QtTest>

using namespace Qt::StringLiterals;
using Kind = Failure::Kind;

namespace {
QByteArray idNumber(int i)
{
    return "3f9c2a71-0000-4000-8000-" + QByteArray::number(i).rightJustified(12, '0');
}
QUuid uuid(int i)
{
    return QUuid::fromString(QString::fromLatin1(idNumber(i)));
}
QByteArray agent(int i, const QByteArray &name = "Ida")
{
    return q("{'id':'" + idNumber(i) + "','displayName':'" + name + "','email':'a@b'}");
}
QByteArray presence(int i)
{
    return q("{'userId':'" + idNumber(i) + "','requestTime':'2021-12-01T12:46:35','connectionStatus':'Online'}");
}
/// A page with agents from..to and a link.
Reaction page(int from, int to, const QByteArray &next = {})
{
    QByteArrayList rows;
    for (int i = from; i <= to; ++i)
        rows << agent(i);
    const QByteArray meta = next.isEmpty() ? QByteArray() : q(",'meta':{'next':'" + next + "'}");
    return Reaction::json("{\"data\":[" + rows.join(',') + "]" + meta + "}");
}
} // namespace

class TestEndpoints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void operations_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        const QByteArray path = "/v1/agents/" + idNumber(1);
        QTest::newRow("presence") << 0 << QByteArray("/v1/agents/presence") << "[" + presence(1) + "]";
        QTest::newRow("first agents") << 1 << QByteArray("/v1/agents?pageLimit=1") << "{\"data\":[" + agent(1) + "]}";
        QTest::newRow("agent") << 2 << path << "{\"data\":" + agent(1) + "}";
        QTest::newRow("agent presence") << 3 << path + "/presence"
                                        << "{\"data\":" + presence(1) + "}";
        QTest::newRow("agent teams") << 4 << path + "/teams" << q("{'data':[{'id':'" + idNumber(1) + "'}]}");
        QTest::newRow("teams") << 5 << QByteArray("/v1/teams")
                               << q("{'data':[{'id':'" + idNumber(1) + "','name':'N'}]}");
        QTest::newRow("members") << 6 << "/v1/teams/" + idNumber(1) + "/agents"
                                 << q("{'data':[{'id':'" + idNumber(1) + "'}]}");
        QTest::newRow("directory") << 7 << QByteArray("/v1/agents?pageLimit=50") << "{\"data\":[" + agent(1) + "]}";
    }
    void operations()
    {
        QFETCH(int, operation);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        FaultServer server;
        server.answer(Reaction::json(body));
        server.answer(Reaction::status(200, "<html>", "text/html"));
        server.answer(Reaction::json(q("{'message':'no'}"), 403));
        server.always(Reaction::json(body));
        ApiFixture api(server.url());
        QObject *context = &api.context;
        QList<bool> good;
        Failure last;
        const auto took = [&](const auto &result) {
            good << result.ok();
            if (!result.ok())
                last = result.failure();
        };
        const auto person = Priority::Person;
        const QList<std::function<void()>> operations{
            [&] { fetchPresence(api.client, context, took); },
            [&] { fetchFirstAgents(api.client, 1, context, took); },
            [&] { fetchAgent(api.client, uuid(1), person, context, took); },
            [&] { fetchAgentPresence(api.client, uuid(1), person, context, took); },
            [&] { fetchAgentTeams(api.client, uuid(1), context, took); },
            [&] { fetchTeams(api.client, context, took); },
            [&] { fetchTeamMembers(api.client, uuid(1), context, took); },
            [&] { fetchDirectory(api.client, context, nullptr, took); },
        };
        operations[operation]();
        QTRY_COMPARE(good, QList<bool>{true});
        QCOMPARE(server.requests().first().verb, "GET");
        QCOMPARE(server.requests().first().target, target);
        operations[operation]();
        QTRY_COMPARE(good, (QList<bool>{true, false}));
        QCOMPARE(last.kind, Kind::BadAnswer);
        operations[operation]();
        QTRY_COMPARE(good, (QList<bool>{true, false, false}));
        QCOMPARE(last.kind, Kind::Forbidden);
    }

    void presenceCarriesTheFactsOfItsRequest()
    {
        FaultServer server;
        server.always(Reaction::json("[" + presence(1) + ",null," + presence(1) + "]")
                          .header("Date", "Wed, 21 Oct 2015 07:28:00 GMT"));
        ApiFixture api(server.url());
        for (quint64 sequence = 1; sequence <= 2; ++sequence) {
            Awaited<PresenceList> list;
            fetchPresence(api.client, &api.context, list.handler());
            QTRY_VERIFY(list.ok());
            QCOMPARE(list.value().sequence, sequence);
            QCOMPARE(list.value().serverDateMs, 1'445'412'480'000);
            QVERIFY(list.value().roundTripMs >= 0);
            QCOMPARE(list.value().unreadable, 1);
            QCOMPARE(list.value().duplicates, 1);
        }
    }

    void directoryOfSeveralPages()
    {
        FaultServer server;
        server.answer(page(1, 50, "/v1/agents?pageKey=a%2B%3D"));
        server.answer(page(45, 60, server.url().toEncoded() + "/v1/agents?pageKey=b"));
        server.answer(Reaction::json("{\"data\":[" + agent(7, "Renamed") + ",null," + agent(61) + "],\"meta\":{}}"));
        ApiFixture api(server.url());
        QList<int> progress;
        Awaited<AgentList> list;
        fetchDirectory(
            api.client, &api.context, [&](int rows) { progress << rows; }, list.handler());
        QTRY_VERIFY(list.ok());
        QCOMPARE(list.value().rows.size(), 61); // D5: overlap counts once
        QCOMPARE(list.value().pages, 3);
        QCOMPARE(list.value().unreadable, 1);
        QCOMPARE(list.value().rows[6].displayName, u"Renamed"_s);
        QCOMPARE(progress, (QList<int>{50, 60, 61}));
        QCOMPARE(server.requests()[1].target, "/v1/agents?pageKey=a%2B%3D");
        QCOMPARE(server.requests()[2].target, "/v1/agents?pageKey=b");
        QCOMPARE(list.calls(), 1);
    }

    void nextLink_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("path"); // empty: refused
        const auto row = [](const char *name, const QString &link, const QString &path = {}) {
            QTest::newRow(name) << link << path;
        };
        const auto next = u"/v1/agents?pageKey=abc"_s;
        row("root-relative", next, next);
        row("query alone", u"?pageKey=abc"_s);
        row("absolute", u"https://dev.dixa.io/v1/agents?pageKey=abc"_s, next);
        row("absolute with the standard port", u"https://dev.dixa.io:443/v1/agents?pageKey=abc"_s, next);
        row("host in upper case", u"https://DEV.dixa.io/v1/agents?pageKey=abc"_s, next);
        row("base64 as it is", u"/v1/agents?pageKey=a+b/c=="_s, u"/v1/agents?pageKey=a+b/c=="_s);
        row("base64 encoded", u"/v1/agents?pageKey=a%2Bb%2Fc%3D%3D"_s, u"/v1/agents?pageKey=a%2Bb%2Fc%3D%3D"_s);
        row("D2 other host", u"https://evil.example/v1/agents?pageKey=abc"_s);
        row("D2 other host without scheme", u"//evil.example/v1/agents?pageKey=abc"_s);
        row("D2 key at a host", u"https://dev.dixa.io@evil.example/v1/agents?pageKey=abc"_s);
        row("D2 user info", u"https://key@dev.dixa.io/v1/agents?pageKey=abc"_s);
        row("D2 https to http", u"http://dev.dixa.io/v1/agents?pageKey=abc"_s);
        row("D2 other port", u"https://dev.dixa.io:8443/v1/agents?pageKey=abc"_s);
        row("D2 backslashes", u"\\\\evil.example\\v1"_s);
        row("D2 scheme only", u"javascript:alert(1)"_s);
        row("D2 file", u"file:///v1/agents?x"_s);
        row("D3 other path", u"/v1/teams?pageKey=abc"_s);
        row("D3 deeper path", u"/v1/agents/presence?pageKey=abc"_s);
        row("D3 dots", u"/v1/agents/../teams?pageKey=abc"_s);
        row("D3 encoded dots", u"/v1/agents/%2e%2e/teams?pageKey=abc"_s);
        row("D3 encoded slash", u"/v1%2fagents?pageKey=abc"_s);
        row("D3 no query", u"/v1/agents"_s);
        row("D3 garbage", u"ht!tp:%%%"_s);
        row("D3 line break", u"/v1/agents?pageKey=a\r\nX: y"_s);
    }
    void nextLink()
    {
        QFETCH(QString, link);
        QFETCH(QString, path);
        QString why;
        const auto next = nextPagePath(QUrl(u"https://dev.dixa.io"_s), u"/v1/agents"_s, link, &why);
        QCOMPARE(next.value_or(QString()), path);
        QCOMPARE(why.isEmpty(), !path.isEmpty());
    }

    void listingThatDoesNotEnd_data()
    {
        QTest::addColumn<QByteArray>("firstNext");
        QTest::addColumn<QByteArray>("secondNext");
        QTest::addColumn<int>("requests");
        QTest::newRow("D1 the page itself")
            << QByteArray("/v1/agents?pageKey=a") << QByteArray("/v1/agents?pageKey=a") << 2;
        QTest::newRow("D1 the first page") << QByteArray("/v1/agents?pageLimit=50") << QByteArray() << 1;
        QTest::newRow("D2 other host") << QByteArray("http://127.0.0.1:1/v1/agents?pageKey=a") << QByteArray() << 1;
        QTest::newRow("D2 other host later")
            << QByteArray("/v1/agents?pageKey=a") << QByteArray("//elsewhere.example/v1/agents?pageKey=b") << 2;
    }
    void listingThatDoesNotEnd()
    {
        QFETCH(QByteArray, firstNext);
        QFETCH(QByteArray, secondNext);
        QFETCH(int, requests);
        FaultServer server;
        server.answer(page(1, 50, firstNext));
        server.answer(page(51, 60, secondNext));
        ApiFixture api(server.url());
        Awaited<AgentList> list;
        fetchDirectory(api.client, &api.context, nullptr, list.handler());
        QTRY_VERIFY(list.failed());
        QCOMPARE(list.failure().kind, Kind::BadAnswer);
        QVERIFY(!list.failure().detail.isEmpty());
        QCOMPARE(server.requests().size(), requests);
    }

    void D4_emptyPageEndsTheListing()
    {
        FaultServer server;
        server.answer(page(1, 3, "/v1/agents?pageKey=a"));
        server.answer(page(1, 0, "/v1/agents?pageKey=b"));
        ApiFixture api(server.url());
        Awaited<AgentList> list;
        fetchDirectory(api.client, &api.context, nullptr, list.handler());
        QTRY_VERIFY(list.ok());
        QCOMPARE(list.value().rows.size(), 3);
        QCOMPARE(server.requests().size(), 2);
    }

    void D4_tooManyRows()
    {
        FaultServer server;
        server.always(page(1, 100'001, "/v1/agents?pageKey=a"));
        ApiFixture api(server.url());
        Awaited<AgentList> list;
        fetchDirectory(api.client, &api.context, nullptr, list.handler());
        QTRY_VERIFY_WITH_TIMEOUT(list.failed(), 60'000);
        QCOMPARE(list.failure().kind, Kind::BadAnswer);
    }

    void D7_expiredKeyStartsAgainOnce_data()
    {
        QTest::addColumn<bool>("twice");
        QTest::newRow("once") << false;
        QTest::newRow("again and again") << true;
    }
    void D7_expiredKeyStartsAgainOnce()
    {
        QFETCH(bool, twice);
        const auto expired = Reaction::json(q("{'message':'Invalid page key'}"), 400);
        FaultServer server;
        server.answer(page(1, 50, "/v1/agents?pageKey=a"));
        server.answer(expired);
        server.answer(page(1, 49, "/v1/agents?pageKey=a"));
        server.answer(twice ? expired : page(50, 52));
        ApiFixture api(server.url());
        Awaited<AgentList> list;
        fetchDirectory(api.client, &api.context, nullptr, list.handler());
        QTRY_VERIFY(list.done());
        QCOMPARE(list.ok(), !twice);
        QCOMPARE(server.requests().size(), 4);
        if (!twice) {
            QCOMPARE(list.value().rows.size(), 52); // of the second walk alone
            QCOMPARE(list.value().pages, 2);
        }
    }

    void D8_onePageFails_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Failure::Kind>("kind");
        QTest::newRow("500") << 500 << QByteArray() << Kind::Server;
        QTest::newRow("401") << 401 << QByteArray() << Kind::Unauthorized;
        QTest::newRow("not JSON") << 200 << QByteArray("<html>") << Kind::BadAnswer;
        QTest::newRow("400 on the first page is no expired key") << 400 << QByteArray() << Kind::Rejected;
    }
    void D8_onePageFails()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Failure::Kind, kind);
        FaultServer server;
        if (status != 400)
            server.answer(page(1, 50, "/v1/agents?pageKey=a"));
        server.always(Reaction::json(body, status));
        ApiFixture api(server.url());
        Awaited<AgentList> list;
        fetchDirectory(api.client, &api.context, nullptr, list.handler());
        QTRY_VERIFY(list.failed());
        QCOMPARE(list.failure().kind, kind);
        QCOMPARE(server.requests().size(), status == 400 ? 1 : 2);
    }

    void contextOfAWalkDies()
    {
        FaultServer server;
        server.always(page(1, 50, "/v1/agents?pageKey=a"));
        ApiFixture api(server.url());
        auto *context = new QObject;
        Awaited<AgentList> list;
        fetchDirectory(
            api.client, context, [context](int) { delete context; }, list.handler());
        QTRY_COMPARE(server.requests().size(), 1);
        const auto next = api.get(u"/v1/other"_s);
        QTRY_VERIFY(next.done());
        QVERIFY(!list.done());
        QCOMPARE(server.count("GET", "/v1/agents"), 1);
    }

    void clientOfAWalkDies()
    {
        FaultServer server;
        server.always(page(1, 50).after(100));
        SystemClock clock;
        QObject context;
        auto client = std::make_unique<ApiClient>(ApiSettings{server.url(), testToken, false}, clock);
        Awaited<AgentList> list;
        fetchDirectory(*client, &context, nullptr, list.handler());
        QTRY_COMPARE(server.requests().size(), 1);
        client.reset();
        QTRY_VERIFY(context.children().isEmpty());
        QVERIFY(!list.done());
    }

    void C9_largeBodiesAreDecodedOffTheThread_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("off");
        QTest::newRow("small") << 1000 << false;
        QTest::newRow("large") << 100'000 << true;
    }
    void C9_largeBodiesAreDecodedOffTheThread()
    {
        QFETCH(int, size);
        QFETCH(bool, off);
        static QThread *decodedIn = nullptr;
        QThread *answeredIn = nullptr;
        QObject context;
        const auto decode = [](const QByteArray &) {
            decodedIn = QThread::currentThread();
            return Result<int>(5);
        };
        decodeOffThread<int>(QByteArray(size, 'x'), &context, decode, [&](const Result<int> &result) {
            QCOMPARE(result.value(), 5);
            answeredIn = QThread::currentThread();
        });
        QCOMPARE(answeredIn != nullptr, !off);
        QTRY_COMPARE(answeredIn, QThread::currentThread());
        QCOMPARE(decodedIn != QThread::currentThread(), off);
        QTRY_VERIFY(context.children().isEmpty());
    }

    void contextDiesWhileDecoding()
    {
        for (int round = 0; round < 50; ++round) {
            auto context = std::make_unique<QObject>();
            const auto decode = [](const QByteArray &) { return Result<int>(5); };
            bool called = false;
            decodeOffThread<int>(QByteArray(100'000, 'x'), context.get(), decode,
                                 [&](const Result<int> &) { called = true; });
            if (round % 2)
                QThread::yieldCurrentThread();
            context.reset();
            QVERIFY(!called);
        }
        QThreadPool::globalInstance()->waitForDone();
    }

    void largePresenceList()
    {
        QByteArrayList rows;
        for (int i = 1; i <= 20'000; ++i)
            rows << presence(i);
        FaultServer server;
        server.always(Reaction::json('[' + rows.join(',') + ']'));
        ApiFixture api(server.url());
        Awaited<PresenceList> list;
        fetchPresence(api.client, &api.context, list.handler());
        QTRY_VERIFY_WITH_TIMEOUT(list.ok(), 30'000);
        QCOMPARE(list.value().rows.size(), 20'000);
        QCOMPARE(list.value().sequence, quint64(1));
    }
};

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"

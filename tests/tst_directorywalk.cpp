// All pages of the agents list, or nothing (reliability D, contract 7.7).
#include "apifixture.h"
#include "endpoints.h"
#include "pagelink.h"
#include "quoted.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using Kind = Failure::Kind;

namespace {
QByteArray idNumber(int i)
{
    return "3f9c2a71-0000-4000-8000-" + QByteArray::number(i).rightJustified(12, '0');
}
QByteArray agent(int i, const QByteArray &name = "Ida")
{
    return q("{'id':'" + idNumber(i) + "','displayName':'" + name + "','email':'a@b'}");
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

class TestDirectoryWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(TestDirectoryWalk)
#include "tst_directorywalk.moc"

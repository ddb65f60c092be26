// The reading operations: what they ask for, and decoding off the thread (reliability C9).
#include "apifixture.h"
#include "endpoints.h"
#include "offthread.h"
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
QByteArray agent(int i)
{
    return q("{'id':'" + idNumber(i) + "','displayName':'Ida','email':'a@b'}");
}
QByteArray presence(int i)
{
    return q("{'userId':'" + idNumber(i) + "','requestTime':'2021-12-01T12:46:35','connectionStatus':'Online'}");
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

// What each write and look-up puts on the wire and makes of its answer (contract 4, 5, 7.5, 7.14 to 7.21).
#include "apifixture.h"
#include "quoted.h"
#include "writes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
const AgentId ida = QUuid::fromString(u"3f9c2a71-0000-4000-8000-00000000b04e"_s);
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

class TestApiOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void operations_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("body"); // single quotes
        const QByteArray id = "3f9c2a71-0000-4000-8000-00000000b04e";
        const QByteArray lists = "'additionalEmails':[],'additionalPhoneNumbers':[],";
        const QByteArray agent = "{" + lists + "'displayName':'Ida','email':'ida@example.org','middleNames':[]}";
        const QByteArray edit = lists + "'firstName':'I'";
        QTest::newRow("create") << 0 << QByteArray("POST /v1/agents") << agent;
        QTest::newRow("create many") << 1 << QByteArray("POST /v1/agents/bulk") << "{'data':[" + agent + "]}";
        QTest::newRow("put") << 2 << "PUT /v1/agents/" + id << "{" + lists + "'displayName':'Ida','middleNames':[]}";
        QTest::newRow("patch") << 3 << "PATCH /v1/agents/" + id << "{" + edit + ",'middleNames':['K']}";
        QTest::newRow("put many") << 4 << QByteArray("PUT /v1/agents")
                                  << "[{" + lists + "'displayName':'Ida','id':'" + id + "','middleNames':[]}]";
        QTest::newRow("patch many") << 5 << QByteArray("PATCH /v1/agents")
                                    << "[{" + edit + ",'id':'" + id + "','middleNames':['K']}]";
        QTest::newRow("delete") << 6 << "DELETE /v1/agents/" + id << QByteArray();
        QTest::newRow("switch") << 7 << "PUT /v1/agents/" + id + "/presence/working-channel"
                                << QByteArray("{'channel':'Speak','working':false}");
        QTest::newRow("add members") << 8 << "PATCH /v1/teams/" + id + "/agents"
                                     << "{'agentIds':['" + id + "']}";
        QTest::newRow("remove members") << 9 << "DELETE /v1/teams/" + id + "/agents"
                                        << "{'agentIds':['" + id + "']}";
        QTest::newRow("find by email") << 10 << QByteArray("GET /v1/agents?email=a%2Bb%40c.example") << QByteArray();
        QTest::newRow("find by phone") << 11 << QByteArray("GET /v1/agents?phone=%2B4512345678") << QByteArray();
    }
    void operations()
    {
        QFETCH(int, operation);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, body);
        FaultServer server;
        const QByteArray item = answerBody.mid(8, answerBody.size() - 9);
        const bool bulk = operation == 1 || operation == 4 || operation == 5;
        server.always(operation >= 6 && operation <= 9 ? Reaction::status(204)
                      : bulk || operation >= 10 ? Reaction::json("{\"data\":[" + (bulk ? answerBody : item) + "]}",
                                                                 operation == 1 ? 201 : 200)
                                                : Reaction::json(answerBody));
        ApiFixture api(server.url());
        QObject *context = &api.context;
        Agent agent = newAgent();
        agent.id = ida;
        AgentPatch patch;
        patch.id = ida;
        patch.firstName = u"I"_s;
        patch.middleNames = {u"K"_s};
        bool ok = false;
        const auto took = [&ok](const auto &result) { ok = result.ok(); };
        const QList<std::function<void()>> operations{
            [&] { createAgent(api.client, agent, context, took); },
            [&] { createAgents(api.client, {agent}, context, took); },
            [&] { putAgent(api.client, agent, context, took); },
            [&] { patchAgent(api.client, patch, context, took); },
            [&] { putAgents(api.client, {agent}, context, took); },
            [&] { patchAgents(api.client, {patch}, context, took); },
            [&] { deleteAgent(api.client, ida, context, took); },
            [&] { setWorkingChannel(api.client, ida, Channel::Phone, false, context, took); },
            [&] { addTeamMembers(api.client, ida, {ida}, context, took); },
            [&] { removeTeamMembers(api.client, ida, {ida}, context, took); },
            [&] { findAgentsByEmail(api.client, u"a+b@c.example"_s, context, took); },
            [&] { findAgentsByPhone(api.client, u"+4512345678"_s, context, took); },
        };
        operations[operation]();
        QTRY_VERIFY(ok);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().verb + ' ' + server.requests().first().target, line);
        QCOMPARE(server.requests().first().body, q(body));
    }

    void C25_messageOfABulkItemIsCutAndRedacted()
    {
        FaultServer server;
        server.always(Reaction::json(
            q("{'data':[{'error':{'message':'<b>\\n") + testToken + QByteArray(1'000'000, 'x') + q("'}}]}"), 201));
        ApiFixture api(server.url());
        Awaited<BulkResult> bulk;
        createAgents(api.client, {newAgent()}, &api.context, bulk.handler());
        QTRY_VERIFY(bulk.ok());
        const BulkItem &item = bulk.value().items.at(0);
        QCOMPARE(item.state, BulkItem::State::Failed);
        QCOMPARE(item.message.size(), 200);
        QVERIFY(item.message.startsWith(u"<b>\u240a[key]x"_s));
    }

    void everyFieldIsEncoded()
    {
        Agent agent = newAgent();
        agent.phoneNumber = u"+45"_s;
        agent.firstName = u"I \"q\" \n é🙂"_s;
        agent.lastName = u"L"_s;
        agent.avatarUrl = u"https://a.example"_s;
        agent.additionalEmails = {u"x@y"_s};
        agent.additionalPhoneNumbers = {u"+46"_s};
        agent.middleNames = {u"M"_s};
        agent.roles = {u"Admin"_s};
        const QJsonObject sent = QJsonDocument::fromJson(encodeCreate(agent)).object();
        QCOMPARE(sent.keys(),
                 (QStringList{u"additionalEmails"_s, u"additionalPhoneNumbers"_s, u"avatarUrl"_s, u"displayName"_s,
                              u"email"_s, u"firstName"_s, u"lastName"_s, u"middleNames"_s, u"phoneNumber"_s}));
        QCOMPARE(sent.value(u"firstName"_s).toString(), agent.firstName);
        const QJsonObject put = QJsonDocument::fromJson(encodePut(agent)).object();
        QVERIFY(!put.contains(u"email"_s) && !put.contains(u"roles"_s));
    }

    void B7_deleteAnswered_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<bool>("alreadyGone");
        QTest::newRow("204") << 204 << true << false;
        QTest::newRow("200") << 200 << true << false;
        QTest::newRow("404") << 404 << true << true;
        QTest::newRow("403") << 403 << false << false;
        QTest::newRow("500") << 500 << false << false;
    }
    void B7_deleteAnswered()
    {
        QFETCH(int, status);
        QFETCH(bool, ok);
        QFETCH(bool, alreadyGone);
        FaultServer server;
        server.always(Reaction::status(status));
        ApiFixture api(server.url());
        Awaited<Deleted> gone;
        deleteAgent(api.client, ida, &api.context, gone.handler());
        QTRY_VERIFY(gone.done());
        QCOMPARE(gone.ok(), ok);
        if (ok)
            QCOMPARE(gone.value().alreadyGone, alreadyGone);
    }

    void lookUpAnswered_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("rows"); // -1: failed, -2: several
        QTest::newRow("one") << 200 << "{\"data\":[" + answerBody.mid(8, answerBody.size() - 9) + "]}" << 1;
        QTest::newRow("7.5 none by an empty list") << 200 << q("{'data':[]}") << 0;
        QTest::newRow("7.5 none by 404") << 404 << q("{'message':'The requested resource could not be found'}") << 0;
        QTest::newRow("7.5 several by 400") << 400 << q("{'message':'Duplicate email address'}") << -2;
        QTest::newRow("another 400") << 400 << q("{'message':'Invalid value in request'}") << -1;
        QTest::newRow("found, but unreadable") << 200 << q("{'data':[{'id':7}]}") << -1;
        QTest::newRow("not JSON") << 200 << QByteArray("<html>") << -1;
        QTest::newRow("500") << 500 << QByteArray() << -1;
    }
    void lookUpAnswered()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, rows);
        FaultServer server;
        server.always(Reaction::json(body, status));
        ApiFixture api(server.url());
        Awaited<FoundAgents> found;
        findAgentsByEmail(api.client, u"a@b"_s, &api.context, found.handler());
        QTRY_VERIFY(found.done());
        QCOMPARE(found.ok(), rows != -1);
        if (found.failed())
            return;
        QCOMPARE(found.value().several, rows == -2);
        QCOMPARE(found.value().rows.size(), std::max(rows, 0));
    }
};

QTEST_GUILESS_MAIN(TestApiOperations)
#include "tst_apioperations.moc"

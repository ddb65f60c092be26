// Every operation of the simulated organisation: status, envelope, and what it refuses.
#include "simfixture.h"
#include <QTest>

using namespace Qt::StringLiterals;

class TestSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operations_data();
    void operations();
    void refusals_data();
    void refusals();
    void authorization_data();
    void authorization();
};

void TestSimulator::operations_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("shape");

    const QByteArray anna = R"({"displayName":"Anna","email":"anna@hrey.example"})";
    const auto row = [](const char *name, const char *method, const char *target, const QByteArray &body, int status,
                        const QString &shape) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << body << status << shape;
    };
    row("1 presence of all", "GET", "/v1/agents/presence", {}, 200, u"bare"_s);
    row("2 list agents", "GET", "/v1/agents", {}, 200, u"page"_s);
    row("3 bulk put", "PUT", "/v1/agents", R"([{"id":"{agent}","displayName":"A"}])", 200, u"outcomes"_s);
    row("3 bulk put without a body", "PUT", "/v1/agents", {}, 200, u"outcomes"_s);
    row("4 create", "POST", "/v1/agents", anna, 201, u"agent"_s);
    row("5 bulk patch", "PATCH", "/v1/agents", R"([{"id":"{agent}","firstName":"A"}])", 200, u"outcomes"_s);
    row("6 teams of an agent", "GET", "/v1/agents/{agent}/teams", {}, 200, u"refs"_s);
    row("7 presence of one", "GET", "/v1/agents/{agent}/presence", {}, 200, u"presence"_s);
    row("7 presence of an unlisted id", "GET", "/v1/agents/{unlisted}/presence", {}, 200, u"presence"_s);
    row("8 bulk create", "POST", "/v1/agents/bulk", R"({"data":[)" + anna + "]}", 201, u"outcomes"_s);
    row("8 bulk create of nothing", "POST", "/v1/agents/bulk", "{}", 201, u"outcomes"_s);
    row("9 one agent", "GET", "/v1/agents/{agent}", {}, 200, u"agent"_s);
    row("10 put one", "PUT", "/v1/agents/{agent}", R"({"displayName":"A"})", 200, u"agent"_s);
    row("11 delete", "DELETE", "/v1/agents/{agent}", {}, 204, u"empty"_s);
    row("12 patch one", "PATCH", "/v1/agents/{agent}", R"({"firstName":"A"})", 200, u"agent"_s);
    row("13 working channel", "PUT", "/v1/agents/{agent}/presence/working-channel",
        R"({"channel":"Speak","working":false})", 204, u"empty"_s);
    row("teams: list", "GET", "/v1/teams", {}, 200, u"list"_s);
    row("teams: create", "POST", "/v1/teams", R"({"name":"Night"})", 201, u"team"_s);
    row("teams: one", "GET", "/v1/teams/{team}", {}, 200, u"team"_s);
    row("teams: delete", "DELETE", "/v1/teams/{team}", {}, 204, u"empty"_s);
    row("teams: members", "GET", "/v1/teams/{team}/agents", {}, 200, u"list"_s);
    row("teams: add members", "PATCH", "/v1/teams/{team}/agents", R"({"agentIds":["{agent}"]})", 200, u"empty"_s);
    row("teams: remove members", "DELETE", "/v1/teams/{team}/agents", R"({"agentIds":["{agent}"]})", 204, u"empty"_s);
    row("teams: presence", "GET", "/v1/teams/{team}/presence", {}, 200, u"page"_s);
}

void TestSimulator::operations()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, shape);
    SimFixture sim;

    const SimReply reply = sim.peer.send(method, sim.fill(target), sim.fill(body));

    QCOMPARE(reply.status, status);
    if (shape == u"empty"_s) {
        QVERIFY(reply.body.isEmpty());
        return;
    }
    QCOMPARE(reply.headers.value("content-type"), "application/json");
    const QJsonObject object = reply.object();
    const QJsonObject data = reply.dataObject();
    if (shape == u"bare"_s)
        QCOMPARE(reply.array().size(), 47);
    else if (shape == u"page"_s)
        QVERIFY(object.value(u"data"_s).isArray() && object.value(u"meta"_s).isObject());
    else if (shape == u"list"_s)
        QVERIFY(!reply.data().isEmpty() && !object.contains(u"meta"_s));
    else if (shape == u"outcomes"_s)
        QVERIFY(object.value(u"data"_s).isArray());
    else if (shape == u"refs"_s)
        QCOMPARE(reply.data().at(0).toObject().keys(), QStringList{u"id"_s});
    else if (shape == u"team"_s)
        QCOMPARE(data.keys(), (QStringList{u"id"_s, u"name"_s}));
    else if (shape == u"agent"_s)
        QVERIFY(parseId(data.value(u"id"_s).toString()) && data.contains(u"displayName"_s));
    else if (shape == u"presence"_s)
        QVERIFY(parseId(data.value(u"userId"_s).toString()) && data.contains(u"connectionStatus"_s));
    else
        QFAIL("no such shape");
}

void TestSimulator::refusals_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");

    const auto row = [](const char *name, const char *method, const char *target, const QByteArray &body, int status) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << body << status;
    };
    const char *one = "/v1/agents/{agent}", *many = "/v1/agents",
               *channel = "/v1/agents/{agent}/presence/working-channel";
    row("id is no UUID", "GET", "/v1/agents/42", {}, 400);
    row("id in braces", "GET", "/v1/agents/%7B{agent}%7D", {}, 400);
    row("nobody has the id", "GET", "/v1/agents/{absent}", {}, 404);
    row("profile of an unlisted id", "GET", "/v1/agents/{unlisted}", {}, 404);
    row("teams of nobody", "GET", "/v1/agents/{absent}/teams", {}, 404);
    row("presence of nobody", "GET", "/v1/agents/{absent}/presence", {}, 404);
    row("presence of no UUID", "GET", "/v1/agents/x/presence", {}, 400);
    row("both filters", "GET", "/v1/agents?email=a@b.example&phone=%2B4520550100", {}, 400);
    row("page limit 0", "GET", "/v1/agents?pageLimit=0", {}, 400);
    row("page limit in words", "GET", "/v1/agents?pageLimit=many", {}, 400);
    row("foreign page key", "GET", "/v1/agents?pageKey=Zm9v", {}, 400);
    row("create without e-mail", "POST", many, R"({"displayName":"A"})", 400);
    row("create without a name", "POST", many, R"({"email":"a@hrey.example"})", 400);
    row("create with a list", "POST", many, R"([{"displayName":"A","email":"a@hrey.example"}])", 400);
    row("create without a body", "POST", many, {}, 400);
    row("create from half a document", "POST", many, R"({"displayName":"A","email")", 400);
    row("create with a name that is a number", "POST", many, R"({"displayName":7,"email":"a@hrey.example"})", 400);
    row("create with a blank name", "POST", many, R"({"displayName":" ","email":"a@hrey.example"})", 400);
    row("create with a taken e-mail", "POST", many, R"({"displayName":"A","email":"{email}"})", 400);
    row("create with no e-mail address", "POST", many, R"({"displayName":"A","email":"a.hrey.example"})", 400);
    row("put without a name", "PUT", one, R"({"firstName":"A"})", 400);
    row("put nobody", "PUT", "/v1/agents/{absent}", R"({"displayName":"A"})", 404);
    row("patch with nothing", "PATCH", one, "{}", 400);
    row("patch with a text for a list", "PATCH", one, R"({"additionalEmails":"a@hrey.example"})", 400);
    row("patch with a bad phone number", "PATCH", one, R"({"phoneNumber":"call me"})", 400);
    row("patch nobody", "PATCH", "/v1/agents/{absent}", R"({"firstName":"A"})", 404);
    row("delete nobody", "DELETE", "/v1/agents/{absent}", {}, 404);
    row("delete no UUID", "DELETE", "/v1/agents/x", {}, 400);
    row("bulk put in an envelope", "PUT", many, R"({"data":[{"id":"{agent}","displayName":"A"}]})", 400);
    row("bulk put without an id", "PUT", many, R"([{"displayName":"A"}])", 400);
    row("bulk put without a name", "PUT", many, R"([{"id":"{agent}"}])", 400);
    row("bulk patch of texts", "PATCH", many, R"(["{agent}"])", 400);
    row("bulk create as a bare list", "POST", "/v1/agents/bulk", R"([{"displayName":"A","email":"a@b.example"}])", 400);
    row("bulk create without a body", "POST", "/v1/agents/bulk", {}, 400);
    row("channel of another spelling", "PUT", channel, R"({"channel":"speak","working":true})", 400);
    row("fine channel", "PUT", channel, R"({"channel":"PstnPhone","working":true})", 400);
    row("working as a text", "PUT", channel, R"({"channel":"Speak","working":"true"})", 400);
    row("channel of nobody", "PUT", "/v1/agents/{absent}/presence/working-channel",
        R"({"channel":"Speak","working":true})", 400);
    row("team without a name", "POST", "/v1/teams", "{}", 400);
    row("no such team", "GET", "/v1/teams/{absent}", {}, 404);
    row("presence of no such team", "GET", "/v1/teams/{absent}/presence", {}, 404);
    row("members of no such team", "GET", "/v1/teams/{absent}/agents", {}, 400);
    row("unknown member", "PATCH", "/v1/teams/{team}/agents", R"({"agentIds":["{absent}"]})", 400);
    row("another path", "GET", "/v1/queues", {}, 404);
    row("another version", "GET", "/v2/agents", {}, 404);
    row("doubled slash", "GET", "//v1/agents", {}, 404);
    row("trailing slash", "GET", "/v1/agents/presence/", {}, 404);
    row("wrong method", "POST", "/v1/agents/presence", "{}", 404);
}

void TestSimulator::refusals()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    SimFixture sim;
    const QByteArray agentsBefore = sim.peer.get("/v1/agents?pageLimit=1000").body;

    const SimReply reply = sim.peer.send(method, sim.fill(target), sim.fill(body));

    QCOMPARE(reply.status, status);
    QCOMPARE(reply.object().keys(), QStringList{u"message"_s});
    QVERIFY(!reply.message().isEmpty());
    QCOMPARE(sim.peer.get("/v1/agents?pageLimit=1000").body, agentsBefore);
}

void TestSimulator::authorization_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    const QByteArray token = SimulatorOptions().token;
    QTest::newRow("raw token") << token << 200;
    QTest::newRow("bearer") << "Bearer " + token << 200;
    QTest::newRow("none") << QByteArray() << 401;
    QTest::newRow("another") << QByteArray("nonsense") << 401;
    QTest::newRow("half") << token.left(5) << 401;
    QTest::newRow("basic") << "Basic " + token << 401;
}

void TestSimulator::authorization()
{
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    SimFixture sim;
    SimPeer peer(sim.url, value);
    const SimReply reply = peer.get("/v1/agents?pageLimit=1");
    QCOMPARE(reply.status, status);
    if (status == 401)
        QCOMPARE(reply.body, R"({"message":"Unauthorized"})");
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"

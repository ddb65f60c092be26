// What the simulated organisation's writes leave behind.
#include "simfixture.h"
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSimulatorWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchAppearsAfterTheLag();
    void switchStays();
    void deletedIsGone();
    void createdIsThere();
    void putClearsPatchKeeps();
    void emailCannotBeChanged();
    void avatarIsCopied();
    void bulkOutcomes_data();
    void bulkOutcomes();
    void bulkCreateReportsEach();
    void teamMembership();
    void teamDeleted();
};

/// Fine channels of one person as a set.
static QSet<QString> channels(const QJsonObject &presence)
{
    QSet<QString> words;
    for (const QJsonValue &word : presence.value(u"activeChannels"_s).toArray())
        words.insert(word.toString());
    return words;
}

/// Somebody who works and has e-mail on but no phone.
static QByteArray emailWorker(SimFixture &sim)
{
    for (const QJsonValue &row : sim.peer.get("/v1/agents/presence").array()) {
        const QJsonObject presence = row.toObject();
        const QSet<QString> words = channels(presence);
        if (presence.value(u"connectionStatus"_s) == u"Online"_s &&
            presence.value(u"presenceStatus"_s) == u"Working"_s && words.contains(u"Email"_s) &&
            !words.contains(u"PstnPhone"_s))
            return presence.value(u"userId"_s).toString().toLatin1();
    }
    return {};
}

void TestSimulatorWrites::switchAppearsAfterTheLag()
{
    SimulatorOptions options = SimFixture::calm();
    options.presenceLagMs = 300;
    SimFixture sim(options);
    const QByteArray id = emailWorker(sim);
    QVERIFY(!id.isEmpty());

    QElapsedTimer timer;
    timer.start();
    const SimReply reply =
        sim.peer.send("PUT", "/v1/agents/" + id + "/presence/working-channel", R"({"channel":"Speak","working":true})");
    QCOMPARE(reply.status, 204);
    const bool atOnce = channels(sim.presenceOf(id)).contains(u"PstnPhone"_s);
    QVERIFY(!atOnce || timer.elapsed() >= options.presenceLagMs);
    QTRY_VERIFY(channels(sim.presenceOf(id)).contains(u"PstnPhone"_s));
    QVERIFY(timer.elapsed() >= options.presenceLagMs);
    QVERIFY(channels(sim.presenceOf(id)).contains(u"Email"_s)); // the others stay as they were
}

void TestSimulatorWrites::switchStays()
{
    SimulatorOptions options = SimFixture::calm();
    options.speed = 3600; // an hour a second
    SimFixture sim(options);
    const QByteArray id = emailWorker(sim);
    const QByteArray target = "/v1/agents/" + id + "/presence/working-channel";
    QCOMPARE(sim.peer.send("PUT", target, R"({"channel":"Speak","working":true})").status, 204);
    QCOMPARE(sim.peer.send("PUT", target, R"({"channel":"Email","working":false})").status, 204);
    QTRY_VERIFY(channels(sim.presenceOf(id)).contains(u"PstnPhone"_s));
    const QString start = sim.presenceOf(id).value(u"requestTime"_s).toString();
    // Twenty minutes later the person may have gone home, which is the only reason to lose the phone.
    QJsonObject later;
    do {
        later = sim.presenceOf(id);
        const QSet<QString> words = channels(later);
        if (later.value(u"connectionStatus"_s) == u"Offline"_s)
            break;
        QVERIFY(words.isEmpty() || words.contains(u"PstnPhone"_s));
        QVERIFY(!words.contains(u"Email"_s));
    } while (QDateTime::fromString(later.value(u"requestTime"_s).toString(), Qt::ISODateWithMs) <
             QDateTime::fromString(start, Qt::ISODateWithMs).addSecs(1200));
}

void TestSimulatorWrites::deletedIsGone()
{
    SimFixture sim;
    const QByteArray id = sim.fill("{agent}"), one = "/v1/agents/" + id;
    const QByteArray email = sim.fill("{email}");
    const QByteArray members = sim.fill("/v1/teams/{team}/agents");
    QVERIFY(sim.peer.get(members).body.contains(id));

    QCOMPARE(sim.peer.send("DELETE", one).status, 204);

    QCOMPARE(sim.peer.get(one).status, 404);
    QCOMPARE(sim.peer.get(one + "/presence").status, 404);
    QCOMPARE(sim.peer.get(one + "/teams").status, 404);
    QCOMPARE(sim.peer.send("DELETE", one).status, 404);
    QCOMPARE(sim.peer.get("/v1/agents/presence").array().size(), 46);
    QCOMPARE(sim.peer.get("/v1/agents?pageLimit=1000").data().size(), 45);
    QVERIFY(!sim.peer.get(members).body.contains(id));
    QVERIFY(sim.peer.get("/v1/agents?email=" + email).data().isEmpty());
    // An end user holds the address from now on.
    const SimReply again = sim.peer.send("POST", "/v1/agents", R"({"displayName":"A","email":")" + email + "\"}");
    QCOMPARE(again.status, 400);
    QVERIFY(again.message().contains(u"EmailExists"_s));
}

void TestSimulatorWrites::createdIsThere()
{
    SimFixture sim;
    const SimReply reply = sim.peer.send("POST", "/v1/agents",
                                         R"({"displayName":"Anna Ny","email":"Anna@hrey.example",)"
                                         R"("phoneNumber":"+4522334455","middleNames":["B","C"]})");
    QCOMPARE(reply.status, 201);
    const QJsonObject made = reply.dataObject();
    const QByteArray id = made.value(u"id"_s).toString().toLatin1();
    QCOMPARE(made.value(u"displayName"_s), u"Anna Ny"_s);
    QCOMPARE(made.value(u"middleNames"_s), (QJsonArray{u"B"_s, u"C"_s}));
    QCOMPARE(sim.peer.get("/v1/agents/" + id).dataObject(), made);
    QCOMPARE(sim.peer.get("/v1/agents?email=anna@hrey.example").data(), QJsonArray{made});
    QCOMPARE(sim.peer.get("/v1/agents?phone=%2B4522334455").data(), QJsonArray{made});
    const QJsonArray last = sim.peer.get("/v1/agents?pageLimit=1000").data();
    QCOMPARE(last.last().toObject(), made);
    QCOMPARE(sim.presenceOf(id).value(u"connectionStatus"_s), u"Offline"_s);
    QVERIFY(!sim.presenceOf(id).contains(u"lastSeen"_s)); // never signed in
}

void TestSimulatorWrites::putClearsPatchKeeps()
{
    SimFixture sim;
    const QByteArray one = sim.fill("/v1/agents/{agent}");
    const QJsonObject before = sim.peer.get(one).dataObject();
    QVERIFY(before.contains(u"lastName"_s));

    QJsonObject expected = before;
    expected.insert(u"firstName"_s, u"Neu"_s);
    expected.insert(u"additionalPhoneNumbers"_s, QJsonArray{u"+4511112222"_s});
    QCOMPARE(
        sim.peer.send("PATCH", one, R"({"firstName":"Neu","additionalPhoneNumbers":["+4511112222"]})").dataObject(),
        expected);

    const QJsonObject put = sim.peer.send("PUT", one, R"({"displayName":"Nur Name"})").dataObject();
    QCOMPARE(put.value(u"displayName"_s), u"Nur Name"_s);
    QVERIFY(!put.contains(u"firstName"_s) && !put.contains(u"lastName"_s) && !put.contains(u"phoneNumber"_s));
    QCOMPARE(put.value(u"additionalPhoneNumbers"_s), QJsonArray());
    for (const QString &key : {u"id"_s, u"email"_s, u"roles"_s, u"createdAt"_s})
        QCOMPARE(put.value(key), before.value(key));
    // A number given up is free for others.
    QCOMPARE(sim.peer.send("PATCH", sim.fill("/v1/agents/{other}"), R"({"phoneNumber":"+4511112222"})").status, 200);
}

void TestSimulatorWrites::emailCannotBeChanged()
{
    SimFixture sim;
    const QByteArray one = sim.fill("/v1/agents/{agent}");
    const QJsonValue email = sim.peer.get(one).dataObject().value(u"email"_s);
    const SimReply reply = sim.peer.send("PATCH", one, R"({"firstName":"A","email":"new@hrey.example"})");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.dataObject().value(u"email"_s), email);
    QCOMPARE(sim.peer.send("PATCH", one, R"({"email":"new@hrey.example"})").status, 400); // nothing to change
}

void TestSimulatorWrites::avatarIsCopied()
{
    SimFixture sim;
    const QByteArray one = sim.fill("/v1/agents/{agent}");
    const auto answered = sim.peer.send("PATCH", one, R"({"avatarUrl":"http://avatar.example/a.png"})").dataObject();
    const QString avatar = answered.value(u"avatarUrl"_s).toString();
    QVERIFY(avatar.startsWith(u"https://files."_s));
    // Sending back what was read is no change.
    QCOMPARE(sim.peer.send("PATCH", one, "{\"avatarUrl\":\"" + avatar.toLatin1() + "\"}").dataObject(), answered);
}

void TestSimulatorWrites::bulkOutcomes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("kind"); // empty: success
    QTest::addColumn<bool>("namesId");
    QTest::newRow("put") << QByteArray("PUT") << QByteArray(R"({"id":"{agent}","displayName":"A"})") << QString()
                         << true;
    QTest::newRow("patch") << QByteArray("PATCH") << QByteArray(R"({"id":"{agent}","lastName":"B"})") << QString()
                           << true;
    QTest::newRow("nobody") << QByteArray("PATCH") << QByteArray(R"({"id":"{absent}","lastName":"B"})") << u"NotFound"_s
                            << true;
    QTest::newRow("empty patch") << QByteArray("PATCH") << QByteArray(R"({"id":"{agent}"})") << u"EmptyPatchSet"_s
                                 << true;
    QTest::newRow("id is no UUID") << QByteArray("PUT") << QByteArray(R"({"id":"42","displayName":"A"})")
                                   << u"InvalidArgument"_s << false;
    QTest::newRow("taken e-mail") << QByteArray("PATCH")
                                  << QByteArray(R"({"id":"{other}","additionalEmails":["{email}"]})") << u"Validation"_s
                                  << true;
}

void TestSimulatorWrites::bulkOutcomes()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, item);
    QFETCH(QString, kind);
    QFETCH(bool, namesId);
    SimFixture sim;
    // A good item beside it is done whatever becomes of this one.
    const QByteArray good = R"({"id":"{other}","displayName":"Good"})";
    const SimReply reply = sim.peer.send(method, "/v1/agents", sim.fill('[' + item + ',' + good + ']'));

    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.data().size(), 2);
    const QJsonObject outcome = reply.data().at(0).toObject(), error = outcome.value(u"error"_s).toObject();
    QCOMPARE(outcome.value(u"_type"_s), kind.isEmpty() ? u"BulkActionSuccess"_s : u"BulkActionFailure"_s);
    QCOMPARE(outcome.contains(u"data"_s), kind.isEmpty());
    QCOMPARE(error.value(u"_type"_s).toString(), kind);
    QCOMPARE(error.contains(u"id"_s), !kind.isEmpty() && namesId);
    QCOMPARE(error.contains(u"message"_s), !kind.isEmpty());
    QCOMPARE(reply.data().at(1).toObject().value(u"_type"_s), u"BulkActionSuccess"_s);
    QCOMPARE(sim.peer.get(sim.fill("/v1/agents/{other}")).dataObject().value(u"displayName"_s), u"Good"_s);
}

void TestSimulatorWrites::bulkCreateReportsEach()
{
    SimFixture sim;
    const SimReply reply = sim.peer.send(
        "POST", "/v1/agents/bulk",
        sim.fill(R"({"data":[{"displayName":"A","email":"a1@hrey.example"},{"displayName":"B","email":"{email}"},)"
                 R"({"displayName":"C","email":"A1@hrey.example"},{"displayName":"D","email":"d1@hrey.example"}]})"));
    QCOMPARE(reply.status, 201);
    QStringList kinds;
    for (const QJsonValue &outcome : reply.data())
        kinds << outcome.toObject().value(u"error"_s).toObject().value(u"_type"_s).toString();
    QCOMPARE(kinds, (QStringList{{}, u"Validation"_s, u"Validation"_s, {}}));
    QCOMPARE(sim.peer.get("/v1/agents/presence").array().size(), 49);
}

void TestSimulatorWrites::teamMembership()
{
    SimFixture sim;
    const QByteArray members = sim.fill("/v1/teams/{teamOther}/agents"), id = sim.fill("{agent}");
    const QByteArray body = "{\"agentIds\":[\"" + id + "\"]}";
    QVERIFY(!sim.peer.get(members).body.contains(id));
    const qsizetype before = sim.peer.get(members).data().size();

    QCOMPARE(sim.peer.send("PATCH", members, body).status, 200);
    QCOMPARE(sim.peer.send("PATCH", members, body).status, 200); // twice is once
    QCOMPARE(sim.peer.get(members).data().size(), before + 1);
    QCOMPARE(sim.peer.get("/v1/agents/" + id + "/teams").data().size(), 2);

    QCOMPARE(sim.peer.send("DELETE", members, body).status, 204);
    QCOMPARE(sim.peer.get(members).data().size(), before);
    QCOMPARE(sim.peer.get("/v1/agents/" + id + "/teams").data().size(), 1);
}

void TestSimulatorWrites::teamDeleted()
{
    SimFixture sim;
    const QByteArray team = sim.fill("/v1/teams/{team}"), teams = sim.fill("/v1/agents/{agent}/teams");
    QCOMPARE(sim.peer.send("DELETE", team).status, 204);
    QCOMPARE(sim.peer.get(team).status, 404);
    QCOMPARE(sim.peer.get(teams).data().size(), 0);
    QCOMPARE(sim.peer.get("/v1/teams").data().size(), 4);
    QCOMPARE(sim.peer.get("/v1/agents/presence").array().size(), 47); // people stay
}

QTEST_GUILESS_MAIN(TestSimulatorWrites)
#include "tst_simulatorwrites.moc"

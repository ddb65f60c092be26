// What the records of the simulated organisation look like, and that its lists agree with each other.
#include "channel.h"
#include "simfixture.h"
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSimulatorRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presenceRecords();
    void agentRecords();
    void teamRecords();
    void names();
    void listFilters_data();
    void listFilters();
};

void TestSimulatorRecords::presenceRecords()
{
    SimFixture sim;
    const QJsonArray rows = sim.peer.get("/v1/agents/presence").array();
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}$"_s);
    QSet<QString> ids;
    bool fieldsMissing = false;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        QVERIFY(parseId(row.value(u"userId"_s).toString()));
        ids.insert(row.value(u"userId"_s).toString());
        QVERIFY(time.match(row.value(u"requestTime"_s).toString()).hasMatch());
        QVERIFY(QStringList({u"Online"_s, u"Offline"_s}).contains(row.value(u"connectionStatus"_s).toString()));
        if (row.contains(u"lastSeen"_s)) {
            QVERIFY(time.match(row.value(u"lastSeen"_s).toString()).hasMatch());
            QVERIFY(row.value(u"lastSeen"_s).toString() <= row.value(u"requestTime"_s).toString());
        }
        if (row.contains(u"presenceStatus"_s))
            QVERIFY(QStringList({u"Working"_s, u"Away"_s}).contains(row.value(u"presenceStatus"_s).toString()));
        for (const QJsonValue &word : row.value(u"activeChannels"_s).toArray())
            QVERIFY(fineChannelIndex(word.toString()) >= 0);
        fieldsMissing |= !row.contains(u"presenceStatus"_s) && !row.contains(u"activeChannels"_s);
    }
    QCOMPARE(ids.size(), 47);
    QVERIFY(fieldsMissing);
}

void TestSimulatorRecords::agentRecords()
{
    SimFixture sim;
    const QJsonArray rows = sim.peer.get("/v1/agents?pageLimit=1000").data();
    QCOMPARE(rows.size(), 46); // presence knows one more
    QSet<QString> emails, phones;
    int withoutPhone = 0;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        QVERIFY(parseId(row.value(u"id"_s).toString()));
        QVERIFY(row.value(u"createdAt"_s).toString().endsWith(u'Z'));
        QVERIFY(!row.value(u"displayName"_s).toString().isEmpty());
        emails.insert(row.value(u"email"_s).toString());
        for (const QString &list : {u"additionalEmails"_s, u"additionalPhoneNumbers"_s, u"middleNames"_s, u"roles"_s})
            QVERIFY(row.value(list).isArray());
        for (const QString &key : row.keys())
            QVERIFY2(row.value(key) != QJsonValue(QString()) && !row.value(key).isNull(), qPrintable(key));
        if (row.contains(u"phoneNumber"_s))
            phones.insert(row.value(u"phoneNumber"_s).toString());
        else
            ++withoutPhone;
        QCOMPARE(sim.peer.get("/v1/agents/" + row.value(u"id"_s).toString().toLatin1()).dataObject(), row);
    }
    QCOMPARE(emails.size(), 46);
    QVERIFY(withoutPhone > 0);
    QCOMPARE(phones.size(), 46 - withoutPhone);
}

void TestSimulatorRecords::teamRecords()
{
    SimFixture sim;
    QHash<QString, QSet<QString>> teamsOf;
    for (const QJsonValue &team : sim.peer.get("/v1/teams").data()) {
        const QString id = team.toObject().value(u"id"_s).toString();
        const QByteArray base = "/v1/teams/" + id.toLatin1();
        QCOMPARE(sim.peer.get(base).dataObject(), team.toObject());
        QSet<QString> members, present;
        for (const QJsonValue &member : sim.peer.get(base + "/agents").data())
            members.insert(member.toObject().value(u"id"_s).toString());
        for (const QJsonValue &row : sim.peer.get(base + "/presence").data())
            present.insert(row.toObject().value(u"userId"_s).toString());
        QVERIFY(!members.isEmpty());
        QCOMPARE(present, members);
        for (const QString &member : members)
            teamsOf[member].insert(id);
    }
    int several = 0, none = 0;
    for (const QJsonValue &agent : sim.peer.get("/v1/agents?pageLimit=1000").data()) {
        const QString id = agent.toObject().value(u"id"_s).toString();
        QSet<QString> refs;
        for (const QJsonValue &ref : sim.peer.get("/v1/agents/" + id.toLatin1() + "/teams").data())
            refs.insert(ref.toObject().value(u"id"_s).toString());
        QCOMPARE(refs, teamsOf.value(id));
        several += refs.size() > 1;
        none += refs.isEmpty();
    }
    QCOMPARE(several, 3);
    QCOMPARE(none, 2);
}

void TestSimulatorRecords::names()
{
    SimFixture sim;
    QStringList names;
    for (const QJsonValue &agent : sim.peer.get("/v1/agents?pageLimit=1000").data())
        names << agent.toObject().value(u"displayName"_s).toString();
    const auto anyHas = [&names](QChar::Script script) {
        return std::any_of(names.begin(), names.end(), [script](const QString &name) {
            return std::any_of(name.begin(), name.end(), [script](QChar c) { return c.script() == script; });
        });
    };
    QVERIFY(anyHas(QChar::Script_Arabic));
    QVERIFY(anyHas(QChar::Script_Han));
    QVERIFY(anyHas(QChar::Script_Katakana));
    QVERIFY(std::any_of(names.begin(), names.end(), [](const QString &name) { return name.size() > 50; }));
}

void TestSimulatorRecords::listFilters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("found");
    QTest::newRow("e-mail") << QByteArray("email=mikkel.ostergaard%40hrey.example") << 1;
    QTest::newRow("e-mail in capitals") << QByteArray("email=Mikkel.Ostergaard@HREY.example") << 1;
    QTest::newRow("nobody's e-mail") << QByteArray("email=nobody%40hrey.example") << 0;
    QTest::newRow("nobody's number") << QByteArray("phone=%2B4599999999") << 0;
    QTest::newRow("escaped plus") << QByteArray("phone=%2B") << 1;
    QTest::newRow("a bare plus is a blank") << QByteArray("phone=+") << 0;
}

void TestSimulatorRecords::listFilters()
{
    QFETCH(QByteArray, query);
    QFETCH(int, found);
    SimFixture sim;
    if (query.startsWith("phone=") && query.size() < 10) { // somebody's number behind the sign
        for (const QJsonValue &agent : sim.peer.get("/v1/agents").data()) {
            const QString phone = agent.toObject().value(u"phoneNumber"_s).toString();
            if (!phone.isEmpty()) {
                query += phone.mid(1).toLatin1();
                break;
            }
        }
    }
    const SimReply reply = sim.peer.get("/v1/agents?" + query);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.data().size(), found);
}

QTEST_GUILESS_MAIN(TestSimulatorRecords)
#include "tst_simulatorrecords.moc"

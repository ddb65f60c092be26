// Edits of two people on one agent, what comes back from the server, who is already there, and files of profiles.
#include "agentjson.h"
#include "agentmerge.h"
#include "duplicateradar.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using Choice = FieldConflict::Choice;

namespace {
Agent astrid()
{
    Agent a;
    a.id = *parseId(u"5b8f0d3e-0000-4000-8000-0000000092c1"_s);
    a.displayName = u"Astrid Lindqvist-Håkansson"_s;
    a.email = u"astrid.lindqvist@hrey.example"_s;
    a.firstName = u"Astrid"_s;
    a.lastName = u"Lindqvist-Håkansson"_s;
    a.middleNames = {u"Elin"_s};
    a.phoneNumber = u"+46701740685"_s;
    a.additionalPhoneNumbers = {u"+46840312077"_s};
    a.additionalEmails = {u"astrid@hrey.example"_s};
    a.roles = {u"Agent"_s};
    a.createdAt = 1'700'000'000'123;
    return a;
}
} // namespace

class TestAgentMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesWhatOnlyTheyChanged()
    {
        Agent yours = astrid(), theirs = astrid();
        yours.displayName = u"Astrid Lindqvist"_s;
        theirs.lastName = u"Lindqvist"_s;
        theirs.additionalEmails += u"a2@hrey.example"_s;
        const AgentMerge m = mergeAgent(astrid(), yours, theirs);
        QVERIFY(m.conflicts.isEmpty());
        QCOMPARE(m.takenTheirs, (QList<AgentField>{AgentField::LastName, AgentField::ExtraEmails}));
        QCOMPARE(m.merged.displayName, u"Astrid Lindqvist"_s);
        QCOMPARE(m.merged.lastName, u"Lindqvist"_s);
        QCOMPARE(m.merged.additionalEmails, theirs.additionalEmails);
    }

    void theSameChangeIsNoConflict()
    {
        Agent yours = astrid();
        yours.phoneNumber = u"+46701740658"_s;
        const AgentMerge m = mergeAgent(astrid(), yours, yours);
        QVERIFY(m.conflicts.isEmpty());
        QVERIFY(m.takenTheirs.isEmpty());
    }

    void settles_data()
    {
        QTest::addColumn<Choice>("choice");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QStringList>("extra");
        QTest::newRow("theirs") << Choice::Theirs << u"+46705550119"_s << QStringList{u"+46840312077"_s};
        QTest::newRow("yours") << Choice::Yours << u"+46701740658"_s << QStringList{u"+46840312077"_s};
        QTest::newRow("both") << Choice::Both << u"+46701740658"_s << QStringList{u"+46840312077"_s, u"+46705550119"_s};
    }
    void settles()
    {
        QFETCH(Choice, choice);
        QFETCH(QString, phone);
        QFETCH(QStringList, extra);
        Agent yours = astrid(), theirs = astrid();
        yours.phoneNumber = u"+46701740658"_s;
        theirs.phoneNumber = u"+46705550119"_s;
        AgentMerge m = mergeAgent(astrid(), yours, theirs);
        QCOMPARE(m.conflicts, (QList<FieldConflict>{{AgentField::PhoneNumber, true}}));
        for (const Choice wavering : {Choice::Both, Choice::Theirs, choice})
            settle(m.merged, m.conflicts.constFirst(), wavering, astrid(), yours, theirs);
        QCOMPARE(m.merged.phoneNumber, phone);
        QCOMPARE(m.merged.additionalPhoneNumbers, extra);
    }

    void bothOfAListKeepsAdditionsAndRemovals()
    {
        Agent yours = astrid(), theirs = astrid();
        yours.additionalEmails = {u"mine@hrey.example"_s}; // added one, took the old one out
        theirs.additionalEmails += u"theirs@hrey.example"_s;
        AgentMerge m = mergeAgent(astrid(), yours, theirs);
        QCOMPARE(m.conflicts.size(), 1);
        settle(m.merged, m.conflicts.constFirst(), Choice::Both, astrid(), yours, theirs);
        QCOMPARE(m.merged.additionalEmails, (QStringList{u"theirs@hrey.example"_s, u"mine@hrey.example"_s}));
    }

    void reportsFieldsThatChangedUnasked()
    {
        Agent expected = astrid();
        expected.displayName = u"Astrid Lindqvist"_s;
        Agent answered = expected;
        QVERIFY(surprisesIn(answered, expected, astrid()).isEmpty());
        answered.additionalPhoneNumbers.clear();
        QCOMPARE(surprisesIn(answered, expected, astrid()), QList<AgentField>{AgentField::ExtraPhones});
        answered = expected;
        answered.avatarUrl = u"https://files.example/copy"_s;
        QCOMPARE(surprisesIn(answered, expected, astrid()), QList<AgentField>{AgentField::AvatarUrl});
        expected.avatarUrl = u"https://pictures.example/a.png"_s;
        QVERIFY2(surprisesIn(answered, expected, astrid()).isEmpty(), "a picture is answered under the copy's address");
    }

    void radarFinds_data()
    {
        QTest::addColumn<Agent>("typed");
        QTest::addColumn<int>("kind"); // -1: nobody
        Agent a;
        a.displayName = u"Somebody Else"_s;
        a.email = u"else@hrey.example"_s;
        QTest::newRow("nobody") << a << -1;
        Agent b = a;
        b.email = u"ASTRID.Lindqvist@HREY.example"_s;
        QTest::newRow("same e-mail, other case") << b << int(Likeness::Kind::Email);
        b = a;
        b.email = u"astrid@hrey.example"_s;
        QTest::newRow("is an extra e-mail") << b << int(Likeness::Kind::ExtraEmail);
        b = a;
        b.phoneNumber = u"070-174 06 85"_s;
        QTest::newRow("same phone, national") << b << int(Likeness::Kind::Phone);
        b = a;
        b.displayName = u"astrid  LINDQVIST-håkansson"_s;
        QTest::newRow("same name") << b << int(Likeness::Kind::Name);
    }
    void radarFinds()
    {
        QFETCH(Agent, typed);
        QFETCH(int, kind);
        DuplicateRadar radar(u"SE"_s);
        radar.add(astrid());
        const auto found = radar.find(typed);
        QCOMPARE(found.isEmpty() ? -1 : int(found.constFirst().kind), kind);
        QVERIFY(found.size() <= 1);
        QVERIFY2(radar.find(typed, astrid().id).isEmpty(), "nobody is a duplicate of themselves");
    }

    void filesComeBackWhole()
    {
        const AgentBackup backup{
            astrid(), {u"Nordic"_s}, {u"Email"_s, u"PstnPhone"_s}, u"Working"_s, 1'764'000'000'000};
        const auto back = backupFromFile(backupToFile(backup));
        QVERIFY(back);
        QCOMPARE(back->agent, backup.agent);
        QCOMPARE(*back, backup);
        QVERIFY(!backupFromFile("{}"));
        QVERIFY(!backupFromFile("\x89PNG"));
        QVERIFY(!agentFromJson({{u"displayName"_s, 7}}));
    }
};

QTEST_GUILESS_MAIN(TestAgentMerge)
#include "tst_agentmerge.moc"

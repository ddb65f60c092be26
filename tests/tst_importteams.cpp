// New people into teams after an import: by the list's own column and by choice, each asked at most once, with the
// outcome of each as the members tell it.
#include "importstage.h"

using namespace Qt::StringLiterals;
using Fault = FakePeople::Fault;

namespace {

struct TeamStage : ImportStage
{
    explicit TeamStage(const QString &trail = {}) : ImportStage(trail, {u"Nordic"_s, u"DACH"_s, u"Twice"_s, u"Twice"_s})
    {
        [&] { QTRY_COMPARE(live->teams().size(), 4); }();
    }
    /// "Nordic+, DACH?" of a row: + in, - not in, ? nobody knows, . under way.
    QString teams(int row) const
    {
        QStringList all;
        for (const TeamStep &step : sheet().row(row).teams)
            all += sheet().teamName(step.team) + u".+-?"[int(step.end)];
        return all.join(u", "_s);
    }
    int patches() const { return people.server.count("PATCH", "/v1/teams/"); }
    void settle()
    {
        [&] { QTRY_VERIFY(!page->desk()->isRunning() && !page->desk()->isBusy()); }();
    }
};

QString listFor(int people, const QString &team)
{
    QString text = u"Name\tE-mail\tTeam\n"_s;
    for (int i = 0; i < people; ++i)
        text += u"Person %1\tp%1@x.dk\t%2\n"_s.arg(QString::number(i), team);
    return text;
}

} // namespace

class TestImportTeams : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theColumn();
    void inChunks();
    void faults_data();
    void faults();
    void unclearIsReadOnceMore();
    void byChoice();
    void cutOffOnTheWay_data();
    void cutOffOnTheWay();
    void anOlderListIsRead();
};

void TestImportTeams::theColumn()
{
    QTemporaryDir dir;
    TeamStage s(dir.filePath(u"a.sqlite"_s));
    s.take(u"Name\tE-mail\tTeam\nIda\tida@x.dk\tnordic \nBea\tbea@x.dk\tDACH; Nordic\nCy\tcy@x.dk\tNowhere\n"
           "Dee\tdee@x.dk\tTwice\nAnna Changed\tanna@x.dk\tNordic\nEve\teve@x.dk\t\n"_s);
    QCOMPARE(s.sheet().counts().warnings, 2);
    QCOMPARE(s.sheet().row(2).problems.first().text,
             u"There is no team called Nowhere. The person is created without."_s);
    QCOMPARE(s.sheet().row(3).problems.first().text, u"Two teams are called Twice. The person is created without."_s);
    s.send();
    QCOMPARE(s.teams(0), u"Nordic+"_s);
    QCOMPARE(s.teams(1), u"DACH+, Nordic+"_s);
    QCOMPARE(s.teams(2) + s.teams(3) + s.teams(4) + s.teams(5), QString());
    QCOMPARE(s.people.teams[0].members, (QList<AgentId>{s.sheet().row(0).made, s.sheet().row(1).made}));
    QCOMPARE(s.people.teams[1].members, QList<AgentId>{s.sheet().row(1).made});
    QCOMPARE(s.patches(), 2);
    QCOMPARE(s.page->desk()->openJoins().byTheList, 0);
    QCOMPARE(s.page->desk()->openJoins().withoutTeam, 3);
    QStringList sent;
    for (const ImportRequest &request : s.page->desk()->requests())
        sent += u"%1 %2/%3"_s.arg(request.what).arg(request.done).arg(request.rows);
    QCOMPARE(sent, (QStringList{u"POST /v1/agents/bulk 5/5"_s, u"PATCH /v1/agents 1/1"_s,
                                u"PATCH /v1/teams: DACH 1/1"_s, u"PATCH /v1/teams: Nordic 2/2"_s}));
    s.end();
    s.start();
    QTRY_COMPARE(s.sheet().rowCount(), 6);
    QTRY_COMPARE(s.live->teams().size(), 4);
    s.settle();
    QTRY_COMPARE(s.teams(1), u"DACH+, Nordic+"_s);
    QCOMPARE(s.page->desk()->openJoins().byTheList, 0);
    QCOMPARE(s.page->desk()->requests().size(), 4);
    QCOMPARE(s.patches(), 2);
    QCOMPARE(s.people.rejoined, 0);
}

void TestImportTeams::inChunks()
{
    TeamStage s;
    s.take(listFor(60, u"Nordic"_s));
    s.send();
    QCOMPARE(s.patches(), 3);
    QCOMPARE(int(s.people.teams[0].members.size()), 60);
    QCOMPARE(s.people.rejoined, 0);
}

void TestImportTeams::faults_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("then"); // of the row
    QTest::addColumn<int>("patches");
    QTest::newRow("cut, applied") << u"cut applied"_s << u"Nordic+"_s << 1;
    QTest::newRow("cut, not applied") << u"cut"_s << u"Nordic-"_s << 1;
    QTest::newRow("500, applied") << u"500 applied"_s << u"Nordic+"_s << 1;
    QTest::newRow("refused") << u"400"_s << u"Nordic-"_s << 1;
    QTest::newRow("asked to wait") << u"429"_s << u"Nordic+"_s << 2;
    QTest::newRow("yes, and nothing done") << u"200"_s << u"Nordic-"_s << 1;
}

void TestImportTeams::faults()
{
    QFETCH(QString, fault);
    QFETCH(QString, then);
    QFETCH(int, patches);
    TeamStage s;
    s.people.script = [fault](int number) -> Fault {
        if (number != 1) // the first write creates
            return {};
        if (fault == u"429"_s)
            return {false, Reaction::status(429).header("Retry-After", "1")};
        if (fault == u"400"_s)
            return {false, Reaction::json("{\"message\":\"<b>no</b>\"}", 400)};
        if (fault == u"200"_s)
            return {false, Reaction::status(200)};
        const bool applied = fault.endsWith(u"applied"_s);
        return {applied, fault.startsWith(u"500"_s) ? Reaction::status(500) : Reaction::nothing(Reaction::End::Reset)};
    };
    s.take(listFor(2, u"Nordic"_s));
    s.send();
    QCOMPARE(s.teams(0), then);
    QCOMPARE(s.teams(1), then);
    QCOMPARE(s.patches(), patches);
    QCOMPARE(s.people.rejoined, 0);
    if (then == u"Nordic-"_s) {
        QVERIFY(s.sheet().row(0).problems.first().text.startsWith(u"Created, but not in Nordic: "_s));
        QCOMPARE(s.page->desk()->openJoins().byTheList, 2);
        s.page->desk()->addToTeamsOfTheList(); // a person asks once more
        s.settle();
        QTRY_COMPARE(s.teams(0), u"Nordic+"_s);
        QVERIFY(s.sheet().row(0).problems.isEmpty());
        QCOMPARE(s.people.rejoined, 0);
    }
    QCOMPARE(s.count(RowState::Created), 2);
}

/// Neither an answer nor the members could be had: a dry run reads them again, and nothing is sent.
void TestImportTeams::unclearIsReadOnceMore()
{
    TeamStage s;
    s.people.script = [&s](int number) -> Fault {
        if (number != 1)
            return {};
        s.people.reads = [](const SeenRequest &request) -> std::optional<Reaction> {
            return request.target.contains("/v1/teams") ? std::optional(Reaction::status(500)) : std::nullopt;
        };
        return {true, Reaction::nothing(Reaction::End::Reset)};
    };
    s.take(listFor(2, u"Nordic"_s));
    s.send();
    QCOMPARE(s.teams(0), u"Nordic?"_s);
    QCOMPARE(s.page->desk()->openJoins().byTheList, 0);
    s.people.reads = {};
    s.page->desk()->dryRun();
    QTRY_COMPARE(s.teams(0) + s.teams(1), u"Nordic+Nordic+"_s);
    s.settle();
    QCOMPARE(s.patches(), 1);
    QCOMPARE(s.people.rejoined, 0);
}

void TestImportTeams::byChoice()
{
    TeamStage s;
    s.take(listOf(3));
    s.send();
    QCOMPARE(s.page->desk()->openJoins().withoutTeam, 3);
    QCOMPARE(s.patches(), 0);
    s.page->desk()->addToTeam(s.people.teams[1].team);
    QVERIFY(s.page->desk()->isRunning());
    QVERIFY(!s.page->desk()->maySend());
    s.settle();
    QCOMPARE(s.teams(2), u"DACH+"_s);
    QCOMPARE(s.page->desk()->openJoins().withoutTeam, 0);
    QCOMPARE(s.patches(), 1);
    s.page->desk()->addToTeam(s.people.teams[1].team); // nobody is left to be asked
    QVERIFY(!s.page->desk()->isRunning());
    QCOMPARE(s.patches(), 1);
}

void TestImportTeams::cutOffOnTheWay_data()
{
    QTest::addColumn<bool>("applied");
    QTest::newRow("applied") << true;
    QTest::newRow("not applied") << false;
}

/// The program ends while a team has not answered: started again it reads the members and sends nothing.
void TestImportTeams::cutOffOnTheWay()
{
    QFETCH(bool, applied);
    QTemporaryDir dir;
    TeamStage s(dir.filePath(u"a.sqlite"_s));
    s.people.script = [applied](int number) -> Fault {
        if (number == 1)
            return {applied, Reaction::hang()};
        return {};
    };
    s.take(listFor(2, u"Nordic"_s));
    s.page->desk()->send();
    QTRY_COMPARE(s.patches(), 1);
    s.end();
    s.start();
    QTRY_COMPARE(s.sheet().rowCount(), 2);
    QTRY_COMPARE(s.live->teams().size(), 4);
    QTRY_COMPARE(s.teams(0) + s.teams(1), applied ? u"Nordic+Nordic+"_s : u"Nordic-Nordic-"_s);
    s.settle();
    QCOMPARE(s.count(RowState::Created), 2);
    QCOMPARE(s.patches(), 1);
    QCOMPARE(s.page->desk()->openJoins().byTheList, applied ? 0 : 2);
}

/// Lists from before teams were kept.
void TestImportTeams::anOlderListIsRead()
{
    QFile file(QStringLiteral(TEST_DATA "/fuzz/journal/older"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto journal = journalFromBytes(file.readAll());
    QVERIFY(journal);
    QCOMPARE(journal->sheet.rowCount(), 2);
    QCOMPARE(journal->sheet.row(0).state, RowState::Created);
    QVERIFY(journal->sheet.row(0).teams.isEmpty());
}

QTEST_MAIN(TestImportTeams)
#include "tst_importteams.moc"

// Lists of people from outside: what is read, what columns are taken for, what each row would do, and the journal.
#include "importreport.h"
#include "tablereader.h"
#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

using AgentPtr = ImportSheet::AgentPtr;

AgentPtr agent(const QString &name, const QString &email, const QString &first = {}, const QString &last = {},
               const QString &phone = {}, const QStringList &extraEmails = {})
{
    Agent a;
    a.id = QUuid::createUuid();
    a.displayName = name;
    a.email = email;
    a.firstName = first;
    a.lastName = last;
    a.phoneNumber = phone;
    a.additionalEmails = extraEmails;
    return std::make_shared<const Agent>(a);
}

ImportSheet sheetOf(const QString &text, const QList<AgentPtr> &known = {}, const QString &country = u"DK"_s)
{
    ImportSheet sheet(readTable(text));
    sheet.setDirectory(known, country);
    sheet.judge();
    return sheet;
}

QString states(const ImportSheet &sheet)
{
    QStringList words;
    for (int i = 0; i < sheet.rowCount(); ++i)
        words += importreport::stateWord(sheet.row(i).state);
    return words.join(u", "_s);
}

} // namespace

class TestOnboarding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void uses_data();
    void uses();
    void theListOfTheMockUp();
    void rowStates_data();
    void rowStates();
    void blankLeavesAndClearClears();
    void sameNumberIsNoChange();
    void repairs();
    void blanksGoOnceForMany();
    void duplicatesFollowEdits();
    void endsStandAndFailedRowsCanBeRepaired();
    void ownExportComesBack();
    void journal();
    void brokenJournals();
    void reportsAreHarmless();
    void manyRows();
};

void TestOnboarding::uses_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QList<int>>("numbers");
    const auto n = [](AgentField field) { return useToNumber({ColumnUse::Kind::Field, field}); };
    using F = AgentField;
    const QList<int> five{n(F::DisplayName), n(F::Email), n(F::FirstName), n(F::LastName), n(F::PhoneNumber), 1};
    QTest::newRow("English") << u"Display name|E-mail address|First name|Last name|Phone number|Team"_s << five;
    QTest::newRow("Danish") << u"Navn|E-mail|Fornavn|Efternavn|Telefonnummer|Hold"_s << five;
    QTest::newRow("German") << u"Anzeigename|E-Mail-Adresse|Vorname|Nachname|Tel.|Gruppe"_s << five;
    QTest::newRow("French") << u"Nom complet|Adresse e-mail|Prénom|Nom de famille|Téléphone|Équipe"_s << five;
    QTest::newRow("Spanish") << u"Nombre completo|Correo electrónico|Nombre de pila|Apellidos|Teléfono|Equipo"_s
                             << five;
    QTest::newRow("Swedish") << u"Namn|E-postadress|Förnamn|Efternamn|Mobilnummer|Grupp"_s << five;
    QTest::newRow("Norwegian") << u"Fullt navn|E-post|Fornavn|Etternavn|Mobil|Lag"_s << five;
    QTest::newRow("wire names") << u"displayName|email|firstName|lastName|phoneNumber|team"_s << five;
    QTest::newRow("second of a kind") << u"Name|Mail|Mail|Phone|Mobile|Start"_s
                                      << QList<int>{n(F::DisplayName), n(F::Email),       n(F::ExtraEmails),
                                                    n(F::PhoneNumber), n(F::ExtraPhones), 0};
    QTest::newRow("unknown words") << u"A|B|C|D|E|F"_s << QList<int>{0, n(F::Email), 0, 0, 0, 0};
}

void TestOnboarding::uses()
{
    QFETCH(QString, header);
    QFETCH(QList<int>, numbers);
    const ColumnUses uses =
        guessUses(header.split(u'|'), {{u"Ida Berg"_s, u"i@x.dk"_s, u"Ida"_s, u"Berg"_s, u"1"_s, u"N"_s}});
    QList<int> got;
    for (const ColumnUse &use : uses) {
        got += useToNumber(use);
        QCOMPARE(useFromNumber(got.last()), use);
    }
    QCOMPARE(got, numbers);
}

void TestOnboarding::theListOfTheMockUp()
{
    QFile file(QStringLiteral(TEST_DATA "/onboarding-44.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    ImportSheet sheet(readTable(file.readAll()));
    sheet.setDirectory(
        {agent(u"Priya Raghunathan"_s, u"priya.raghunathan@hrey.example"_s, u"Priya"_s, u"Raghunathan"_s,
               u"+447700900216"_s),
         agent(u"Jürgen Weiß"_s, u"juergen.weiss@hrey.example"_s, u"Jürgen"_s, u"Weiß"_s, u"+493055501108"_s),
         agent(u"Maren Solheim"_s, u"maren.solheim@hrey.example"_s, u"Maren"_s, u"Solheim"_s, u"+4721550114"_s),
         agent(u"Tomás Rivas"_s, u"tomas.rivas@hrey.example"_s, u"Tomás"_s, u"Rivas"_s, u"+34910550199"_s),
         agent(u"Iris Falk"_s, u"iris.falk@hrey.example"_s, u"Iris"_s, u"Falk"_s, u"+4685550120"_s),
         agent(u"Thijs van den Broek"_s, u"thijs.vandenbroek@hrey.example"_s, u"Thijs"_s, u"van den Broek"_s,
               u"+31205550114"_s),
         agent(u"Nele Petersen-Voß"_s, u"nele.petersen@hrey.example"_s, u"Nele"_s, u"Petersen"_s),
         agent(u"Beatriz Carvalho"_s, u"beatriz@hrey.example"_s, {}, {}, {}, {u"isabel.duarte@hrey.example"_s})},
        u"DK"_s);
    sheet.judge();
    QCOMPARE(sheet.rowCount(), 44);
    QCOMPARE(sheet.counts()[RowState::Create], 34);
    QCOMPARE(sheet.counts()[RowState::Change], 2);
    QCOMPARE(sheet.counts()[RowState::Unchanged], 5);
    QCOMPARE(sheet.counts().needRepair(), 3);
    QCOMPARE(sheet.counts().warnings, 4);
    QCOMPARE(sheet.row(2).state, RowState::Invalid);
    QCOMPARE(sheet.row(2).problems.first().repair, u"emil.brandt@hrey.example"_s);
    QCOMPARE(sheet.row(6).state, RowState::Duplicate);
    QCOMPARE(sheet.row(6).problems.first().text, u"Same e-mail as row 4, only the capitals differ."_s);
    QCOMPARE(sheet.row(11).state, RowState::Taken);
    QCOMPARE(sheet.changes(15), QList<AgentField>{AgentField::LastName});
    const auto bundles = sheet.bundles();
    QCOMPARE(bundles.size(), 3);
    QCOMPARE(bundles[0].value, u"hrey.example"_s);
    QCOMPARE(bundles[2].kind, CellProblem::Kind::Country);
    QCOMPARE(bundles[2].value, u"+45"_s);
    QCOMPARE(bundles[2].rows.size(), 4);
    sheet.repair(bundles[2]);
    QCOMPARE(sheet.counts().warnings, 0);
    QCOMPARE(sheet.row(9).cells.value(4), u"+4520550729"_s);
}

void TestOnboarding::rowStates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString head = u"Name\tE-mail\tPhone\n"_s;
    QTest::newRow("new") << head + u"Ida\tida@x.dk\t"_s << u"Create"_s;
    QTest::newRow("known") << head + u"Anna Known\tANNA@x.dk\t"_s << u"Unchanged"_s;
    QTest::newRow("known, other name") << head + u"Anna Other\tanna@x.dk\t"_s << u"Change"_s;
    QTest::newRow("no e-mail") << head + u"Ida\t\t+4520550100"_s << u"Invalid"_s;
    QTest::newRow("no name") << head + u"\tida@x.dk\t"_s << u"Invalid"_s;
    QTest::newRow("extra e-mail of somebody") << head + u"Ida\textra@x.dk\t"_s << u"Taken?"_s;
    QTest::newRow("twice") << head + u"Ida\tida@x.dk\t\nIda\tida@X.dk\t"_s << u"Create, Duplicate"_s;
    QTest::newRow("known, twice") << head + u"Ann\tanna@x.dk\t\nAn\tanna@x.dk\t"_s << u"Change, Duplicate"_s;
    QTest::newRow("phone nobody has") << head + u"Ida\tida@x.dk\tabc"_s << u"Create"_s;
}

void TestOnboarding::rowStates()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto anna = agent(u"Anna Known"_s, u"anna@x.dk"_s, {}, {}, {}, {u"extra@x.dk"_s});
    QCOMPARE(states(sheetOf(text, {anna})), expected);
}

void TestOnboarding::blankLeavesAndClearClears()
{
    const auto anna = agent(u"Anna"_s, u"anna@x.dk"_s, u"Anna"_s, u"Known"_s, u"+4520550100"_s, {u"e@x.dk"_s});
    ImportSheet sheet = sheetOf(u"Name\tE-mail\tFirst name\tPhone\tAlias\n\tanna@x.dk\t\t<clear>\t<CLEAR>"_s, {anna});
    QCOMPARE(sheet.row(0).state, RowState::Change);
    QCOMPARE(sheet.wanted(0).firstName, u"Anna"_s);
    QCOMPARE(sheet.wanted(0).displayName, u"Anna"_s);
    QCOMPARE(sheet.wanted(0).phoneNumber, QString());
    QCOMPARE(sheet.wanted(0).additionalEmails, QStringList());
    sheet.setCell(0, 0, u"<clear>"_s);
    QCOMPARE(sheet.row(0).state, RowState::Invalid); // everybody has a name
}

void TestOnboarding::sameNumberIsNoChange()
{
    const auto anna = agent(u"Anna"_s, u"anna@x.dk"_s, {}, {}, u"+4520550100"_s);
    QCOMPARE(states(sheetOf(u"Name\tE-mail\tPhone\nAnna\tanna@x.dk\t+45 20 55 01 00"_s, {anna})), u"Unchanged"_s);
    QCOMPARE(states(sheetOf(u"Name\tE-mail\tPhone\nAnna\tanna@x.dk\t+45 20 55 01 01"_s, {anna})), u"Change"_s);
}

void TestOnboarding::repairs()
{
    ImportSheet sheet = sheetOf(u"ida.berg@x.dk\nbo.dahl@x.dk\nCY COX <cy@x>\nDee <dee>"_s);
    QCOMPARE(states(sheet), u"Invalid, Invalid, Invalid, Invalid"_s);
    for (const auto &bundle : sheet.bundles())
        sheet.repair(bundle);
    QCOMPARE(states(sheet), u"Create, Create, Create, Create"_s);
    QCOMPARE(sheet.wanted(0).displayName, u"Ida Berg"_s);
    QCOMPARE(sheet.wanted(2).displayName, u"Cy Cox"_s);
    QCOMPARE(sheet.wanted(2).email, u"cy@x.dk"_s);
    QCOMPARE(sheet.wanted(3).email, u"dee@x.dk"_s);
    QCOMPARE(sheet.nextProblem(-1), -1);
}

void TestOnboarding::blanksGoOnceForMany()
{
    ImportSheet sheet = sheetOf(u"Name\tE-mail\nA\ta @x.dk\nB\tmailto:b@x.dk\nC\tc@x.dk,\nD\td@x.dk\nE\te@@x.dk"_s);
    QCOMPARE(states(sheet), u"Invalid, Invalid, Invalid, Create, Invalid"_s);
    const auto bundles = sheet.bundles();
    QCOMPARE(bundles.size(), 1);
    QCOMPARE(bundles[0].kind, CellProblem::Kind::Blanks);
    QCOMPARE(bundles[0].rows, (QList<int>{0, 1, 2}));
    sheet.repair(bundles[0]);
    QCOMPARE(states(sheet), u"Create, Create, Create, Create, Invalid"_s);
    QCOMPARE(sheet.wanted(1).email, u"b@x.dk"_s);
}

void TestOnboarding::duplicatesFollowEdits()
{
    ImportSheet sheet = sheetOf(u"Name\tE-mail\nA\ta@x.dk\nB\ta@x.dk\nC\tc@x.dk"_s);
    QCOMPARE(states(sheet), u"Create, Duplicate, Create"_s);
    QCOMPARE(sheet.setLeftOut(0, true), (QList<int>{0, 1}));
    QCOMPARE(states(sheet), u"Left out, Create, Create"_s);
    sheet.setCell(2, 1, u"A@x.dk"_s);
    QCOMPARE(states(sheet), u"Left out, Create, Duplicate"_s);
    QCOMPARE(sheet.nextProblem(0), 2);
    sheet.setCell(1, 1, u"b@x.dk"_s);
    QCOMPARE(states(sheet), u"Left out, Create, Create"_s);
    QCOMPARE(sheet.counts().sendable(), 2);
}

void TestOnboarding::endsStandAndFailedRowsCanBeRepaired()
{
    ImportSheet sheet = sheetOf(u"Name\tE-mail\tPhone\nA\ta@x.dk\t20550100\nB\tb@x.dk\t"_s);
    sheet.setEnd(0, RowState::Failed, u"Invalid phone number"_s);
    sheet.setEnd(1, RowState::Created, {}, QUuid::createUuid());
    QCOMPARE(sheet.row(0).problems.first().column, 2);
    QCOMPARE(sheet.row(0).problems.first().repair, u"+4520550100"_s);
    sheet.judge(); // another dry run
    QCOMPARE(states(sheet), u"Failed, Created"_s);
    QVERIFY(sheet.setCell(1, 0, u"Z"_s).isEmpty());
    sheet.repair(0, CellProblem(sheet.row(0).problems.first()));
    QCOMPARE(states(sheet), u"Create, Created"_s);
    QVERIFY(sheet.row(0).problems.isEmpty());
    QCOMPARE(sheet.counts().sendable(), 1);
}

void TestOnboarding::ownExportComesBack()
{
    // As the Agents page writes it, formulas made harmless.
    const auto anna = agent(u"=Anna"_s, u"anna@x.dk"_s, {}, {}, u"+4520550100"_s, {u"e@x.dk"_s, u"f@x.dk"_s});
    const QByteArray bytes = "\xEF\xBB\xBFid,Agent,State,E-mail,Phone,Team,Extra phones,Extra e-mails,Roles,Created\r\n"
                             "1,'=Anna,Away,anna@x.dk,'+4520550100,Nordic,,\"e@x.dk, f@x.dk\",Agent,2026-01-01\r\n";
    ImportSheet sheet(readTable(bytes));
    sheet.setDirectory({anna}, {});
    sheet.judge();
    QCOMPARE(states(sheet), u"Unchanged"_s);
    ImportSheet form(readTable(importreport::templateCsv()));
    form.setDirectory({}, {});
    form.judge();
    QCOMPARE(states(form), u"Create"_s);
    QCOMPARE(form.teamColumn(), 8);
}

void TestOnboarding::journal()
{
    ImportJournal journal{
        u"Pasted <list>"_s, u"tab"_s, QUuid::createUuid(), 5, 9, sheetOf(u"Name\tE-mail\n\U0001F642\ta@x.dk\nB\t"_s)};
    journal.sheet.setEnd(0, RowState::Created, u"ok"_s, QUuid::createUuid(), 7);
    const BulkAnswer answer{201, 25, 7, BulkAnswer::Match::ByPlace, u"BulkActionFailure"_s, u"Validation"_s, u"no"_s};
    journal.sheet.setAnswer(0, answer);
    journal.sheet.setLeftOut(1, true);
    const auto back = journalFromBytes(journalToBytes(journal));
    QVERIFY(back);
    QCOMPARE(back->title, journal.title);
    QCOMPARE(back->run, journal.run);
    ImportSheet sheet = back->sheet;
    sheet.setDirectory({}, {});
    sheet.judge();
    QCOMPARE(states(sheet), u"Created, Left out"_s);
    QCOMPARE(sheet.row(0).made, journal.sheet.row(0).made);
    QCOMPARE(sheet.row(0).endMs, 7);
    QVERIFY(sheet.row(0).answer == answer && sheet.row(1).answer == BulkAnswer());
    QCOMPARE(sheet.row(1).endMs, noTime);
    QCOMPARE(sheet.uses(), journal.sheet.uses());
    QCOMPARE(sheet.row(0).cells, journal.sheet.row(0).cells);
}

void TestOnboarding::brokenJournals()
{
    const QByteArray whole = journalToBytes({u"t"_s, {}, {}, 1, 2, sheetOf(u"Name\tE-mail\nA\ta@x.dk\nB\tb@x.dk"_s)});
    for (qsizetype cut = 0; cut < whole.size(); ++cut)
        QVERIFY(!journalFromBytes(whole.left(cut)));
    QVERIFY(!journalFromBytes(whole + 'x'));
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray bent = whole;
        bent[i] = char(bent[i] ^ 0x80);
        if (const auto read = journalFromBytes(bent)) // no crash, and nothing out of bounds
            QVERIFY(read->sheet.rowCount() <= 2);
    }
}

void TestOnboarding::reportsAreHarmless()
{
    ImportJournal journal{u"<script>"_s, {}, {}, 5, 9, sheetOf(u"Name\tE-mail\n=cmd()\ta@x.dk\n<img src=x>\tb@x.dk"_s)};
    journal.sheet.setEnd(0, RowState::Failed, u"=x <b>"_s, {}, 1'764'500'000'000);
    const QByteArray html = importreport::html(journal), csv = importreport::csv(journal);
    QVERIFY(!html.contains("<script>") && !html.contains("<img") && html.contains("&lt;img src=x&gt;"));
    QVERIFY(csv.contains(",'=x <b>,") && csv.contains(",'=cmd(),"));
    QVERIFY(csv.contains("1,Failed,2025-11-30T10:53:20Z,") && csv.contains("2,Create,,"));
    QVERIFY(html.contains("<td>2025-11-30T10:53:20Z</td>"));
    QCOMPARE(readTable(csv).rows.size(), 2);
}

void TestOnboarding::manyRows()
{
    QString text = u"Name\tE-mail\tPhone\n"_s;
    for (int i = 0; i < 5000; ++i)
        text += u"Person %1\tperson%1@x.dk\t+45205%2\n"_s.arg(i).arg(50000 + i);
    ImportSheet sheet = sheetOf(text);
    QCOMPARE(sheet.counts()[RowState::Create], 5000);
    QCOMPARE(sheet.setCell(4999, 1, u"person0@x.dk"_s).size(), 2);
    QCOMPARE(sheet.counts()[RowState::Duplicate], 1);
}

QTEST_GUILESS_MAIN(TestOnboarding)
#include "tst_onboarding.moc"

// Sending a list from the Import page to a server that goes wrong as scripted: what each row becomes, and a list that
// comes back.
#include "importstage.h"
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using Fault = FakePeople::Fault;

namespace {

/// What another program finds in the file of the trail: the first column, then the second, of each row.
QList<std::pair<QVariant, QVariant>> onDisk(const QString &path, const QString &question, const QVariant &value = {})
{
    QList<std::pair<QVariant, QVariant>> rows;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"peek"_s);
        file.setDatabaseName(path);
        if (file.open()) {
            QSqlQuery query(file);
            query.prepare(question);
            if (value.isValid())
                query.addBindValue(value);
            query.exec();
            while (query.next())
                rows += {query.value(0), query.value(1)};
        }
    }
    QSqlDatabase::removeDatabase(u"peek"_s);
    return rows;
}

QHash<QString, int> stagesOnDisk(const QString &path)
{
    QHash<QString, int> stages;
    for (const auto &[stage, count] :
         onDisk(path, u"select stage, count(*) from entries where batch is not null group by stage"_s))
        stages.insert(stage.toString(), count.toInt());
    return stages;
}

QByteArray listOnDisk(const QString &path)
{
    const auto rows = onDisk(path, u"select value, 0 from documents where kind = 'import'"_s);
    return rows.isEmpty() ? QByteArray() : rows.first().first.toByteArray();
}

int sendingOnDisk(const QString &path)
{
    const auto list = journalFromBytes(listOnDisk(path));
    int count = 0;
    for (int row = 0; list && row < list->sheet.rowCount(); ++row)
        count += list->sheet.row(row).state == RowState::Sending;
    return count;
}

} // namespace

class TestImportRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsOnlyWhatIsClean();
    void unclearEnds_data();
    void unclearEnds();
    void refusedRowsGoOnceMore();
    void unclearRowsAreNotSentUnread();
    void stepsAreOnDiskFirst();
    void aListComesBack();
    void aTornListIsNotSentTwice();
    void cutOffAtAnyMoment();
};

void TestImportRun::sendsOnlyWhatIsClean()
{
    ImportStage s;
    s.take(
        u"Name\tE-mail\tPhone\tTeam\nNew One\tnew@x.dk\t+45 20 55 01 02\tNordic\nAnna Changed\tanna@x.dk\t<clear>\t\n"
        "Bo Other\tbo@x.dk\t\t\nBad\tbad\t\t\nTaken\textra@x.dk\t\t"_s);
    QCOMPARE(s.sheet().counts().sendable(), 2);
    s.send();
    QCOMPARE(s.count(RowState::Created), 1);
    QCOMPARE(s.count(RowState::Changed), 1);
    QCOMPARE(s.count(RowState::Unchanged), 1);
    QCOMPARE(s.sheet().counts().needRepair(), 2);
    QCOMPARE(s.people.writes(), 2);
    QCOMPARE(s.people.people[0].displayName, u"Anna Changed"_s);
    QCOMPARE(s.people.people[0].phoneNumber, QString()); // by PUT
    QCOMPARE(s.people.people.last().phoneNumber, u"+4520550102"_s);
    QCOMPARE(s.page->desk()->openJoins().withoutTeam, 1);
    s.page->desk()->send(); // nothing is left to send
    QTRY_VERIFY(!s.page->desk()->isBusy());
    QCOMPARE(s.people.writes(), 2);
}

void TestImportRun::unclearEnds_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("created");
    QTest::newRow("cut, applied") << u"cut applied"_s << 30;
    QTest::newRow("cut, not applied") << u"cut"_s << 5;
    QTest::newRow("500, applied") << u"500 applied"_s << 30;
    QTest::newRow("asked to wait") << u"429"_s << 30;
}

void TestImportRun::unclearEnds()
{
    QFETCH(QString, fault);
    QFETCH(int, created);
    ImportStage s;
    s.people.script = [fault](int number) -> Fault {
        if (number > 0)
            return {};
        if (fault == u"429"_s)
            return {false, Reaction::status(429).header("Retry-After", "1")};
        if (fault == u"500 applied"_s)
            return {true, Reaction::status(500)};
        return {fault == u"cut applied"_s, Reaction::nothing(Reaction::End::Reset)};
    };
    s.take(listOf(30));
    s.send();
    QCOMPARE(s.count(RowState::Created), created);
    QCOMPARE(s.count(RowState::Unknown), 0);
    QCOMPARE(s.sheet().counts().sendable(), 30 - created);
    if (created < 30)
        s.send(); // "Send 25 left"
    QCOMPARE(s.count(RowState::Created), 30);
    QCOMPARE(s.people.applied, 30);
}

void TestImportRun::refusedRowsGoOnceMore()
{
    ImportStage s;
    s.people.edit = [first = true](QJsonArray *outcomes) mutable {
        if (std::exchange(first, false))
            outcomes->replace(1, QJsonObject{{u"error"_s, QJsonObject{{u"_type"_s, u"Validation"_s},
                                                                      {u"message"_s, u"<b>Invalid</b> name"_s}}}});
    };
    s.take(listOf(3));
    s.send();
    QVERIFY(s.count(RowState::Created) >= 2);
    if (s.count(RowState::Failed) == 1) {
        QVERIFY(s.sheet().row(1).words.contains(u"<b>Invalid</b> name"_s));
        const BulkAnswer answer = s.sheet().row(1).answer;
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.place, 2);
        QCOMPARE(answer.of, 3);
        QCOMPARE(int(answer.match), int(BulkAnswer::Match::ByPlace));
        QCOMPARE(answer.kind, u"Validation"_s);
        QCOMPARE(s.sheet().counts().sendable(), 1);
    }
    for (int i = 0; i < 3; ++i)
        QCOMPARE(s.onServer(u"p%1@x.dk"_s.arg(i)), 1);
}

/// Nobody can be looked up: neither a dry run nor another run of the program makes such a row new again.
void TestImportRun::unclearRowsAreNotSentUnread()
{
    QTemporaryDir dir;
    ImportStage s(dir.filePath(u"a.sqlite"_s));
    s.people.script = [](int number) -> Fault {
        if (number == 0)
            return {true, Reaction::nothing(Reaction::End::Reset)};
        return {};
    };
    const auto noLookUps = [](const SeenRequest &request) -> std::optional<Reaction> {
        if (request.target.contains("email="))
            return Reaction::status(500);
        return std::nullopt;
    };
    s.people.reads = noLookUps;
    s.take(u"Name\tE-mail\nIda\tida@x.dk\nBad\tbad\n"_s);
    s.send();
    QCOMPARE(s.count(RowState::Unknown), 1);
    QCOMPARE(ImportProxy::count(s.sheet(), ImportProxy::Show::Failed), 0); // nobody knows that it failed
    QCOMPARE(ImportProxy::count(s.sheet(), ImportProxy::Show::Unknown), 1);
    s.page->view()->proxy()->setShow(ImportProxy::Show::Unknown);
    QCOMPARE(s.page->view()->proxy()->rowCount(), 1);
    s.page->view()->proxy()->setShow(ImportProxy::Show::All);
    s.people.reads = [](const SeenRequest &) { return Reaction::status(500); };
    s.page->desk()->dryRun();
    QVERIFY(s.page->desk()->isBusy());
    QTRY_VERIFY(s.told.join(u' ').contains(u"not read"_s));
    QTRY_VERIFY(!s.page->desk()->isBusy());
    QCOMPARE(s.count(RowState::Unknown), 1);
    QVERIFY(!s.page->desk()->maySend());

    s.people.reads = noLookUps;
    s.page->desk()->model()->setData(s.page->desk()->model()->index(1, 3), u"bo2@x.dk"_s);
    QTRY_VERIFY(s.page->desk()->maySend());
    s.send(); // another run, which knows nothing of the first one's row
    QCOMPARE(s.count(RowState::Created), 1);
    s.end();
    s.start();
    QTRY_COMPARE(s.sheet().rowCount(), 2);
    QTRY_VERIFY(!s.page->desk()->isBusy());
    QCOMPARE(s.count(RowState::Unknown), 1);
    QVERIFY(!s.page->desk()->maySend());

    s.people.reads = {};
    s.page->desk()->dryRun(); // everybody is read: she is there, unless a look-up has told it before
    QTRY_COMPARE(s.count(RowState::Unchanged) + s.count(RowState::Created), 2);
    QCOMPARE(s.people.applied, 2);
    QCOMPARE(s.people.taken, 0);
}

/// Asked while each request arrives: its rows stand on the disk as sent, the later ones as planned, and the list
/// itself.
void TestImportRun::stepsAreOnDiskFirst()
{
    QTemporaryDir dir;
    ImportStage s(dir.filePath(u"a.sqlite"_s));
    QList<QHash<QString, int>> stages;
    QList<int> sending;
    s.people.script = [&](int) -> Fault {
        stages += stagesOnDisk(s.path);
        sending += sendingOnDisk(s.path);
        return {};
    };
    s.take(listOf(60));
    s.send();
    QCOMPARE(stages.size(), 3);
    for (int i = 0; i < 3; ++i) {
        const QHash<QString, int> &at = stages[i];
        QCOMPARE(at.value(u"requested"_s), std::max(0, 60 - 25 * (i + 1)));
        QCOMPARE(at.value(u"sent"_s) + at.value(u"seen"_s), std::min(60, 25 * (i + 1)));
        QVERIFY(at.value(u"sent"_s) >= std::min(25, 60 - 25 * i));
    }
    QCOMPARE(sending.first(), 60);
}

void TestImportRun::aListComesBack()
{
    QTemporaryDir dir;
    ImportStage s(dir.filePath(u"a.sqlite"_s));
    s.take(u"Name\tMail\nIda\tida@x.dk\nBad\tbad\n"_s);
    s.page->desk()->model()->setData(s.page->desk()->model()->index(1, 3), u"typed@x.dk"_s);
    s.end(); // at once: what was typed is not lost
    s.start();
    QTRY_COMPARE(s.sheet().rowCount(), 2);
    QTRY_VERIFY(!s.page->desk()->isBusy());
    QCOMPARE(s.sheet().row(1).cells[1], u"typed@x.dk"_s);
    QCOMPARE(s.sheet().counts().sendable(), 2);
    QCOMPARE(s.people.writes(), 0);
    s.page->desk()->drop();
    s.end();
    s.start();
    QTRY_VERIFY(s.store->isOpened());
    QTRY_COMPARE(s.sheet().rowCount(), 0);
}

/// The list lies broken on the disk: it is not taken for another one, and what left is not sent again.
void TestImportRun::aTornListIsNotSentTwice()
{
    QTemporaryDir dir;
    ImportStage s(dir.filePath(u"a.sqlite"_s));
    s.people.script = [](int) -> Fault { return {true, Reaction::hang()}; };
    s.take(listOf(30));
    s.page->desk()->send();
    QTRY_COMPARE(s.people.applied, 25);
    s.end();
    const QByteArray whole = listOnDisk(s.path);
    QVERIFY(journalFromBytes(whole));
    onDisk(s.path, u"update documents set value = ? where kind = 'import'"_s, whole.left(whole.size() / 2));
    s.people.script = {};
    s.start();
    QTRY_VERIFY(s.told.join(u' ').contains(u"damaged"_s));
    QCOMPARE(s.sheet().rowCount(), 0);
    QCOMPARE(s.people.writes(), 1);
    s.take(listOf(30)); // once more, by a person
    QCOMPARE(s.count(RowState::Unchanged), 25);
    s.send();
    QCOMPARE(s.people.applied, 30);
    QCOMPARE(s.people.taken, 0);
}

/// The page goes away at a random moment of sending, from a server that cuts connections. (tst_importkill kills.)
void TestImportRun::cutOffAtAnyMoment()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 2; ++round) {
        QTemporaryDir dir;
        ImportStage s(dir.filePath(u"a.sqlite"_s));
        s.people.script = [seed = random.generate()](int number) -> Fault {
            QRandomGenerator own(seed + quint32(number));
            const int dice = own.bounded(4);
            if (number > 3 || dice == 0)
                return {};
            return {dice != 1, Reaction::nothing(Reaction::End::Reset)};
        };
        s.take(listOf(60));
        int changes = random.bounded(150);
        bool cut = false;
        QObject::connect(s.page->desk()->model(), &ImportModel::rowsChanged, s.window.get(),
                         [&] { cut = cut || --changes <= 0; });
        s.page->desk()->send();
        QTRY_VERIFY_WITH_TIMEOUT(cut || (!s.page->desk()->isRunning() && s.page->desk()->endedMs() != noTime), 30'000);
        s.end();
        s.start();
        QTRY_COMPARE(s.sheet().rowCount(), 60);
        QTRY_VERIFY_WITH_TIMEOUT(
            !s.page->desk()->isBusy() && s.count(RowState::Unknown) == 0 && s.count(RowState::Sending) == 0, 30'000);
        if (s.page->desk()->maySend())
            s.send();
        if (s.page->desk()->maySend())
            s.send(); // what a cut connection left
        for (int i = 0; i < 60; ++i) {
            const RowState state = s.sheet().row(i).state;
            const bool there = s.onServer(u"p%1@x.dk"_s.arg(i)) == 1;
            const bool told = state == RowState::Created || state == RowState::Unchanged;
            QVERIFY2(there == told, qPrintable(u"round %1 row %2 state %3"_s.arg(round).arg(i).arg(int(state))));
        }
        QCOMPARE(s.people.applied, int(s.people.people.size()) - 2); // nobody twice
    }
}

QTEST_MAIN(TestImportRun)
#include "tst_importrun.moc"

// The Import page against a server that goes wrong as scripted: its grid, repairs, sending, and a list that comes back.
#include "activitystore.h"
#include "agentdesk.h"
#include "agentdirectorymodel.h"
#include "apifixture.h"
#include "deskstage.h"
#include "fakepeople.h"
#include "importpage.h"
#include "livefloor.h"
#include "theme.h"
#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using Fault = FakePeople::Fault;

namespace {

/// A page that can be taken away and come back with the same files on disk.
struct Stage
{
    explicit Stage(const QString &trail = {}) : path(trail)
    {
        people.add(u"Anna Known"_s, u"anna@x.dk"_s).phoneNumber = u"+4520550100"_s;
        people.add(u"Bo Other"_s, u"bo@x.dk"_s).additionalEmails = {u"extra@x.dk"_s};
        start();
    }
    ~Stage() { end(); }
    void start()
    {
        store = std::make_unique<ActivityStore>(path, clock);
        LiveOptions options;
        options.api = {people.server.url(), testToken, false};
        options.intervalMs = 1000;
        options.activity = store.get();
        live = std::make_unique<LiveFloor>(options, clock);
        AgentWriter::Timing timing;
        timing.secondReadMs = 20;
        timing.leastPauseMs = 20;
        timing.retryMs = {20, 20, 20};
        live->profiles()->writer().setTiming(timing);
        window = std::make_unique<QWidget>();
        window->resize(1440, 800);
        page = new ImportPage(&theme, live.get(), window.get());
        page->resize(1440, 800);
        page->desk()->setCountry(u"DK"_s);
        QObject::connect(page, &ImportPage::told, window.get(), [this](const QString &text) { told += text; });
        window->show();
        live->start();
        [&] { QTRY_VERIFY(live->directory()->rowCount() >= 2); }();
    }
    void end()
    {
        window.reset();
        live.reset();
        store.reset();
    }
    void take(const QString &text)
    {
        page->desk()->takeText(text);
        [&] { QTRY_VERIFY(!page->desk()->isBusy() && page->desk()->sheet().rowCount() > 0); }();
    }
    void send()
    {
        QSignalSpy finished(page->desk(), &ImportDesk::finished);
        page->desk()->send();
        [&] { QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000); }();
        [&] { QTRY_VERIFY(!page->desk()->isBusy()); }();
    }
    const ImportSheet &sheet() const { return page->desk()->sheet(); }
    int count(RowState state) const { return sheet().counts()[state]; }
    int onServer(const QString &email) const
    {
        return int(std::count_if(people.people.cbegin(), people.people.cend(), [&](const Agent &agent) {
            return agent.email.compare(email, Qt::CaseInsensitive) == 0;
        }));
    }

    QString path;
    HurriedClock clock;
    FakePeople people;
    Theme theme;
    std::unique_ptr<ActivityStore> store;
    std::unique_ptr<LiveFloor> live;
    std::unique_ptr<QWidget> window;
    ImportPage *page = nullptr;
    QStringList told;
};

QString listOf(int people)
{
    QString text = u"Name\tE-mail\n"_s;
    for (int i = 0; i < people; ++i)
        text += u"Person %1\tp%1@x.dk\n"_s.arg(i);
    return text;
}

} // namespace

class TestImportPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modelNeverResets();
    void keysRepairAndLeaveOut();
    void sendsOnlyWhatIsClean();
    void unclearEnds_data();
    void unclearEnds();
    void refusedRowsGoOnceMore();
    void aListComesBack();
    void cutOffAtAnyMoment();
    void columnsAreRemembered();
    void hugeFilesAreRefused();
};

void TestImportPage::modelNeverResets()
{
    ImportModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ImportProxy proxy(&model, &model);
    QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (const char *text : {"a@x.dk", "Name\tE-mail\tPhone\nA\ta@x.dk\t1\nB\ta@x.dk\t\n",
                             "E-mail\na@x.dk\nb@x.dk\nc@x.dk\n", "Name\tE-mail\nA\ta@x.dk\n"}) {
        ImportSheet sheet(readTable(QString::fromLatin1(text)));
        sheet.setDirectory({}, u"DK"_s);
        sheet.judge();
        model.setSheet(sheet);
        QCOMPARE(model.rowCount(), sheet.rowCount());
        QCOMPARE(model.columnCount(), sheet.columnCount() + 2);
        proxy.setShow(ImportProxy::Show::Repair);
        QCOMPARE(proxy.rowCount(), sheet.counts().needRepair());
        proxy.setFailedFirst(true);
        proxy.setShow(ImportProxy::Show::All);
        model.setData(model.index(0, 2), u"x"_s);
    }
    model.setSheet({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(resets.count(), 0);
}

void TestImportPage::keysRepairAndLeaveOut()
{
    Stage s;
    s.take(u"Name\tE-mail\tPhone\nIda\tida@x.dk\t20550101\nCy\tcy@x\t\nIda\tIDA@x.dk\t"_s);
    QCOMPARE(s.sheet().counts().needRepair(), 2);
    ImportView *view = s.page->view();
    QTest::keyClick(view, Qt::Key_F8);
    QCOMPARE(view->currentRow(), 0); // a warning
    QTest::keyClick(view, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(s.sheet().row(0).cells[2], u"+4520550101"_s);
    QTest::keyClick(view, Qt::Key_F8);
    QCOMPARE(view->currentRow(), 1);
    QVERIFY(view->rowHeight(1) > view->rowHeight(0));
    QTest::keyClick(view, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(s.sheet().row(1).cells[1], u"cy@x.dk"_s);
    QTRY_COMPARE(view->rowHeight(1), view->rowHeight(0));
    QTest::keyClick(view, Qt::Key_F8);
    QCOMPARE(view->currentRow(), 2);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(s.sheet().row(2).state, RowState::LeftOut);
    QCOMPARE(s.sheet().counts().sendable(), 2);
}

void TestImportPage::sendsOnlyWhatIsClean()
{
    Stage s;
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
    QCOMPARE(s.page->desk()->created().size(), 1);
    s.page->desk()->send(); // nothing is left to send
    QTRY_VERIFY(!s.page->desk()->isBusy());
    QCOMPARE(s.people.writes(), 2);
}

void TestImportPage::unclearEnds_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("created");
    QTest::newRow("cut, applied") << u"cut applied"_s << 30;
    QTest::newRow("cut, not applied") << u"cut"_s << 5;
    QTest::newRow("500, applied") << u"500 applied"_s << 30;
    QTest::newRow("asked to wait") << u"429"_s << 30;
}

void TestImportPage::unclearEnds()
{
    QFETCH(QString, fault);
    QFETCH(int, created);
    Stage s;
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

void TestImportPage::refusedRowsGoOnceMore()
{
    Stage s;
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
        QCOMPARE(s.sheet().counts().sendable(), 1);
    }
    for (int i = 0; i < 3; ++i)
        QCOMPARE(s.onServer(u"p%1@x.dk"_s.arg(i)), 1);
}

void TestImportPage::aListComesBack()
{
    QTemporaryDir dir;
    Stage s(dir.filePath(u"a.sqlite"_s));
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

/// The program goes away at a random moment of sending, from a server that cuts connections; ROLLCALL_KILLS: how often.
void TestImportPage::cutOffAtAnyMoment()
{
    const int rounds =
        qEnvironmentVariableIntValue("ROLLCALL_KILLS") > 0 ? qEnvironmentVariableIntValue("ROLLCALL_KILLS") : 2;
    QRandomGenerator random(5);
    for (int round = 0; round < rounds; ++round) {
        QTemporaryDir dir;
        Stage s(dir.filePath(u"a.sqlite"_s));
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

void TestImportPage::columnsAreRemembered()
{
    QTemporaryDir dir;
    Stage s(dir.filePath(u"a.sqlite"_s));
    const QString text = u"Who\tMail\tX\nIda\tida@x.dk\t+4520550101\n"_s;
    s.take(text);
    s.page->desk()->setUse(0, {ColumnUse::Kind::Field, AgentField::DisplayName});
    QTRY_VERIFY(!s.page->desk()->isBusy());
    s.page->desk()->drop();
    s.end();
    s.start();
    QTRY_VERIFY(s.store->isOpened());
    s.take(text);
    QCOMPARE(s.sheet().columnOf(AgentField::DisplayName), 0);
}

void TestImportPage::hugeFilesAreRefused()
{
    Stage s;
    QTemporaryDir dir;
    QFile file(dir.filePath(u"huge.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(2ll * 1024 * 1024 * 1024)); // takes no room
    s.page->desk()->takeFile(file.fileName());
    QTRY_VERIFY(s.told.join(u' ').contains(u"at most"_s));
    QCOMPARE(s.sheet().rowCount(), 0);
    s.page->desk()->takeFile(dir.filePath(u"none.csv"_s));
    QTRY_COMPARE(s.told.size(), 2);
}

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"

// The coverage page with a live floor behind it: matrix, who could help, minimums, alerts, and where else they show.
#include "alertcard.h"
#include "alertpanel.h"
#include "alertteller.h"
#include "coveragepage.h"
#include "coveraxis.h"
#include "coverdesk.h"
#include "covertile.h"
#include "deskstage.h"
#include "floorview.h"
#include "historystore.h"
#include "livepeer.h"
#include "minimumsdialog.h"
#include "rulesdialog.h"
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    return text.remove(QChar(char16_t(0x2068))).remove(QChar(char16_t(0x2069)));
}

/// Four people in two teams of two, everybody with every channel on, and a plan for all days.
struct CoverStage : DeskStage
{
    explicit CoverStage(int wanted = 2) : DeskStage(4, true), wantedPhone(wanted)
    {
        QVERIFY2(open(), "the floor did not come up");
        cover = window->findChild<CoverDesk *>();
        window->openPage(PageId::Coverage);
        page = window->findChild<CoveragePage *>();
        table = page->findChild<QTableView *>();
        tester = std::make_unique<QAbstractItemModelTester>(table->model(),
                                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
        CoverPlans plans;
        plans.plans = {{u"Always"_s, 0b1111111, {{team(0), 0, 1440, {1, -1, -1, wanted}}}}};
        cover->setPlans(plans);
    }
    TeamId team(int n) const { return live->teams().at(n).id; }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    AgentId inFirstTeam() const
    {
        for (const FloorRow &row : live->agents()->rows()) {
            if (row.teams.contains(team(0)))
                return row.id;
        }
        return {};
    }
    int number(const AgentId &id) const
    {
        for (int n = 0; n < floor.size(); ++n) {
            if (floor.id(n) == id)
                return n;
        }
        return -1;
    }
    /// Somebody else turns the phone of one of the first team off.
    AgentId turnOneOff()
    {
        const AgentId id = inFirstTeam();
        floor.change(number(id), Channel::Phone, false);
        return id;
    }

    int wantedPhone;
    CoverDesk *cover = nullptr;
    CoveragePage *page = nullptr;
    QTableView *table = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

class TestCoveragePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shownEverywhere()
    {
        CoverStage stage;
        QTRY_COMPARE(stage.cell(0, 4), u"2 of 2, exactly enough"_s);
        QCOMPARE(stage.cell(0, 1), u"2 of 1, 1 above"_s);
        QCOMPARE(stage.cell(1, 4), u"2, no minimum"_s);
        QCOMPARE(stage.cell(2, 0), u"All teams"_s);
        QCOMPARE(stage.cell(2, 4), u"4 of 2, 2 above"_s);
        stage.turnOneOff();
        QTRY_VERIFY(stage.cell(0, 4).startsWith(u"1 of 2, 1 short since "_s));
        // The tile, the group's line, and what a move would do all know it.
        const auto tiles = stage.window->findChildren<CoverTile *>();
        QTRY_COMPARE(plain(tiles.at(3)->accessibleName()),
                     u"Phone cover: 3, min 2, "_s + stage.live->teams().first().name + u" 1 of 2"_s);
        const QAbstractItemModel *lines = stage.find<FloorView>()->model();
        QTRY_COMPARE(lines->index(0, int(AgentColumn::Phone)).data().toString(), u"1 of 2, 1 short"_s);
        const SwitchPlan plan = stage.board()->whatIf(stage.inFirstTeam(), Channel::Phone, true);
        QCOMPARE(plan.effects.last().minimum, 2);
    }

    void turnOnAsksOnce()
    {
        CoverStage stage;
        const AgentId id = stage.turnOneOff();
        stage.page->select({stage.team(0), Channel::Phone});
        QAbstractButton *on = nullptr;
        QTRY_VERIFY(
            (on = DeskStage::button(stage.page, u"Turn on Phone for "_s + rowName(*stage.live->agents()->find(id)))));
        on->click();
        QTRY_COMPARE(stage.floor.puts().size(), 1);
        QCOMPARE(stage.floor.puts().first().agent, id);
        QVERIFY(stage.floor.puts().first().on);
        QTRY_COMPARE(stage.cell(0, 4), u"2 of 2, exactly enough"_s);
        QCOMPARE(stage.floor.puts().size(), 1);
        QTRY_VERIFY(!on->isVisible());
    }

    void alertsAreShownAndAnswered()
    {
        CoverStage stage;
        AlertRules rules;
        rules.onDelayS = rules.offDelayS = 0;
        stage.cover->setRules(rules);
        QSignalSpy told(stage.cover, &CoverDesk::tellWanted);
        const AgentId id = stage.turnOneOff();
        QTRY_COMPARE(told.size(), 1);
        AlertCard *card = nullptr;
        QTRY_VERIFY((card = stage.window->findChild<AlertCard *>()));
        QVERIFY2(plain(card->accessibleName())
                     .startsWith(u"Phone, %1: 1 of 2, new, Since "_s.arg(stage.live->teams().first().name)),
                 qPrintable(card->accessibleName()));
        const QString end = rowName(*stage.live->agents()->find(id)) + u" has Phone off."_s;
        QVERIFY2(plain(card->accessibleName()).endsWith(end), qPrintable(card->accessibleName()));
        QCOMPARE(DeskStage::button(stage.window.get(), u"Coverage"_s)->accessibleDescription(), u"1 new alerts"_s);
        stage.table->setFocus();
        QTest::keyClick(stage.table, Qt::Key_A);
        QTRY_COMPARE(stage.cover->alerts().count(AlertState::Acknowledged), 1);
        QCOMPARE(DeskStage::button(stage.window.get(), u"Coverage"_s)->accessibleDescription(), QString());
        QTest::keyClick(stage.table, Qt::Key_S);
        QTRY_COMPARE(stage.cover->alerts().count(AlertState::Snoozed), 1);
        stage.floor.change(stage.number(id), Channel::Phone, true);
        QTRY_COMPARE(stage.cover->alerts().cleared().size(), 1);
        QTRY_VERIFY(!stage.window->findChild<AlertCard *>() || !stage.window->findChild<AlertCard *>()->isVisible());
        QCOMPARE(told.size(), 1);
    }

    void alertsOutliveARestart()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(u"alerts.json"_s);
        CoverStage stage;
        AlertRules rules;
        rules.onDelayS = 0;
        stage.cover->setRules(rules);
        {
            AlertTeller teller(stage.cover, file);
            teller.setAllowed(false);
            stage.turnOneOff();
            QTRY_COMPARE(stage.cover->alerts().count(AlertState::New), 1);
            QTRY_VERIFY(QFile::exists(file));
        }
        CoverDesk next(stage.live.get(), stage.clock);
        next.setPlans(stage.cover->plans());
        QSignalSpy told(&next, &CoverDesk::tellWanted), polled(stage.live.get(), &LiveFloor::polled);
        AlertTeller teller(&next, file);
        QTRY_COMPARE(next.alerts().count(AlertState::New), 1);
        QTRY_VERIFY(polled.size() > 3);
        QCOMPARE(told.size(), 0);
    }

    void nothingIsToldBeforeItIsKnownWhatWas()
    {
        QTemporaryDir dir;
        CoverStage stage;
        AlertRules rules;
        rules.onDelayS = 0;
        stage.cover->setRules(rules);
        AlertTeller teller(stage.cover, dir.filePath(u"alerts.json"_s));
        QSignalSpy shown(&teller, &AlertTeller::inWindowWanted), told(stage.cover, &CoverDesk::tellWanted);
        Alert early;
        early.fact.key.subject = stage.team(0);
        Q_EMIT stage.cover->tellWanted({early}); // the file is read in another thread meanwhile
        QCOMPARE(shown.size(), 0);
        QTest::qWait(0);
        stage.turnOneOff();
        QTRY_COMPARE(told.size(), 2);
        QTRY_COMPARE(shown.size(), 1);
    }

    void nothingIsRaisedFromStaleData()
    {
        CoverStage stage;
        AlertRules rules;
        rules.onDelayS = 1'200;
        stage.cover->setRules(rules);
        const auto raised = [&](AlertKind kind) {
            const QList<Alert> open = stage.cover->alerts().open();
            return std::count_if(open.begin(), open.end(), [kind](const Alert &a) { return a.fact.key.kind == kind; });
        };
        QSignalSpy polled(stage.live.get(), &LiveFloor::polled);
        stage.turnOneOff();
        QTRY_VERIFY(stage.cell(0, 4).startsWith(u"1 of 2, 1 short since "_s));
        stage.floor.server().stop();
        stage.clock.pass(20'000'000);
        QTRY_COMPARE(stage.live->status().freshness, Freshness::Stale);
        stage.cover->look();
        stage.clock.pass(1'300'000);
        stage.cover->look();
        QCOMPARE(raised(AlertKind::DataStale), 1);
        QCOMPARE(raised(AlertKind::CoverShort), 0);
        polled.clear();
        stage.floor.server().start();
        QTRY_VERIFY(polled.size() >= 2);
        QCOMPARE(raised(AlertKind::CoverShort), 0); // it may have been well in between
    }

    /// As long as nobody's team is known, every team would be short of everybody.
    void nothingIsRaisedFromTeamsThatAreNotRead()
    {
        LivePeer peer;
        peer.teams = Reaction::hang();
        const TurnedClock clock;
        LiveFloor live(peer.options(100), clock);
        CoverDesk desk(&live, clock);
        AlertRules rules;
        rules.onDelayS = rules.offDelayS = 0;
        rules.nobody = false;
        desk.setRules(rules);
        const TeamId team(u"11111111-0000-4000-8000-000000000001"_s);
        desk.setPlans({{{u"Always"_s, 0b1111111, {{team, 0, 1440, {-1, -1, -1, 1}}}}}, {}, {}});
        AlertBook before;
        const AlertFact fact{{AlertKind::CoverShort, team, Channel::Phone}, u"DACH"_s, 1, true, 0, 1};
        QSignalSpy polled(&live, &LiveFloor::polled), told(&desk, &CoverDesk::tellWanted);
        live.start();
        QTRY_VERIFY(polled.size() >= 5);
        QVERIFY(desk.alerts().open().isEmpty());
        // One of an earlier run is neither over nor worse.
        before.look({0, 1, true, true, {fact}});
        before.setRules(rules);
        before.look({1, 2, true, true, {fact}});
        before.takeUntold(0);
        QCOMPARE(before.open().size(), 1);
        desk.restoreAlerts(before.save());
        polled.clear();
        QTRY_VERIFY(polled.size() >= 5);
        QCOMPARE(desk.alerts().open().size(), 1);
        QCOMPARE(desk.alerts().open().first().fact.name, u"DACH"_s);
        QCOMPARE(told.size(), 0);
    }

    void whoIsForgottenLeavesTheAlertsToo()
    {
        QTemporaryDir dir;
        const LivePeer peer;
        const TurnedClock clock;
        HistoryStore store(dir.filePath(u"history.sqlite"_s), clock);
        LiveOptions options = peer.options();
        options.history = &store;
        LiveFloor live(options, clock);
        CoverDesk desk(&live, clock);
        const AgentId who(u"22222222-0000-4000-8000-000000000001"_s);
        AlertBook before;
        AlertRules rules;
        rules.offDelayS = 0;
        before.setRules(rules);
        for (const bool away : {true, true, false, false}) {
            const AlertFact fact{{AlertKind::AwayLong, who, Channel::Email}, u"Liv"_s, 1, true};
            before.look({1, 2, true, true, away ? QList<AlertFact>{fact} : QList<AlertFact>{}});
        }
        desk.restoreAlerts(before.save());
        QCOMPARE(desk.alerts().cleared().size(), 1);
        QSignalSpy kept(&desk, &CoverDesk::alertsChanged);
        store.forgetAgent(who);
        QCOMPARE(desk.alerts().cleared().size(), 0);
        QCOMPARE(kept.size(), 1);
    }

    /// What an earlier run has seen of today is on the strips of this one.
    void earlierHoursAreShown()
    {
        QTemporaryDir dir;
        const LivePeer peer;
        const QDateTime noon(QDate(2026, 11, 30), QTime(12, 0));
        TurnedClock clock;
        clock.setWall(noon.toMSecsSinceEpoch() - clock.utcMs());
        HistoryStore store(dir.filePath(u"history.sqlite"_s), clock);
        HistoryBatch then;
        then.atMs = noon.addSecs(-3'600).toMSecsSinceEpoch();
        then.gap = HistoryGap::Off;
        HistoryFact fact;
        fact.agent = AgentId(u"22222222-0000-4000-8000-000000000001"_s);
        fact.state = AgentState::Away;
        then.facts = {fact};
        store.put(then);
        then.atMs += 10 * 60'000;
        then.gap = HistoryGap::None;
        then.facts.clear();
        store.put(then);
        LiveOptions options = peer.options();
        options.history = &store;
        LiveFloor live(options, clock);
        CoverDesk desk(&live, clock);
        live.start();
        const auto at = [&](int minute) { return desk.day().series(std::nullopt).value(minute, {-2, -2, -2, -2})[3]; };
        QTRY_COMPARE(at(11 * 60 + 5), 0);
        QCOMPARE(at(11 * 60 + 20), -1); // a gap stays one
        QCOMPARE(at(10 * 60), -1);
    }

    void columnsFollowTheirRoom_data()
    {
        QTest::addColumn<int>("panel");
        QTest::newRow("less for the alerts") << 240;
        QTest::newRow("more for the alerts") << 420;
    }
    void columnsFollowTheirRoom()
    {
        QFETCH(int, panel);
        CoverStage stage;
        const auto filled = [&] {
            return stage.table->horizontalHeader()->length() == stage.table->viewport()->width();
        };
        QTRY_VERIFY(filled());
        const int before = stage.table->width();
        stage.page->findChild<AlertPanel *>()->setFixedWidth(panel);
        QTRY_VERIFY(stage.table->width() != before);
        QTRY_VERIFY(filled());
    }

    /// A scroll bar beneath the table takes nothing of its last line.
    void lastLineIsWholeAboveTheScrollBar()
    {
        CoverStage stage;
        const QModelIndex last = stage.table->model()->index(stage.table->model()->rowCount() - 1, 0);
        const auto whole = [&] { return stage.table->viewport()->rect().contains(stage.table->visualRect(last)); };
        QTRY_VERIFY(whole());
        stage.table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        QTRY_VERIFY(stage.table->horizontalScrollBar()->isVisible());
        QTRY_VERIFY(whole());
        QTRY_COMPARE(stage.table->verticalScrollBar()->maximum(), 0);
    }

    void hoursFollowTheColumns()
    {
        class Paintings : public QObject
        {
        public:
            int count = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                count += event->type() == QEvent::Paint ? 1 : 0;
                return false;
            }
        } paintings;
        CoverStage stage;
        stage.page->findChild<CoverAxis *>()->installEventFilter(&paintings);
        QTRY_VERIFY(paintings.count > 0);
        // Nothing else than what is to be painted, as other news would paint them too.
        const auto paint = [&] { QCoreApplication::sendPostedEvents(stage.window.get(), QEvent::UpdateRequest); };
        paint();
        paintings.count = 0;
        stage.table->setColumnWidth(1, stage.table->columnWidth(1) + 20);
        paint();
        QCOMPARE(paintings.count, 1);
    }

    void minimumsAreTyped()
    {
        CoverStage stage;
        stage.cover->setPlans({});
        QTest::keyClick(stage.table, Qt::Key_M);
        MinimumsDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = stage.window->findChild<MinimumsDialog *>()) && dialog->isVisible());
        QVERIFY(DeskStage::press(dialog, u"New plan"_s));
        for (QCheckBox *day : dialog->findChildren<QCheckBox *>())
            day->setChecked(true);
        QVERIFY(DeskStage::press(dialog, u"Add line"_s));
        QAbstractItemModel *needs = dialog->findChild<QTableView *>()->model();
        QAbstractItemModelTester tester(needs, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(needs->rowCount(), 1);
        QVERIFY(!DeskStage::button(dialog, u"Save"_s)->isEnabled()); // the line wants nobody yet
        QVERIFY(!needs->setData(needs->index(0, 1), u"25:00"_s));
        QVERIFY(!needs->setData(needs->index(0, 6), u"-3"_s));
        QVERIFY(needs->setData(needs->index(0, 1), u"0"_s));
        QVERIFY(needs->setData(needs->index(0, 2), u"24"_s));
        QVERIFY(needs->setData(needs->index(0, 6), u"3"_s));
        QVERIFY(DeskStage::press(dialog, u"Save"_s));
        QTRY_COMPARE(stage.cell(0, 4), u"2 of 3, 1 short since %1"_s.arg(stage.cell(0, 4).right(5)));
        QCOMPARE(stage.cover->plans().plans.size(), 1);
    }

    void minimumsTravelAsAFile()
    {
        QTemporaryDir dir;
        CoverStage stage;
        const QList<CoverPlan> before = stage.cover->plans().plans;
        stage.page->openMinimums();
        auto *dialog = stage.window->findChild<MinimumsDialog *>();
        dialog->exportFile(dir.filePath(u"m.csv"_s));
        QTRY_VERIFY(DeskStage::labels(dialog).join(u'\n').contains(u"Saved as "_s));
        QFile broken(dir.filePath(u"broken.csv"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("\xff\xfe no plan");
        broken.close();
        dialog->importFile(broken.fileName());
        QTRY_VERIFY(DeskStage::labels(dialog).join(u'\n').contains(u"Nothing was taken."_s));
        QVERIFY(DeskStage::press(dialog, u"Remove plan"_s));
        dialog->importFile(dir.filePath(u"m.csv"_s));
        QTRY_VERIFY(DeskStage::labels(dialog).join(u'\n').contains(u"counts once it is saved"_s));
        QVERIFY(DeskStage::press(dialog, u"Save"_s));
        QCOMPARE(stage.cover->plans().plans, before);
    }

    void rulesAreChosen()
    {
        CoverStage stage;
        stage.page->openRules();
        auto *dialog = stage.window->findChild<RulesDialog *>();
        QCOMPARE(dialog->rules(), AlertRules());
        QList<QSpinBox *> numbers = dialog->findChildren<QSpinBox *>();
        numbers.first()->setValue(45);
        QVERIFY(DeskStage::press(dialog, u"Save"_s));
        QCOMPARE(stage.cover->alerts().rules().awayMinutes, 45);
    }
};

QTEST_MAIN(TestCoveragePage)
#include "tst_coveragepage.moc"

// The list of agents: its models, search, copies and export (reliability I9, I11), look-ups, and a desk that only
// watches.
#include "agentdialog.h"
#include "agentspage.h"
#include "agentstage.h"
#include "csvwriter.h"
#include "directoryview.h"
#include "lookupdialog.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

class TestAgentsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void directoryNeverResets()
    {
        AgentModel floor;
        AgentDirectoryModel model(&floor);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        AgentDirectoryProxy proxy(&model);
        QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.sort(0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset), changes(&model, &QAbstractItemModel::dataChanged);
        QRandomGenerator random(7);
        QHash<AgentId, AgentDirectoryModel::AgentPtr> truth;
        QList<AgentId> pool;
        for (int i = 0; i < 40; ++i)
            pool += QUuid::createUuid();
        for (int round = 0; round < 200; ++round) {
            QList<AgentId> touched;
            for (int i = 0; i < 5; ++i) {
                Agent agent;
                agent.id = pool[random.bounded(40)];
                agent.displayName = u"Person %1"_s.arg(random.bounded(100));
                if (random.bounded(3) == 0)
                    truth.remove(agent.id);
                else
                    truth.insert(agent.id, std::make_shared<const Agent>(agent));
                touched += agent.id;
            }
            if (round % 2 == 0) {
                model.setAgents(truth.values());
            } else {
                for (const AgentId &id : std::as_const(touched))
                    model.setAgent(id, truth.value(id));
            }
            QCOMPARE(model.rowCount(), int(truth.size()));
            for (auto it = truth.cbegin(); it != truth.cend(); ++it)
                QCOMPARE(model.find(it.key()), it.value());
            if (round == 100)
                proxy.setSearch(u"person 1"_s);
        }
        QCOMPARE(resets.count(), 0);
        changes.clear();
        for (auto it = truth.cbegin(); it != truth.cend(); ++it)
            model.setAgent(it.key(), it.value());
        model.setAgents(truth.values());
        QCOMPARE(changes.count(), 0);
        proxy.setSearch(u"nobody at all"_s);
        QCOMPARE(proxy.rowCount(), 0);
    }

    void statesFollowTheFloor_data()
    {
        QTest::addColumn<bool>("shown");
        QTest::newRow("while it is shown") << true;
        QTest::newRow("once it is shown again") << false;
    }

    void statesFollowTheFloor()
    {
        QFETCH(bool, shown);
        AgentModel floor;
        AgentDirectoryModel model(&floor);
        QList<AgentDirectoryModel::AgentPtr> all;
        QList<FloorRow> rows;
        for (int i = 1; i <= 9; ++i) {
            Agent agent;
            agent.id = QUuid(uint(i), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
            all += std::make_shared<const Agent>(agent);
            FloorRow row;
            row.id = agent.id;
            row.agent = all.last();
            row.state = AgentState::Offline;
            rows += row;
        }
        model.setAgents(all);
        floor.setRows(rows, 1);
        const auto state = [&model](int row) {
            return model.index(row, int(DirectoryColumn::State)).data().toString();
        };
        QCOMPARE(state(4), u"Offline"_s);
        model.setFollowing(shown);
        rows[4].state = AgentState::Working;
        floor.setRows(rows, 2);
        rows[7].state = AgentState::Away;
        floor.setRows(rows, 3);
        QCOMPARE(state(4), shown ? u"Working"_s : u"Offline"_s);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setFollowing(true);
        QCOMPARE(state(4), u"Working"_s);
        QCOMPARE(state(7), u"Away"_s);
        QCOMPARE(state(0), u"Offline"_s);
        QCOMPARE(changes.size(), shown ? 0 : 2);
    }

    void page()
    {
        AgentStage s;
        AgentsPage page(&s.theme, s.live.get(), s.dialogs.get(), &s.window);
        page.resize(1200, 600);
        page.show();
        QCOMPARE(page.view()->accessibleName(), u"Agents"_s);
        QCOMPARE(page.view()->model()->rowCount(), 3);
        page.view()->chooseAgent(s.id(1));
        // An unchanged and a changed list leave the selection where it is.
        s.people.people[0].displayName = u"Aaa"_s;
        s.add(u"Aab"_s, u"aab@example.org"_s);
        s.live->refreshDirectory();
        QTRY_COMPARE(page.view()->model()->rowCount(), 4);
        QCOMPARE(page.view()->selectedAgents(), QList<AgentId>{s.id(1)});
        QTRY_COMPARE(page.view()->model()->index(0, int(DirectoryColumn::State)).data().toString(), u"Offline"_s);
        page.setSearch(u"BERG"_s);
        QCOMPARE(page.view()->model()->rowCount(), 1);
        page.view()->copyRows();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Bo <b>Berg</b>\t"_s));
        page.setSearch({});
        QSignalSpy list(&page, &AgentsPage::listWanted);
        button(&page, u"New from a list"_s)->click();
        QCOMPARE(list.count(), 1);
        const QString file = s.dir.filePath(u"out.csv"_s);
        QSignalSpy told(&page, &AgentsPage::told);
        page.writeCsv(file);
        QTRY_COMPARE(told.count(), 1);
        QFile read(file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        const QByteArray text = read.readAll();
        QVERIFY(text.contains("'=Cara %1")); // no formula
        QVERIFY(text.contains("'+46701740685"));
        QVERIFY(!(read.permissions() & QFileDevice::ReadOther));
        page.writeCsv(u"/nowhere/at/all.csv"_s);
        QTRY_COMPARE(told.count(), 2);
        QVERIFY(told.last().first().toString().startsWith(u"Not exported"_s));
    }

    void lookUp()
    {
        AgentStage s;
        s.dialogs->openLookUp();
        auto *dialog = s.dialog<LookUpDialog>();
        s.add(u"Eve"_s, u"eve@example.org"_s); // made elsewhere since the list was read
        QTest::keyClicks(line(dialog, u"Exact e-mail or phone number"_s), u"eve@example.org"_s);
        QTest::mouseClick(button(dialog, u"Look up"_s), Qt::LeftButton);
        QTRY_VERIFY(message(dialog).contains(u"Not in the list as yet"_s));
        QVERIFY(!button(dialog, u"Show in the list"_s)->isEnabled());
        retype(line(dialog, u"Exact e-mail or phone number"_s), u"bo@example.org"_s);
        QTest::mouseClick(button(dialog, u"Look up"_s), Qt::LeftButton);
        QTRY_VERIFY(button(dialog, u"Show in the list"_s)->isEnabled());
        QSignalSpy chosen(s.dialogs.get(), &AgentDialogs::chosen);
        QTest::mouseClick(button(dialog, u"Show in the list"_s), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
    }

    /// What an earlier run left open is one notice, however much it is.
    void earlierWritesAreOneNotice()
    {
        AgentStage s;
        AgentDesk *desk = s.live->profiles();
        AgentWrite write{AgentWrite::Kind::Patch, s.people.people[0], s.people.people[0]};
        AgentOutcome outcome;
        for (const auto end : {AgentOutcome::End::Done, AgentOutcome::End::NotDone, AgentOutcome::End::Unclear}) {
            outcome.end = end;
            for (int i = 0; i < 20; ++i)
                Q_EMIT desk->earlierSettled(write, outcome);
        }
        QTRY_COMPARE(s.told.size(), 1);
        QVERIFY(s.told.first().contains(u"60 changes"_s) && s.told.first().contains(u"20 not done"_s));
        Q_EMIT desk->earlierSettled(write, outcome);
        QTRY_COMPARE(s.told.size(), 2);
        QVERIFY(s.told.last().contains(u"Astrid Lindqvist"_s));
    }

    void watchOnly()
    {
        AgentStage s(true);
        s.dialogs->openNew();
        s.dialogs->openEdit(s.id(0));
        s.dialogs->openDowngrade(s.id(0));
        QVERIFY(!s.dialog<QDialog>());
        AgentsPage page(&s.theme, s.live.get(), s.dialogs.get(), &s.window);
        page.show();
        QVERIFY(!button(&page, u"New agent"_s));
        QVERIFY(!button(&page, u"Downgrade"_s));
        QVERIFY(button(&page, u"Export CSV"_s));
    }
};

QTEST_MAIN(TestAgentsPage)
#include "tst_agentspage.moc"

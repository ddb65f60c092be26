// The model of everybody: what changes between two lists is told, nothing else.
#include "agentmodel.h"
#include "floorsample.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace floorsample;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QList<FloorRow> people(int count)
{
    QList<FloorRow> rows;
    for (int n = 0; n < count; ++n)
        rows << row(n, u"Person %1"_s.arg(n), AgentState::Working);
    sortById(&rows);
    return rows;
}

struct Told
{
    int firstRow, lastRow, firstColumn, lastColumn;
    QList<int> roles;
};

QList<Told> told(const QSignalSpy &spy)
{
    QList<Told> list;
    for (const QList<QVariant> &call : spy) {
        const auto from = call[0].toModelIndex(), to = call[1].toModelIndex();
        list.append({from.row(), to.row(), from.column(), to.column(), call[2].value<QList<int>>()});
    }
    return list;
}

struct Spies
{
    explicit Spies(const QAbstractItemModel &model)
        : data(&model, &QAbstractItemModel::dataChanged),
          inserted(&model, &QAbstractItemModel::rowsInserted),
          removed(&model, &QAbstractItemModel::rowsRemoved),
          reset(&model, &QAbstractItemModel::modelReset),
          layout(&model, &QAbstractItemModel::layoutChanged)
    {
    }
    qsizetype count() const
    {
        return data.count() + inserted.count() + removed.count() + reset.count() + layout.count();
    }
    QSignalSpy data, inserted, removed, reset, layout;
};

} // namespace

class TestAgentModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalListTellsNothing()
    {
        AgentModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setRows(people(20), 1);
        Spies spies(model);
        const auto applied = model.setRows(people(20), 2); // equal values, other objects
        QCOMPARE(applied.inserted + applied.removed + applied.changed, 0);
        QCOMPARE(spies.count(), 0);
    }

    void serverTimesAreNoChange()
    {
        AgentModel model;
        QList<FloorRow> rows = people(5);
        model.setRows(rows, 1);
        Spies spies(model);
        for (FloorRow &r : rows) {
            r.presence.requestTime += 5'000;
            r.presence.lastSeen += 4'000; // still "now"
        }
        QCOMPARE(model.setRows(rows, 2).changed, 0);
        QCOMPARE(spies.count(), 0);
        QCOMPARE(model.rows().constFirst().presence.requestTime, rows.constFirst().presence.requestTime);
        QCOMPARE(model.flashOf(0, AgentColumn::LastSeen), 0);
    }

    void lastSeenAgesQuietly_data()
    {
        QTest::addColumn<qint64>("before"); // age, ms
        QTest::addColumn<qint64>("after");
        QTest::addColumn<bool>("told");
        constexpr qint64 s = 1'000, min = 60 * s, h = 60 * min;
        QTest::newRow("now") << 3 * s << 59 * s << false;
        QTest::newRow("out of now") << 58 * s << 63 * s << true;
        QTest::newRow("within a minute") << 34 * min << 34 * min + 5 * s << false;
        QTest::newRow("next minute") << 34 * min + 58 * s << 35 * min + 3 * s << true;
        QTest::newRow("back to now") << 34 * min << qint64(0) << true;
        QTest::newRow("beyond a day the text stands") << 25 * h << 25 * h + min << false;
        QTest::newRow("from the future") << -h << -h + 5 * s << false;
    }
    void lastSeenAgesQuietly()
    {
        QFETCH(qint64, before);
        QFETCH(qint64, after);
        QFETCH(bool, told);
        AgentModel model;
        QList<FloorRow> rows = people(3);
        rows[1].presence.lastSeen = rows[1].presence.requestTime - before;
        model.setRows(rows, 1);
        Spies spies(model);
        rows[1].presence.requestTime += after - before; // lastSeen stands still, as for somebody who left
        if (after < before)
            rows[1].presence.lastSeen = rows[1].presence.requestTime = noon;
        QCOMPARE(model.setRows(rows, 2).changed, 0); // a row that only aged is no changed row
        QCOMPARE(spies.count(), told ? 1 : 0);
        if (told) {
            const Told t = ::told(spies.data).constFirst();
            QCOMPARE(t.firstRow, 1);
            QCOMPARE(t.lastRow, 1);
            QCOMPARE(t.firstColumn, int(AgentColumn::LastSeen));
            QCOMPARE(t.lastColumn, int(AgentColumn::LastSeen));
            QVERIFY(!t.roles.contains(FlashRole));
        }
        QCOMPARE(model.flashOf(1, AgentColumn::LastSeen), 0);
    }

    void narrowestColumns_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("name") << u"name"_s << int(AgentColumn::Agent) << int(AgentColumn::Agent);
        QTest::newRow("team") << u"team"_s << int(AgentColumn::Team) << int(AgentColumn::Team);
        QTest::newRow("one switch") << u"phone"_s << int(AgentColumn::Phone) << int(AgentColumn::Phone);
        QTest::newRow("state") << u"state"_s << int(AgentColumn::State) << int(AgentColumn::Notes);
        QTest::newRow("gap") << u"gap"_s << int(AgentColumn::InState) << int(AgentColumn::Notes);
        QTest::newRow("phone number") << u"number"_s << int(AgentColumn::Agent) << int(AgentColumn::Agent);
    }
    void narrowestColumns()
    {
        QFETCH(QString, change);
        AgentModel model;
        QList<FloorRow> rows = people(9);
        model.setRows(rows, 1);
        Spies spies(model);
        FloorRow &r = rows[4];
        if (change == u"name"_s || change == u"number"_s) {
            auto a = std::make_shared<Agent>(*r.agent);
            (change == u"name"_s ? a->displayName : a->phoneNumber) = u"+45 99"_s;
            r.agent = a;
        } else if (change == u"team"_s) {
            r.teams << teamId(1);
        } else if (change == u"phone"_s) {
            r.switches[size_t(Channel::Phone)] = SwitchState::On;
            r.presence.channels.known |= 256;
        } else if (change == u"state"_s) {
            r = row(int(r.id.data4[7]), rowName(r), AgentState::Away, noon);
        } else {
            r.since = noon;
            r.sinceObserved = false;
        }
        QCOMPARE(model.setRows(rows, 77).changed, 1);
        const QList<Told> list = told(spies.data);
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].firstRow, 4);
        QCOMPARE(list[0].lastRow, 4);
        QTEST(list[0].firstColumn, "first");
        QTEST(list[0].lastColumn, "last");
        QVERIFY(!list[0].roles.isEmpty());
        const bool hidden = change == u"number"_s; // seen by the inspector and the search, not in the table
        QCOMPARE(list[0].roles.contains(Qt::DisplayRole), !hidden);
        QCOMPARE(model.flashOf(4, AgentColumn(list[0].firstColumn)), hidden ? 0 : 77);
        QCOMPARE(model.flashOf(5, AgentColumn(list[0].firstColumn)), 0);
    }

    void changedRowsComeInRuns()
    {
        AgentModel model;
        QList<FloorRow> rows = people(30);
        model.setRows(rows, 1);
        Spies spies(model);
        for (const int i : {3, 4, 5, 9, 10, 20})
            rows[i].teams << teamId(0);
        rows[11].switches[0] = SwitchState::Off; // next to a run, another column
        QCOMPARE(model.setRows(rows, 2).changed, 7);
        QStringList runs;
        for (const Told &t : told(spies.data))
            runs << u"%1-%2:%3"_s.arg(t.firstRow).arg(t.lastRow).arg(t.firstColumn);
        QCOMPARE(runs, (QStringList{u"3-5:2"_s, u"9-10:2"_s, u"11-11:4"_s, u"20-20:2"_s}));
    }

    void insertsAndRemovesComeInRuns()
    {
        AgentModel model;
        QAbstractItemModelTester tester(&model, fatal);
        QList<FloorRow> all = people(20);
        QList<FloorRow> rows = all;
        rows.remove(5, 3);
        rows.remove(0, 1);
        model.setRows(rows, 1);
        Spies spies(model);
        rows = all;
        rows.remove(10, 2);
        rows.remove(18 - 2, 1);
        const auto applied = model.setRows(rows, 2);
        QCOMPARE(applied.inserted, 4);
        QCOMPARE(applied.removed, 3);
        QCOMPARE(spies.inserted.count(), 2);
        QCOMPARE(spies.removed.count(), 2);
        QCOMPARE(spies.data.count(), 0);
        QCOMPARE(model.rows(), rows);
    }

    void emptyAndOne()
    {
        AgentModel model;
        QAbstractItemModelTester tester(&model, fatal);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), agentColumnCount);
        QVERIFY(!model.index(0, 0).isValid());
        Spies spies(model);
        model.setRows({}, 1);
        QCOMPARE(spies.count(), 0);
        model.setRows(people(1), 1);
        QCOMPARE(spies.inserted.count(), 1);
        QCOMPARE(model.rowOf(id(0)), 0);
        QCOMPARE(model.rowOf(id(1)), -1);
        QVERIFY(!model.find(id(1)));
        model.setRows({}, 1);
        QCOMPARE(spies.removed.count(), 1);
        QVERIFY(!model.find(id(0)));
    }

    void flashesFade()
    {
        AgentModel model;
        QList<FloorRow> rows = people(2);
        model.setRows(rows, 1'000);
        rows[0].teams << teamId(0);
        model.setRows(rows, 2'000);
        QCOMPARE(model.flashOf(0, AgentColumn::Team), 2'000);
        QCOMPARE(model.index(0, int(AgentColumn::Team)).data(FlashRole).toLongLong(), 2'000);
        rows[0].teams << teamId(1);
        model.setRows(rows, 3'000);
        QCOMPARE(model.flashOf(0, AgentColumn::Team), 3'000);
        model.setRows(rows, 60'000);
        QCOMPARE(model.flashOf(0, AgentColumn::Team), 0);
        QCOMPARE(model.flashOf(-1, AgentColumn::Team), 0);
        QCOMPARE(model.flashOf(2, AgentColumn::Team), 0);
    }

    void namesAndThresholdAreTold()
    {
        AgentModel model;
        Spies nobody(model);
        model.setTeamNames({{teamId(1), u"A"_s}});
        model.setAwayThresholdMs(1);
        QCOMPARE(nobody.count(), 0);
        model.setRows(people(4), 1);
        Spies spies(model);
        model.setTeamNames({{teamId(1), u"A"_s}});
        model.setAwayThresholdMs(1);
        QCOMPARE(spies.count(), 0);
        model.setTeamNames({{teamId(1), u"B"_s}});
        QCOMPARE(spies.data.count(), 1);
        model.setAwayThresholdMs(2);
        QCOMPARE(spies.data.count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestAgentModel)
#include "tst_agentmodel.moc"

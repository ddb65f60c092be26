// Random operations on the floor's lines, seeded, against a plain reference: order, groups, counts, waiting moves, and
// a mirror that lives on signals alone.
#include "floorreference.h"
#include "linemirror.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace floorreference;

class TestFloorLinesRandom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void followsReference_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("operations");
        QTest::addColumn<int>("seeds");
        QTest::newRow("nobody and one") << 1 << 40 << 20;
        QTest::newRow("few") << 6 << 60 << 15;
        QTest::newRow("some") << 24 << 60 << 10;
        QTest::newRow("many, moved at once") << 80 << 25 << 4;
    }
    void followsReference();
};

void TestFloorLinesRandom::followsReference()
{
    QFETCH(int, people);
    QFETCH(int, operations);
    QFETCH(int, seeds);
    for (int seed = 1; seed <= seeds; ++seed) {
        QRandomGenerator random{quint32(seed)};
        AgentModel source;
        source.setNow(noon);
        QAbstractItemModelTester sourceTester(&source, QAbstractItemModelTester::FailureReportingMode::Fatal);
        LineMirror sourceMirror(&source);
        QList<FloorRow> rows;
        for (int n = 0; n < people; ++n) {
            if (random.bounded(2))
                rows << randomRow(n, teamCount, random);
        }
        sortById(&rows);
        source.setRows(rows, 1);
        FloorLines lines(&source);
        lines.setNow(noon);
        QAbstractItemModelTester tester(&lines, QAbstractItemModelTester::FailureReportingMode::Fatal);
        LineMirror mirror(&lines);
        QItemSelectionModel selection(&lines);
        Reference reference{source, lines, {}, {}};
        QList<std::pair<QPersistentModelIndex, AgentId>> marked;
        qint64 now = noon;
        bool settled = true;

        for (int step = 0; step < operations; ++step) {
            const int action = random.bounded(14);
            const QStringList shownBefore = actual(lines);
            const int countsBefore = lines.counts().total;
            QSignalSpy countsSpy(&lines, &FloorLines::countsChanged);
            bool applied = false, polled = false;
            const auto settings = [&lines] {
                return std::make_tuple(lines.grouping(), lines.stateFilter(), lines.teamFilter(), lines.search(),
                                       lines.sortColumn(), lines.sortOrder());
            };
            const auto settingsBefore = settings();
            switch (action) {
            case 0:
                lines.setGrouping(FloorGrouping(random.bounded(3)));
                break;
            case 1:
                lines.setStateFilter(random.bounded(2) ? 0 : random.bounded(16));
                break;
            case 2: {
                QSet<TeamId> filter;
                if (random.bounded(2))
                    filter << (random.bounded(3) ? teamId(random.bounded(teamCount)) : TeamId());
                lines.setTeamFilter(filter);
                break;
            }
            case 3:
                lines.setSearch(random.bounded(3) ? QString()
                                                  : QStringList{u"liv"_s, u"SOREN"_s, u"zoe"_s, u"2055"_s, u"健"_s,
                                                                u"agent x"_s}[random.bounded(6)]);
                break;
            case 4:
                lines.sort(random.bounded(agentColumnCount),
                           random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            case 5: {
                const QList<Team> before = std::exchange(reference.teams, teams(random.bounded(teamCount + 1)));
                polled = reference.teams != before; // like a poll, other teams wait while held
            }
                lines.setTeams(reference.teams);
                {
                    QHash<TeamId, QString> names;
                    for (const Team &team : teams(teamCount))
                        names.insert(team.id, team.name);
                    source.setTeamNames(names);
                }
                break;
            case 6:
                if (lines.rowCount() > 0) {
                    const int line = random.bounded(lines.rowCount());
                    if (const FloorGroup *group = lines.groupAt(line)) {
                        const QString key = groupKey(*group, lines.grouping());
                        const bool fold = !group->folded;
                        lines.setFolded(line, fold);
                        fold ? reference.folded.append(key) : void(reference.folded.removeAll(key));
                    }
                }
                break;
            case 7:
                lines.setHeld(!lines.isHeld());
                break;
            case 8:
                applied = true;
                lines.applyMoves();
                break;
            case 9:
                now += random.bounded(400'000);
                lines.setNow(now);
                break;
            default: {
                polled = true;
                const int changes = random.bounded(people + 2);
                for (int i = 0; i < changes; ++i) {
                    const int n = random.bounded(people);
                    const auto it =
                        std::find_if(rows.begin(), rows.end(), [n](const FloorRow &row) { return row.id == id(n); });
                    if (it == rows.end())
                        rows << randomRow(n, teamCount, random);
                    else if (random.bounded(4) == 0)
                        rows.erase(it);
                    else
                        change(&*it, teamCount, random);
                }
                sortById(&rows);
                source.setRows(rows, step);
            }
            }
            const QString where = u"seed %1 step %2 action %3"_s.arg(seed).arg(step).arg(action);
            const auto context = [&where](const QString &what) { return (where + u": "_s + what).toUtf8(); };
            QVERIFY2(source.rows() == rows, context(u"rows"_s).constData());
            // Ages in texts follow the clock without signals.
            if (action != 9) {
                QVERIFY2(sourceMirror.difference().isEmpty() || now != noon,
                         context(sourceMirror.difference()).constData());
                if (now == noon)
                    QVERIFY2(mirror.difference().isEmpty(), context(mirror.difference()).constData());
            }
            QCOMPARE(mirror.resets() + sourceMirror.resets(), 0);
            const QStringList expected = reference.expected(), shown = actual(lines);
            if (lines.isHeld())
                settled = false;
            if (applied || settings() != settingsBefore || (polled && !lines.isHeld()))
                settled = true;
            if (settled) {
                QVERIFY2(shown == expected,
                         context(shown.join(u' ') + u"\nexpected "_s + expected.join(u' ')).constData());
                QCOMPARE(lines.waitingMoves(), 0);
            }
            if (lines.grouping() != FloorGrouping::Team) // who stands twice cannot be told apart by id
                QVERIFY2(lines.waitingMoves() == waitingBetween(shown, expected),
                         context(u"waiting %1 of %2"_s.arg(lines.waitingMoves()).arg(waitingBetween(shown, expected)))
                             .constData());
            else
                QCOMPARE(lines.waitingMoves() == 0, shown == expected);
            QVERIFY2(lines.counts() == reference.counts(), context(u"counts"_s).constData());
            QVERIFY2(countsBefore == lines.counts().total || countsSpy.count() == 1,
                     context(u"countsChanged"_s).constData());
            for (int line = 0; line < lines.rowCount(); ++line) {
                const FloorGroup *group = lines.groupAt(line);
                if (group)
                    QVERIFY2(group->counts == reference.countsOf(groupKey(*group, lines.grouping())),
                             context(u"group counts"_s).constData());
                else
                    QVERIFY2(lines.lineOf(lines.rowAt(line)->id) <= line, context(u"lineOf"_s).constData());
            }
            // Whoever keeps as many lines keeps them under persistent indexes.
            for (const auto &[index, agent] : std::as_const(marked)) {
                if (index.isValid())
                    QVERIFY2(lines.rowAt(index.row())->id == agent, context(u"persistent index"_s).constData());
                else
                    QVERIFY2(shown.count(idText(agent)) < shownBefore.count(idText(agent)),
                             context(u"index lost its person"_s).constData());
            }
            marked.removeIf([](const auto &mark) { return !mark.first.isValid(); });
            if (random.bounded(3) == 0 && lines.rowCount() > 0) {
                marked.clear();
                for (int i = 0; i < 3; ++i) {
                    const int line = random.bounded(lines.rowCount());
                    if (const FloorRow *row = lines.rowAt(line))
                        marked.append({lines.index(line, random.bounded(agentColumnCount)), row->id});
                }
                if (!marked.isEmpty())
                    selection.select(lines.index(marked.constFirst().first.row(), 0),
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            }
            for (const QModelIndex &index : selection.selectedRows())
                QVERIFY2(!lines.groupAt(index.row()), context(u"a group is selected"_s).constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestFloorLinesRandom)
#include "tst_floorlinesrandom.moc"

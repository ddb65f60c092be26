// Groups of the floor: who stands under which line, counts, folds.
#include "linesfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace linesfixture;

class TestFloorGroups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void groupsByTeam()
    {
        Floor f({in(row(1, u"Ann"_s, S::Working), {1}), in(row(2, u"Ben"_s, S::Away), {0, 1}),
                 row(3, u"Cid"_s, S::Offline), in(row(4, u"Dan"_s, S::Working), {7})});
        f.lines->setTeams(teams(2));
        f.lines->setGrouping(FloorGrouping::Team);
        // Who is in two teams has a line in each; a team without a name follows, people without a team are last.
        QCOMPARE(f.text(), u"[Team 00] 2 [Team 01] 2 1 [7ea30007…0000] 4 [No team] 3"_s);
        QCOMPARE(f.lines->lineOf(id(2)), 1);
        QCOMPARE(f.lines->groupAt(2)->counts.total, 2);
        QCOMPARE(f.lines->groupAt(2)->counts.cover[0], 1);
        QCOMPARE(f.lines->counts().total, 4); // counted once
        QCOMPARE(f.lines->groupLineOf(4), 2);
        QCOMPARE(f.lines->groupLineOf(0), 0);
        QVERIFY(!(f.lines->flags(f.lines->index(0, 0)) & Qt::ItemIsSelectable));
        QVERIFY(f.lines->flags(f.lines->index(1, 0)) & Qt::ItemIsSelectable);
        QCOMPARE(f.lines->index(2, int(AgentColumn::State)).data().toString(), u"Team 01"_s);
        QCOMPARE(f.lines->index(2, int(AgentColumn::Email)).data().toString(), u"1"_s);
        QVERIFY(f.lines->index(2, 0).data(IdRole).toUuid().isNull());
        QCOMPARE(f.lines->index(2, 0).data(RowRole).value<quintptr>(), quintptr(0));
        QCOMPARE(f.lines->index(2, 0).data(AccessibleRole).toString(),
                 u"Team 01, 2 people, 1 working, 1 away, cover: e-mail 1, chat 0, messaging 0, phone 0"_s);
        f.lines->setTeamFilter({teamId(1)});
        QCOMPARE(f.text(), u"[Team 01] 2 1"_s); // only the groups asked for
        f.lines->setTeamFilter({TeamId()});
        QCOMPARE(f.text(), u"[No team] 3"_s);
    }

    void renamedTeamsAreTold()
    {
        Floor f({in(row(1, u"Ann"_s, S::Working), {0}), in(row(2, u"Ben"_s, S::Working), {1})});
        f.lines->setTeams(teams(2));
        f.lines->setGrouping(FloorGrouping::Team);
        Spies spies(*f.lines);
        f.lines->setTeams(teams(2));
        QCOMPARE(spies.all(), 0);
        f.lines->setTeams({{teamId(1), u"Alpha"_s}, {teamId(0), u"Beta"_s}});
        QCOMPARE(f.text(), u"[Alpha] 2 [Beta] 1"_s);
        QVERIFY(spies.data.count() > 0);
    }

    void groupCountsIgnoreFilters()
    {
        Floor f({in(row(1, u"Ann"_s, S::Working), {0}), in(row(2, u"Ben"_s, S::Away), {0})});
        f.lines->setTeams(teams(1));
        f.lines->setGrouping(FloorGrouping::Team);
        f.lines->setStateFilter(int(StateFilter::Away));
        QCOMPARE(f.text(), u"[Team 00] 2"_s);
        QCOMPARE(f.lines->groupAt(0)->counts.total, 2);
        f.lines->setStateFilter(int(StateFilter::Offline));
        QCOMPARE(f.text(), QString()); // a group nobody of which is shown has no line
    }

    void folds()
    {
        Floor f({row(1, u"Ann"_s, S::Working), row(2, u"Ben"_s, S::Working), row(3, u"Cid"_s, S::Away)});
        f.lines->setGrouping(FloorGrouping::State);
        QCOMPARE(f.text(), u"[Away] 3 [Working] 1 2"_s);
        f.lines->setFolded(2, true);
        QCOMPARE(f.text(), u"[Away] 3 [Working]"_s);
        QVERIFY(f.lines->groupAt(2)->folded);
        QCOMPARE(f.lines->groupAt(2)->counts.working, 2); // folded groups keep their counts
        QCOMPARE(f.lines->foldedGroups(), QStringList{u"state:5"_s});
        f.put(row(1, u"Ann"_s, S::Offline));
        f.poll();
        QCOMPARE(f.text(), u"[Away] 3 [Working] [Offline] 1"_s);
        f.lines->setGrouping(FloorGrouping::None);
        f.lines->setGrouping(FloorGrouping::State);
        QCOMPARE(f.text(), u"[Away] 3 [Working] [Offline] 1"_s);
        f.lines->setFolded(2, false);
        QCOMPARE(f.text(), u"[Away] 3 [Working] 2 [Offline] 1"_s);
        f.lines->setFolded(1, true); // not a group
        QCOMPARE(f.lines->foldedGroups(), QStringList());
    }

    void foldsRememberedBeforeTheyExist()
    {
        Floor f;
        f.lines->setGrouping(FloorGrouping::Team);
        f.lines->setFoldedGroups({u"team:"_s + idText(teamId(3)), u"team:"_s, u"nonsense"_s});
        f.put(in(row(1, u"Ann"_s, S::Working), {3}));
        f.put(row(2, u"Ben"_s, S::Working));
        f.poll();
        QCOMPARE(f.text(), u"[7ea30003…0000] [No team]"_s);
    }

    void foldedGroupTakesNoShownLine()
    {
        Floor f({in(row(1, u"Ann"_s, S::Working), {0, 1}), in(row(2, u"Ben"_s, S::Working), {0})});
        f.lines->setTeams(teams(2));
        f.lines->setFoldedGroups({u"team:"_s + idText(teamId(0))});
        const QPersistentModelIndex ann(f.lines->index(f.lines->lineOf(id(1)), 1));
        f.lines->setGrouping(FloorGrouping::Team);
        QCOMPARE(f.text(), u"[Team 00] [Team 01] 1"_s);
        QCOMPARE(ann.row(), 2); // not lost into the folded group, which comes first
        f.lines->setFolded(0, false);
        QCOMPARE(f.text(), u"[Team 00] 1 2 [Team 01] 1"_s);
        QCOMPARE(ann.row(), 4);
    }
};

QTEST_GUILESS_MAIN(TestFloorGroups)
#include "tst_floorgroups.moc"

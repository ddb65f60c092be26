// What waits while the hand is on the table: values change at once, lines keep their places.
#include "linesfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace linesfixture;

class TestFloorHold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void valuesChangeAtOnceWhileHeld()
    {
        Floor f({row(1, u"Ann"_s, S::Working), row(2, u"Ben"_s, S::Working), row(3, u"Cid"_s, S::Working)});
        f.lines->setHeld(true);
        Spies spies(*f.lines);
        f.put(row(3, u"Cid"_s, S::Away));
        f.put(row(4, u"Dan"_s, S::Away));
        f.rows.remove(id(1));
        f.poll();
        QCOMPARE(f.text(), u"1 2 3"_s);
        QCOMPARE(spies.structure(), 0);
        QCOMPARE(f.lines->index(2, 0).data().toString(), u"Away"_s);
        QCOMPARE(f.lines->waitingMoves(), 3); // one moves, one comes, one goes
        QCOMPARE(spies.waiting.count(), 1);
        QCOMPARE(f.lines->counts().away, 2); // counts are never held
        QCOMPARE(spies.counts.count(), 1);
        f.lines->setHeld(false);
        QCOMPARE(f.text(), u"1 2 3"_s); // not by itself
        f.lines->applyMoves();
        QCOMPARE(f.text(), u"3 4 2"_s);
        QCOMPARE(f.lines->waitingMoves(), 0);
        QCOMPARE(spies.waiting.count(), 2);
    }

    void nextPollAppliesOnceFree()
    {
        Floor f({row(1, u"Ann"_s, S::Working), row(2, u"Ben"_s, S::Working)});
        f.lines->setHeld(true);
        f.put(row(2, u"Ben"_s, S::Away));
        f.poll();
        QCOMPARE(f.text(), u"1 2"_s);
        f.lines->setHeld(false);
        f.poll();
        QCOMPARE(f.text(), u"2 1"_s);
    }

    void whoLeavesWhileHeldStays()
    {
        Floor f({in(row(1, u"Ann"_s, S::Working), {0}), in(row(2, u"Ben"_s, S::Working), {0})});
        f.lines->setTeams(teams(1));
        f.lines->setGrouping(FloorGrouping::Team);
        f.lines->setHeld(true);
        Spies spies(*f.lines);
        f.rows.remove(id(1));
        f.poll();
        QCOMPARE(f.text(), u"[Team 00] 1 2"_s);
        const FloorRow *gone = f.lines->rowAt(1);
        QCOMPARE(rowName(*gone), u"Ann"_s);
        QCOMPARE(gone->state, S::NotSeen);
        QCOMPARE(gone->since, noTime);
        QCOMPARE(f.lines->index(1, 0).data().toString(), u"Not seen"_s);
        QCOMPARE(f.lines->groupAt(0)->counts.total, 1);
        QCOMPARE(f.lines->lineOf(id(1)), 1);
        QCOMPARE(f.lines->waitingMoves(), 1);
        QCOMPARE(spies.data.count(), 2); // the line and the group's counts
        const QPersistentModelIndex line(f.lines->index(1, 1));
        f.put(in(row(1, u"Ann"_s, S::Away), {0})); // back before the moves were applied
        f.poll();
        QCOMPARE(f.text(), u"[Team 00] 1 2"_s);
        QCOMPARE(f.lines->rowAt(1)->state, S::Away);
        QCOMPARE(f.lines->waitingMoves(), 0);
        f.rows.remove(id(1));
        f.poll();
        f.lines->applyMoves();
        QCOMPARE(f.text(), u"[Team 00] 2"_s);
        QVERIFY(!line.isValid());
        QCOMPARE(f.lines->lineOf(id(1)), -1);
    }

    void everybodyLeavesWhileHeld()
    {
        Floor f(crowd(30));
        f.lines->setGrouping(FloorGrouping::State);
        f.lines->setHeld(true);
        f.rows.clear();
        f.poll();
        QCOMPARE(f.lines->rowCount(), 31);
        QCOMPARE(f.lines->waitingMoves(), 31);
        f.lines->applyMoves();
        QCOMPARE(f.lines->rowCount(), 0);
    }

    void choicesApplyAtOnceWhileHeld_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("lines");
        QTest::newRow("sort") << u"sort"_s << u"4 3 2"_s;
        QTest::newRow("state filter") << u"filter"_s << u"3"_s;
        QTest::newRow("search") << u"search"_s << u"2"_s;
        QTest::newRow("grouping") << u"group"_s << u"[Away] 3 [Working] 2 4"_s;
        QTest::newRow("team filter") << u"team"_s << u"3 2 4"_s;
    }
    void choicesApplyAtOnceWhileHeld()
    {
        QFETCH(QString, choice);
        Floor f({row(1, u"Ann"_s, S::Working), row(2, u"Ben"_s, S::Working), row(3, u"Cid"_s, S::Working)});
        f.lines->setHeld(true);
        f.put(row(3, u"Cid"_s, S::Away));
        f.put(row(4, u"Dan"_s, S::Working));
        f.rows.remove(id(1));
        f.poll();
        if (choice == u"sort"_s)
            f.lines->sort(int(AgentColumn::Agent), Qt::DescendingOrder);
        else if (choice == u"filter"_s)
            f.lines->setStateFilter(int(StateFilter::Away));
        else if (choice == u"search"_s)
            f.lines->setSearch(u"ben"_s);
        else if (choice == u"group"_s)
            f.lines->setGrouping(FloorGrouping::State);
        else
            f.lines->setTeamFilter({TeamId()});
        QTEST(f.text(), "lines");
        QCOMPARE(f.lines->waitingMoves(), 0);
        QVERIFY(f.lines->isHeld());
    }

    void groupCountsGoOnWhileHeld()
    {
        Floor f({in(row(1, u"Ann"_s, S::Working), {0}), in(row(2, u"Ben"_s, S::Working), {0})});
        f.lines->setTeams(teams(1));
        f.lines->setGrouping(FloorGrouping::Team);
        f.lines->setHeld(true);
        Spies spies(*f.lines);
        f.put(in(row(1, u"Ann"_s, S::Offline), {0}));
        f.poll();
        QCOMPARE(f.lines->groupAt(0)->counts.working, 1);
        bool told = false;
        for (const QList<QVariant> &call : spies.data)
            told = told || call[0].toModelIndex().row() == 0;
        QVERIFY(told);
    }

    void foldsWhileOthersWait()
    {
        Floor f({row(1, u"Ann"_s, S::Working), row(2, u"Ben"_s, S::Working), row(3, u"Cid"_s, S::Away),
                 row(4, u"Dan"_s, S::Away)});
        f.lines->setGrouping(FloorGrouping::State);
        f.lines->setHeld(true);
        f.put(row(1, u"Ann"_s, S::Away));
        f.put(row(5, u"Eve"_s, S::Offline));
        f.poll();
        QCOMPARE(f.text(), u"[Away] 3 4 [Working] 1 2"_s);
        QCOMPARE(f.lines->waitingMoves(), 3); // Ann moves, a group and Eve come
        f.lines->setFolded(0, true);
        QCOMPARE(f.text(), u"[Away] [Working] 1 2"_s);
        QVERIFY(f.lines->waitingMoves() > 0);
        f.lines->setFolded(0, false);
        QCOMPARE(f.text(), u"[Away] 3 4 [Working] 1 2"_s);
        QCOMPARE(f.lines->waitingMoves(), 3);
        f.lines->applyMoves();
        QCOMPARE(f.text(), u"[Away] 1 3 4 [Working] 2 [Offline] 5"_s);
    }
};

QTEST_GUILESS_MAIN(TestFloorHold)
#include "tst_floorhold.moc"

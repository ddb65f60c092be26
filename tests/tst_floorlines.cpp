// The floor's lines: order, filters, and what is told of changes.
#include "linesfixture.h"

#include <QItemSelectionModel>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace linesfixture;

class TestFloorLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void ties_data()
    {
        QTest::addColumn<QStringList>("names"); // of person 1, 2, 3, ...
        QTest::addColumn<QString>("order");
        QTest::newRow("by name") << QStringList{u"Cid"_s, u"Ann"_s, u"Ben"_s} << u"2 3 1"_s;
        QTest::newRow("letter case is no order") << QStringList{u"ben"_s, u"Ann"_s, u"BEN"_s} << u"2 1 3"_s;
        QTest::newRow("equal names by id") << QStringList{u"Ann"_s, u"Ann"_s, u"Ann"_s} << u"2 1 3"_s;
        QTest::newRow("numbers by value") << QStringList{u"Desk 10"_s, u"Desk 9"_s} << u"2 1"_s;
        QTest::newRow("accents stay near") << QStringList{u"Zoe"_s, u"Émile"_s, u"Eva"_s} << u"2 3 1"_s;
        QTest::newRow("scripts") << QStringList{u"渡辺 健二"_s, u"يوسف"_s, u"Ann"_s} << u"3 2 1"_s;
        QTest::newRow("200 letters") << QStringList{QString(199, u'x') + u"b"_s, QString(200, u'x'), u"xx"_s}
                                     << u"3 1 2"_s;
        QTest::newRow("100,000 letters") << QStringList{QString(100'000, u'z'), u"Ann"_s} << u"2 1"_s;
        QTest::newRow("no name at all goes by e-mail") << QStringList{QString(), u"Zed"_s, u"Aaron"_s} << u"3 1 2"_s;
    }
    void ties()
    {
        QFETCH(QStringList, names);
        Floor f;
        for (qsizetype i = 0; i < names.size(); ++i)
            f.put(row(int(i) + 1, names[i], S::Working));
        f.poll();
        QTEST(f.text(), "order");
        f.lines->sort(int(AgentColumn::State), Qt::DescendingOrder); // ties stay ascending
        QTEST(f.text(), "order");
    }

    void sorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("ascending");
        QTest::addColumn<QString>("descending");
        // 1 Ann working 10 min, 2 Ben away 20 min, 3 Cid offline since noon, 4 an unknown id, 5 Eve a word nobody
        // knows, 6 Fay never seen
        QTest::newRow("state: a word nobody knows is last")
            << int(AgentColumn::State) << u"4 2 1 3 6 5"_s << u"6 3 1 2 4 5"_s;
        QTest::newRow("agent: without a name first") << int(AgentColumn::Agent) << u"4 1 2 3 5 6"_s << u"6 5 3 2 1 4"_s;
        QTest::newRow("team: none is last") << int(AgentColumn::Team) << u"2 1 3 4 5 6"_s << u"3 1 2 4 5 6"_s;
        QTest::newRow("in state: shortest first") << int(AgentColumn::InState) << u"3 4 1 5 2 6"_s << u"2 4 1 5 3 6"_s;
        QTest::newRow("phone: counting first") << int(AgentColumn::Phone) << u"1 2 4 3 5 6"_s << u"4 3 5 2 1 6"_s;
        QTest::newRow("last seen: newest first") << int(AgentColumn::LastSeen) << u"4 1 2 3 5 6"_s << u"3 4 1 2 5 6"_s;
        QTest::newRow("strip goes by name") << int(AgentColumn::Strip) << u"4 1 2 3 5 6"_s << u"4 1 2 3 5 6"_s;
        QTest::newRow("notes: what needs a look") << int(AgentColumn::Notes) << u"4 5 2 6 1 3"_s << u"3 1 6 2 4 5"_s;
    }
    void sorts()
    {
        QFETCH(int, column);
        FloorRow cid = in(row(3, u"Cid"_s, S::Offline, noon, 1), {2});
        cid.presence.lastSeen = noon - 34 * 60'000;
        FloorRow eve = row(5, u"Eve"_s, S::NoStatus, noon - 600'000, 1);
        eve.presence.status = PresenceStatus::Other;
        eve.presence.statusWord = u"Lunch"_s;
        eve.presence.lastSeen = noTime;
        Floor f({in(row(1, u"Ann"_s, S::Working, noon - 600'000, 257), {1}),
                 in(row(2, u"Ben"_s, S::Away, noon - 1'200'000, 256), {0}), cid,
                 row(4, {}, S::UnknownId, noon - 600'000, 1), eve, row(6, u"Fay"_s, S::NotSeen)});
        f.lines->setTeams(teams(3));
        f.lines->sort(column, Qt::AscendingOrder);
        QTEST(f.text(), "ascending");
        f.lines->sort(column, Qt::DescendingOrder);
        QTEST(f.text(), "descending");
        QCOMPARE(f.lines->sortColumn(), column);
        QCOMPARE(f.lines->sortOrder(), Qt::DescendingOrder);
    }

    void unchangedPollTellsNothing()
    {
        Floor f({row(1, u"Ann"_s, S::Working), row(2, u"Ben"_s, S::Away), row(3, u"Cid"_s, S::Offline)});
        f.lines->setGrouping(FloorGrouping::State);
        Spies spies(*f.lines);
        for (FloorRow &r : f.rows) {
            r.presence.requestTime += 5'000;
            r.presence.lastSeen += 5'000;
        }
        f.poll();
        f.lines->setNow(noon + 5'000);
        f.lines->applyMoves();
        QCOMPARE(spies.all(), 0);
        QCOMPARE(f.lines->rowAt(f.lines->lineOf(id(1)))->presence.requestTime, noon + 5'000);
    }

    void fewMovesOneByOne()
    {
        Floor f(crowd(50));
        Spies spies(*f.lines);
        f.put(row(49, u"Person 0049"_s, S::Away));
        f.put(row(60, u"Person 0060"_s, S::Working));
        f.rows.remove(id(10));
        f.poll();
        QCOMPARE(spies.moved.count(), 1);
        QCOMPARE(spies.inserted.count(), 1);
        QCOMPARE(spies.removed.count(), 1);
        QCOMPARE(spies.layout.count(), 0);
        QCOMPARE(f.lines->lineOf(id(49)), 0);
    }

    void manyMovesAtOnce()
    {
        Floor f(crowd(200));
        QItemSelectionModel selection(f.lines.get());
        selection.select(f.lines->index(f.lines->lineOf(id(70)), 0),
                         QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QPersistentModelIndex current(f.lines->index(f.lines->lineOf(id(71)), 3));
        Spies spies(*f.lines);
        for (int n = 0; n < 200; n += 2)
            f.put(row(n, u"Person %1"_s.arg(n, 4, 10, QChar(u'0')), S::Away));
        for (int n = 1; n < 60; n += 6)
            f.rows.remove(id(n));
        for (int n = 300; n < 340; ++n)
            f.put(row(n, u"Person %1"_s.arg(n % 7), S::Away));
        f.poll();
        QCOMPARE(spies.layout.count(), 1);
        QCOMPARE(spies.moved.count(), 0);
        QVERIFY(spies.inserted.count() <= 1 && spies.removed.count() <= 1);
        QCOMPARE(spies.reset.count(), 0);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(f.lines->rowAt(selection.selectedRows().constFirst().row())->id, id(70));
        QCOMPARE(f.lines->rowAt(current.row())->id, id(71));
        QCOMPARE(current.column(), 3);
    }

    void whatNobodySeesIsToldTogether_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<QString>("told"); // lines
        QTest::newRow("all are seen") << 0 << 99 << u"3 4-5 10 20 50 80 90"_s;
        QTest::newRow("none") << 0 << -1 << u"3-90"_s;
        QTest::newRow("some in the middle") << 5 << 20 << u"3-4 5 10 20 50-90"_s;
        QTest::newRow("none of those") << 30 << 40 << u"3-20 50-90"_s;
        QTest::newRow("the last") << 90 << 99 << u"3-80 90"_s;
    }
    void whatNobodySeesIsToldTogether()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        Floor f(crowd(100));
        f.lines->setShownLines([=] { return std::pair(first, last); });
        QSignalSpy told(f.lines.get(), &QAbstractItemModel::dataChanged);
        QStringList lines;
        for (const int line : {90, 3, 4, 5, 10, 20, 50, 80}) {
            FloorRow changed = *f.lines->rowAt(line);
            // Neighbours that changed in other columns are told apart where they are seen.
            if (line == 3)
                changed.since -= 60'000;
            else
                changed.presence.channels.known ^= 1;
            f.put(changed);
        }
        f.poll();
        for (const QList<QVariant> &call : std::as_const(told)) {
            const int from = call[0].toModelIndex().row(), to = call[1].toModelIndex().row();
            lines += from == to ? QString::number(from) : u"%1-%2"_s.arg(from).arg(to);
            QVERIFY(!call[2].value<QList<int>>().isEmpty());
        }
        QTEST(lines.join(u' '), "told");
    }

    void filtersAndSearch()
    {
        Floor f({in(row(1, u"Søren"_s, S::Working), {0}), row(2, u"Ben"_s, S::Away), row(3, u"Cid"_s, S::Ghost),
                 row(4, {}, S::UnknownId), row(5, u"Eve"_s, S::NotSeen), row(6, u"Fay"_s, S::Offline)});
        f.lines->setStateFilter(int(StateFilter::Contradiction) | int(StateFilter::Away));
        QCOMPARE(f.text(), u"4 3 2"_s);
        QCOMPARE(f.lines->counts().total, 6); // before the state filter
        f.lines->setStateFilter(0);
        f.lines->setSearch(u"SOREN"_s);
        QCOMPARE(f.text(), u"1"_s);
        QCOMPARE(f.lines->counts().total, 1);
        f.lines->setSearch(idText(id(4)).left(8));
        QCOMPARE(f.text(), u"4"_s);
        // A person renamed while searched for appears; a number can be found at once, too.
        f.lines->setSearch(u"zelda"_s);
        QCOMPARE(f.text(), QString());
        FloorRow ben = row(2, u"Zelda"_s, S::Away);
        f.put(ben);
        f.poll();
        QCOMPARE(f.text(), u"2"_s);
        f.lines->setSearch(u"7788"_s);
        QCOMPARE(f.text(), QString());
        auto changed = std::make_shared<Agent>(*ben.agent);
        changed->phoneNumber = u"+45 77 88"_s;
        ben.agent = changed;
        f.put(ben);
        f.poll();
        QCOMPARE(f.text(), u"2"_s);
        f.lines->setSearch({});
        QCOMPARE(f.lines->rowCount(), 6);
    }

    void selectionSurvivesEverything()
    {
        Floor f(crowd(40));
        for (int n = 0; n < 40; ++n)
            f.put(in(f.rows.value(id(n)), {n % 3}));
        f.poll();
        f.lines->setTeams(teams(3));
        QItemSelectionModel selection(f.lines.get());
        selection.setCurrentIndex(f.lines->index(f.lines->lineOf(id(17)), 2),
                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        const auto selected = [&] {
            const QModelIndexList rows = selection.selectedRows();
            return rows.size() == 1 ? f.lines->rowAt(rows.constFirst().row())->id : AgentId();
        };
        f.lines->setGrouping(FloorGrouping::Team);
        QCOMPARE(selected(), id(17));
        f.lines->sort(int(AgentColumn::Agent), Qt::DescendingOrder);
        QCOMPARE(selected(), id(17));
        f.put(in(row(17, u"Renamed"_s, S::Away), {0})); // moves to another team
        f.poll();
        QCOMPARE(selected(), id(17));
        f.lines->setStateFilter(int(StateFilter::Away));
        QCOMPARE(selected(), id(17));
        f.lines->setStateFilter(0);
        f.lines->setGrouping(FloorGrouping::State);
        QCOMPARE(selected(), id(17));
        f.lines->setGrouping(FloorGrouping::None);
        QCOMPARE(selected(), id(17));
        QCOMPARE(selection.currentIndex().column(), 2);
        QCOMPARE(f.lines->rowAt(selection.currentIndex().row())->id, id(17));
    }

    void notesComeWithTime()
    {
        Floor f({row(1, u"Ann"_s, S::Working), row(2, u"Zed"_s, S::Away, noon - 14 * 60'000)});
        f.lines->sort(int(AgentColumn::Notes), Qt::AscendingOrder);
        f.put(row(3, u"Bob"_s, S::Away, noon - 13 * 60'000)); // comes while the clock runs
        f.poll();
        QCOMPARE(f.text(), u"3 2 1"_s); // away before working, then by name
        Spies spies(*f.lines);
        f.lines->setNow(noon + 59'999);
        QCOMPARE(spies.all(), 0);
        f.lines->setNow(noon + 60'000);
        QCOMPARE(f.text(), u"2 3 1"_s);
        QCOMPARE(spies.data.count(), 1);
        QCOMPARE(f.lines->index(0, 0).data(NoteRole).toInt(), int(NoteKind::OverThreshold));
        f.lines->setNow(noon + 120'000);
        QCOMPARE(f.text(), u"3 2 1"_s);
        f.lines->setNow(noon); // the clock is set back
        QCOMPARE(f.lines->index(0, 0).data(NoteRole).toInt(), int(NoteKind::None));
        f.source.setAwayThresholdMs(60'000);
        QCOMPARE(f.lines->index(0, 0).data(NoteRole).toInt(), int(NoteKind::OverThreshold));
        f.source.setAwayThresholdMs(0);
        f.lines->setNow(noon + 100 * 60'000);
        QCOMPARE(f.lines->index(0, 0).data(NoteRole).toInt(), int(NoteKind::None));
    }

    void nowNeverReordersByLastSeen()
    {
        Floor f({row(1, u"Ann"_s, S::Working), row(2, u"Ben"_s, S::Working), row(3, u"Cid"_s, S::Offline)});
        f.rows[id(3)].presence.lastSeen = noon - 200'000;
        f.poll();
        f.lines->sort(int(AgentColumn::LastSeen), Qt::AscendingOrder);
        QCOMPARE(f.text(), u"1 2 3"_s);
        Spies spies(*f.lines);
        f.rows[id(1)].presence.lastSeen = noon - 50'000; // all of it reads "now"
        f.rows[id(2)].presence.lastSeen = noon - 10;
        f.poll();
        QCOMPARE(spies.all(), 0);
    }

    void emptyAndOne()
    {
        Floor f;
        QCOMPARE(f.lines->rowCount(), 0);
        QVERIFY(!f.lines->rowAt(0));
        QVERIFY(!f.lines->groupAt(0));
        QVERIFY(!f.lines->rowAt(-1));
        QCOMPARE(f.lines->lineOf(id(1)), -1);
        QCOMPARE(f.lines->groupLineOf(0), -1);
        f.lines->setFolded(0, true);
        f.lines->applyMoves();
        f.put(row(1, u"Ann"_s, S::Working));
        f.poll();
        QCOMPARE(f.text(), u"1"_s);
        QCOMPARE(f.lines->groupLineOf(0), -1);
        f.rows.clear();
        f.poll();
        QCOMPARE(f.lines->rowCount(), 0);
    }

    void changedCellsAreToldByRuns()
    {
        Floor f(crowd(30));
        Spies spies(*f.lines);
        for (const int n : {3, 4, 5, 20})
            f.rows[id(n)].teams << teamId(0);
        f.poll();
        QCOMPARE(spies.structure(), 0);
        QStringList runs; // lines are in the order of names, not of ids
        for (const QList<QVariant> &call : spies.data) {
            const auto from = call[0].toModelIndex(), to = call[1].toModelIndex();
            runs << u"%1-%2:%3-%4"_s.arg(from.row()).arg(to.row()).arg(from.column()).arg(to.column());
            QVERIFY(call[2].value<QList<int>>().contains(FlashRole));
        }
        QCOMPARE(runs, (QStringList{u"3-5:2-2"_s, u"20-20:2-2"_s}));
        QCOMPARE(f.lines->index(4, 2).data(FlashRole).toLongLong(), f.mono);
        QCOMPARE(f.lines->index(6, 2).data(FlashRole).toLongLong(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFloorLines)
#include "tst_floorlines.moc"

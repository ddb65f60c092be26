#include "floorheader.h"
#include "floorstage.h"
#include "look.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScopeGuard>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

using S = AgentState;

void addCrowd(FloorStage *stage, int count, int first = 100)
{
    for (int i = 0; i < count; ++i)
        stage->add(first + i, u"Person %1"_s.arg(first + i, 4, 10, QChar(u'0')), S::Working);
}

} // namespace

class TstFloorView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pointerInTheBodyHolds();
    void cellWithTheKeyboardHolds();
    void ctrlHolds();
    void scrollingHolds();
    void spaceAppliesWhileHeld();
    void staleFreezesTheOrder();
    void selectionSurvivesMoves();
    void lostPersonStaysChosen();
    void scrollStaysWhenPeopleComeAbove();
    void scrollIgnoresOneFarMove();
    void foldsByPointerAndKeys();
    void keysMoveAndSelect();
    void lettersAreCommands();
    void otherLettersPass();
    void menuOffersWhatIsThere();
    void menuHolds();
    void groupMenuFoldsAll();
    void headerSorts();
    void columnsAreRemembered();
    void agentColumnTakesTheRest();
    void groupingHidesTheTeam();
    void densityKeepsTheTop();
    void staleColumnMakesRoom();
};

void TstFloorView::pointerInTheBodyHolds()
{
    FloorStage stage;
    stage.add(1, u"Anna"_s, S::Working);
    stage.add(2, u"Bo"_s, S::Working);
    QVERIFY(stage.show());
    QSignalSpy hand(&stage.view, &FloorView::handChanged);
    QTest::mouseMove(stage.view.viewport(), QPoint(200, 20));
    QTRY_VERIFY(stage.lines.isHeld());
    QCOMPARE(hand.value(0), QVariantList{true});

    stage.person(2).state = S::Ghost; // would come first
    stage.poll();
    QCOMPARE(stage.names(), QStringList({u"Anna"_s, u"Bo"_s}));
    QCOMPARE(stage.lines.waitingMoves(), 1);
    QCOMPARE(stage.view.model()->index(1, 0).data().toString(), u"Ghost"_s); // values do not wait

    stage.takeHandAway();
    QTRY_COMPARE(stage.names(), QStringList({u"Bo"_s, u"Anna"_s}));
    QVERIFY(!stage.lines.isHeld());
    QCOMPARE(hand.last(), QVariantList{false});
}

void TstFloorView::cellWithTheKeyboardHolds()
{
    FloorStage stage;
    stage.add(1, u"Anna"_s, S::Working);
    QVERIFY(stage.show());
    stage.view.setFocus(Qt::TabFocusReason);
    QVERIFY(stage.view.currentIndex().isValid());
    QTRY_VERIFY(stage.lines.isHeld());
    stage.button.setFocus();
    QTRY_VERIFY(!stage.lines.isHeld());
}

void TstFloorView::ctrlHolds()
{
    FloorStage stage;
    stage.add(1, u"Anna"_s, S::Working);
    QVERIFY(stage.show());
    QTest::keyPress(&stage.button, Qt::Key_Control);
    QVERIFY(stage.lines.isHeld());
    QTest::keyRelease(&stage.button, Qt::Key_Control);
    QTRY_VERIFY(!stage.lines.isHeld());
}

void TstFloorView::scrollingHolds()
{
    FloorStage stage;
    addCrowd(&stage, 100);
    QVERIFY(stage.show());
    stage.view.verticalScrollBar()->setValue(400);
    QVERIFY(stage.lines.isHeld());
    QTRY_VERIFY(!stage.lines.isHeld()); // by itself, after three seconds
}

void TstFloorView::spaceAppliesWhileHeld()
{
    FloorStage stage;
    stage.add(1, u"Anna"_s, S::Working);
    stage.add(2, u"Bo"_s, S::Working);
    QVERIFY(stage.show());
    stage.click(stage.lineOf(u"Anna"_s), AgentColumn::Agent);
    QVERIFY(stage.lines.isHeld());
    stage.person(2).state = S::Ghost;
    stage.poll();
    QCOMPARE(stage.names(), QStringList({u"Anna"_s, u"Bo"_s}));
    stage.key(Qt::Key_Space);
    QCOMPARE(stage.names(), QStringList({u"Bo"_s, u"Anna"_s}));
    QCOMPARE(stage.lines.waitingMoves(), 0);
    QVERIFY(stage.lines.isHeld());
}

void TstFloorView::staleFreezesTheOrder()
{
    FloorStage stage;
    stage.add(1, u"Anna"_s, S::Working);
    QVERIFY(stage.show());
    stage.view.setStale(true, stage.clock.utcMs() - 40'000);
    QVERIFY(stage.lines.isHeld());
    stage.view.setStale(false, stage.clock.utcMs());
    QVERIFY(!stage.lines.isHeld());
}

void TstFloorView::selectionSurvivesMoves()
{
    FloorStage stage;
    for (int i = 0; i < 8; ++i)
        stage.add(i, u"Person %1"_s.arg(i), S::Working);
    QVERIFY(stage.show());
    stage.click(3, AgentColumn::Agent);
    stage.click(5, AgentColumn::Agent, Qt::ControlModifier);
    const AgentId third = floorsample::id(3), fifth = floorsample::id(5);
    QCOMPARE(stage.view.currentAgent(), fifth);
    QCOMPARE(stage.view.selectedAgents().size(), 2);
    QSignalSpy other(&stage.view, &FloorView::currentAgentChanged);
    stage.takeHandAway();
    stage.person(5).state = S::Ghost;
    stage.person(0).state = S::Offline;
    stage.add(90, u"Aaa"_s, S::Working);
    stage.poll();
    QTRY_COMPARE(stage.lineOf(u"Person 5"_s), 0);
    QTRY_COMPARE(stage.view.currentIndex().row(), 0);
    const QList<AgentId> selected = stage.view.selectedAgents();
    QCOMPARE(QSet<AgentId>(selected.begin(), selected.end()), QSet<AgentId>({third, fifth}));
    QCOMPARE(stage.view.currentAgent(), fifth);
    QCOMPARE(other.size(), 0);
}

void TstFloorView::lostPersonStaysChosen()
{
    FloorStage stage;
    for (int i = 0; i < 6; ++i)
        stage.add(i, u"Person %1"_s.arg(i), i == 2 ? S::Away : S::Working);
    QVERIFY(stage.show());
    stage.view.selectAgent(floorsample::id(2));
    QSignalSpy other(&stage.view, &FloorView::currentAgentChanged);
    stage.lines.setStateFilter(int(StateFilter::Working));
    QTRY_COMPARE(stage.lines.rowCount(), 5);
    QCoreApplication::processEvents();
    QCOMPARE(stage.view.currentAgent(), floorsample::id(2));
    QCOMPARE(other.size(), 0);
    stage.lines.setStateFilter(0);
    QTRY_COMPARE(stage.view.selectedAgents(), QList<AgentId>{floorsample::id(2)});
    QCOMPARE(stage.lines.rowAt(stage.view.currentIndex().row())->id, floorsample::id(2));
}

void TstFloorView::scrollStaysWhenPeopleComeAbove()
{
    FloorStage stage;
    addCrowd(&stage, 100);
    QVERIFY(stage.show());
    stage.view.verticalScrollBar()->setValue(40 * 32 + 7);
    const int line = stage.view.rowAt(10);
    const QString top = stage.names().at(line);
    const int y = stage.cell(line, AgentColumn::Agent).y();
    for (int i = 0; i < 5; ++i)
        stage.add(i, u"Aaa %1"_s.arg(i), S::Working);
    stage.rows.removeIf([](const FloorRow &row) { return row.id == floorsample::id(100); });
    stage.poll();
    stage.lines.applyMoves();
    QTRY_COMPARE(stage.lineOf(top), line + 4);
    QTRY_COMPARE(stage.cell(stage.lineOf(top), AgentColumn::Agent).y(), y);
}

void TstFloorView::scrollIgnoresOneFarMove()
{
    FloorStage stage;
    addCrowd(&stage, 100);
    QVERIFY(stage.show());
    stage.view.verticalScrollBar()->setValue(40 * 32);
    const int y = stage.cell(41, AgentColumn::Agent).y();
    stage.person(140).state = S::Offline; // the top visible line goes to the end
    stage.poll();
    stage.lines.applyMoves();
    QTRY_COMPARE(stage.lineOf(u"Person 0140"_s), 99);
    QTRY_COMPARE(stage.cell(stage.lineOf(u"Person 0141"_s), AgentColumn::Agent).y(), y);
}

void TstFloorView::foldsByPointerAndKeys()
{
    FloorStage stage;
    stage.add(1, u"Anna"_s, S::Working, 0);
    stage.add(2, u"Bo"_s, S::Working, 1);
    QVERIFY(stage.show());
    stage.view.setGrouping(FloorGrouping::Team);
    QTRY_COMPARE(stage.names(), QStringList({u"[Team 00]"_s, u"Anna"_s, u"[Team 01]"_s, u"Bo"_s}));
    stage.click(0, AgentColumn::State);
    QTRY_COMPARE(stage.names(), QStringList({u"[Team 00]"_s, u"[Team 01]"_s, u"Bo"_s}));
    QVERIFY(stage.view.currentAgent().isNull());
    stage.key(Qt::Key_Right);
    QTRY_COMPARE(stage.lines.rowCount(), 4);
    stage.key(Qt::Key_Right); // already open
    QCOMPARE(stage.lines.rowCount(), 4);
    stage.key(Qt::Key_Left);
    QTRY_COMPARE(stage.lines.rowCount(), 3);
    stage.key(Qt::Key_Return);
    QTRY_COMPARE(stage.lines.rowCount(), 4);
}

void TstFloorView::keysMoveAndSelect()
{
    FloorStage stage;
    addCrowd(&stage, 100);
    QVERIFY(stage.show());
    QSignalSpy count(&stage.view, &FloorView::selectionCountChanged);
    QSignalSpy inspector(&stage.view, &FloorView::inspectorWanted);
    stage.view.setFocus(Qt::TabFocusReason);
    stage.key(Qt::Key_Down);
    QCOMPARE(stage.view.currentAgent(), floorsample::id(101));
    stage.key(Qt::Key_Down, Qt::ShiftModifier);
    stage.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(count.last(), QVariantList{3});
    stage.key(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(count.last(), QVariantList{2});
    stage.key(Qt::Key_End);
    QCOMPARE(stage.view.currentIndex().row(), 99);
    QVERIFY(stage.view.viewport()->rect().contains(stage.cell(99, AgentColumn::Agent)));
    stage.key(Qt::Key_Home);
    QCOMPARE(stage.view.currentIndex().row(), 0);
    stage.key(Qt::Key_PageDown);
    QVERIFY(stage.view.currentIndex().row() >= 8);
    const int column = stage.view.currentIndex().column();
    stage.key(Qt::Key_Right);
    QVERIFY(stage.view.currentIndex().column() > column);
    QCOMPARE(inspector.size(), 0);
    stage.key(Qt::Key_Return);
    QCOMPARE(inspector.size(), 1);
    QTest::mouseDClick(stage.view.viewport(), Qt::LeftButton, {}, QPoint(200, 100));
    QCOMPARE(inspector.size(), 2);
}

void TstFloorView::lettersAreCommands()
{
    FloorStage stage;
    stage.add(1, u"Anna"_s, S::Working);
    QVERIFY(stage.show());
    stage.view.setFocus();
    QSignalSpy search(&stage.view, &FloorView::searchWanted), filters(&stage.view, &FloorView::filtersWanted),
        group(&stage.view, &FloorView::groupMenuWanted);
    QTest::keyClick(&stage.view, '/');
    QTest::keyClick(&stage.view, 'f');
    QTest::keyClick(&stage.view, 'g');
    QCOMPARE(search.size(), 1);
    QCOMPARE(filters.size(), 1);
    QCOMPARE(group.size(), 1);
}

void TstFloorView::otherLettersPass()
{
    struct Listener : QWidget
    {
        QString heard;
        void keyPressEvent(QKeyEvent *event) override { heard += event->text(); }
    };
    FloorStage stage;
    stage.add(1, u"Anna"_s, S::Working);
    stage.add(2, u"Nora"_s, S::Working);
    QVERIFY(stage.show());
    Listener listener;
    stage.view.setParent(&listener);
    listener.show();
    stage.view.setFocus(Qt::TabFocusReason);
    const int line = stage.view.currentIndex().row();
    QTest::keyClick(&stage.view, 'n');
    QTest::keyClick(&stage.view, '?');
    QCOMPARE(listener.heard, u"n?"_s);
    QCOMPARE(stage.view.currentIndex().row(), line); // no jump to the name
    stage.view.setParent(&stage.window);
}

void TstFloorView::menuOffersWhatIsThere()
{
    FloorStage stage;
    stage.add(1, u"Anna & <b>Bo</b>"_s, S::Working);
    auto silent = std::make_shared<Agent>(*stage.rows[0].agent);
    silent->phoneNumber.clear();
    stage.rows[0].agent = silent;
    QVERIFY(stage.show());
    stage.view.selectAgent(floorsample::id(1));
    stage.view.setFocus();
    QSignalSpy inspector(&stage.view, &FloorView::inspectorWanted);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(stage.view.viewport(), &byKey);
    QMenu *menu = stage.view.findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QHash<QString, QAction *> actions;
    for (QAction *action : menu->actions()) {
        QVERIFY(!action->text().contains(u"Anna"_s)); // no outside text in a menu
        actions.insert(action->text(), action);
    }
    QVERIFY(actions.contains(u"Copy id"_s));
    QVERIFY(!actions.contains(u"Copy phone"_s));
    QVERIFY(actions.contains(u"Sort by “Agent”"_s));
    actions.value(u"Copy e-mail"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"agent1@hrey.example"_s);
    actions.value(u"Open inspector"_s)->trigger();
    QCOMPARE(inspector.size(), 1);
    menu->close();
}

void TstFloorView::menuHolds()
{
    FloorStage stage;
    stage.add(1, u"Anna"_s, S::Working);
    QVERIFY(stage.show());
    QContextMenuEvent byPointer(QContextMenuEvent::Mouse, stage.cell(0, AgentColumn::Agent),
                                stage.view.viewport()->mapToGlobal(stage.cell(0, AgentColumn::Agent)));
    QCoreApplication::sendEvent(stage.view.viewport(), &byPointer);
    QVERIFY(stage.lines.isHeld());
    stage.view.findChild<QMenu *>()->close();
    stage.takeHandAway();
    QTRY_VERIFY(!stage.lines.isHeld());
}

void TstFloorView::groupMenuFoldsAll()
{
    FloorStage stage;
    stage.add(1, u"Anna"_s, S::Working, 0);
    stage.add(2, u"Bo"_s, S::Working, 1);
    QVERIFY(stage.show());
    stage.view.setGrouping(FloorGrouping::Team);
    QTRY_COMPARE(stage.lines.rowCount(), 4);
    QContextMenuEvent byPointer(QContextMenuEvent::Mouse, stage.cell(2, AgentColumn::Agent),
                                stage.view.viewport()->mapToGlobal(stage.cell(2, AgentColumn::Agent)));
    QCoreApplication::sendEvent(stage.view.viewport(), &byPointer);
    QMenu *menu = stage.view.findChild<QMenu *>();
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Fold all"_s)
            action->trigger();
    }
    menu->close();
    QTRY_COMPARE(stage.names(), QStringList({u"[Team 00]"_s, u"[Team 01]"_s}));
}

void TstFloorView::headerSorts()
{
    FloorStage stage;
    stage.add(1, u"Anna"_s, S::Working);
    stage.add(2, u"Bo"_s, S::Away);
    QVERIFY(stage.show());
    QCOMPARE(stage.names(), QStringList({u"Bo"_s, u"Anna"_s})); // away needs a look first
    QHeaderView *header = stage.view.horizontalHeader();
    const auto clickHeader = [&](AgentColumn column) {
        const int x = header->sectionViewportPosition(int(column)) + header->sectionSize(int(column)) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, 16));
    };
    clickHeader(AgentColumn::Agent);
    QTRY_COMPARE(stage.names(), QStringList({u"Anna"_s, u"Bo"_s}));
    clickHeader(AgentColumn::Agent);
    QTRY_COMPARE(stage.names(), QStringList({u"Bo"_s, u"Anna"_s}));
    QCOMPARE(stage.lines.sortOrder(), Qt::DescendingOrder);
    clickHeader(AgentColumn::Strip); // has no order
    QCOMPARE(stage.lines.sortColumn(), int(AgentColumn::Agent));
}

void TstFloorView::columnsAreRemembered()
{
    FloorStage stage;
    stage.add(1, u"Anna"_s, S::Working);
    QVERIFY(stage.show());
    QSignalSpy changed(&stage.view, &FloorView::columnsChanged);
    QHeaderView *header = stage.view.horizontalHeader();
    stage.view.setColumnShown(int(AgentColumn::Strip), false);
    header->moveSection(header->visualIndex(int(AgentColumn::Notes)), 2);
    header->resizeSection(int(AgentColumn::Team), 170);
    QVERIFY(changed.size() >= 3);
    UiSettings kept;
    stage.view.storeSettings(&kept);
    QCOMPARE(kept.columnWidths, (QHash<int, int>{{int(AgentColumn::Team), 170}}));
    QCOMPARE(kept.hiddenColumns, QSet<int>{int(AgentColumn::Strip)});
    QCOMPARE(kept.columnOrder.at(2), int(AgentColumn::Notes));

    FloorStage other;
    QVERIFY(other.show());
    other.view.applySettings(kept);
    QHeaderView *again = other.view.horizontalHeader();
    QVERIFY(again->isSectionHidden(int(AgentColumn::Strip)));
    QCOMPARE(again->visualIndex(int(AgentColumn::Notes)), 2);
    QCOMPARE(again->sectionSize(int(AgentColumn::Team)), 170);
    UiSettings twice;
    other.view.storeSettings(&twice);
    QVERIFY(twice == kept);

    // A width that was dragged grows with the texts, and is kept as it was.
    const auto back = qScopeGuard([] { Look::instance()->setTextPercent(100); });
    Look::instance()->setTextPercent(200);
    FloorStage large;
    QVERIFY(large.show());
    large.view.applySettings(kept);
    QCOMPARE(large.view.horizontalHeader()->sectionSize(int(AgentColumn::Team)), 340);
    large.view.storeSettings(&twice);
    QVERIFY(twice == kept);
    Look::instance()->setTextPercent(100);

    other.view.resetColumns();
    UiSettings fresh;
    other.view.storeSettings(&fresh);
    QVERIFY(fresh.columnOrder.isEmpty() && fresh.columnWidths.isEmpty() && fresh.hiddenColumns.isEmpty());
}

void TstFloorView::agentColumnTakesTheRest()
{
    FloorStage stage;
    stage.add(1, u"Anna"_s, S::Working);
    QVERIFY(stage.show({1100, 300}));
    QHeaderView *header = stage.view.horizontalHeader();
    QCOMPARE(header->length(), stage.view.viewport()->width());
    const int agent = header->sectionSize(int(AgentColumn::Agent)),
              notes = header->sectionSize(int(AgentColumn::Notes));
    stage.window.resize(1400, 300);
    QTRY_COMPARE(header->sectionSize(int(AgentColumn::Agent)), agent + 300);
    QCOMPARE(header->sectionSize(int(AgentColumn::Notes)), notes);
    stage.view.setColumnShown(int(AgentColumn::Agent), false); // a floor without names is of no use
    QVERIFY(!header->isSectionHidden(int(AgentColumn::Agent)));
}

void TstFloorView::groupingHidesTheTeam()
{
    FloorStage stage;
    stage.add(1, u"Anna"_s, S::Working, 0);
    QVERIFY(stage.show());
    const int team = int(AgentColumn::Team);
    QVERIFY(stage.view.shownColumns().contains(team));
    stage.view.setGrouping(FloorGrouping::Team);
    QVERIFY(!stage.view.shownColumns().contains(team));
    stage.view.setColumnShown(team, true); // a person may want it all the same
    QVERIFY(!stage.view.horizontalHeader()->isSectionHidden(team));
    stage.view.setColumnShown(team, false);
    stage.view.setGrouping(FloorGrouping::State);
    QVERIFY(stage.view.shownColumns().contains(team));
}

void TstFloorView::densityKeepsTheTop()
{
    FloorStage stage;
    addCrowd(&stage, 100);
    QVERIFY(stage.show());
    stage.view.verticalScrollBar()->setValue(40 * 32);
    for (const auto &[density, height] :
         {std::pair(Density::Compact, 24), std::pair(Density::Roomy, 40), std::pair(Density::Normal, 32)}) {
        stage.view.setDensity(density);
        QCOMPARE(stage.view.rowHeight(0), height);
        QCOMPARE(stage.view.rowAt(1), 40);
    }
}

void TstFloorView::staleColumnMakesRoom()
{
    FloorStage stage;
    stage.add(1, u"Anna"_s, S::Working);
    QVERIFY(stage.show());
    QHeaderView *header = stage.view.horizontalHeader();
    const int state = header->sectionSize(int(AgentColumn::State));
    stage.view.setStale(true, stage.clock.utcMs());
    QVERIFY(header->sectionSize(int(AgentColumn::State)) > state); // "was no channels"
    QCOMPARE(header->length(), stage.view.viewport()->width());
    stage.view.setStale(false, stage.clock.utcMs());
    QCOMPARE(header->sectionSize(int(AgentColumn::State)), state);
}

QTEST_MAIN(TstFloorView)
#include "tst_floorview.moc"

// Switches in the window: every way to move one, every state it shows, and why it refuses.
#include "floorwords.h"
#include "inspector.h"
#include "switchbox.h"
#include "switchdesk.h"
#include "switchtip.h"
#include "switchwords.h"
#include "undobar.h"
#include <QAccessible>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using Put = FakeFloor::Put;

namespace {

QPushButton *dismissButton(const SwitchDesk &desk)
{
    for (QPushButton *button : desk.inspector()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->accessibleName().startsWith(u"Dismiss"_s))
            return button;
    }
    return nullptr;
}

} // namespace

class TestFloorSwitches : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waysToMove_data();
    void waysToMove();
    void whatMovesNothing();
    void acceptedThenSeen();
    void notConfirmed();
    void failed();
    void unknown();
    void changedElsewhere();
    void watchOnly();
    void staleDisarms();
    void whatIf();
    void notesHaveRoom();
};

void TestFloorSwitches::waysToMove_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"click", "key", "keypad", "inspector", "reader", "menu"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestFloorSwitches::waysToMove()
{
    QFETCH(QString, way);
    SwitchDesk desk;
    QVERIFY(desk.open());
    desk.floor.delay(150);
    desk.choose(2);
    if (way == "click"_L1) {
        desk.click(2, Channel::Phone);
    } else if (way == "key"_L1) {
        desk.key(Qt::Key_4);
    } else if (way == "keypad"_L1) {
        desk.key(Qt::Key_4, Qt::KeypadModifier);
    } else if (way == "inspector"_L1) {
        QTest::mouseClick(desk.box(Channel::Phone), Qt::LeftButton);
    } else if (way == "reader"_L1) {
        QAccessibleInterface *box = QAccessible::queryAccessibleInterface(desk.box(Channel::Phone));
        box->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    } else {
        QMenu *menu = desk.menu(2, AgentColumn::Phone);
        QVERIFY(menu);
        QVERIFY(SwitchDesk::entry(menu, u"Turn Phone off"_s));
        SwitchDesk::entry(menu, u"Turn Phone off"_s)->trigger();
        menu->close();
    }
    QCOMPARE(desk.text(2, Channel::Phone), u"off requested"_s); // at once
    QCOMPARE(desk.note(2), u"Phone off requested"_s);
    QTRY_COMPARE(desk.text(2, Channel::Phone), u"off"_s);
    QCOMPARE(desk.puts(), QStringList{u"2 Phone off"_s});
    QVERIFY(!desk.floor.isOn(1, Channel::Phone));
    QCOMPARE(desk.box(Channel::Phone)->checkState(), Qt::Unchecked);
    QCOMPARE(desk.view()->selectedAgents(), QList<AgentId>{desk.id(2)});
}

void TestFloorSwitches::whatMovesNothing()
{
    SwitchDesk desk;
    QVERIFY(desk.open());
    desk.click(2, Channel::Phone, Qt::ControlModifier); // selects
    QTest::mouseClick(desk.view()->viewport(), Qt::RightButton, {}, desk.cell(2, AgentColumn::Phone));
    QTest::mousePress(desk.view()->viewport(), Qt::LeftButton, {}, desk.cell(2, AgentColumn::Phone));
    QTest::mouseRelease(desk.view()->viewport(), Qt::LeftButton, {}, desk.cell(3, AgentColumn::Phone));
    desk.click(2, Channel::Phone, Qt::ShiftModifier);
    QTest::mouseClick(desk.view()->viewport(), Qt::LeftButton, {}, desk.cell(2, AgentColumn::Agent));
    desk.key(Qt::Key_5);
    desk.key(Qt::Key_4, Qt::ControlModifier);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_4, {}, u"4"_s, true);
    QCoreApplication::sendEvent(desk.view(), &held);
    const int polls = desk.floor.server().count("GET", "/v1/agents/presence");
    QTRY_VERIFY(desk.floor.server().count("GET", "/v1/agents/presence") > polls + 1);
    QVERIFY(desk.puts().isEmpty());
    // One of several selected rows is switched, and all stay selected.
    desk.view()->selectAll();
    desk.click(3, Channel::Chat);
    QCOMPARE(desk.view()->selectedAgents().size(), 4);
    QCOMPARE(desk.view()->currentAgent(), desk.id(3));
    QTRY_COMPARE(desk.puts(), QStringList{u"3 Chat off"_s});
}

void TestFloorSwitches::acceptedThenSeen()
{
    SwitchDesk desk;
    QVERIFY(desk.open());
    const int interval = desk.live.status().intervalMs;
    desk.freezeSlowly();
    desk.choose(1);
    desk.key(Qt::Key_2);
    QTRY_COMPARE(desk.note(1), u"Chat off, poll 1 of 3"_s);
    QCOMPARE(desk.text(1, Channel::Chat), u"off requested"_s);
    QVERIFY(desk.description(1, Channel::Chat).contains(u"Accepted (204)"_s));
    QVERIFY(desk.box(Channel::Chat)->accessibleDescription().contains(u"Chat off, poll 1 of 3"_s));
    desk.floor.freeze(false);
    desk.live.setIntervalMs(interval);
    QTRY_COMPARE(desk.text(1, Channel::Chat), u"off"_s);
    QCOMPARE(desk.note(1), QString());
}

void TestFloorSwitches::notConfirmed()
{
    SwitchDesk desk;
    QVERIFY(desk.open());
    desk.floor.freeze(true);
    desk.choose(1);
    desk.key(Qt::Key_1);
    QTRY_COMPARE(desk.text(1, Channel::Email), u"off, unconfirmed"_s);
    QCOMPARE(desk.note(1), u"Email off unconfirmed"_s);
    QVERIFY(dismissButton(desk));
    QTest::mouseClick(dismissButton(desk), Qt::LeftButton);
    QCOMPARE(desk.text(1, Channel::Email), u"on"_s);
    QVERIFY(!dismissButton(desk));
}

void TestFloorSwitches::failed()
{
    SwitchDesk desk;
    QVERIFY(desk.open());
    desk.floor.always(Put::Refuse);
    desk.click(1, Channel::Chat);
    QTRY_COMPARE(desk.text(1, Channel::Chat), u"failed"_s);
    QCOMPARE(desk.note(1), u"Chat off failed"_s);
    QVERIFY2(desk.description(1, Channel::Chat).contains(u"Invalid value in request"_s),
             qPrintable(desk.description(1, Channel::Chat)));
    QCOMPARE(desk.box(Channel::Chat)->checkState(), Qt::Checked); // as presence says
    QMenu *menu = desk.menu(1, AgentColumn::Chat);
    QAction *dismiss = SwitchDesk::entry(menu, u"Dismiss “Chat off failed”"_s);
    QVERIFY(dismiss);
    dismiss->trigger();
    menu->close();
    QCOMPARE(desk.text(1, Channel::Chat), u"on"_s);
}

void TestFloorSwitches::unknown()
{
    SwitchDesk desk;
    QVERIFY(desk.open());
    desk.floor.freeze(true);
    desk.floor.always(Put::CutApplied);
    desk.click(1, Channel::Chat);
    QTRY_COMPARE(desk.text(1, Channel::Chat), u"unknown"_s);
    QCOMPARE(desk.note(1), u"Chat off unknown"_s);
    QCOMPARE(desk.box(Channel::Chat)->checkState(), Qt::PartiallyChecked);
    desk.floor.freeze(false); // presence tells
    QTRY_COMPARE(desk.text(1, Channel::Chat), u"off"_s);
    QCOMPARE(desk.puts().size(), 1);
}

void TestFloorSwitches::changedElsewhere()
{
    SwitchDesk desk;
    QVERIFY(desk.open());
    desk.click(1, Channel::Chat);
    QTRY_COMPARE(desk.text(1, Channel::Chat), u"off"_s);
    desk.choose(3);
    desk.floor.change(0, Channel::Chat, true);
    QTRY_COMPARE(desk.note(1), u"Changed elsewhere"_s);
    QCOMPARE(desk.text(1, Channel::Chat), u"on"_s);
    desk.choose(1);
    QCOMPARE(desk.note(1), u"Changed elsewhere"_s); // a glance takes a moment
    QTRY_COMPARE(desk.note(1), QString());
}

void TestFloorSwitches::watchOnly()
{
    SwitchDesk desk(true, true);
    QVERIFY(desk.open());
    desk.choose(1);
    desk.key(Qt::Key_1);
    QVERIFY(desk.tip());
    QVERIFY2(desk.tip()->accessibleName().contains(u"only watches"_s), qPrintable(desk.tip()->accessibleName()));
    desk.click(2, Channel::Phone);
    QVERIFY(!desk.box(Channel::Phone)->isEnabled());
    QVERIFY(desk.description(2, Channel::Phone).contains(u"only watches"_s));
    QMenu *menu = desk.menu(2, AgentColumn::Phone);
    QVERIFY(!SwitchDesk::entry(menu, u"Turn Phone"_s));
    QVERIFY(SwitchDesk::entry(menu, u"This desk only watches"_s));
    QVERIFY(!SwitchDesk::entry(menu, u"This desk only watches"_s)->isEnabled());
    menu->close();
    QCOMPARE(desk.text(2, Channel::Phone), u"on"_s);
    QVERIFY(!desk.bar()->isVisible());
    QVERIFY(desk.puts().isEmpty());
}

void TestFloorSwitches::staleDisarms()
{
    SwitchDesk desk;
    QVERIFY(desk.open());
    desk.freezeSlowly();
    desk.click(2, Channel::Phone);
    QTRY_COMPARE(desk.note(2), u"Phone off, poll 1 of 3"_s);
    QVERIFY(desk.bar()->isVisible());
    QVERIFY(desk.turnsStale());
    QTRY_COMPARE(desk.text(1, Channel::Phone), u"on, disarmed"_s);
    QCOMPARE(desk.text(2, Channel::Phone), u"off requested, disarmed"_s); // stays visible
    QVERIFY(!desk.bar()->isVisible());
    QVERIFY(!desk.tip());
    QVERIFY(!desk.box(Channel::Phone)->isEnabled());
    desk.click(1, Channel::Email);
    QVERIFY(desk.tip());
    QVERIFY(desk.tip()->accessibleName().contains(u"not fresh"_s));
    QCOMPARE(desk.text(1, Channel::Email), u"on, disarmed"_s);
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.bar()->isVisible()); // says why
    QVERIFY(desk.bar()->accessibleName().contains(u"not fresh"_s));
    QCOMPARE(desk.puts().size(), 1);
}

void TestFloorSwitches::whatIf()
{
    SwitchDesk desk;
    QVERIFY(desk.open());
    desk.freezeSlowly();
    desk.click(2, Channel::Phone);
    QTRY_COMPARE(desk.note(2), u"Phone off, poll 1 of 3"_s);
    QTest::mouseMove(desk.view()->viewport(), desk.cell(1, AgentColumn::Phone));
    QVERIFY(!desk.tip());
    QTRY_VERIFY(desk.tip());
    const QString text = desk.tip()->accessibleName().remove(QRegularExpression(u"[\u2068\u2069]"_s));
    QVERIFY2(text.startsWith(u"Turn Phone off for Person 1? Nordic, Phone 4 to 2. All teams, Phone 4 to 2."_s),
             qPrintable(text));
    QVERIFY(text.contains(u"Counts your pending request for Person 2."_s));
    QVERIFY(text.endsWith(u"Click or press 4 to send."_s));
    QVERIFY(desk.description(1, Channel::Phone).contains(u"Turn Phone off"_s));
    const auto coversTheSwitch = [&] {
        const QPoint middle = desk.view()->viewport()->mapTo(&desk.window, desk.cell(1, AgentColumn::Phone));
        return desk.tip()->geometry().contains(middle);
    };
    QVERIFY(!coversTheSwitch());
    desk.board()->ask(desk.id(3), Channel::Phone, false); // counts in it at once
    QVERIFY(desk.tip()->accessibleName().contains(u"2 people"_s));
    QVERIFY(!coversTheSwitch());
    QCoreApplication::processEvents();
    QVERIFY(!coversTheSwitch());
    QTest::mouseMove(desk.view()->viewport(), desk.cell(1, AgentColumn::Agent));
    QVERIFY(!desk.tip());
    // The keyboard gets it too.
    QTest::mouseMove(&desk.window, QPoint(5, 400));
    desk.choose(1);
    desk.view()->setCurrentIndex(
        desk.view()->model()->index(desk.view()->currentIndex().row(), int(AgentColumn::Email)));
    desk.key(Qt::Key_Right);
    QTRY_VERIFY(desk.tip());
    QVERIFY(desk.tip()->accessibleName().startsWith(u"Turn Chat off for "_s));
    QVERIFY(!desk.tip()->hasFocus());
    QVERIFY(desk.turnsStale());
    QTRY_VERIFY(!desk.tip());
}

void TestFloorSwitches::notesHaveRoom()
{
    SwitchDesk desk;
    QVERIFY(desk.open()); // with names, teams and the inspector beside them
    const int all = desk.view()->horizontalHeader()->length();
    QVERIFY2(all <= desk.view()->viewport()->width(), qPrintable(QString::number(all)));
    const int room = desk.view()->columnWidth(int(AgentColumn::Notes)) - 4;
    const QFontMetrics metrics(Theme::font(12));
    for (const Channel channel : allChannels) {
        for (const SwitchStage stage : {SwitchStage::Requested, SwitchStage::Accepted, SwitchStage::Unconfirmed,
                                        SwitchStage::Failed, SwitchStage::Unknown, SwitchStage::Elsewhere}) {
            SwitchRequest request;
            request.stage = stage;
            request.poll = 3;
            RowRequests requests;
            requests[size_t(channel)] = request;
            const QString note = switchwords::note(requests), brief = switchwords::shortNote(requests);
            QCOMPARE(note, switchwords::note(channel, request));
            QVERIFY2(!brief.contains(floorwords::channel(channel)), qPrintable(brief));
            const int wanted = std::min(metrics.horizontalAdvance(note), metrics.horizontalAdvance(brief));
            QVERIFY2(wanted <= room, qPrintable(u"%1: %2 in %3 px"_s.arg(note).arg(wanted).arg(room)));
        }
    }
}

QTEST_MAIN(TestFloorSwitches)
#include "tst_floorswitches.moc"

// What undo and redo do with switches, the bar beneath the table, switches for a while, and the count of requests.
#include "switchdesk.h"
#include "switchhand.h"
#include "undobar.h"
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestSwitchUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoAndRedo();
    void undoOfWhatIsNotOurs();
    void takenBackBeforeItLeft();
    void aBatchIsOneStep();
    void revertOfASingleOneIsAStepToo();
    void barGoesByItself();
    void forAWhile();
    void requestsAreCounted();
};

void TestSwitchUndo::undoAndRedo()
{
    SwitchDesk desk;
    QVERIFY(desk.open());
    const auto undo = [&] { QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier); };
    undo();
    QVERIFY(!desk.bar()->isVisible());
    desk.click(1, Channel::Phone);
    QVERIFY(desk.bar()->isVisible());
    QCOMPARE(desk.bar()->deed().strong, u"Phone off"_s);
    QVERIFY(desk.bar()->accessibleName().contains(u"Phone cover"_s));
    QCOMPARE(desk.bar()->height(), 40);
    QTRY_COMPARE(desk.text(1, Channel::Phone), u"off"_s);
    auto *button = desk.bar()->findChild<QPushButton *>();
    QCOMPARE(button->accessibleName(), u"Undo"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(desk.text(1, Channel::Phone), u"on requested"_s);
    QVERIFY(desk.bar()->deed().text.endsWith(u"requested back"_s));
    QCOMPARE(button->accessibleName(), u"Redo"_s);
    QTRY_COMPARE(desk.text(1, Channel::Phone), u"on"_s);
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(desk.text(1, Channel::Phone), u"off"_s);
    undo();
    QTRY_COMPARE(desk.text(1, Channel::Phone), u"on"_s);
    QCOMPARE(desk.puts(), (QStringList{u"1 Phone off"_s, u"1 Phone on"_s, u"1 Phone off"_s, u"1 Phone on"_s}));
}

void TestSwitchUndo::undoOfWhatIsNotOurs()
{
    SwitchDesk desk;
    QVERIFY(desk.open());
    desk.click(1, Channel::Chat);
    QTRY_COMPARE(desk.text(1, Channel::Chat), u"off"_s);
    desk.floor.change(0, Channel::Chat, true);
    QTRY_COMPARE(desk.text(1, Channel::Chat), u"on"_s);
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(desk.bar()->deed().text.contains(u"no longer as you left it"_s), qPrintable(desk.bar()->deed().text));
    QCOMPARE(desk.bar()->deed().offer, SwitchDeed::Offer::None);
    QVERIFY(!desk.window.findChild<SwitchHand *>()->canUndo());
    QVERIFY(!desk.window.findChild<SwitchHand *>()->canRedo());
    QCOMPARE(desk.puts().size(), 1);
}

void TestSwitchUndo::takenBackBeforeItLeft()
{
    SwitchDesk desk;
    QVERIFY(desk.open());
    desk.floor.delay(300);
    for (int person = 1; person <= 4; ++person) // fills the lines of the client
        desk.click(person, Channel::Phone);
    desk.click(1, Channel::Chat);
    desk.click(2, Channel::Chat);
    desk.click(3, Channel::Chat);
    desk.click(4, Channel::Chat);
    desk.click(4, Channel::Chat);
    QCOMPARE(desk.text(4, Channel::Chat), u"on"_s);
    QVERIFY2(desk.bar()->deed().text.endsWith(u"taken back before it was sent"_s), qPrintable(desk.bar()->deed().text));
    QTRY_COMPARE(desk.puts().size(), 7);
    QVERIFY(!desk.puts().contains(u"4 Chat off"_s));
    QVERIFY(desk.window.findChild<SwitchHand *>()->undoText().startsWith(u"Chat off for "_s)); // of person 3
}

void TestSwitchUndo::aBatchIsOneStep()
{
    SwitchDesk desk;
    QVERIFY(desk.open());
    SwitchPreset preset;
    preset.asked = {Ask::Off, Ask::Leave, Ask::Leave, Ask::Off};
    SwitchBatch *batch = desk.board()->start(desk.board()->plan({desk.id(1), desk.id(2)}, preset), u"Storm"_s);
    QVERIFY(batch);
    QVERIFY(desk.bar()->isVisible());
    QCOMPARE(desk.window.findChild<SwitchHand *>()->undoText().remove(QRegularExpression(u"[\u2068\u2069]"_s)),
             u"Storm"_s);
    QTRY_COMPARE(desk.text(2, Channel::Phone), u"off"_s);
    QTRY_VERIFY(batch->counts().isSettled());
    desk.floor.change(0, Channel::Email, true); // not as left any more
    QTRY_COMPARE(desk.text(1, Channel::Email), u"on"_s);
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(desk.bar()->deed().text.contains(u"3 requested back, 1 left"_s), qPrintable(desk.bar()->deed().text));
    QTRY_COMPARE(desk.puts().size(), 7);
    QTRY_COMPARE(desk.text(2, Channel::Phone), u"on"_s);
    QVERIFY(!desk.window.findChild<SwitchHand *>()->canUndo()); // the way back was no step of its own
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(desk.text(2, Channel::Phone), u"off"_s);
    QCOMPARE(desk.text(1, Channel::Email), u"on"_s); // was not undone, is not done again
}

void TestSwitchUndo::revertOfASingleOneIsAStepToo()
{
    SwitchDesk desk;
    QVERIFY(desk.open());
    SwitchPreset preset;
    preset.asked[size_t(Channel::Phone)] = Ask::Off;
    SwitchBatch *batch = desk.board()->start(desk.board()->plan({desk.id(1)}, preset), u"Storm"_s);
    QVERIFY(batch);
    QTRY_COMPARE(desk.text(1, Channel::Phone), u"off"_s);
    QTRY_VERIFY(batch->counts().isSettled());
    const RevertResult result = desk.board()->revertBatch(batch);
    QVERIFY(result.batch);
    QTRY_COMPARE(desk.text(1, Channel::Phone), u"on"_s);
    QTRY_VERIFY(result.batch->counts().isSettled());
    QVERIFY(desk.window.findChild<SwitchHand *>()->undoText().contains(u"Revert"_s));
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier); // undoes the revert
    QTRY_COMPARE(desk.text(1, Channel::Phone), u"off"_s);
    QCOMPARE(desk.puts(), (QStringList{u"1 Phone off"_s, u"1 Phone on"_s, u"1 Phone off"_s}));
}

void TestSwitchUndo::barGoesByItself()
{
    SwitchDesk desk;
    QVERIFY(desk.open());
    const int height = desk.view()->height();
    desk.bar()->setLifeMs(300);
    desk.click(1, Channel::Phone);
    QTest::mouseMove(desk.bar(), QPoint(50, 20));
    QTRY_COMPARE(desk.view()->height(), height - 40);
    QTest::mouseMove(&desk.window, QPoint(5, 400));
    QTRY_VERIFY(!desk.bar()->isVisible());
    QTRY_COMPARE(desk.view()->height(), height);
}

void TestSwitchUndo::forAWhile()
{
    SwitchDesk desk;
    QVERIFY(desk.open());
    QMenu *menu = desk.menu(1, AgentColumn::Phone);
    for (const auto *minutes : {u"15", u"30", u"60"})
        QVERIFY(SwitchDesk::entry(menu, u"Phone off for %1 min"_s.arg(QStringView(minutes))));
    SwitchDesk::entry(menu, u"Phone off for 30 min"_s)->trigger();
    menu->close();
    QCOMPARE(desk.board()->promises().size(), 1);
    QVERIFY(desk.board()->promises().first().restore);
    QVERIFY(desk.bar()->deed().text.endsWith(u"for 30 min"_s));
    QTRY_COMPARE(desk.text(1, Channel::Phone), u"off"_s);
    desk.clock.pass(31 * 60'000);
    QTRY_COMPARE(desk.puts(), (QStringList{u"1 Phone off"_s, u"1 Phone on"_s}));
}

void TestSwitchUndo::requestsAreCounted()
{
    SwitchDesk desk;
    QVERIFY(desk.open());
    QVERIFY(!desk.status().contains(u"request"_s));
    desk.floor.delay(200);
    desk.click(1, Channel::Phone);
    QTRY_VERIFY2(desk.status().contains(u"1 request under way"_s), qPrintable(desk.status()));
    QTRY_VERIFY(!desk.status().contains(u"request"_s));
}

QTEST_MAIN(TestSwitchUndo)
#include "tst_switchundo.moc"

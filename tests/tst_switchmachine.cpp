// The life of one switch, case by case.
#include "switchmachine.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

SwitchRead list(quint64 sequence, SwitchState state, bool online = true)
{
    return {sequence, state, true, online};
}

SwitchRead single(quint64 sequence, SwitchState state)
{
    return {sequence, state, false, true};
}

} // namespace

class TestSwitchMachine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isSeenOnlyByAReadThatStartedAfterTheAnswer();
    void singleReadsConfirmButDoNotCount();
    void threePollsMakeItUnconfirmedAndALaterOneConfirms();
    void aWishBackBeforeItLeftSendsNothing();
    void theLastWishWins();
    void refusedFallsBackAndKeepsTheWords();
    void rateLimitedComesAgain();
    void unclearIsReadAndNeverSentAgainByItself();
    void aChangeByOthersShowsUntilLookedAt();
    void signingOutIsNobodysChange();
    void somebodyElseFulfilsAWaitingWish();
    void anOpenRequestIsNotWishedAway();
    void droppedWishes();
};

void TestSwitchMachine::isSeenOnlyByAReadThatStartedAfterTheAnswer()
{
    SwitchMachine machine(SwitchState::Off, 5);
    QCOMPARE(machine.shown().stage, SwitchStage::None);
    machine.wish(true, 100);
    QCOMPARE(machine.shown().stage, SwitchStage::Requested);
    QVERIFY(machine.shown().asked);
    QVERIFY(!machine.shown().onWire);
    QCOMPARE(machine.toSend(), std::optional(true));
    QVERIFY(machine.take());
    QVERIFY(machine.shown().onWire);
    QCOMPARE(machine.toSend(), std::nullopt);
    machine.answered(SwitchAnswer::Accepted, 8, 200);
    QCOMPARE(machine.shown().stage, SwitchStage::Accepted);
    QCOMPARE(machine.shown().poll, quint8(1));
    QCOMPARE(machine.shown().atMs, qint64(200));
    // Left before the answer: whatever it says, it neither confirms nor counts.
    QCOMPARE(machine.read(list(7, SwitchState::Off)), SwitchEvent::None);
    QCOMPARE(machine.read(list(8, SwitchState::On)), SwitchEvent::None);
    QCOMPARE(machine.shown().stage, SwitchStage::Accepted);
    QCOMPARE(machine.shown().poll, quint8(1));
    QCOMPARE(machine.read(list(9, SwitchState::On)), SwitchEvent::Seen);
    QCOMPARE(machine.shown(), SwitchRequest());
    QCOMPARE(machine.ours(), std::optional(true));
    // An overtaken answer that arrives last flips nothing.
    QCOMPARE(machine.read(single(8, SwitchState::Off)), SwitchEvent::None);
    QCOMPARE(machine.ours(), std::optional(true));
}

void TestSwitchMachine::singleReadsConfirmButDoNotCount()
{
    SwitchMachine machine(SwitchState::On, 1);
    machine.wish(false, 0);
    machine.take();
    machine.answered(SwitchAnswer::Accepted, 1, 0);
    for (quint64 sequence = 2; sequence < 12; ++sequence)
        QCOMPARE(machine.read(single(sequence, SwitchState::On)), SwitchEvent::None);
    QCOMPARE(machine.shown().poll, quint8(1));
    QCOMPARE(machine.read(list(12, SwitchState::On)), SwitchEvent::None);
    QCOMPARE(machine.shown().poll, quint8(2));
    QCOMPARE(machine.read(single(13, SwitchState::Off)), SwitchEvent::Seen);
}

void TestSwitchMachine::threePollsMakeItUnconfirmedAndALaterOneConfirms()
{
    SwitchMachine machine(SwitchState::Off, 1);
    machine.wish(true, 0);
    machine.take();
    machine.answered(SwitchAnswer::Accepted, 1, 0);
    QCOMPARE(machine.read(list(2, SwitchState::Off)), SwitchEvent::None);
    QCOMPARE(machine.read(list(3, SwitchState::Unknown)), SwitchEvent::None);
    QCOMPARE(machine.read(list(4, SwitchState::Off)), SwitchEvent::Unconfirmed);
    QCOMPARE(machine.shown().stage, SwitchStage::Unconfirmed);
    QVERIFY(machine.shown().asked && machine.shown().answered);
    QCOMPARE(machine.expected(), SwitchState::On);
    QCOMPARE(machine.read(list(5, SwitchState::Off)), SwitchEvent::None);
    QCOMPARE(machine.read(list(6, SwitchState::On)), SwitchEvent::Seen);
    QCOMPARE(machine.shown().stage, SwitchStage::None);
}

void TestSwitchMachine::aWishBackBeforeItLeftSendsNothing()
{
    SwitchMachine machine(SwitchState::Off, 1);
    machine.wish(false, 0);
    QCOMPARE(machine.toSend(), std::nullopt);
    machine.wish(true, 0);
    machine.wish(false, 0);
    QCOMPARE(machine.toSend(), std::nullopt);
    QVERIFY(machine.isIdle());
    // Nothing is known: then it has to be asked.
    SwitchMachine unread;
    unread.wish(false, 0);
    QCOMPARE(unread.toSend(), std::optional(false));
}

void TestSwitchMachine::theLastWishWins()
{
    SwitchMachine machine(SwitchState::Off, 1);
    machine.wish(true, 0);
    machine.take();
    machine.wish(false, 10);
    QCOMPARE(machine.toSend(), std::nullopt); // one in flight
    QCOMPARE(machine.shown().asked, false);
    machine.answered(SwitchAnswer::Accepted, 1, 20);
    // The answer belongs to a wish that is over: the cell goes on showing the newer one.
    QCOMPARE(machine.shown().stage, SwitchStage::Requested);
    QCOMPARE(machine.shown().asked, false);
    QCOMPARE(machine.shown().atMs, qint64(10));
    QCOMPARE(machine.toSend(), std::optional(false));
    machine.take();
    machine.wish(true, 30);
    machine.wish(false, 40); // and back to what is on the wire
    machine.answered(SwitchAnswer::Accepted, 2, 50);
    QCOMPARE(machine.toSend(), std::nullopt);
    QCOMPARE(machine.shown().stage, SwitchStage::Accepted);
    QCOMPARE(machine.shown().asked, false);
    QCOMPARE(machine.read(list(3, SwitchState::Off)), SwitchEvent::Seen);
    // Refused, when a newer wish says what presence says anyway: nothing failed that anybody still wants.
    machine.wish(true, 60);
    machine.take();
    machine.wish(false, 70);
    machine.answered(SwitchAnswer::Refused, 3, 80, u"no"_s);
    QCOMPARE(machine.toSend(), std::nullopt);
    QCOMPARE(machine.shown(), SwitchRequest());
}

void TestSwitchMachine::refusedFallsBackAndKeepsTheWords()
{
    SwitchMachine machine(SwitchState::On, 1);
    machine.wish(false, 0);
    machine.take();
    machine.answered(SwitchAnswer::Refused, 1, 5, u"Invalid value in request"_s);
    QCOMPARE(machine.shown().stage, SwitchStage::Failed);
    QCOMPARE(machine.shown().words, u"Invalid value in request"_s);
    QCOMPARE(machine.expected(), SwitchState::On);
    machine.read(list(2, SwitchState::On));
    QCOMPARE(machine.shown().stage, SwitchStage::Failed);
    machine.dismiss();
    QVERIFY(machine.isIdle());
}

void TestSwitchMachine::rateLimitedComesAgain()
{
    SwitchMachine machine(SwitchState::On, 1);
    machine.wish(false, 3);
    machine.take();
    machine.answered(SwitchAnswer::RateLimited, 1, 5);
    QCOMPARE(machine.shown().stage, SwitchStage::Requested);
    QCOMPARE(machine.shown().atMs, qint64(3));
    QCOMPARE(machine.toSend(), std::optional(false));
    machine.take();
    machine.wish(true, 6);
    machine.answered(SwitchAnswer::RateLimited, 1, 7);
    QCOMPARE(machine.toSend(), std::nullopt); // the newer wish is what presence says
    QVERIFY(machine.isIdle());
}

void TestSwitchMachine::unclearIsReadAndNeverSentAgainByItself()
{
    SwitchMachine machine(SwitchState::Off, 1);
    machine.wish(true, 0);
    machine.take();
    machine.answered(SwitchAnswer::Unclear, 4, 5, u"connection cut"_s);
    QCOMPARE(machine.shown().stage, SwitchStage::Unknown);
    QCOMPARE(machine.expected(), SwitchState::Off);
    QCOMPARE(machine.toSend(), std::nullopt);
    machine.wish(true, 6); // still being read
    QCOMPARE(machine.toSend(), std::nullopt);
    machine.read(list(5, SwitchState::Off));
    machine.read(list(6, SwitchState::Off));
    QCOMPARE(machine.read(list(7, SwitchState::Off)), SwitchEvent::Unconfirmed);
    QVERIFY(!machine.shown().answered);
    QCOMPARE(machine.toSend(), std::nullopt);
    machine.wish(true, 8); // read as it was: a person may ask anew
    QCOMPARE(machine.toSend(), std::optional(true));
}

void TestSwitchMachine::aChangeByOthersShowsUntilLookedAt()
{
    SwitchMachine machine(SwitchState::Off, 1);
    machine.wish(true, 0);
    machine.take();
    machine.answered(SwitchAnswer::Accepted, 1, 5);
    machine.read(list(2, SwitchState::On));
    QCOMPARE(machine.read(list(3, SwitchState::Off)), SwitchEvent::Elsewhere);
    QCOMPARE(machine.read(list(4, SwitchState::Off)), SwitchEvent::None);
    QCOMPARE(machine.shown().stage, SwitchStage::Elsewhere);
    QVERIFY(machine.shown().asked);
    QCOMPARE(machine.ours(), std::nullopt);
    machine.lookedAt();
    QVERIFY(machine.isIdle());
    // Without another hand there is nothing to look at, and what we left is still known.
    SwitchMachine other(SwitchState::Off, 1);
    other.wish(true, 0);
    other.take();
    other.answered(SwitchAnswer::Accepted, 1, 5);
    other.read(list(2, SwitchState::On));
    other.lookedAt();
    QCOMPARE(other.ours(), std::optional(true));
}

void TestSwitchMachine::signingOutIsNobodysChange()
{
    SwitchMachine machine(SwitchState::Off, 1);
    machine.wish(true, 0);
    machine.take();
    machine.answered(SwitchAnswer::Accepted, 1, 5);
    machine.read(list(2, SwitchState::On));
    QCOMPARE(machine.read(list(3, SwitchState::Off, false)), SwitchEvent::None);
    QVERIFY(machine.isIdle());
}

void TestSwitchMachine::somebodyElseFulfilsAWaitingWish()
{
    SwitchMachine machine(SwitchState::Off, 1);
    machine.wish(true, 0);
    QCOMPARE(machine.read(list(2, SwitchState::On)), SwitchEvent::AlreadySo);
    QCOMPARE(machine.toSend(), std::nullopt);
    QVERIFY(machine.isIdle());
}

void TestSwitchMachine::anOpenRequestIsNotWishedAway()
{
    // The server has accepted "on"; presence still says "off". A wish for "off" must reach the server.
    SwitchMachine machine(SwitchState::Off, 1);
    machine.wish(true, 0);
    machine.take();
    machine.answered(SwitchAnswer::Accepted, 1, 5);
    machine.wish(false, 6);
    QCOMPARE(machine.toSend(), std::optional(false));
    QCOMPARE(machine.read(list(2, SwitchState::Off)), SwitchEvent::None);
    QCOMPARE(machine.toSend(), std::optional(false));
    machine.wish(true, 7); // back to what is accepted: nothing more to send
    QCOMPARE(machine.toSend(), std::nullopt);
    QCOMPARE(machine.shown().stage, SwitchStage::Accepted);
}

void TestSwitchMachine::droppedWishes()
{
    SwitchMachine machine(SwitchState::Off, 1);
    QVERIFY(!machine.drop({}, 0));
    machine.wish(true, 0);
    QVERIFY(machine.drop({}, 0));
    QVERIFY(machine.isIdle());
    machine.wish(true, 0);
    QVERIFY(machine.drop(u"not sent"_s, 0));
    QCOMPARE(machine.shown().stage, SwitchStage::Failed);
    machine.wish(true, 0);
    machine.take();
    machine.wish(false, 0);
    QVERIFY(machine.drop({}, 0));
    machine.answered(SwitchAnswer::Accepted, 1, 0);
    QCOMPARE(machine.shown().stage, SwitchStage::Accepted);
    QVERIFY(machine.shown().asked);
}

QTEST_GUILESS_MAIN(TestSwitchMachine)
#include "tst_switchmachine.moc"

// Single switches from the wish to presence, over real sockets against an organisation that misbehaves as told.
#include "switchfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
constexpr auto phone = Channel::Phone;
using Put = FakeFloor::Put;
} // namespace

class TestSwitchBoard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isFilledOnlyWhenPresenceShowsIt();
    void aPollThatLeftBeforeTheAnswerFlipsNothing();
    void threePollsMakeItUnconfirmed();
    void theSecondReadConfirmsBetweenPolls();
    void refusedFallsBackWithTheServersWords();
    void quickClicksAreSerialisedAndTheLastWins();
    void aClickBackBeforeItLeftSendsNothing();
    void unclearOutcomesAreReadAndNotSentAgain_data();
    void unclearOutcomesAreReadAndNotSentAgain();
    void limitedRequestsGoOut();
    void changesByOthersAreTold();
    void aRefusedTokenStopsEverything();
    void aReplacedTokenLeavesNothingUnderWay();
    void nothingMovesWhileStaleOrReadOnly();
    void peopleWhoCannotBeSwitched();
    void theTrailTellsTheStory();
};

void TestSwitchBoard::isFilledOnlyWhenPresenceShowsIt()
{
    SwitchFixture f(3);
    const AskResult asked = f.ask(1, phone, true);
    QCOMPARE(asked.refusal, SwitchRefusal::None);
    QVERIFY(asked.change);
    QCOMPARE(asked.change->from, SwitchState::Off);
    QCOMPARE(f.stage(1, phone), SwitchStage::Requested); // at once
    QVERIFY(f.shown(1, phone).asked);
    f.floor.freeze(true);
    QTRY_COMPARE(f.stage(1, phone), SwitchStage::Accepted);
    QCOMPARE(f.shown(1, phone).poll, quint8(1));
    QCOMPARE(f.read(1, phone), SwitchState::Off);
    f.floor.freeze(false);
    f.poll();
    QCOMPARE(f.stage(1, phone), SwitchStage::None);
    QCOMPARE(f.read(1, phone), SwitchState::On);
    QCOMPARE(f.floor.puts().size(), 1);
    QCOMPARE(f.stage(0, phone), SwitchStage::None);
    QVERIFY(f.requests.isEmpty());
}

void TestSwitchBoard::aPollThatLeftBeforeTheAnswerFlipsNothing()
{
    SwitchFixture f(2);
    f.floor.freeze(true);
    f.ask(0, phone, true);
    QTRY_COMPARE(f.stage(0, phone), SwitchStage::Accepted);
    QTRY_COMPARE(f.floor.server().count("GET", "/v1/agents/00000000"), 1); // read at once after the 204
    const quint64 atAnswer = f.client->lastSequence() - 1;
    // The same list, told to have left before the answer: neither counted nor believed.
    f.board->listRead(atAnswer);
    QCOMPARE(f.shown(0, phone).poll, quint8(1));
    f.poll();
    QCOMPARE(f.shown(0, phone).poll, quint8(2));
}

void TestSwitchBoard::threePollsMakeItUnconfirmed()
{
    SwitchFixture f(2);
    f.floor.freeze(true);
    f.ask(0, phone, true);
    QTRY_COMPARE(f.stage(0, phone), SwitchStage::Accepted);
    for (quint8 poll = 2; poll <= 3; ++poll) {
        f.poll();
        QCOMPARE(f.shown(0, phone).poll, poll);
    }
    f.poll();
    QCOMPARE(f.stage(0, phone), SwitchStage::Unconfirmed);
    QCOMPARE(f.trail()[0].stage, ActivityStage::Unconfirmed);
    f.poll();
    QCOMPARE(f.stage(0, phone), SwitchStage::Unconfirmed);
    f.floor.freeze(false);
    f.poll(); // late, and still true
    QCOMPARE(f.stage(0, phone), SwitchStage::None);
    QCOMPARE(f.trail()[0].stage, ActivityStage::Seen);
    QCOMPARE(f.floor.puts().size(), 1);
}

void TestSwitchBoard::theSecondReadConfirmsBetweenPolls()
{
    SwitchFixture f(2);
    f.floor.freeze(true);
    f.ask(0, phone, true);
    QTRY_COMPARE(f.floor.server().count("GET", "/v1/agents/00000000"), 1);
    QCOMPARE(f.stage(0, phone), SwitchStage::Accepted);
    f.floor.freeze(false);
    const int polls = f.polls;
    QTRY_COMPARE(f.stage(0, phone), SwitchStage::None); // 2 s after the answer
    QCOMPARE(f.polls, polls);
    QCOMPARE(f.read(0, phone), SwitchState::On);
    QCOMPARE(f.floor.server().count("GET", "/v1/agents/00000000"), 2);
}

void TestSwitchBoard::refusedFallsBackWithTheServersWords()
{
    SwitchFixture f(2, true);
    f.floor.always(Put::Refuse);
    f.ask(0, phone, false);
    QTRY_COMPARE(f.stage(0, phone), SwitchStage::Failed);
    QVERIFY(f.shown(0, phone).words.contains(u"Invalid value in request"_s));
    QCOMPARE(f.read(0, phone), SwitchState::On);
    QCOMPARE(f.trail()[0].stage, ActivityStage::Failed);
    QVERIFY(f.trail()[0].words.contains(u"Invalid value in request"_s));
    f.board->dismiss(f.floor.id(0), phone);
    QCOMPARE(f.stage(0, phone), SwitchStage::None);
}

void TestSwitchBoard::quickClicksAreSerialisedAndTheLastWins()
{
    SwitchFixture f(2);
    f.floor.delay(100);
    f.ask(0, phone, true);
    QTRY_COMPARE(f.floor.puts().size(), 1);
    for (const bool on : {false, true, false, true, false}) {
        f.ask(0, phone, on);
        QCOMPARE(f.shown(0, phone).asked, on);
    }
    f.pollEvery(20);
    QTRY_COMPARE(f.stage(0, phone), SwitchStage::None);
    QCOMPARE(f.floor.puts().size(), 2);
    QVERIFY(!f.floor.puts()[1].on);
    QVERIFY(!f.floor.isOn(0, phone));
    QCOMPARE(f.read(0, phone), SwitchState::Off);
}

void TestSwitchBoard::aClickBackBeforeItLeftSendsNothing()
{
    SwitchFixture f(2);
    f.board->setFresh(false, false); // nothing leaves for now
    f.board->setFresh(true, false);
    const AskResult first = f.ask(0, phone, true);
    QVERIFY(f.board->revert({*first.change}, {}).takenBack == 1);
    f.poll();
    f.poll();
    QCOMPARE(f.stage(0, phone), SwitchStage::None);
    QCOMPARE(f.floor.puts().size(), 0);
    QCOMPARE(f.trail()[0].stage, ActivityStage::NotSent);
}

void TestSwitchBoard::unclearOutcomesAreReadAndNotSentAgain_data()
{
    QTest::addColumn<int>("put");
    QTest::addColumn<bool>("applied");
    QTest::newRow("closed after it was applied") << int(Put::CutApplied) << true;
    QTest::newRow("closed before it was applied") << int(Put::CutNotApplied) << false;
    QTest::newRow("500 after it was applied") << int(Put::FailedApplied) << true;
}

void TestSwitchBoard::unclearOutcomesAreReadAndNotSentAgain()
{
    QFETCH(int, put);
    QFETCH(bool, applied);
    SwitchFixture f(2);
    f.floor.freeze(true);
    f.floor.setScript([put](int number) { return number == 0 ? Put(put) : Put::Apply; });
    f.ask(0, phone, true);
    QTRY_COMPARE(f.stage(0, phone), SwitchStage::Unknown);
    QVERIFY(!f.shown(0, phone).words.isEmpty());
    QVERIFY(!f.board->ask(f.floor.id(0), phone, true).change); // still being read
    f.floor.freeze(false);
    for (int poll = 0; poll < 3; ++poll)
        f.poll();
    QCOMPARE(f.stage(0, phone), applied ? SwitchStage::None : SwitchStage::Unconfirmed);
    QCOMPARE(f.read(0, phone), applied ? SwitchState::On : SwitchState::Off);
    QCOMPARE(f.trail()[0].stage, applied ? ActivityStage::Seen : ActivityStage::NoTrace);
    QCOMPARE(f.floor.puts().size(), 1);
    if (applied)
        return;
    f.ask(0, phone, true); // a person asks anew
    f.pollEvery(20);
    QTRY_COMPARE(f.stage(0, phone), SwitchStage::None);
    QCOMPARE(f.floor.puts().size(), 2);
}

void TestSwitchBoard::limitedRequestsGoOut()
{
    SwitchFixture f(2);
    f.floor.setScript([](int number) { return number == 0 ? Put::Limit : Put::Apply; });
    f.ask(0, phone, true);
    f.pollEvery(50);
    QTRY_COMPARE(f.stage(0, phone), SwitchStage::None);
    QCOMPARE(f.floor.puts().size(), 2);
    QCOMPARE(f.floor.applied(), 1);
    QCOMPARE(f.read(0, phone), SwitchState::On);
}

void TestSwitchBoard::changesByOthersAreTold()
{
    SwitchFixture f(2);
    f.ask(0, phone, true);
    f.pollEvery(20);
    QTRY_COMPARE(f.read(0, phone), SwitchState::On);
    QTRY_COMPARE(f.stage(0, phone), SwitchStage::None);
    f.floor.change(0, phone, false);
    f.floor.change(1, phone, true); // not ours
    QTRY_COMPARE(f.stage(0, phone), SwitchStage::Elsewhere);
    QCOMPARE(f.read(0, phone), SwitchState::Off);
    QCOMPARE(f.stage(1, phone), SwitchStage::None);
    f.board->lookedAt(f.floor.id(0));
    QCOMPARE(f.stage(0, phone), SwitchStage::None);
}

void TestSwitchBoard::aRefusedTokenStopsEverything()
{
    SwitchFixture f(3);
    QSignalSpy refused(f.board.get(), &SwitchBoard::tokenRefused);
    f.floor.always(Put::Unauthorized);
    f.floor.delay(50);
    f.ask(0, phone, true);
    QTRY_COMPARE(f.floor.puts().size(), 1);
    f.ask(0, phone, false); // waits for the one in flight
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(f.board->refusal(), SwitchRefusal::TokenRefused);
    QCOMPARE(f.ask(1, phone, true).refusal, SwitchRefusal::TokenRefused);
    QCOMPARE(f.board->load(), SwitchLoad());
    QCOMPARE(f.floor.puts().size(), 1);
    QCOMPARE(f.trail()[0].stage, ActivityStage::Skipped); // off, as it is anyway
    QCOMPARE(f.trail()[1].stage, ActivityStage::NotSent);
    f.floor.always(Put::Apply);
    f.newClient();
    f.board->setFresh(true, false);
    QVERIFY(f.ask(0, phone, true).change);
    f.pollEvery(20);
    QTRY_COMPARE(f.read(0, phone), SwitchState::On);
}

void TestSwitchBoard::aReplacedTokenLeavesNothingUnderWay()
{
    SwitchFixture f(3);
    f.floor.setScript([](int number) { return number == 0 ? Put::HangApplied : Put::Apply; });
    f.ask(0, phone, true);
    QTRY_COMPARE(f.floor.puts().size(), 1);
    f.newClient();
    QCOMPARE(f.stage(0, phone), SwitchStage::Unknown);
    QCOMPARE(f.board->load(), SwitchLoad());
    f.poll();
    QCOMPARE(f.stage(0, phone), SwitchStage::None);
    QCOMPARE(f.read(0, phone), SwitchState::On);
    QCOMPARE(f.floor.puts().size(), 1);
}

void TestSwitchBoard::nothingMovesWhileStaleOrReadOnly()
{
    SwitchFixture f(2);
    f.board->setFresh(false, false);
    QCOMPARE(f.ask(0, phone, true).refusal, SwitchRefusal::NotFresh);
    f.board->setFresh(true, false);
    f.board->setReadOnly(true);
    QCOMPARE(f.ask(0, phone, true).refusal, SwitchRefusal::ReadOnly);
    SwitchPreset storm;
    storm.asked[size_t(phone)] = Ask::On;
    QVERIFY(!f.board->start(f.planFor(storm), u"Storm"_s));
    f.board->setReadOnly(false);
    // What waits when the data grow old waits on, and goes when they are fresh again.
    f.ask(0, phone, true);
    f.board->setFresh(false, false);
    f.poll();
    QCOMPARE(f.floor.puts().size(), 0);
    QCOMPARE(f.stage(0, phone), SwitchStage::Requested);
    f.board->setFresh(true, false);
    f.pollEvery(20);
    QTRY_COMPARE(f.read(0, phone), SwitchState::On);
    QCOMPARE(f.floor.puts().size(), 1);
}

void TestSwitchBoard::peopleWhoCannotBeSwitched()
{
    SwitchFixture f(2);
    QCOMPARE(f.board->refusalFor(QUuid::createUuid()), SwitchRefusal::NotOnFloor);
    QList<FloorRow> rows = f.model.rows();
    rows[0].state = AgentState::UnknownId;
    rows[1].state = AgentState::NotSeen;
    rows[1].hasPresence = false;
    f.model.setRows(rows, 0);
    QCOMPARE(f.ask(0, phone, true).refusal, SwitchRefusal::UnknownId);
    QCOMPARE(f.ask(1, phone, true).refusal, SwitchRefusal::NoPresence);
    QCOMPARE(f.floor.puts().size(), 0);
}

void TestSwitchBoard::theTrailTellsTheStory()
{
    SwitchFixture f(2);
    f.ask(1, phone, true);
    f.pollEvery(20);
    QTRY_COMPARE(f.stage(1, phone), SwitchStage::None);
    const auto trail = f.trail();
    QCOMPARE(trail.size(), 1);
    const ActivityEntry &entry = trail[0];
    QCOMPARE(entry.stage, ActivityStage::Seen);
    QCOMPARE(entry.kind, ActivityKind::Switch);
    QCOMPARE(entry.agent, f.floor.id(1));
    QCOMPARE(entry.agentName, u"Person 1"_s);
    QCOMPARE(entry.what, u"Speak"_s);
    QCOMPARE(entry.asked, u"on"_s);
    QCOMPARE(entry.before, u"off"_s);
    QCOMPARE(entry.origin, u"click"_s);
    QVERIFY(entry.askedMs <= entry.changedMs);
}

QTEST_GUILESS_MAIN(TestSwitchBoard)
#include "tst_switchboard.moc"

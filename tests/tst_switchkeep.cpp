// What outlives a moment: promises, unfinished requests of an earlier run, presets, evidence, and the end of the
// program.
#include "switchfixture.h"

#include "activityfeed.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
constexpr auto phone = Channel::Phone;
using Put = FakeFloor::Put;
constexpr qint64 minuteMs = 60'000;
} // namespace

class TestSwitchKeep : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPromiseIsKeptWhenStillAsLeft();
    void aPromiseIsNotKeptAgainstOthers();
    void aPromiseEndsWithALaterClick();
    void aPromiseOfAFailedSwitchGoes();
    void aPromiseOfAnEarlierRunIsOffered();
    void anOverduePromiseIsOffered();
    void unansweredRequestsAreLookedUpAtTheNextStart_data();
    void unansweredRequestsAreLookedUpAtTheNextStart();
    void acceptedOnesAreLookedAtAtTheNextStart_data();
    void acceptedOnesAreLookedAtAtTheNextStart();
    void ofTwoInAnEarlierRunTheLaterIsLookedFor();
    void theLineOfABatchIsWrittenAnewAtTheNextStart();
    void theEndTakesBackWhatWaitsAndWaitsForTheRest();
    void theEndDoesNotWaitForever();
    void presetsAreKept();
    void evidenceIsGatheredAndKept();
    void theFeedFollowsTheTrail();
};

void TestSwitchKeep::aPromiseIsKeptWhenStillAsLeft()
{
    SwitchFixture f(2, true);
    f.pollEvery(50);
    QVERIFY(f.board->askFor(f.floor.id(0), phone, false, 15).change);
    QCOMPARE(f.board->promises().size(), 1);
    QTRY_COMPARE(f.read(0, phone), SwitchState::Off);
    f.fast.addMs(14 * minuteMs);
    f.poll();
    QCOMPARE(f.floor.puts().size(), 1);
    f.fast.addMs(minuteMs);
    QTRY_COMPARE(f.read(0, phone), SwitchState::On);
    QCOMPARE(f.floor.puts().size(), 2);
    QVERIFY(f.board->promises().isEmpty());
    QTRY_COMPARE(f.trail()[0].stage, ActivityStage::Seen);
    QCOMPARE(f.trail()[0].origin, u"timed"_s);
    QCOMPARE(f.trail().size(), 2); // the promise became the request
}

void TestSwitchKeep::aPromiseIsNotKeptAgainstOthers()
{
    SwitchFixture f(2, true);
    f.pollEvery(50);
    f.board->askFor(f.floor.id(0), phone, false, 15);
    QTRY_COMPARE(f.read(0, phone), SwitchState::Off);
    f.floor.change(0, phone, true);
    QTRY_COMPARE(f.read(0, phone), SwitchState::On);
    f.fast.addMs(15 * minuteMs);
    QTRY_VERIFY(f.board->promises().isEmpty());
    QCOMPARE(f.floor.puts().size(), 1);
    QTRY_COMPARE(f.trail()[0].stage, ActivityStage::Skipped);
}

void TestSwitchKeep::aPromiseEndsWithALaterClick()
{
    SwitchFixture f(2, true);
    f.pollEvery(50);
    f.board->askFor(f.floor.id(0), phone, false, 15);
    QTRY_COMPARE(f.read(0, phone), SwitchState::Off);
    QTRY_COMPARE(f.stage(0, phone), SwitchStage::None);
    f.ask(0, phone, true);
    QVERIFY(f.board->promises().isEmpty());
    QTRY_COMPARE(f.read(0, phone), SwitchState::On);
    f.fast.addMs(60 * minuteMs);
    f.poll();
    QCOMPARE(f.floor.puts().size(), 2);
}

void TestSwitchKeep::aPromiseOfAFailedSwitchGoes()
{
    SwitchFixture f(2, true);
    f.floor.always(Put::Refuse);
    f.board->askFor(f.floor.id(0), phone, false, 15);
    QTRY_COMPARE(f.stage(0, phone), SwitchStage::Failed);
    QVERIFY(f.board->promises().isEmpty());
    QCOMPARE(f.trail()[0].stage, ActivityStage::NotSent);
}

void TestSwitchKeep::aPromiseOfAnEarlierRunIsOffered()
{
    SwitchFixture f(2, true);
    f.pollEvery(50);
    for (const int agent : {0, 1}) {
        f.board->askFor(f.floor.id(agent), phone, false, 15);
        QTRY_COMPARE(f.read(agent, phone), SwitchState::Off);
    }
    f.restart();
    QTRY_COMPARE(f.board->promises().size(), 2);
    QVERIFY(f.board->promises()[0].offered);
    f.fast.addMs(16 * minuteMs);
    f.poll();
    f.poll();
    QCOMPARE(f.floor.puts().size(), 2); // not silently done
    const QUuid kept = f.board->promises()[0].entry.id, dropped = f.board->promises()[1].entry.id;
    QCOMPARE(f.board->keepPromise(kept), SwitchRefusal::None);
    f.board->dropPromise(dropped);
    QVERIFY(f.board->promises().isEmpty());
    QTRY_COMPARE(f.read(0, phone), SwitchState::On);
    QCOMPARE(f.floor.puts().size(), 3);
    f.restart();
    f.poll();
    QVERIFY(f.board->promises().isEmpty());
}

void TestSwitchKeep::anOverduePromiseIsOffered()
{
    SwitchFixture f(2, true);
    f.pollEvery(50);
    f.board->askFor(f.floor.id(0), phone, false, 15);
    QTRY_COMPARE(f.read(0, phone), SwitchState::Off);
    f.fast.addMs(8 * 60 * minuteMs); // slept over it
    QTRY_VERIFY(f.board->promises()[0].offered);
    QCOMPARE(f.floor.puts().size(), 1);
}

void TestSwitchKeep::unansweredRequestsAreLookedUpAtTheNextStart_data()
{
    QTest::addColumn<bool>("applied");
    QTest::newRow("applied") << true;
    QTest::newRow("not applied") << false;
}

void TestSwitchKeep::unansweredRequestsAreLookedUpAtTheNextStart()
{
    QFETCH(bool, applied);
    SwitchFixture f(2);
    f.floor.always(Put::HangApplied);
    f.ask(0, phone, true);
    QTRY_COMPARE(f.floor.puts().size(), 1);
    QCOMPARE(f.trail()[0].stage, ActivityStage::Sent);
    if (!applied)
        f.floor.change(0, phone, false);
    f.restart();
    for (int poll = 0; poll < 4; ++poll)
        f.poll();
    QCOMPARE(f.board->earlierWaiting(), 0);
    QCOMPARE(f.trail()[0].stage, applied ? ActivityStage::Seen : ActivityStage::NoTrace);
    QCOMPARE(f.trail()[0].words, u"read at the next start"_s);
    QCOMPARE(f.floor.puts().size(), 1); // never sent again
    f.restart();
    f.poll();
    QCOMPARE(f.board->earlierWaiting(), 0);
}

void TestSwitchKeep::acceptedOnesAreLookedAtAtTheNextStart_data()
{
    QTest::addColumn<bool>("shown");
    QTest::addColumn<bool>("askedAnew");
    QTest::addColumn<ActivityStage>("stage");
    QTest::addColumn<QString>("words");
    QTest::newRow("shown") << true << false << ActivityStage::Seen << u"read at the next start"_s;
    QTest::newRow("not shown") << false << false << ActivityStage::Unconfirmed
                               << u"accepted; at the next start it was read otherwise"_s;
    QTest::newRow("asked anew") << false << true << ActivityStage::Unconfirmed
                                << u"asked otherwise before presence showed it"_s;
}

void TestSwitchKeep::acceptedOnesAreLookedAtAtTheNextStart()
{
    QFETCH(bool, shown);
    QFETCH(bool, askedAnew);
    QFETCH(ActivityStage, stage);
    QFETCH(QString, words);
    SwitchFixture f(2);
    f.floor.freeze(true);
    f.ask(0, phone, true);
    QTRY_COMPARE(f.trail()[0].stage, ActivityStage::Accepted);
    const QUuid id = f.trail()[0].id;
    f.floor.freeze(!shown);
    f.restart(); // reads the list once
    QSignalSpy checked(f.board.get(), &SwitchBoard::earlierChecked);
    if (!shown)
        QCOMPARE(f.board->earlierWaiting(), 1);
    if (askedAnew)
        f.ask(0, phone, true);
    for (int poll = 0; poll < 4; ++poll)
        f.poll();
    QCOMPARE(f.board->earlierWaiting(), 0);
    const QList<ActivityEntry> trail = f.trail();
    const auto entry = std::find_if(trail.begin(), trail.end(), [&](const auto &one) { return one.id == id; });
    QCOMPARE(entry->stage, stage);
    QCOMPARE(entry->words, words);
    QCOMPARE(f.floor.puts().size(), askedAnew ? 2 : 1);
    if (!shown && !askedAnew)
        QCOMPARE(checked.value(0), (QVariantList{0, 0, 1}));
    f.restart();
    QCOMPARE(f.board->earlierWaiting(), 0); // settled for good
}

void TestSwitchKeep::ofTwoInAnEarlierRunTheLaterIsLookedFor()
{
    SwitchFixture f(2);
    f.floor.freeze(true);
    f.ask(0, phone, true);
    QTRY_COMPARE(f.trail()[0].stage, ActivityStage::Accepted);
    f.floor.always(Put::HangApplied);
    f.ask(0, phone, false);
    QTRY_COMPARE(f.floor.puts().size(), 2);
    f.restart();
    f.poll();
    const QList<ActivityEntry> trail = f.trail();
    QCOMPARE(trail[0].stage, ActivityStage::Seen); // newest first
    QCOMPARE(trail[1].stage, ActivityStage::Unconfirmed);
    QCOMPARE(trail[1].words, u"asked otherwise before presence showed it"_s);
}

void TestSwitchKeep::theLineOfABatchIsWrittenAnewAtTheNextStart()
{
    SwitchFixture f(4);
    f.floor.freeze(true);
    f.floor.setScript([](int number) {
        return number == 1 ? Put::Refuse : number == 3 ? Put::HangApplied : Put::Apply;
    });
    SwitchPreset preset;
    preset.asked[size_t(phone)] = Ask::On;
    SwitchBatch *batch = f.board->start(f.planFor(preset), u"Phone on"_s);
    const QUuid id = batch->id();
    QTRY_COMPARE(f.floor.puts().size(), 4); // the last has left, and hangs
    QTRY_COMPARE(batch->counts().accepted, 2);
    QCOMPARE(batch->counts().sending, 1);
    f.floor.freeze(false);
    f.floor.change(3, phone, false);
    f.restart();
    for (int poll = 0; poll < 4; ++poll)
        f.poll();
    const QList<ActivityEntry> trail = f.trail();
    const auto line = std::find_if(trail.begin(), trail.end(), [&](const auto &one) { return one.id == id; });
    QCOMPARE(line->words, u"2 seen, 1 failed, 1 unknown"_s);
    QCOMPARE(line->stage, ActivityStage::Failed);
    f.restart();
    f.poll();
    QCOMPARE(f.trail().size(), 5);
}

void TestSwitchKeep::theEndTakesBackWhatWaitsAndWaitsForTheRest()
{
    SwitchFixture f(50);
    f.floor.delay(100);
    f.pollEvery(50);
    SwitchPreset preset;
    preset.asked[size_t(phone)] = Ask::On;
    SwitchBatch *batch = f.board->start(f.planFor(preset), u"Phone on"_s);
    QTRY_VERIFY(f.floor.puts().size() >= 3);
    const SwitchLoad load = f.board->load();
    QVERIFY(load.queued > 20);
    QVERIFY(load.flying > 0);
    QSignalSpy finished(f.board.get(), &SwitchBoard::finished);
    f.board->finish();
    QCOMPARE(f.board->load().queued, 0);
    QCOMPARE(f.ask(49, Channel::Email, true).refusal, SwitchRefusal::NotFresh);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toInt(), 0);
    QCOMPARE(batch->counts().accepted + batch->counts().seen, f.floor.applied());
    QVERIFY(f.floor.applied() <= 10);
}

void TestSwitchKeep::theEndDoesNotWaitForever()
{
    SwitchFixture f(2);
    f.floor.always(Put::HangApplied);
    f.ask(0, phone, true);
    QTRY_COMPARE(f.floor.puts().size(), 1);
    QSignalSpy finished(f.board.get(), &SwitchBoard::finished);
    f.board->finish(200);
    QCOMPARE(finished.size(), 0); // the caller is never held up
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toInt(), 1);
}

void TestSwitchKeep::presetsAreKept()
{
    SwitchFixture f(3, true);
    SwitchPreset storm;
    storm.name = u"Storm"_s;
    storm.asked = {Ask::Leave, Ask::Off, Ask::Leave, Ask::On};
    f.board->savePreset(storm);
    SwitchPreset again = f.board->snapshot(u"As it was"_s);
    QCOMPARE(again.each.size(), 3);
    f.board->savePreset(again);
    storm.asked[0] = Ask::Off;
    f.board->savePreset(storm); // the same name again
    QCOMPARE(f.board->presets(), (QList<SwitchPreset>{again, storm}));
    f.restart();
    QTRY_COMPARE(f.board->presets(), (QList<SwitchPreset>{again, storm}));
    f.board->removePreset(u"Storm"_s);
    f.restart();
    QTRY_COMPARE(f.board->presets(), QList<SwitchPreset>{again});
    // Back to what it was, through the same plan.
    f.floor.change(1, phone, false);
    f.poll();
    const SwitchPlan plan = f.planFor(f.board->presets()[0]);
    const QList<PlanItem> expected{{f.floor.id(1), phone, SwitchState::Off, true}};
    QCOMPARE(plan.requests, expected);
}

void TestSwitchKeep::evidenceIsGatheredAndKept()
{
    SwitchFixture f(3, true);
    f.floor.alsoMoves(Channel::Chat, u"trustpilot"_s);
    f.poll();
    QSignalSpy proposals(f.board.get(), &SwitchBoard::proposalsChanged);
    f.pollEvery(50);
    for (const int agent : {0, 1}) {
        f.ask(agent, Channel::Chat, false);
        QTRY_COMPARE(f.read(agent, Channel::Chat), SwitchState::Off);
    }
    QTRY_VERIFY(proposals.size() >= 1);
    const QList<MapProposal> expected{{u"trustpilot"_s, std::nullopt, Channel::Chat, 2, 0, 0}};
    QTRY_COMPARE(f.board->proposals(), expected);
    // Two at once tell nothing about which one it was.
    f.ask(2, Channel::Chat, false);
    f.ask(2, phone, false);
    QTRY_COMPARE(f.read(2, phone), SwitchState::Off);
    QTRY_COMPARE(f.stage(2, phone), SwitchStage::None);
    QCOMPARE(f.board->proposals(), expected);
    f.restart();
    QTRY_COMPARE(f.board->proposals(), expected);
    f.board->proposalDecided(u"trustpilot"_s);
    QVERIFY(f.board->proposals().isEmpty());
}

void TestSwitchKeep::theFeedFollowsTheTrail()
{
    SwitchFixture f(3);
    ActivityModel *model = f.board->activity()->model();
    f.pollEvery(50);
    f.ask(0, phone, true);
    QCOMPARE(model->rowCount(), 1); // at once
    QTRY_COMPARE(model->entryAt(0)->stage, ActivityStage::Seen);
    f.restart();
    model = f.board->activity()->model();
    QTRY_COMPARE(model->rowCount(), 1);
    f.ask(1, phone, true);
    QCOMPARE(model->rowCount(), 2);
    ActivityQuery query;
    query.text = u"person "_s + idText(f.floor.id(1));
    f.board->activity()->setQuery(query);
    QTRY_COMPARE(model->rowCount(), 1);
    f.ask(2, phone, true); // not in the filter
    QCOMPARE(model->rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestSwitchKeep)
#include "tst_switchkeep.moc"

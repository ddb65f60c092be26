// Batches over real sockets: every line ends with what the server did, whatever goes wrong on the way.
#include "switchfixture.h"
#include "threadwork.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

using Put = FakeFloor::Put;
constexpr auto phone = Channel::Phone;

SwitchPreset everything(Ask ask)
{
    SwitchPreset preset;
    preset.asked = {ask, ask, ask, ask};
    return preset;
}

SwitchPreset phoneOnly(Ask ask)
{
    SwitchPreset preset;
    preset.asked[size_t(phone)] = ask;
    return preset;
}

int count(FakeFloor &floor, Put put)
{
    const auto &puts = floor.puts();
    return int(std::count_if(puts.begin(), puts.end(), [put](const auto &seen) { return seen.put == put; }));
}

} // namespace

class TestSwitchBatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoHundredRequestsWithEveryTrouble();
    void everyLineIsInTheTrail();
    void stopsWithinOneRequest();
    void stopsWithinOneRequestAtTheServersPace();
    void aRefusedTokenLeavesTheRestUnsent();
    void waitsForAGoodReadAfterABrokenConnection();
    void skipsWhatChangedElsewhereMeanwhile();
    void retriesOnlyWhatFailed();
    void revertsOnlyWhatIsStillAsLeft();
    void undoOfARunningBatchTakesBackWhatWaits();
    void aClickGoesBeforeTheBatchAndWinsOverIt();
    void aWishOverAnAcceptedOneEndsIt();
    void keepsTheServersPace();
};

void TestSwitchBatch::twoHundredRequestsWithEveryTrouble()
{
    SwitchFixture f(50);
    f.floor.setScript([](int number) {
        if (number == 57)
            return Put::Limit;
        if (number == 101)
            return Put::CutApplied;
        return number % 10 == 3 ? Put::Refuse : Put::Apply;
    });
    f.pollEvery(100);
    const SwitchPlan plan = f.planFor(everything(Ask::On));
    QCOMPARE(plan.requests.size(), 200);
    SwitchBatch *batch = f.board->start(plan, u"All on"_s);
    QVERIFY(batch);
    QAbstractItemModelTester tester(batch->outcomes());
    QSignalSpy answered(batch, &SwitchBatch::answered), settled(batch, &SwitchBatch::settled);
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 60'000);
    QCOMPARE(answered.size(), 1);

    const OutcomeCounts counts = batch->counts();
    QCOMPARE(f.floor.puts().size(), 201); // one came again after its 429, none for any other reason
    QCOMPARE(count(f.floor, Put::Limit), 1);
    QCOMPARE(count(f.floor, Put::CutApplied), 1);
    QCOMPARE(counts.failed, count(f.floor, Put::Refuse));
    QCOMPARE(counts.seen, f.floor.applied());
    QCOMPARE(counts.seen + counts.failed, 200);
    int on = 0;
    for (int i = 0; i < f.floor.size(); ++i) {
        for (const Channel channel : allChannels)
            on += f.floor.isOn(i, channel) ? 1 : 0;
    }
    QCOMPARE(on, counts.seen);
    QCOMPARE(f.board->load(), SwitchLoad());
}

void TestSwitchBatch::everyLineIsInTheTrail()
{
    SwitchFixture f(5);
    f.floor.setScript([](int number) { return number == 2 ? Put::Refuse : Put::Apply; });
    f.pollEvery(50);
    SwitchBatch *batch = f.board->start(f.planFor(phoneOnly(Ask::On)), u"Storm: phone on"_s);
    QSignalSpy settled(batch, &SwitchBatch::settled);
    QTRY_COMPARE(settled.size(), 1);
    const auto trail = f.trail();
    QCOMPARE(trail.size(), 6);
    QHash<ActivityStage, int> stages;
    for (const ActivityEntry &entry : trail) {
        if (entry.kind == ActivityKind::Batch) {
            QCOMPARE(entry.what, u"Storm: phone on"_s);
            QCOMPARE(entry.words, u"4 seen, 1 failed"_s);
            QCOMPARE(entry.id, batch->id());
        } else {
            QCOMPARE(entry.batch, batch->id());
            ++stages[entry.stage];
        }
    }
    QCOMPARE(stages.value(ActivityStage::Seen), 4);
    QCOMPARE(stages.value(ActivityStage::Failed), 1);
}

void TestSwitchBatch::stopsWithinOneRequest()
{
    SwitchFixture f(500);
    const ThreadWork starting;
    SwitchBatch *batch = f.board->start(f.planFor(everything(Ask::On)), u"All on"_s);
    QVERIFY2(starting.ms() < ThreadWork::mostMs, "the window stood still");
    QCOMPARE(batch->counts().total, 2'000);
    QTRY_VERIFY(f.floor.puts().size() >= 20);
    const quint64 left = f.client->lastSequence(); // what is on the wire cannot be called back
    const ThreadWork stopping;
    batch->stopRest();
    QVERIFY2(stopping.ms() < ThreadWork::mostMs, "the window stood still");
    QTRY_VERIFY(batch->counts().isAnswered());
    f.poll();
    f.poll();
    QVERIFY(f.client->lastSequence() - left <= 2 + 1); // the two polls, and one that was in the client's hands
    QCOMPARE(batch->counts().seen, f.floor.applied());
    QCOMPARE(batch->counts().notSent, 2'000 - f.floor.applied());
    QVERIFY(batch->isStopped());
    QCOMPARE(f.board->load(), SwitchLoad());
    // What was not sent shows nothing any more.
    QVERIFY(f.requests.isEmpty());
}

void TestSwitchBatch::stopsWithinOneRequestAtTheServersPace()
{
    SwitchFixture f(20, false, true); // requests wait for their turn in the client, where nobody can stop them
    SwitchBatch *batch = f.board->start(f.planFor(everything(Ask::On)), u"All on"_s);
    QTRY_VERIFY(f.floor.puts().size() >= 6);
    const quint64 left = f.client->lastSequence();
    batch->stopRest();
    QTRY_VERIFY(batch->counts().isAnswered());
    QVERIFY2(f.client->lastSequence() - left <= 1, qPrintable(QString::number(f.client->lastSequence() - left)));
    QCOMPARE(batch->counts().accepted, f.floor.applied());
    QCOMPARE(batch->counts().notSent, 80 - f.floor.applied());
}

void TestSwitchBatch::aRefusedTokenLeavesTheRestUnsent()
{
    SwitchFixture f(30);
    f.floor.setScript([](int number) { return number < 10 ? Put::Apply : Put::Unauthorized; });
    f.pollEvery(50);
    SwitchBatch *batch = f.board->start(f.planFor(phoneOnly(Ask::On)), u"Phone on"_s);
    QSignalSpy settled(batch, &SwitchBatch::settled);
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(batch->counts().seen, 10);
    QCOMPARE(batch->counts().notSent, 20);
    QVERIFY(f.floor.puts().size() <= 14); // those that were on their way together
    QCOMPARE(f.board->refusal(), SwitchRefusal::TokenRefused);
}

void TestSwitchBatch::waitsForAGoodReadAfterABrokenConnection()
{
    SwitchFixture f(30);
    f.floor.setScript([](int number) { return number == 5 ? Put::CutNotApplied : Put::Apply; });
    SwitchBatch *batch = f.board->start(f.planFor(phoneOnly(Ask::On)), u"Phone on"_s);
    QTRY_VERIFY(f.board->load().held && f.board->load().flying == 0);
    QVERIFY(batch->counts().waiting > 15);
    f.pollEvery(50);
    QSignalSpy settled(batch, &SwitchBatch::settled);
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(batch->counts().seen, 29);
    QCOMPARE(batch->counts().noTrace, 1);
    QCOMPARE(f.floor.applied(), 29);
    QCOMPARE(f.floor.puts().size(), 30);
}

void TestSwitchBatch::skipsWhatChangedElsewhereMeanwhile()
{
    SwitchFixture f(20);
    f.board->setFresh(false, false);
    f.board->setFresh(true, false);
    const SwitchPlan plan = f.planFor(phoneOnly(Ask::On));
    f.floor.change(18, phone, true);
    f.floor.delay(40); // slow enough that the poll comes before the end
    f.pollEvery(20);
    SwitchBatch *batch = f.board->start(plan, u"Phone on"_s);
    QSignalSpy settled(batch, &SwitchBatch::settled);
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(batch->counts().skipped, 1);
    QCOMPARE(batch->outcomes()->rows()[18].stage, ActivityStage::Skipped);
    QCOMPARE(batch->counts().seen, 19);
    QCOMPARE(f.floor.puts().size(), 19);
}

void TestSwitchBatch::retriesOnlyWhatFailed()
{
    SwitchFixture f(10);
    f.floor.setScript([](int number) { return number == 4 || number == 7 ? Put::Refuse : Put::Apply; });
    f.pollEvery(50);
    SwitchBatch *batch = f.board->start(f.planFor(phoneOnly(Ask::On)), u"Phone on"_s);
    QSignalSpy settled(batch, &SwitchBatch::settled);
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(batch->counts().failed, 2);
    QCOMPARE(batch->retryFailed(), 2);
    QTRY_COMPARE(settled.size(), 2);
    QCOMPARE(batch->counts().seen, 10);
    QCOMPARE(f.floor.puts().size(), 12);
    QCOMPARE(batch->retryFailed(), 0);
}

void TestSwitchBatch::revertsOnlyWhatIsStillAsLeft()
{
    SwitchFixture f(6);
    f.floor.setScript([](int number) { return number == 1 ? Put::Refuse : Put::Apply; });
    f.pollEvery(50);
    SwitchBatch *batch = f.board->start(f.planFor(phoneOnly(Ask::On)), u"Phone on"_s);
    QSignalSpy settled(batch, &SwitchBatch::settled);
    QTRY_COMPARE(settled.size(), 1);
    f.floor.change(3, phone, false); // somebody else
    QTRY_COMPARE(f.stage(3, phone), SwitchStage::Elsewhere);
    const RevertResult result = f.board->revertBatch(batch);
    QCOMPARE(result.asked, 4);
    QCOMPARE(result.left, 1);
    QVERIFY(result.batch);
    QSignalSpy reverted(result.batch, &SwitchBatch::settled);
    QTRY_COMPARE(reverted.size(), 1);
    for (int i = 0; i < 6; ++i)
        QVERIFY(!f.floor.isOn(i, phone));
    QCOMPARE(f.floor.puts().size(), 10);
    // And forward again, from the undo stack.
    const RevertResult again = f.board->repeat(f.board->changesOf(batch), u"Phone on"_s);
    QCOMPARE(again.asked, 6);
    QSignalSpy repeated(again.batch, &SwitchBatch::settled);
    QTRY_COMPARE(repeated.size(), 1);
    QCOMPARE(again.batch->counts().seen, 6);
}

void TestSwitchBatch::undoOfARunningBatchTakesBackWhatWaits()
{
    SwitchFixture f(40);
    f.floor.delay(30);
    f.pollEvery(50);
    SwitchBatch *batch = f.board->start(f.planFor(phoneOnly(Ask::On)), u"Phone on"_s);
    QTRY_VERIFY(f.floor.puts().size() >= 5);
    const RevertResult result = f.board->revert(f.board->changesOf(batch), u"Undo"_s);
    QVERIFY(result.takenBack >= 20);
    QCOMPARE(result.takenBack + result.asked, 40);
    QTRY_VERIFY(f.board->load() == SwitchLoad());
    QTRY_VERIFY(f.requests.isEmpty());
    for (int i = 0; i < 40; ++i)
        QVERIFY(!f.floor.isOn(i, phone));
}

void TestSwitchBatch::aClickGoesBeforeTheBatchAndWinsOverIt()
{
    SwitchFixture f(100);
    f.floor.delay(20);
    f.pollEvery(50);
    SwitchBatch *batch = f.board->start(f.planFor(phoneOnly(Ask::On)), u"Phone on"_s);
    QTRY_VERIFY(f.floor.puts().size() >= 3);
    const auto before = f.floor.puts().size();
    f.ask(99, Channel::Email, true); // not in the batch
    f.ask(98, phone, false);         // in it, and waiting: back to what it is
    const auto placeOfTheClick = [&] {
        const auto &puts = f.floor.puts();
        return std::find_if(puts.begin(), puts.end(), [](const auto &put) { return put.channel == Channel::Email; }) -
               puts.begin();
    };
    QTRY_VERIFY(placeOfTheClick() < f.floor.puts().size());
    QVERIFY(placeOfTheClick() - before <= 5); // not behind the rest of the batch
    QSignalSpy settled(batch, &SwitchBatch::settled);
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(batch->counts().seen, 99);
    QCOMPARE(batch->counts().skipped, 1);
    QVERIFY(!f.floor.isOn(98, phone));
}

void TestSwitchBatch::aWishOverAnAcceptedOneEndsIt()
{
    SwitchFixture f(3);
    f.floor.freeze(true);
    SwitchBatch *batch = f.board->start(f.planFor(phoneOnly(Ask::On)), u"Phone on"_s);
    QTRY_COMPARE(batch->counts().accepted, 3);
    f.ask(1, phone, false); // before presence showed it
    QTRY_COMPARE(batch->counts().unconfirmed, 1);
    QCOMPARE(batch->outcomes()->rows()[1].words, u"asked otherwise before presence showed it"_s);
    QVERIFY(!isRetryable(batch->outcomes()->rows()[1]));
    f.floor.freeze(false);
    QSignalSpy settled(batch, &SwitchBatch::settled);
    f.poll();
    f.poll();
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(batch->counts().seen, 2);
    QVERIFY(!f.floor.isOn(1, phone));
    const QList<ActivityEntry> trail = f.trail();
    QVERIFY(std::none_of(trail.begin(), trail.end(),
                         [](const ActivityEntry &entry) { return entry.stage == ActivityStage::Accepted; }));
}

void TestSwitchBatch::keepsTheServersPace()
{
    SwitchFixture f(24, false, true); // the real clock
    QElapsedTimer timer;
    timer.start();
    SwitchBatch *batch = f.board->start(f.planFor(phoneOnly(Ask::On)), u"Phone on"_s);
    QTRY_VERIFY_WITH_TIMEOUT(batch->counts().isAnswered(), 20'000);
    // Four at once, then eight a second.
    QVERIFY2(timer.elapsed() >= 2'200, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(f.floor.puts().size(), 24);
    QCOMPARE(f.client->stats().rateLimitedToday, 0);
}

QTEST_GUILESS_MAIN(TestSwitchBatch)
#include "tst_switchbatch.moc"

// Random interleavings of clicks, answers, delays, failures, polls and other people's changes against a model server:
// what the machine shows is always something the history allows, and at rest it equals the server.
#include "switchworld.h"

#include <QtTest>

namespace {

void checkOpen(const SwitchRequest &shown, const SwitchHistory &history)
{
    const auto *send = history.lastEffective();
    QVERIFY(send);
    QVERIFY(!history.wasSeen(*send));
    QCOMPARE(shown.asked, send->value);
    const bool answered = send->answer == SwitchAnswer::Accepted;
    QCOMPARE(shown.answered, answered);
    const int polls = history.pollsSince(*send);
    if (shown.stage == SwitchStage::Unconfirmed) {
        QVERIFY(polls >= pollsUntilUnconfirmed);
    } else {
        QCOMPARE(int(shown.poll), polls + 1);
        QCOMPARE(shown.stage == SwitchStage::Accepted, answered);
    }
}

void check(const SwitchMachine &machine, const SwitchHistory &history)
{
    const SwitchRequest shown = machine.shown();
    QCOMPARE(machine.seen(), history.seen);
    const bool waiting = history.inFlight() || history.wishWaits();
    QCOMPARE(shown.stage == SwitchStage::Requested, waiting);
    const auto *effective = history.lastEffective();
    const auto *ended = history.lastEnded();
    switch (shown.stage) {
    case SwitchStage::Requested:
        QCOMPARE(shown.asked, history.wishes.back().value);
        QCOMPARE(shown.onWire, history.inFlight() && history.sends.back().value == shown.asked);
        break;
    case SwitchStage::Accepted:
    case SwitchStage::Unknown:
    case SwitchStage::Unconfirmed:
        checkOpen(shown, history);
        break;
    case SwitchStage::Failed:
        QVERIFY(ended && ended->answer == SwitchAnswer::Refused);
        QCOMPARE(shown.asked, ended->value);
        break;
    case SwitchStage::Elsewhere:
        QVERIFY(effective && history.wasSeen(*effective));
        QCOMPARE(shown.asked, effective->value);
        QCOMPARE(history.seen, stateOf(!effective->value));
        break;
    case SwitchStage::None:
        QVERIFY(!history.open());
        break;
    }
}

void checkRest(const SwitchWorld &world)
{
    const SwitchRequest rest = world.machine.shown();
    QCOMPARE(world.machine.seen(), stateOf(world.truth()));
    switch (rest.stage) {
    case SwitchStage::Requested:
    case SwitchStage::Accepted:
    case SwitchStage::Unknown:
        QFAIL("still waiting at rest");
        break;
    case SwitchStage::Unconfirmed:
    case SwitchStage::Failed:
    case SwitchStage::Elsewhere:
        QCOMPARE(rest.asked, !world.truth());
        break;
    case SwitchStage::None:
        if (!world.history.wishes.empty() && !world.history.wishes.back().fulfilled && world.undisturbed())
            QCOMPARE(world.truth(), world.history.wishes.back().value);
        break;
    }
}

} // namespace

class TestSwitchInterleavings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsOnlyWhatTheHistoryAllows_data();
    void showsOnlyWhatTheHistoryAllows();
};

void TestSwitchInterleavings::showsOnlyWhatTheHistoryAllows_data()
{
    QTest::addColumn<quint32>("first");
    for (quint32 block = 0; block < 8; ++block)
        QTest::addRow("seeds from %u", block * 2500) << block * 2500;
}

void TestSwitchInterleavings::showsOnlyWhatTheHistoryAllows()
{
    QFETCH(quint32, first);
    for (quint32 seed = first; seed < first + 2500 && !QTest::currentTestFailed(); ++seed) {
        SwitchWorld world(seed);
        for (int step = 0; step < 60 && !QTest::currentTestFailed(); ++step) {
            world.step();
            check(world.machine, world.history);
        }
        if (!QTest::currentTestFailed())
            world.rest();
        if (!QTest::currentTestFailed())
            checkRest(world);
        if (QTest::currentTestFailed())
            qWarning("seed %u", seed);
    }
}

QTEST_GUILESS_MAIN(TestSwitchInterleavings)
#include "tst_switchinterleavings.moc"

// Lists that only say who changed lead to the same floor, the same changes and the same cover as whole ones.
#include "decode.h"
#include "floorsample.h"
#include "floorstepper.h"
#include "presencereader.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace floorsample;

namespace {
/// Stands still but for what passes by the test.
class StandingClock : public Clock
{
public:
    qint64 utcMs() const override { return noon + m_passed; }
    qint64 monoMs() const override { return m_passed; }
    void pass(qint64 ms) { m_passed += ms; }

private:
    qint64 m_passed = 1'000;
};

/// A stepper and what it told last.
class Floor
{
public:
    explicit Floor(const Clock &clock) : stepper(&m_pool, 1'000'000, clock), m_tester(stepper.model())
    {
        QObject::connect(&stepper, &FloorStepper::applied, &stepper,
                         [this](const FloorStepper::Applied &applied) { last = applied; });
    }

private:
    QThreadPool m_pool;

public:
    FloorStepper stepper;
    FloorStepper::Applied last;

private:
    QAbstractItemModelTester m_tester;
};

/// The same in everything that is shown. A patched row may keep the time of an older request while its age reads alike.
bool showsTheSame(FloorRow a, const FloorRow &b)
{
    const bool sameCells = changedColumns(a, b) == 0;
    a.presence.requestTime = b.presence.requestTime;
    return sameCells && a == b;
}

QList<AgentId> idsOf(const QList<RowChange> &changes)
{
    QList<AgentId> ids;
    for (const RowChange &change : changes)
        ids << change.id;
    return ids;
}
} // namespace

class TestFloorPatches : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameFloor_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 30; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void sameFloor()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        StandingClock clock;
        Floor patched(clock), whole(clock);
        constexpr int teamCount = 3;
        AgentHash agents;
        QHash<AgentId, QList<TeamId>> teamsOf;
        for (int n = 0; n < 35; ++n) {
            agents.insert(id(n), agent(n, randomName(random)));
            if (n % 4)
                teamsOf.insert(id(n), {teamId(n % teamCount)});
        }
        const auto both = [&](auto fn) {
            fn(patched.stepper);
            fn(whole.stepper);
        };
        both([&](FloorStepper &stepper) {
            stepper.setTeams(teamsOf);
            stepper.setPeople(agents, true);
        });

        QList<Presence> rows;
        for (int n = 0; n < 40; ++n) // five of them nobody in the directory knows
            rows.append(presence(n, AgentState(random.bounded(int(AgentState::Offline) + 1))));
        quint64 reading = 0, sequence = 0;
        qint64 serverMs = noon;
        for (int poll = 0; poll < 120; ++poll) {
            clock.pass(5'000);
            serverMs += random.bounded(30) == 0 ? -200'000 : 5'000; // at times its clock is set back
            PresenceList list;
            list.since = reading;
            for (Presence &row : rows)
                row.requestTime = serverMs - random.bounded(4'000);
            for (qint32 i = 0; i < rows.size(); ++i) {
                if (random.bounded(10))
                    continue;
                Presence next =
                    presence(0, AgentState(random.bounded(int(AgentState::Offline) + 1)), quint16(random.bounded(4)));
                next.id = rows[i].id;
                next.requestTime = rows[i].requestTime;
                next.lastSeen = rows[i].requestTime - random.bounded(400'000);
                rows[i] = next;
                list.changed.append(i);
            }
            if (random.bounded(8) == 0) { // another list: nothing is said of it
                rows.swapItemsAt(random.bounded(int(rows.size())), random.bounded(int(rows.size())));
                if (random.bounded(2))
                    rows.removeAt(random.bounded(int(rows.size())));
                else
                    rows.append(presence(50 + poll, AgentState::Working));
                list.since = 0;
                list.changed.clear();
            }
            list.rows = rows;
            for (const Presence &row : std::as_const(rows))
                list.latestMs = std::max(list.latestMs, row.requestTime);
            list.reading = ++reading;
            list.sequence = ++sequence;
            if (random.bounded(15) == 0)
                both([&](FloorStepper &stepper) {
                    const Presence other = presence(int(poll % 40), AgentState::Away);
                    stepper.takeSingle({other, sequence, sequence - 1}, clock.monoMs());
                });
            if (random.bounded(20) == 0)
                both([&](FloorStepper &stepper) { stepper.shiftTimes(-1'000); });
            if (random.bounded(20) == 0) {
                agents.insert(id(poll % 40), agent(poll % 40, QStringLiteral("Somebody else")));
                both([&](FloorStepper &stepper) { stepper.setPeople(agents, true); });
            }
            if (random.bounded(20) == 0) {
                ChannelMap map = ChannelMap::standard();
                map.assign(knownFineChannels().first(), random.bounded(2) ? Channel::Phone : Channel::Email);
                both([&](FloorStepper &stepper) { stepper.setChannelMap(map); });
            }
            const bool contiguous = random.bounded(12) != 0;
            patched.stepper.takeList(list, clock.monoMs(), contiguous, false);
            list.since = 0;
            list.changed.clear();
            whole.stepper.takeList(list, clock.monoMs(), contiguous, false);

            const QList<FloorRow> &a = patched.stepper.model()->rows(), &b = whole.stepper.model()->rows();
            QCOMPARE(a.size(), b.size());
            for (qsizetype i = 0; i < a.size(); ++i) {
                QVERIFY2(showsTheSame(a[i], b[i]), qPrintable(QStringLiteral("poll %1, row %2").arg(poll).arg(i)));
            }
            const FloorOutcome &is = patched.last.outcome, &should = whole.last.outcome;
            QCOMPARE(idsOf(is.changes), idsOf(should.changes));
            for (const FloorOutcome *outcome : {&is, &should}) {
                for (const RowChange &change : outcome->changes)
                    QCOMPARE(change.row, b.size() == 0 ? -1 : whole.stepper.model()->rowOf(change.id));
            }
            QCOMPARE(patched.last.changedRows, whole.last.changedRows);
            QCOMPARE(is.cover, should.cover);
            for (auto it = should.teamCover.cbegin(); it != should.teamCover.cend(); ++it)
                QCOMPARE(is.teamCover.value(it.key()), it.value());
            QCOMPARE(is.strangers, should.strangers);
        }
    }

    /// "2 min" becomes "3 min" for somebody of whom nothing else has changed.
    void agesAreTold()
    {
        StandingClock clock;
        Floor floor(clock);
        floor.stepper.setPeople({{id(1), agent(1, QStringLiteral("Ida"))}}, true);
        PresenceList list;
        list.rows = {presence(1, AgentState::Offline)};
        list.rows[0].requestTime = noon;
        list.rows[0].lastSeen = noon - 179'000;
        list.reading = list.sequence = 1;
        floor.stepper.takeList(list, clock.monoMs(), true, false);
        QSignalSpy told(floor.stepper.model(), &AgentModel::dataChanged);
        list.latestMs = list.rows[0].requestTime += 2'000;
        list.since = 1;
        list.reading = list.sequence = 2;
        floor.stepper.takeList(list, clock.monoMs(), true, false);
        QCOMPARE(told.size(), 1);
        QCOMPARE(floor.last.changedRows, 0);
    }

    /// A name or a team that arrives is no change of somebody's presence.
    void whatIsLearnedDoesNotFlash()
    {
        StandingClock clock;
        Floor floor(clock);
        PresenceList list;
        list.rows = {presence(1, AgentState::Away)};
        list.reading = list.sequence = 1;
        floor.stepper.takeList(list, clock.monoMs(), true, false);
        const AgentModel *model = floor.stepper.model();
        floor.stepper.setPeople({{id(1), agent(1, QStringLiteral("Ida"))}}, true);
        floor.stepper.setTeams({{id(1), {TeamId::createUuid()}}});
        QVERIFY(model->rows().first().agent && !model->rows().first().teams.isEmpty());
        QCOMPARE(model->flashOf(0, AgentColumn::Agent), 0);
        QCOMPARE(model->flashOf(0, AgentColumn::Team), 0);
        list.rows = {presence(1, AgentState::Working)};
        list.sequence = list.reading = 2;
        floor.stepper.takeList(list, clock.monoMs(), true, false);
        QVERIFY(model->flashOf(0, AgentColumn::State) > 0);
    }
};

QTEST_GUILESS_MAIN(TestFloorPatches)
#include "tst_floorpatches.moc"

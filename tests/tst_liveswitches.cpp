// Switches on the live floor against the simulated organisation: real sockets, its rate limit, its delay.
#include "activitystore.h"
#include "livefloor.h"
#include "simulator.h"
#include "switchboard.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    explicit Desk(bool readOnly = false) : store(dir.filePath(u"activity.sqlite"_s), clock)
    {
        SimulatorOptions options;
        options.presenceLagMs = 400;
        options.startUtcMs = 1'780'300'800'000; // a Monday morning
        simulator = std::make_unique<Simulator>(options);
        LiveOptions live;
        live.api = {simulator->start(), simulator->token(), false};
        live.intervalMs = 1'000;
        live.activity = &store;
        live.readOnly = readOnly;
        floor = std::make_unique<LiveFloor>(live, clock);
        floor->start();
    }
    /// Somebody at work whose switch can be told; a null id when there is nobody.
    AgentId someone(Channel channel, SwitchState state) const
    {
        for (const FloorRow &row : floor->agents()->rows()) {
            if (row.state == AgentState::Working && row.agent && row.switches[size_t(channel)] == state)
                return row.id;
        }
        return {};
    }
    SwitchState read(const AgentId &id, Channel channel) const
    {
        const FloorRow *row = floor->agents()->find(id);
        return row ? row->switches[size_t(channel)] : SwitchState::Unknown;
    }
    QString cell(const AgentId &id, Channel channel) const
    {
        const AgentModel *model = floor->agents();
        const int column = int(AgentColumn::Email) + int(channel);
        return model->index(model->rowOf(id), column).data(Qt::AccessibleTextRole).toString();
    }
    bool isReady() const
    {
        return floor->status().freshness == Freshness::Live && !someone(Channel::Email, SwitchState::On).isNull() &&
               !someone(Channel::Phone, SwitchState::Off).isNull();
    }

    SystemClock clock;
    QTemporaryDir dir;
    ActivityStore store;
    std::unique_ptr<Simulator> simulator;
    std::unique_ptr<LiveFloor> floor;
};

} // namespace

class TestLiveSwitches : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClickIsSeenWithoutFlickering();
    void aBatchKeepsBelowTheLimit();
    void readOnlyMovesNothing();
    void aRefusedTokenIsToldByFloorAndBoard();
};

void TestLiveSwitches::aClickIsSeenWithoutFlickering()
{
    Desk desk;
    SwitchBoard *board = desk.floor->switches();
    QCOMPARE(board->refusal(), SwitchRefusal::NotFresh); // nothing read yet
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), 20'000);
    QCOMPARE(board->refusal(), SwitchRefusal::None);
    const AgentId id = desk.someone(Channel::Phone, SwitchState::Off);
    QStringList shown;
    QObject::connect(desk.floor->agents(), &QAbstractItemModel::dataChanged, board, [&] {
        const QString text = desk.cell(id, Channel::Phone);
        if (shown.isEmpty() || shown.last() != text)
            shown << text;
    });
    QVERIFY(board->click(id, Channel::Phone).change);
    QCOMPARE(desk.cell(id, Channel::Phone), u"on requested"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.cell(id, Channel::Phone), u"on"_s, 20'000);
    QCOMPARE(desk.read(id, Channel::Phone), SwitchState::On);
    QCOMPARE(shown, (QStringList{u"on requested"_s, u"on"_s}));
    QCOMPARE(desk.floor->status().rateLimitedToday, 0);
}

void TestLiveSwitches::aBatchKeepsBelowTheLimit()
{
    Desk desk;
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), 20'000);
    SwitchBoard *board = desk.floor->switches();
    QList<AgentId> working;
    for (const FloorRow &row : desk.floor->agents()->rows()) {
        if (row.state == AgentState::Working && row.agent && working.size() < 10)
            working << row.id;
    }
    SwitchPreset preset;
    preset.asked = {Ask::Off, Ask::Off, Ask::Leave, Ask::On};
    SwitchBatch *batch = board->start(board->plan(working, preset), u"Storm"_s);
    QVERIFY(batch);
    QTRY_VERIFY_WITH_TIMEOUT(batch->counts().isSettled(), 60'000);
    const OutcomeCounts counts = batch->counts();
    QCOMPARE(counts.failed + counts.notSent + counts.unknown + counts.noTrace, 0);
    QVERIFY(counts.seen > 0);
    for (const OutcomeRow &row : batch->outcomes()->rows()) {
        if (row.stage == ActivityStage::Seen)
            QVERIFY(board->clickTarget(row.agent, row.channel) != row.asked || row.before == SwitchState::Unknown);
    }
    QCOMPARE(desk.floor->status().rateLimitedToday, 0);
}

void TestLiveSwitches::readOnlyMovesNothing()
{
    Desk desk(true);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), 20'000);
    const AgentId id = desk.someone(Channel::Phone, SwitchState::Off);
    QCOMPARE(desk.floor->switches()->click(id, Channel::Phone).refusal, SwitchRefusal::ReadOnly);
    QCOMPARE(desk.cell(id, Channel::Phone), u"off"_s);
}

void TestLiveSwitches::aRefusedTokenIsToldByFloorAndBoard()
{
    Desk desk;
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), 20'000);
    const QByteArray good = desk.simulator->token();
    desk.floor->replaceToken("some-other-token-0123456789");
    QTRY_COMPARE_WITH_TIMEOUT(desk.floor->status().freshness, Freshness::TokenRefused, 20'000);
    QCOMPARE(desk.floor->switches()->refusal(), SwitchRefusal::TokenRefused);
    desk.floor->replaceToken(good);
    QTRY_COMPARE_WITH_TIMEOUT(desk.floor->switches()->refusal(), SwitchRefusal::None, 20'000);
}

QTEST_GUILESS_MAIN(TestLiveSwitches)
#include "tst_liveswitches.moc"

// What was asked from this desk on the rows of the floor: shown at once, kept over polls, told narrowly.
#include "agentmodel.h"
#include "floorlines.h"
#include "floorsample.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const RowRequests> asked(Channel channel, SwitchStage stage, bool on)
{
    RowRequests requests;
    requests[size_t(channel)].stage = stage;
    requests[size_t(channel)].asked = on;
    return std::make_shared<const RowRequests>(requests);
}

constexpr int phoneColumn = int(AgentColumn::Phone);
constexpr int notesColumn = int(AgentColumn::Notes);

} // namespace

class TestAgentRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showAtOnce();
    void stayOverPolls();
    void peopleWhoComeLaterShowThem();
    void notes_data();
    void notes();
    void sortByUrgency();
    void linesFollow();

private:
    QList<FloorRow> people() const
    {
        QList<FloorRow> rows;
        for (int n = 0; n < 4; ++n)
            rows << floorsample::row(n, u"Person %1"_s.arg(n), AgentState::Working);
        floorsample::sortById(&rows);
        return rows;
    }
    QString text(const AgentId &id, int column) const
    {
        return model->index(model->rowOf(id), column).data(Qt::AccessibleTextRole).toString();
    }
    std::unique_ptr<AgentModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

void TestAgentRequests::init()
{
    tester.reset();
    model = std::make_unique<AgentModel>();
    tester = std::make_unique<QAbstractItemModelTester>(model.get());
    model->setNow(floorsample::noon);
    model->setRows(people(), 1'000);
}

void TestAgentRequests::showAtOnce()
{
    const AgentId id = floorsample::id(2);
    QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged), applied(model.get(), &AgentModel::rowsApplied);
    model->setRequests({{id, asked(Channel::Phone, SwitchStage::Requested, true)}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(applied.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model->index(model->rowOf(id), phoneColumn));
    QCOMPARE(changed[0][1].toModelIndex(), model->index(model->rowOf(id), notesColumn));
    QCOMPARE(text(id, phoneColumn), u"on requested"_s);
    QCOMPARE(text(id, notesColumn), u"Phone on requested"_s);
    QVERIFY(model->index(model->rowOf(id), 0).data(AccessibleRole).toString().contains(u"phone on requested"_s));
    QCOMPARE(model->flashOf(id, AgentColumn::Phone), qint64(0));                     // one's own hand flashes nothing
    model->setRequests({{id, asked(Channel::Phone, SwitchStage::Requested, true)}}); // the same again
    QCOMPARE(changed.size(), 1);
    model->setRequests({{id, nullptr}});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(text(id, notesColumn), QString());
}

void TestAgentRequests::stayOverPolls()
{
    const AgentId id = floorsample::id(1);
    model->setRequests({{id, asked(Channel::Phone, SwitchStage::Unconfirmed, false)}});
    QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
    model->setRows(people(), 2'000);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(text(id, phoneColumn), u"off, unconfirmed"_s);
    model->setRequests({{id, nullptr}});
    model->setRows(people(), 3'000);
    QCOMPARE(text(id, phoneColumn), u"off"_s);
}

void TestAgentRequests::peopleWhoComeLaterShowThem()
{
    const AgentId id = floorsample::id(9);
    QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
    model->setRequests({{id, asked(Channel::Phone, SwitchStage::Failed, true)}});
    QCOMPARE(changed.size(), 0);
    auto rows = people();
    rows << floorsample::row(9, u"Late"_s, AgentState::Working);
    floorsample::sortById(&rows);
    model->setRows(rows, 2'000);
    QCOMPARE(text(id, phoneColumn), u"failed"_s);
}

void TestAgentRequests::notes_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("kind");
    const auto add = [](const char *name, SwitchStage stage, AgentState state, NoteKind kind) {
        QTest::newRow(name) << int(stage) << int(state) << int(kind);
    };
    add("requested", SwitchStage::Requested, AgentState::Working, NoteKind::Requested);
    add("accepted", SwitchStage::Accepted, AgentState::Working, NoteKind::Requested);
    add("unconfirmed", SwitchStage::Unconfirmed, AgentState::Working, NoteKind::Unconfirmed);
    add("unknown", SwitchStage::Unknown, AgentState::Working, NoteKind::Unknown);
    add("failed", SwitchStage::Failed, AgentState::Working, NoteKind::Failed);
    add("elsewhere", SwitchStage::Elsewhere, AgentState::Working, NoteKind::Elsewhere);
    add("contradiction first", SwitchStage::Failed, AgentState::Ghost, NoteKind::Contradiction);
    add("before the threshold", SwitchStage::Elsewhere, AgentState::Away, NoteKind::Elsewhere);
}

void TestAgentRequests::notes()
{
    QFETCH(int, stage);
    QFETCH(int, state);
    QFETCH(int, kind);
    FloorRow row = floorsample::row(1, u"x"_s, AgentState(state), floorsample::noon - 3'600'000);
    row.requests = asked(Channel::Chat, SwitchStage(stage), true);
    QCOMPARE(int(model->noteOf(row, floorsample::noon)), kind);
}

void TestAgentRequests::sortByUrgency()
{
    QList<NoteKind> order{NoteKind::Contradiction, NoteKind::Failed,    NoteKind::Unknown,       NoteKind::Unconfirmed,
                          NoteKind::Requested,     NoteKind::Elsewhere, NoteKind::OverThreshold, NoteKind::NotSeen};
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    RowRequests both;
    both[0].stage = SwitchStage::Requested;
    both[3].stage = SwitchStage::Failed;
    FloorRow row = floorsample::row(1, u"x"_s, AgentState::Working);
    row.requests = std::make_shared<const RowRequests>(both);
    QCOMPARE(model->noteOf(row, floorsample::noon), NoteKind::Failed);
}

void TestAgentRequests::linesFollow()
{
    FloorLines lines(model.get());
    QAbstractItemModelTester lineTester(&lines);
    lines.sort(notesColumn, Qt::AscendingOrder);
    const AgentId id = floorsample::id(3);
    QSignalSpy reset(&lines, &QAbstractItemModel::modelReset);
    lines.setHeld(true);
    const int before = lines.lineOf(id);
    model->setRequests({{id, asked(Channel::Phone, SwitchStage::Failed, true)}});
    QCOMPARE(lines.lineOf(id), before); // nothing moves under the hand
    QCOMPARE(lines.index(before, notesColumn).data().toString(), u"Phone on failed"_s);
    lines.setHeld(false);
    lines.applyMoves();
    QCOMPARE(lines.lineOf(id), 0);
    QCOMPARE(reset.size(), 0);
}

QTEST_GUILESS_MAIN(TestAgentRequests)
#include "tst_agentrequests.moc"

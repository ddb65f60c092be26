// The models of plan, running batch and activity: rows, texts, and signals that never reset anything.
#include "activitymodel.h"
#include "floorpeople.h"
#include "outcomemodel.h"
#include "planmodel.h"
#include "switchwords.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace floorpeople;

namespace {

QString textAt(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

OutcomeRow outcome(int number, ActivityStage stage, const QString &words = {})
{
    OutcomeRow row;
    row.agent = id(number);
    row.name = u"Person %1"_s.arg(number);
    row.channel = Channel::Phone;
    row.asked = true;
    row.stage = stage;
    row.words = words;
    return row;
}

ActivityEntry entryAt(qint64 sequence, ActivityStage stage = ActivityStage::Seen)
{
    ActivityEntry entry;
    entry.id = QUuid::createUuidV5(QUuid(), QString::number(sequence));
    entry.sequence = sequence;
    entry.stage = stage;
    entry.agentName = QString::number(sequence);
    entry.what = u"InteractiveChat"_s;
    entry.asked = u"off"_s;
    entry.askedMs = 1'780'000'000'000;
    return entry;
}

QStringList namesOf(const ActivityModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << textAt(model, row, int(ActivityColumn::Agent));
    return names;
}

} // namespace

class TestSwitchModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void planShowsNowAndAsked();
    void planKeepsRowsOfTheSamePeople();
    void outcomesChangeInPlace();
    void outcomeTexts_data();
    void outcomeTexts();
    void activityPagesAndGrows();
    void cellWords_data();
    void cellWords();
};

void TestSwitchModels::planShowsNowAndAsked()
{
    const QList<FloorRow> rows{person(1, AgentState::NoChannels, {off, off, off, off}),
                               person(2, AgentState::Working, {on, on, off, on}),
                               person(3, AgentState::Offline, {unknown, unknown, unknown, unknown}),
                               person(4, AgentState::UnknownId, {off, off, off, off})};
    PlanModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setPlan(
        makePlan({&rows, {id(1), id(2), id(3), id(4)}, asking(Ask::Leave, Ask::Off, Ask::Leave, Ask::On), {}, {}}));
    QCOMPARE(model.rowCount(), 4);
    const int chat = int(PlanColumn::Chat), phone = int(PlanColumn::Phone), note = int(PlanColumn::Note);
    QCOMPARE(textAt(model, 0, phone), u"off → on"_s);
    QCOMPARE(textAt(model, 0, chat), u"already off"_s);
    QCOMPARE(textAt(model, 0, note), u"no longer idle"_s);
    QCOMPARE(textAt(model, 1, phone), u"already on"_s);
    QCOMPARE(textAt(model, 1, chat), u"on → off"_s);
    QCOMPARE(textAt(model, 1, int(PlanColumn::Email)), QString());
    QCOMPARE(textAt(model, 2, phone), u"unknown → on"_s);
    QCOMPARE(textAt(model, 2, note), u"may not be visible"_s);
    QCOMPARE(textAt(model, 3, phone), u"not in agent list"_s);
    QVERIFY(model.index(3, 0).data(PlanIdleRole).toBool());
    QVERIFY(!model.index(1, 0).data(PlanIdleRole).toBool());
    QVERIFY(model.isTouched(Channel::Chat) && !model.isTouched(Channel::Email));
    QCOMPARE(textAt(model, 1, int(PlanColumn::Agent), Qt::AccessibleTextRole),
             rowName(rows[1]) + u", Working, Chat on → off, Phone already on"_s);
    QCOMPARE(reset.size(), 0);
}

void TestSwitchModels::planKeepsRowsOfTheSamePeople()
{
    const QList<FloorRow> rows{person(1, AgentState::Working, {off, off, off, off}),
                               person(2, AgentState::Working, {off, off, off, off})};
    PlanModel model;
    QAbstractItemModelTester tester(&model);
    const auto plan = [&](const QList<AgentId> &selected, Ask phone) {
        return makePlan({&rows, selected, asking(Ask::Leave, Ask::Leave, Ask::Leave, phone), {}, {}});
    };
    model.setPlan(plan({id(1), id(2)}, Ask::On));
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved), changed(&model, &QAbstractItemModel::dataChanged);
    model.setPlan(plan({id(1), id(2)}, Ask::Off));
    QCOMPARE(removed.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(textAt(model, 0, int(PlanColumn::Phone)), u"already off"_s);
    model.setPlan(plan({id(2)}, Ask::On));
    QCOMPARE(model.rowCount(), 1);
    model.setPlan({});
    QCOMPARE(model.rowCount(), 0);
}

void TestSwitchModels::outcomesChangeInPlace()
{
    OutcomeModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset), changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows({outcome(1, ActivityStage::Requested), outcome(2, ActivityStage::Requested),
                   outcome(3, ActivityStage::Failed, u"no"_s)});
    QCOMPARE(model.counts().waiting, 2);
    model.setRow(0, outcome(1, ActivityStage::Seen));
    model.setRow(0, outcome(1, ActivityStage::Seen)); // nothing new
    model.setRow(7, outcome(1, ActivityStage::Seen));
    QCOMPARE(changed.size(), 1);
    OutcomeCounts expected;
    expected.total = 3;
    expected.waiting = expected.seen = expected.failed = 1;
    QCOMPARE(model.counts(), expected);
    QCOMPARE(model.counts().done(), 2);
    QVERIFY(!model.counts().isAnswered());
    QCOMPARE(textAt(model, 2, int(OutcomeColumn::Mark), Qt::AccessibleTextRole), u"Person 3, Phone on, failed: no"_s);
    model.setRows({});
    QCOMPARE(model.counts(), OutcomeCounts());
    QCOMPARE(reset.size(), 0);
}

void TestSwitchModels::outcomeTexts_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("retryable");
    const auto add = [](ActivityStage stage, const QString &words, const QString &text, bool retryable) {
        QTest::newRow(qPrintable(text)) << int(stage) << words << text << retryable;
    };
    add(ActivityStage::Requested, {}, u"waiting"_s, false);
    add(ActivityStage::Sent, {}, u"sending"_s, false);
    add(ActivityStage::Accepted, {}, u"accepted (204), not seen yet"_s, false);
    add(ActivityStage::Seen, {}, u"seen in presence"_s, false);
    add(ActivityStage::Unconfirmed, {}, u"accepted, but three polls do not show it"_s, false);
    add(ActivityStage::Failed, u"<b>%1</b>"_s, u"failed: <b>%1</b>"_s, true);
    add(ActivityStage::Unknown, u"cut"_s, u"unknown, being read: cut"_s, false);
    add(ActivityStage::NoTrace, u"cut"_s, u"no clear answer, and three polls do not show it: cut"_s, true);
    add(ActivityStage::Skipped, {}, u"skipped, changed elsewhere meanwhile"_s, false);
    add(ActivityStage::NotSent, u"stopped"_s, u"not sent: stopped"_s, true);
}

void TestSwitchModels::outcomeTexts()
{
    QFETCH(int, stage);
    QFETCH(QString, words);
    QFETCH(QString, text);
    QFETCH(bool, retryable);
    const OutcomeRow row = outcome(1, ActivityStage(stage), words);
    QCOMPARE(switchwords::result(row), text);
    QCOMPARE(isRetryable(row), retryable);
    ActivityEntry entry = entryAt(1, ActivityStage(stage));
    entry.words = words;
    QCOMPARE(switchwords::result(entry), text);
}

void TestSwitchModels::activityPagesAndGrows()
{
    ActivityModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QList<qint64> wanted;
    connect(&model, &ActivityModel::moreWanted, this, [&](qint64 before) { wanted << before; });
    model.restart();
    QCOMPARE(wanted, QList<qint64>{0});
    model.fetchMore({}); // under way
    QCOMPARE(wanted.size(), 1);
    model.append({entryAt(9), entryAt(7)});
    QCOMPARE(wanted.size(), 1);
    model.fetchMore({});
    QCOMPARE(wanted, (QList<qint64>{0, 7}));
    model.record(entryAt(10), true);
    model.record(entryAt(8), true);
    model.record(entryAt(11), false); // not in the filter
    model.record(entryAt(3), true);   // belongs to the page that is on its way
    model.append({entryAt(5), entryAt(3)});
    QCOMPARE(namesOf(model), (QStringList{u"10"_s, u"9"_s, u"8"_s, u"7"_s, u"5"_s, u"3"_s}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.record(entryAt(7, ActivityStage::Failed), true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(textAt(model, 3, int(ActivityColumn::Result)), u"failed"_s);
    QCOMPARE(textAt(model, 3, int(ActivityColumn::Request)), u"Chat off"_s);
    model.fetchMore({});
    model.append({});
    QVERIFY(!model.canFetchMore({}));
    model.restart();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(reset.size(), 0);
}

void TestSwitchModels::cellWords_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("note");
    const auto add = [](SwitchStage stage, bool asked, QStringView cell, QStringView note) {
        QTest::newRow(note.isEmpty() ? "none" : note.toLatin1().constData())
            << int(stage) << asked << cell.toString() << note.toString();
    };
    add(SwitchStage::None, true, u"", u"");
    add(SwitchStage::Requested, true, u"on requested", u"Phone on requested");
    add(SwitchStage::Accepted, false, u"off requested", u"Phone off, poll 1 of 3");
    add(SwitchStage::Unconfirmed, true, u"on, unconfirmed", u"Phone on unconfirmed");
    add(SwitchStage::Failed, false, u"failed", u"Phone off failed");
    add(SwitchStage::Unknown, false, u"unknown", u"Phone off unknown");
    add(SwitchStage::Elsewhere, true, u"", u"Changed elsewhere");
}

void TestSwitchModels::cellWords()
{
    QFETCH(int, stage);
    QFETCH(bool, asked);
    QFETCH(QString, cell);
    QFETCH(QString, note);
    SwitchRequest request;
    request.stage = SwitchStage(stage);
    request.asked = asked;
    request.atMs = 1'780'000'000'000;
    request.poll = 1;
    QCOMPARE(switchwords::cell(request), cell);
    QCOMPARE(switchwords::note(Channel::Phone, request), note);
    QCOMPARE(switchwords::story(request).isEmpty(), SwitchStage(stage) == SwitchStage::None);
}

QTEST_GUILESS_MAIN(TestSwitchModels)
#include "tst_switchmodels.moc"

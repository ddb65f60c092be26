// What a batch of switches will send, what it leaves alone, and what it does to cover.
#include "floorpeople.h"
#include "switchplan.h"

#include <QtTest>

using namespace floorpeople;

namespace {

std::shared_ptr<const RowRequests> request(Channel channel, SwitchStage stage, bool asked)
{
    RowRequests requests;
    requests[size_t(channel)].stage = stage;
    requests[size_t(channel)].asked = asked;
    return std::make_shared<const RowRequests>(requests);
}

QList<AgentId> idsOf(const QList<FloorRow> &rows)
{
    QList<AgentId> ids;
    for (const FloorRow &row : rows)
        ids << row.id;
    return ids;
}

const CoverEffect *effectOf(const SwitchPlan &plan, Channel channel, std::optional<TeamId> team)
{
    for (const CoverEffect &effect : plan.effects) {
        if (effect.channel == channel && effect.team == team)
            return &effect;
    }
    return nullptr;
}

} // namespace

class TestSwitchPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhichWishesNeedARequest_data();
    void saysWhichWishesNeedARequest();
    void notesAboutPeople_data();
    void notesAboutPeople();
    void countsLikeTheDrawnPlan();
    void countsPendingRequestsOfOthers();
    void peopleOfSeveralTeamsAndOfNone();
    void worstNewsFirst();
    void keepsTheOrderOfTheSelection();
};

void TestSwitchPlan::saysWhichWishesNeedARequest_data()
{
    QTest::addColumn<FloorRow>("row");
    QTest::addColumn<int>("stage"); // of a request for Phone on that is under way
    QTest::addColumn<int>("ask");
    QTest::addColumn<int>("need");
    const auto add = [](const char *name, const FloorRow &row, SwitchStage stage, Ask ask, PlanNeed need) {
        QTest::newRow(name) << row << int(stage) << int(ask) << int(need);
    };
    const FloorRow phoneOff = person(1, AgentState::Working, {on, off, off, off});
    const FloorRow phoneOn = person(1, AgentState::Working, {on, off, off, on});
    add("left alone", phoneOff, SwitchStage::None, Ask::Leave, PlanNeed::NotAsked);
    add("off to on", phoneOff, SwitchStage::None, Ask::On, PlanNeed::Request);
    add("on to off", phoneOn, SwitchStage::None, Ask::Off, PlanNeed::Request);
    add("already on", phoneOn, SwitchStage::None, Ask::On, PlanNeed::AlreadySo);
    add("already off", phoneOff, SwitchStage::None, Ask::Off, PlanNeed::AlreadySo);
    add("requested already", phoneOff, SwitchStage::Requested, Ask::On, PlanNeed::AlreadyAsked);
    add("accepted already", phoneOff, SwitchStage::Accepted, Ask::On, PlanNeed::AlreadyAsked);
    add("against a request under way", phoneOff, SwitchStage::Requested, Ask::Off, PlanNeed::Request);
    add("failed before", phoneOff, SwitchStage::Failed, Ask::On, PlanNeed::Request);
    add("unconfirmed before", phoneOff, SwitchStage::Unconfirmed, Ask::On, PlanNeed::Request);
    add("offline, not known", person(1, AgentState::Offline, {unknown, unknown, unknown, unknown}), SwitchStage::None,
        Ask::On, PlanNeed::Request);
    add("nobody of the directory", person(1, AgentState::UnknownId, {off, off, off, off}), SwitchStage::None, Ask::On,
        PlanNeed::UnknownId);
    add("no presence ever", person(1, AgentState::NotSeen, {unknown, unknown, unknown, unknown}), SwitchStage::None,
        Ask::On, PlanNeed::NoPresence);
}

void TestSwitchPlan::saysWhichWishesNeedARequest()
{
    QFETCH(FloorRow, row);
    QFETCH(int, stage);
    QFETCH(int, ask);
    QFETCH(int, need);
    const QList<FloorRow> rows{row};
    PlanInput input{&rows, {row.id}, asking(Ask::Leave, Ask::Leave, Ask::Leave, Ask(ask)), {}, {}};
    if (SwitchStage(stage) != SwitchStage::None)
        input.requests.insert(row.id, request(Channel::Phone, SwitchStage(stage), true));
    const SwitchPlan plan = makePlan(input);
    QCOMPARE(plan.people.size(), 1);
    QCOMPARE(int(plan.people[0].need[size_t(Channel::Phone)]), need);
    QCOMPARE(plan.requests.size(), PlanNeed(need) == PlanNeed::Request ? 1 : 0);
    QCOMPARE(plan.nothingToDo, PlanNeed(need) == PlanNeed::Request || PlanNeed(need) == PlanNeed::NotAsked ? 0 : 1);
    if (!plan.requests.isEmpty()) {
        const PlanItem item{row.id, Channel::Phone, row.switches[3], Ask(ask) == Ask::On};
        QCOMPARE(plan.requests[0], item);
    }
}

void TestSwitchPlan::notesAboutPeople_data()
{
    QTest::addColumn<FloorRow>("row");
    QTest::addColumn<int>("phone");
    QTest::addColumn<int>("note");
    const auto add = [](const char *name, const FloorRow &row, Ask phone, PlanNote note) {
        QTest::newRow(name) << row << int(phone) << int(note);
    };
    add("gets the first channel", person(1, AgentState::NoChannels, {off, off, off, off}), Ask::On,
        PlanNote::NoLongerIdle);
    add("loses the last channel", person(1, AgentState::Working, {off, off, off, on}), Ask::Off, PlanNote::WillBeIdle);
    add("keeps another", person(1, AgentState::Working, {on, off, off, on}), Ask::Off, PlanNote::None);
    add("away, on", person(1, AgentState::Away, {off, off, off, off}), Ask::On, PlanNote::CountsWhenBack);
    add("away, off", person(1, AgentState::Away, {off, off, off, on}), Ask::Off, PlanNote::None);
    add("offline", person(1, AgentState::Offline, {unknown, unknown, unknown, unknown}), Ask::On,
        PlanNote::MayNotBeSeen);
    add("nothing to do", person(1, AgentState::Offline, {on, on, on, on}), Ask::On, PlanNote::None);
}

void TestSwitchPlan::notesAboutPeople()
{
    QFETCH(FloorRow, row);
    QFETCH(int, phone);
    QFETCH(int, note);
    const QList<FloorRow> rows{row};
    const PlanInput input{&rows, {row.id}, asking(Ask::Leave, Ask::Leave, Ask::Leave, Ask(phone)), {}, {}};
    QCOMPARE(int(makePlan(input).people[0].note), note);
}

void TestSwitchPlan::countsLikeTheDrawnPlan()
{
    const auto team = [](int n, AgentState state, SwitchState chat, SwitchState phone) {
        return person(n, state, {off, chat, off, phone});
    };
    QList<FloorRow> rows{
        team(1, AgentState::NoChannels, off, off),
        team(2, AgentState::Working, on, off),
        team(3, AgentState::Working, off, on),
        team(4, AgentState::Working, off, on),
        team(5, AgentState::Working, off, on),
        team(6, AgentState::Working, on, off),
        team(7, AgentState::Working, off, off),
        team(8, AgentState::Working, on, off),
        team(9, AgentState::Away, off, on),
        team(10, AgentState::Away, on, off),
        team(11, AgentState::Offline, unknown, unknown),
        team(12, AgentState::Offline, off, on),
    };
    const QList<AgentId> selected = idsOf(rows);
    for (int n = 13; n < 22; ++n) // of another team: nine on the phone, seven on chat
        rows << person(n, AgentState::Working, {off, n < 20 ? on : off, off, on}, {nordic});
    PlanInput input{&rows, selected, asking(Ask::Leave, Ask::Off, Ask::Leave, Ask::On), {}, {}};
    input.minimums.total = {11, 8, 8, 11};
    input.minimums.teams.insert(dach, {-1, 3, -1, 4});
    const SwitchPlan plan = makePlan(input);
    QCOMPARE(plan.requests.size(), 12);
    QCOMPARE(plan.nothingToDo, 12);
    QCOMPARE(plan.seconds(), 2);
    const QList<CoverEffect> cards{{dach, Channel::Chat, 3, 0, 3},
                                   {std::nullopt, Channel::Chat, 10, 7, 8},
                                   {dach, Channel::Phone, 3, 8, 4},
                                   {std::nullopt, Channel::Phone, 12, 17, 11}};
    QCOMPARE(plan.cards(), cards);
    QCOMPARE(plan.worst(), std::optional(cards[0]));
    QVERIFY(plan.worst()->emptied());
    QCOMPARE(plan.worst()->shortBy(), 3);
    QVERIFY(!effectOf(plan, Channel::Phone, nordic)); // nobody of them is in the plan
    QVERIFY(!effectOf(plan, Channel::Email, std::nullopt));
}

void TestSwitchPlan::countsPendingRequestsOfOthers()
{
    const QList<FloorRow> rows{person(1, AgentState::Working, {on, off, off, on}, {nordic}),
                               person(2, AgentState::Working, {on, off, off, on}, {nordic}),
                               person(3, AgentState::Working, {on, off, off, on}, {nordic}),
                               person(4, AgentState::Working, {on, off, off, on}, {nordic})};
    PlanInput input{&rows, {}, {}, {}, {}};
    input.minimums.teams.insert(nordic, {-1, -1, -1, 3});
    input.requests.insert(id(2), request(Channel::Phone, SwitchStage::Accepted, false));
    input.requests.insert(id(3), request(Channel::Phone, SwitchStage::Unconfirmed, false)); // an end state: not counted
    input.requests.insert(id(4), request(Channel::Email, SwitchStage::Requested, false));   // another channel
    const SwitchPlan plan = makeWhatIf(input, id(1), Channel::Phone, false);
    const CoverEffect expected{nordic, Channel::Phone, 4, 2, 3};
    QCOMPARE(*effectOf(plan, Channel::Phone, nordic), expected);
    QCOMPARE(expected.shortBy(), 1);
    QCOMPARE(plan.pending, QList<AgentId>{id(2)});
    QCOMPARE(plan.requests.size(), 1);
    QVERIFY(!effectOf(plan, Channel::Email, nordic));
}

void TestSwitchPlan::peopleOfSeveralTeamsAndOfNone()
{
    const QList<FloorRow> rows{person(1, AgentState::Working, {on, off, off, on}, {dach, nordic}),
                               person(2, AgentState::Working, {on, off, off, on}, {})};
    const PlanInput input{&rows, idsOf(rows), asking(Ask::Leave, Ask::Leave, Ask::Leave, Ask::Off), {}, {}};
    const SwitchPlan plan = makePlan(input);
    QCOMPARE(effectOf(plan, Channel::Phone, dach)->before, 1);
    QCOMPARE(effectOf(plan, Channel::Phone, nordic)->after, 0);
    QCOMPARE(effectOf(plan, Channel::Phone, TeamId())->before, 1);
    QCOMPARE(effectOf(plan, Channel::Phone, std::nullopt)->before, 2);
    QCOMPARE(plan.worst()->team, std::nullopt); // the whole floor is the worst news
}

void TestSwitchPlan::worstNewsFirst()
{
    const CoverEffect nobody{dach, Channel::Chat, 1, 0, -1};
    const CoverEffect shortByTwo{dach, Channel::Chat, 5, 3, 5};
    const CoverEffect shortByOne{dach, Channel::Chat, 9, 4, 5};
    const CoverEffect fewer{dach, Channel::Chat, 9, 4, 2};
    const CoverEffect shortBefore{dach, Channel::Chat, 1, 2, 9}; // short, but the plan helps
    QVERIFY(isWorse(nobody, shortByTwo));
    QVERIFY(isWorse(shortByTwo, shortByOne));
    QVERIFY(isWorse(shortByOne, fewer));
    QVERIFY(isWorse(fewer, shortBefore));
    SwitchPlan plan;
    plan.effects = {shortBefore};
    QCOMPARE(plan.worst(), std::nullopt);
}

void TestSwitchPlan::keepsTheOrderOfTheSelection()
{
    const QList<FloorRow> rows{person(1, AgentState::Working, {off, off, off, off}),
                               person(2, AgentState::Working, {off, off, off, off}),
                               person(3, AgentState::Working, {off, off, off, off})};
    const PlanInput input{&rows, {id(3), id(9), id(1)}, asking(Ask::On, Ask::Leave, Ask::Leave, Ask::On), {}, {}};
    const SwitchPlan plan = makePlan(input);
    QCOMPARE(plan.people.size(), 2);
    const QList<PlanItem> expected{{id(3), Channel::Email, off, true},
                                   {id(3), Channel::Phone, off, true},
                                   {id(1), Channel::Email, off, true},
                                   {id(1), Channel::Phone, off, true}};
    QCOMPARE(plan.requests, expected);
}

QTEST_GUILESS_MAIN(TestSwitchPlan)
#include "tst_switchplan.moc"

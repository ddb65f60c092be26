// Cover plans and their table, what falls below them, and the alerts that follow.
#include "alertbook.h"
#include "coverday.h"
#include "coverlog.h"
#include "plantable.h"
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const TeamId nordic(u"11111111-0000-4000-8000-000000000001"_s), dach(u"11111111-0000-4000-8000-000000000002"_s);
constexpr qint64 start = 1'764'000'000'000;

FloorRow person(int n, AgentState state, const TeamId &team, bool phone = true)
{
    FloorRow row;
    row.id = AgentId(u"22222222-0000-4000-8000-%1"_s.arg(n, 12, 16, '0'_L1));
    auto agent = std::make_shared<Agent>();
    agent->displayName = u"Person %1"_s.arg(n);
    row.agent = agent;
    row.hasPresence = true;
    row.state = state;
    row.switches = {SwitchState::Off, SwitchState::Off, SwitchState::Off, phone ? SwitchState::On : SwitchState::Off};
    row.teams = {team};
    return row;
}

CoverNeed need(const std::optional<TeamId> &team, int from, int to, std::array<int, channelCount> minimum)
{
    return {team, from, to, minimum};
}

AlertFact shortCover(const QString &name = u"DACH"_s, const TeamId &team = dach)
{
    return {{AlertKind::CoverShort, team, Channel::Phone}, name, start, true, 3, 4};
}

/// Looks at the book every five seconds, as polls would.
struct Looker
{
    AlertBook book;
    qint64 at = 0;
    int quiet = 12 * 60; ///< minute of the day

    bool see(const QList<AlertFact> &facts, bool answered = true, bool contiguous = true, qint64 after = 5000)
    {
        at += after;
        return book.look({at, start + at, answered, contiguous, facts});
    }
    void seeFor(qint64 ms, const QList<AlertFact> &facts, bool answered = true)
    {
        for (qint64 end = at + ms; at < end;)
            see(facts, answered);
    }
    int told() { return int(book.takeUntold(quiet).size()); }
    int fresh() const { return book.count(AlertState::New); }
};

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void minimums_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<int>("teamPhone");
        QTest::addColumn<int>("allPhone");
        QTest::addColumn<int>("allEmail");
        QTest::newRow("before the first") << u"2026-11-23T07:59"_s << -1 << -1 << -1;
        QTest::newRow("from the first minute") << u"2026-11-23T08:00"_s << 3 << 5 << 9;
        QTest::newRow("the highest counts") << u"2026-11-23T12:30"_s << 4 << 6 << 9;
        QTest::newRow("the last minute is not part") << u"2026-11-23T18:00"_s << -1 << -1 << -1;
        QTest::newRow("a day without a plan") << u"2026-11-29T12:30"_s << -1 << -1 << -1;
        QTest::newRow("chosen for the day") << u"2026-11-24T12:30"_s << 1 << 1 << -1;
    }
    void minimums()
    {
        QFETCH(QString, at);
        CoverPlans plans;
        plans.plans = {{u"Weekday"_s,
                        0b0011111,
                        {need(dach, 480, 1080, {-1, -1, -1, 3}), need(dach, 720, 780, {-1, -1, -1, 4}),
                         need(nordic, 480, 1080, {2, -1, -1, 2}), need(std::nullopt, 480, 1080, {9, -1, -1, -1})}},
                       {u"Saturday"_s, 0b0100000, {need(dach, 480, 1080, {-1, -1, -1, 1})}}};
        plans.chosenOn = QDate(2026, 11, 24);
        plans.chosen = u"Saturday"_s;
        const CoverMinimums now = plans.at(QDateTime::fromString(at, Qt::ISODate));
        QTEST(now.of(dach, Channel::Phone), "teamPhone");
        QTEST(now.of(std::nullopt, Channel::Phone), "allPhone");
        QTEST(now.of(std::nullopt, Channel::Email), "allEmail");
    }

    void tableComesBack()
    {
        const QList<CoverPlan> plans{
            {u"Weekday, \"late\""_s,
             0b0011111,
             {need(dach, 480, 1440, {1, -1, 2, 3}), need(std::nullopt, 0, 60, {-1, 4, -1, -1})}},
            {u"=Closed"_s, 0b1000000, {}}};
        for (const auto &names : {QHash<TeamId, QString>{}, QHash<TeamId, QString>{{dach, u"+DACH\nx"_s}}}) {
            const PlanTable::Reading reading = PlanTable::read(PlanTable::write(plans, names).toUtf8(), names);
            QCOMPARE(reading.problems, QStringList());
            QCOMPARE(reading.plans, plans);
        }
    }
    void table_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("problem"); ///< empty = read
        const auto row = [](const char *name, const QString &lines, const QString &problem) {
            QTest::newRow(name) << lines << problem;
        };
        row("semicolons, by name", u"W;mon TUE;dach;;8;18.00;;;;4\n"_s, {});
        row("by id", u"W,Mon,,11111111-0000-4000-8000-000000000002,8:00,18:00,,,,4"_s, {});
        row("all teams", u"W,Mon,*,,8:00,24:00,1,,,"_s, {});
        row("unknown team", u"W,Mon,Nord,,8,18,,,,4"_s, u"Line 2: there is no team “Nord”."_s);
        row("two of a name", u"W,Mon,Twin,,8,18,,,,4"_s, u"Line 2: there is more than one team “Twin”; give its id."_s);
        row("backwards", u"W,Mon,DACH,,18,8,,,,4"_s, u"Line 2: the hours “18 – 8” are not understood."_s);
        row("no number", u"W,Mon,DACH,,8,18,,,,many"_s, u"Line 2: “many” is no number of people."_s);
        row("nothing wanted", u"W,Mon,DACH,,8,18,,,,0"_s, u"Line 2: no minimum is given."_s);
        row("days", u"W,Someday,DACH,,8,18,,,,4"_s, u"Line 2: the days “Someday” are not understood."_s);
        row("other days", u"W,Mon,DACH,,8,18,,,,4\nW,Tue,DACH,,8,18,,,,4"_s,
            u"Line 3: other days than in an earlier line of “W”."_s);
        row("cells", u"W,Mon,DACH"_s, u"Line 2: 3 cells instead of 10."_s);
    }
    void table()
    {
        QFETCH(QString, lines);
        QFETCH(QString, problem);
        const QString comma = u"Plan,Days,Team,Team id,From,To,Email,Chat,Messaging,Phone\n"_s;
        const QString head = lines.contains(u';') ? QString(comma).replace(u',', u';') : comma;
        const TeamId twin(u"11111111-0000-4000-8000-000000000003"_s), other(u"11111111-0000-4000-8000-000000000004"_s);
        const PlanTable::Reading reading =
            PlanTable::read((QChar(0xFEFF) + head + lines).toUtf8(),
                            {{dach, u"DACH"_s}, {nordic, u"Nordic"_s}, {twin, u"Twin"_s}, {other, u"twin"_s}});
        QCOMPARE(reading.problems.join(u'|'), problem);
        if (problem.isEmpty()) {
            QCOMPARE(reading.plans.size(), 1);
            QCOMPARE(reading.plans.first().needs.size(), 1);
        }
    }
    void otherFiles()
    {
        QVERIFY(!PlanTable::read({}, {}).problems.isEmpty());
        QVERIFY(!PlanTable::read("\"Plan", {}).problems.isEmpty());
        QVERIFY(!PlanTable::read(QByteArray(5'000'000, 'x'), {}).problems.isEmpty());
    }

    void whoLeftIsNamed()
    {
        CoverMinimums minimums;
        minimums.teams.insert(dach, {-1, -1, -1, 2});
        CoverWatch watch;
        const auto rows = [](AgentState second) {
            return QList<FloorRow>{person(1, AgentState::Working, dach), person(2, second, dach),
                                   person(3, AgentState::Working, nordic)};
        };
        const CoverPlace place{dach, Channel::Phone};
        watch.see(rows(AgentState::Working), minimums, start, false);
        QVERIFY(watch.shortages().isEmpty());
        watch.see(rows(AgentState::Away), minimums, start + 5000, true);
        CoverShortage s = watch.shortages().value(place);
        QCOMPARE(s.shortBy(), 1);
        QCOMPARE(s.sinceMs, start + 5000);
        QVERIFY(s.observed);
        QCOMPARE(s.cause.name, u"Person 2"_s);
        QCOMPARE(s.cause.now, AgentState::Away);
        watch.see(rows(AgentState::Offline), minimums, start + 10'000, true);
        QCOMPARE(watch.shortages().value(place).sinceMs, start + 5000);
        // What was not watched is not told as if it had been.
        watch.see(rows(AgentState::Offline), minimums, start + 900'000, false);
        QCOMPARE(watch.shortages().value(place).sinceMs, start + 900'000);
        QVERIFY(!watch.shortages().value(place).observed);
        watch.see(rows(AgentState::Working), minimums, start + 905'000, true);
        QVERIFY(watch.shortages().isEmpty());
        // A minimum that rises is nobody's leaving.
        minimums.teams.insert(nordic, {-1, -1, -1, 2});
        watch.setMinimums(minimums, start + 910'000);
        s = watch.shortages().value({nordic, Channel::Phone});
        QCOMPARE(s.count, 1);
        QVERIFY(s.cause.agent.isNull());
        QCOMPARE(watch.countOf(std::nullopt, Channel::Phone), 3);
    }

    void changesAddUpToTheWhole()
    {
        CoverMinimums minimums;
        minimums.teams.insert(dach, {-1, -1, -1, 6});
        minimums.teams.insert(nordic, {-1, -1, -1, 4});
        const std::array<AgentState, 4> states{AgentState::Working, AgentState::Away, AgentState::Offline,
                                               AgentState::NoChannels};
        const std::array<QList<TeamId>, 4> teams{QList<TeamId>{dach}, {nordic}, {dach, nordic}, {}};
        QRandomGenerator random(7);
        const auto pick = [&random](const auto &of) { return of[size_t(random.bounded(int(of.size())))]; };
        QList<FloorRow> rows;
        for (int i = 1; i <= 20; ++i)
            rows << person(i, pick(states), dach);
        CoverWatch whole, changed;
        whole.see(rows, minimums, start, false);
        changed.see(rows, minimums, start, false);
        for (int poll = 1; poll <= 200; ++poll) {
            // Of somebody who changes twice in one answer the last counts; there may be nobody at all.
            for (int n = random.bounded(4); n > 0; --n) {
                const int place = random.bounded(int(rows.size()));
                const FloorRow was = rows[place];
                rows[place].state = pick(states);
                rows[place].teams = pick(teams);
                rows[place].switches[size_t(Channel::Phone)] = random.bounded(2) ? SwitchState::On : SwitchState::Off;
                changed.change(place, was, rows[place]);
            }
            const bool contiguous = random.bounded(10) > 0;
            changed.seeChanged(minimums, start + poll * 5000, contiguous);
            whole.see(rows, minimums, start + poll * 5000, contiguous);
            QCOMPARE(changed.all(), whole.all());
            QCOMPARE(changed.teams(), whole.teams());
            QCOMPARE(changed.shortages().keys().size(), whole.shortages().keys().size());
            for (auto it = whole.shortages().cbegin(); it != whole.shortages().cend(); ++it) {
                const CoverShortage is = changed.shortages().value(it.key());
                QCOMPARE(is.count, it->count);
                QCOMPARE(is.sinceMs, it->sinceMs);
                QCOMPARE(is.observed, it->observed);
                QCOMPARE(is.cause.agent.isNull(), it->cause.agent.isNull());
            }
        }
    }

    void dayKeepsWhatWasSeen()
    {
        CoverDay day;
        day.setDay(start, start + 86'400'000);
        QVERIFY(day.series(std::nullopt).isEmpty());
        const CoverDay::Counts none{-1, -1, -1, -1}, two{2, 0, 0, 0}, three{3, 0, 0, 0};
        day.put(std::nullopt, {two, two, none}, start + 2 * 60'000 + 1);
        day.put(std::nullopt, {none, none, three}, start + 4 * 60'000);
        day.put(std::nullopt, {none, none}, start + 1 * 60'000); // nothing new of what was seen
        day.put(dach, {two, two}, start);                        // the first one was yesterday
        QCOMPARE(day.series(std::nullopt).mid(0, 6), (CoverDay::Series{two, two, none, none, three, none}));
        QCOMPARE(day.series(dach).mid(0, 2), (CoverDay::Series{two, none}));
        QCOMPARE(day.series(dach).size(), 1440);
        day.setDay(start + 86'400'000, start + 2 * 86'400'000);
        QVERIFY(day.series(dach).isEmpty());
    }

    void gapOfTheLiveDayStaysOne()
    {
        CoverLog log;
        const CoverDay::Counts none{-1, -1, -1, -1}, two{2, 0, 0, 0}, three{3, 0, 0, 0};
        const auto minute = [](int n) { return n * 60'000LL; };
        log.add(minute(0), two, {{dach, two}}, false);
        log.add(minute(2), two, {{dach, two}}, true);
        log.add(minute(5), three, {{dach, three}}, false);
        const CoverDay::Series seen{two, two, two, none, none, three};
        QCOMPARE(log.series(minute(5), true).last(6), seen);
        QCOMPARE(log.series(dach, minute(5), true).last(6), seen);
        QCOMPARE(log.series(minute(7), true).last(3), (CoverDay::Series{three, three, three}));
        QCOMPARE(log.series(minute(7), false).last(3), (CoverDay::Series{three, none, none})); // stale by then
    }

    void raisedAfterTheDelay()
    {
        Looker l;
        l.see({shortCover()});
        l.seeFor(55'000, {shortCover()});
        QCOMPARE(l.fresh(), 0);
        QCOMPARE(l.told(), 0);
        l.see({shortCover()});
        QCOMPARE(l.fresh(), 1);
        QCOMPARE(l.told(), 1);
        QCOMPARE(l.told(), 0);
        l.seeFor(600'000, {shortCover()});
        QCOMPARE(l.told(), 0);
        QCOMPARE(l.book.open().first().raisedMs, start + 65'000);
    }
    void oddPollRaisesNothing()
    {
        Looker l;
        for (int i = 0; i < 40; ++i) {
            l.see({shortCover()});
            l.see({});
        }
        AlertFact away{{AlertKind::AwayLong, dach, Channel::Email}, u"Liv"_s, start, true};
        l.see({away});
        l.see({});
        QCOMPARE(l.fresh(), 0);
        l.see({away});
        l.see({away}); // has lasted long enough already, and two answers say so
        QCOMPARE(l.fresh(), 1);
    }
    void staleDataRaisesNothing()
    {
        Looker l;
        l.seeFor(50'000, {shortCover()});
        l.seeFor(600'000, {shortCover()}, false); // ticks without an answer
        l.see({shortCover()}, true, false);       // the first answer after the gap
        QCOMPARE(l.fresh(), 0);
        l.seeFor(55'000, {shortCover()});
        QCOMPARE(l.fresh(), 0);
        l.see({shortCover()});
        QCOMPARE(l.fresh(), 1);
        l.seeFor(600'000, {}, false); // nor does it clear anything
        QCOMPARE(l.fresh(), 1);
        l.seeFor(120'000, {AlertFact{{AlertKind::DataStale, std::nullopt, Channel::Email}, {}, 0}}, false);
        QCOMPARE(l.fresh(), 2);
    }
    void clearedAfterTheDelay()
    {
        Looker l;
        l.seeFor(70'000, {shortCover()});
        l.seeFor(50'000, {});
        AlertFact again = shortCover();
        again.sinceMs = start + 119'000;
        l.see({again}); // back within the delay: the same alert, since then
        QCOMPARE(l.book.open().first().fact.sinceMs, start);
        QCOMPARE(l.told(), 1);
        l.seeFor(60'000, {});
        QCOMPARE(l.fresh(), 1);
        l.see({});
        QCOMPARE(l.fresh(), 0);
        QCOMPARE(l.book.cleared().size(), 1);
        QCOMPARE(l.book.cleared().first().clearedMs, start + 130'000);
    }
    void acknowledgeSnoozeWake()
    {
        Looker l;
        const AlertKey key = shortCover().key;
        QVERIFY(!l.book.acknowledge(key, start));
        l.seeFor(70'000, {shortCover()});
        QVERIFY(l.book.snooze(key, start + l.at + 20'000));
        QCOMPARE(l.told(), 0);
        l.seeFor(15'000, {shortCover()});
        QCOMPARE(l.book.count(AlertState::Snoozed), 1);
        l.see({shortCover()});
        QCOMPARE(l.fresh(), 1);
        QCOMPARE(l.told(), 1); // asked for by snoozing
        QVERIFY(l.book.snooze(key, start + l.at + 900'000));
        QVERIFY(l.book.wake(key));
        QVERIFY(!l.book.wake(key));
        QCOMPARE(l.told(), 0); // whoever wakes it has seen it
        QVERIFY(l.book.acknowledge(key, start + l.at));
        l.seeFor(600'000, {shortCover()});
        QCOMPARE(l.book.count(AlertState::Acknowledged), 1);
        QCOMPARE(l.told(), 0);
    }
    void quietHours()
    {
        Looker l;
        AlertRules rules;
        rules.quietFrom = 22 * 60;
        rules.quietTo = 6 * 60;
        QVERIFY(rules.isQuiet(23 * 60) && rules.isQuiet(60) && !rules.isQuiet(6 * 60) && !AlertRules().isQuiet(0));
        l.book.setRules(rules);
        l.quiet = 60;
        l.seeFor(70'000, {shortCover(), shortCover(u"Nordic"_s, nordic)});
        QCOMPARE(l.fresh(), 2);
        QCOMPARE(l.told(), 0);
        l.seeFor(70'000, {shortCover()});
        l.quiet = 7 * 60;
        QCOMPARE(l.told(), 1); // what is well again by then is told to nobody
    }
    void restartLosesAndRepeatsNothing()
    {
        Looker before;
        before.seeFor(70'000, {shortCover()});
        QCOMPARE(before.told(), 1);
        before.seeFor(70'000, {shortCover(), shortCover(u"Nordic"_s, nordic)});
        before.book.acknowledge(shortCover().key, start + before.at);

        Looker l;
        l.at = before.at;
        l.book.restore(before.book.save());
        QCOMPARE(l.book.open(), before.book.open());
        QCOMPARE(l.told(), 0); // nothing is known of the present yet
        l.see({shortCover(), shortCover(u"Nordic"_s, nordic)}, true, false);
        QCOMPARE(l.told(), 1); // the one nobody was told of
        l.seeFor(300'000, {shortCover()});
        QCOMPARE(l.told(), 0);
        QCOMPARE(l.book.count(AlertState::Acknowledged), 1);
        QCOMPARE(l.book.cleared().size(), 1);
        l.book.restore({{u"version"_s, 1}, {u"alerts"_s, u"no list"_s}});
        QVERIFY(l.book.open().isEmpty());
    }
    void whoIsForgottenIsInNoAlert()
    {
        Looker l;
        AlertFact away{{AlertKind::AwayLong, person(1, AgentState::Away, dach).id, Channel::Email}, u"Liv"_s, start};
        AlertFact phone = shortCover();
        phone.cause = {*away.key.subject, AgentState::Away, u"Liv"_s};
        l.seeFor(70'000, {away, phone});
        QVERIFY(l.book.forget(*away.key.subject));
        QCOMPARE(l.fresh(), 2); // both are so still
        l.seeFor(70'000, {});
        QCOMPARE(l.book.cleared().size(), 2);
        QVERIFY(l.book.forget(*away.key.subject));
        QVERIFY(!l.book.forget(*away.key.subject));
        QCOMPARE(l.book.cleared().size(), 1);
        QVERIFY(!QJsonDocument(l.book.save()).toJson().contains("Liv"));
    }
    void rulesComeBack()
    {
        AlertRules rules{false, false, false, 20, 0, 30, 90, 5, 1200, 300, false, true};
        QCOMPARE(AlertRules::fromList(rules.toList()), rules);
        QCOMPARE(AlertRules::fromList({u"on=-1"_s, u"merge=0"_s, u"away=x"_s, u"?"_s}), AlertRules());
    }
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"

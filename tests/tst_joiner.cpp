// The outer join of presence, directory and teams, and since when a state is known.
#include "floorsample.h"
#include "joiner.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace floorsample;

namespace {

constexpr qint64 poll = 5'000;

/// Last good lists, as a live floor keeps them.
struct World
{
    QList<Presence> presence;
    QHash<AgentId, std::shared_ptr<const Agent>> agents;
    QHash<AgentId, QList<TeamId>> teamsOf;
    ChannelMap map = ChannelMap::standard();
    bool directoryComplete = true;
    qint64 now = noon;
    QList<FloorRow> rows;

    const QList<FloorRow> &join(bool contiguous = true, bool sameDirectory = false)
    {
        FloorInput input;
        input.presence = &presence;
        input.agents = &agents;
        input.teamsOf = &teamsOf;
        input.map = &map;
        input.directoryComplete = directoryComplete;
        input.nowMs = now;
        input.sameDirectory = sameDirectory;
        rows = joinFloor(input, rows, contiguous);
        now += poll;
        return rows;
    }
    void set(int n, AgentState state)
    {
        const auto it =
            std::find_if(presence.begin(), presence.end(), [n](const Presence &p) { return p.id == id(n); });
        const Presence p = floorsample::presence(n, state);
        if (it == presence.end())
            presence << p;
        else
            *it = p;
    }
    const FloorRow &row(int n) const
    {
        return *std::find_if(rows.begin(), rows.end(), [n](const FloorRow &r) { return r.id == id(n); });
    }
};

} // namespace

class TestJoiner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void outer()
    {
        World w;
        w.set(1, AgentState::Working);
        w.set(2, AgentState::Away);
        w.agents.insert(id(1), agent(1, u"Ann"_s));
        w.agents.insert(id(3), agent(3, u"Silent"_s));
        w.teamsOf.insert(id(1), {teamId(0)});
        w.join();
        QCOMPARE(w.rows.size(), 3);
        QVERIFY(std::is_sorted(w.rows.begin(), w.rows.end(),
                               [](const FloorRow &a, const FloorRow &b) { return a.id < b.id; }));
        QCOMPARE(w.row(1).state, AgentState::Working);
        QCOMPARE(w.row(1).agent, w.agents.value(id(1))); // the same profile, not a copy
        QCOMPARE(w.row(1).teams, QList<TeamId>{teamId(0)});
        QCOMPARE(w.row(2).state, AgentState::UnknownId);
        QVERIFY(!w.row(2).agent);
        QCOMPARE(w.row(3).state, AgentState::NotSeen);
        QVERIFY(!w.row(3).hasPresence);
        QCOMPARE(w.row(3).since, noTime);
        QCOMPARE(w.row(3).switches[0], SwitchState::Unknown);
    }

    void nobodyIsUnknownBeforeTheDirectoryWasRead()
    {
        World w;
        w.directoryComplete = false;
        w.set(1, AgentState::Working);
        QCOMPARE(w.join().constFirst().state, AgentState::Working);
        w.directoryComplete = true;
        QCOMPARE(w.join().constFirst().state, AgentState::UnknownId);
    }

    void emptyInput()
    {
        QVERIFY(joinFloor({}, {}, true).isEmpty());
        World w;
        QVERIFY(w.join().isEmpty());
    }

    void lastOfDoubleIdsCounts_data()
    {
        QTest::addColumn<QList<int>>("order");
        QTest::newRow("sorted otherwise") << QList<int>{1, 2, 3, 1};
        QTest::newRow("next to each other") << QList<int>{2, 1, 1, 3};
        QTest::newRow("three times") << QList<int>{1, 1, 2, 3, 1};
        QTest::newRow("nothing but doubles") << QList<int>{1, 1};
    }
    void lastOfDoubleIdsCounts()
    {
        QFETCH(QList<int>, order);
        World w;
        const auto last = order.lastIndexOf(1);
        for (qsizetype i = 0; i < order.size(); ++i)
            w.presence << presence(order[i], i == last ? AgentState::Away : AgentState::Working);
        w.directoryComplete = false;
        QList<qint32> memory;
        for (int round = 0; round < 3; ++round) {
            FloorInput input;
            input.presence = &w.presence;
            input.map = &w.map;
            input.order = round == 0 ? nullptr : &memory;
            w.rows = joinFloor(input, w.rows, true);
            QCOMPARE(w.rows.size(), QSet<int>(order.begin(), order.end()).size());
            QCOMPARE(w.row(1).state, AgentState::Away);
        }
    }

    void since_data()
    {
        // W working, A away, O offline, - not in the list, | a gap before the next answer, ! the directory forgets her
        // and knows her again with the next !.
        QTest::addColumn<QString>("answers");
        QTest::addColumn<int>("startedAt"); // number of the answer, from 0
        QTest::addColumn<bool>("observed");
        QTest::newRow("at application start") << u"W"_s << 0 << false;
        QTest::newRow("unchanged since the start") << u"WWW"_s << 0 << false;
        QTest::newRow("a change between two answers is seen") << u"WA"_s << 1 << true;
        QTest::newRow("and stays seen") << u"WAAA"_s << 1 << true;
        QTest::newRow("changed again") << u"WAW"_s << 2 << true;
        QTest::newRow("changed during a gap") << u"WW|A"_s << 2 << false;
        QTest::newRow("the same after a gap may be another stretch") << u"WAA|A"_s << 3 << false;
        QTest::newRow("unchanged after a gap") << u"WA|AAA"_s << 2 << false;
        QTest::newRow("changes after a gap are seen again") << u"WA|AW"_s << 3 << true;
        QTest::newRow("first presence after none") << u"-W"_s << 1 << false;
        QTest::newRow("presence left out once") << u"WA-A"_s << 3 << false;
        QTest::newRow("known to the directory again") << u"WA!A!A"_s << 3 << false;
    }
    void since()
    {
        QFETCH(QString, answers);
        QFETCH(int, startedAt);
        World w;
        w.agents.insert(id(1), agent(1, u"Ann"_s));
        w.agents.insert(id(2), agent(2, u"Ben"_s));
        bool gap = false;
        for (const QChar c : std::as_const(answers)) {
            if (c == u'|') {
                gap = true;
                continue;
            }
            if (c == u'!') {
                if (!w.agents.remove(id(1)))
                    w.agents.insert(id(1), agent(1, u"Ann"_s));
                continue;
            }
            w.presence.clear();
            w.set(2, AgentState::Working);
            if (c != u'-')
                w.set(1, c == u'W' ? AgentState::Working : c == u'A' ? AgentState::Away : AgentState::Offline);
            w.join(!std::exchange(gap, false));
        }
        QCOMPARE((w.row(1).since - noon) / poll, startedAt);
        QTEST(w.row(1).sinceObserved, "observed");
    }

    void sinceIsOfTheStateNotOfTheRecord()
    {
        World w;
        w.agents.insert(id(1), agent(1, u"Ann"_s));
        w.set(1, AgentState::Working);
        w.join();
        w.presence[0].requestTime += poll;
        w.presence[0].lastSeen += poll;
        w.presence[0].channels.known = 3;
        w.join();
        QCOMPARE(w.row(1).since, noon);
        QCOMPARE(w.row(1).presence.requestTime, noon + poll); // current all the same
    }

    void lentProfilesEqualLookedUpOnes()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 50; ++round) {
            World asked, lent;
            const int people = random.bounded(30);
            for (int n = 0; n < people; ++n) {
                if (random.bounded(4))
                    asked.agents.insert(id(n), agent(n, randomName(random)));
                if (random.bounded(2))
                    asked.teamsOf.insert(id(n), {teamId(random.bounded(3))});
            }
            lent.agents = asked.agents;
            lent.teamsOf = asked.teamsOf;
            for (int step = 0; step < 6; ++step) {
                QList<Presence> list;
                for (int n = 0; n < people + step; ++n) {
                    if (random.bounded(5))
                        list << presence(n, AgentState(random.bounded(1, 7)), quint16(random.bounded(2048)));
                }
                std::shuffle(list.begin(), list.end(), random);
                asked.presence = lent.presence = list;
                const bool contiguous = random.bounded(4) > 0;
                QCOMPARE(lent.join(contiguous, step > 0), asked.join(contiguous));
            }
        }
    }

    void rememberedOrderIsChecked()
    {
        World w;
        w.directoryComplete = false;
        for (const int n : {5, 1, 4, 2, 3})
            w.set(n, AgentState::Working);
        QList<qint32> order;
        FloorInput input;
        input.presence = &w.presence;
        input.map = &w.map;
        input.order = &order;
        const QList<FloorRow> first = joinFloor(input, {}, true);
        QCOMPARE(order.size(), 5);
        QCOMPARE(joinFloor(input, {}, true), first);
        const QList<QList<qint32>> wrong{{0, 1, 2, 3, 4}, {0, 0, 0, 0, 0}, {9, 1, 2, 3, 4}, {-1, 1, 2, 3, 4}, {}, {0}};
        for (const QList<qint32> &memory : wrong) {
            order = memory;
            QCOMPARE(joinFloor(input, {}, true), first);
        }
        std::swap(w.presence[0], w.presence[1]); // the server's order changes
        QCOMPARE(joinFloor(input, {}, true), first);
    }
};

QTEST_GUILESS_MAIN(TestJoiner)
#include "tst_joiner.moc"

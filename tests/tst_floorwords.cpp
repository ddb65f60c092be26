// The words of the floor as screens and screen readers tell them.
#include "floorsample.h"
#include "floorwords.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace floorsample;

namespace {
constexpr qint64 minute = 60'000, hour = 60 * minute, threshold = 15 * minute;
constexpr quint16 email = 1, chat = 4, phone = 256;

FloorRow person(AgentState state, qint64 since, quint16 fine)
{
    return row(1, u"Liv Torvaldsen"_s, state, since, fine);
}
} // namespace

Q_DECLARE_METATYPE(FloorRow)

class TestFloorWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<FloorRow>("row");
        QTest::addColumn<int>("note");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("as drawn") << person(AgentState::Away, noon - 18 * minute, email | phone)
                                  << int(NoteKind::OverThreshold)
                                  << u"Liv Torvaldsen, away 18 minutes, over 15, e-mail and phone on"_s;
        QTest::newRow("one minute, one channel")
            << person(AgentState::Working, noon - minute, chat) << int(NoteKind::None)
            << u"Liv Torvaldsen, working 1 minute, chat on"_s;
        QTest::newRow("three channels") << person(AgentState::Working, noon - 106 * minute, email | chat | phone)
                                        << int(NoteKind::None)
                                        << u"Liv Torvaldsen, working 1 hour 46 minutes, e-mail, chat and phone on"_s;
        QTest::newRow("full hours") << person(AgentState::Offline, noon - 2 * hour, 0) << int(NoteKind::None)
                                    << u"Liv Torvaldsen, offline 2 hours, no channel on"_s;
        QTest::newRow("just now") << person(AgentState::Working, noon - 999, email) << int(NoteKind::None)
                                  << u"Liv Torvaldsen, working less than a minute, e-mail on"_s;
        FloorRow atLeast = person(AgentState::Working, noon - 147 * minute, email);
        atLeast.sinceObserved = false;
        QTest::newRow("start not seen") << atLeast << int(NoteKind::None)
                                        << u"Liv Torvaldsen, working at least 2 hours 27 minutes, e-mail on"_s;
        FloorRow fresh = person(AgentState::Working, noon, email);
        fresh.sinceObserved = false;
        QTest::newRow("start not seen, no minute yet")
            << fresh << int(NoteKind::None) << u"Liv Torvaldsen, working, e-mail on"_s;
        QTest::newRow("ghost") << person(AgentState::Ghost, noon - 34 * minute, email) << int(NoteKind::Contradiction)
                               << u"Liv Torvaldsen, ghost 34 minutes, working but offline, e-mail on"_s;
        QTest::newRow("never seen") << person(AgentState::NotSeen, noon, 0) << int(NoteKind::NotSeen)
                                    << u"Liv Torvaldsen, not seen, channels unknown"_s;
        FloorRow lunch = person(AgentState::NoStatus, noon - 5 * minute, email);
        lunch.presence.status = PresenceStatus::Other;
        lunch.presence.statusWord = u"Lunch %1 %2"_s;
        QTest::newRow("a word of the server")
            << lunch << int(NoteKind::Contradiction)
            << u"Liv Torvaldsen, Lunch %1 %2 5 minutes, unknown status word, e-mail on"_s;
        QTest::newRow("percent places in a name") << row(1, u"%1 %2 %n"_s, AgentState::Away, noon - 2 * minute, email)
                                                  << int(NoteKind::None) << u"%1 %2 %n, away 2 minutes, e-mail on"_s;
    }
    void sentences()
    {
        QFETCH(FloorRow, row);
        QFETCH(int, note);
        QTEST(floorwords::sentence(row, NoteKind(note), threshold, noon), "sentence");
    }

    void states_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("note");
        using S = AgentState;
        QTest::newRow("working") << int(S::Working) << u"Working"_s << QString();
        QTest::newRow("away") << int(S::Away) << u"Away"_s << QString();
        QTest::newRow("offline") << int(S::Offline) << u"Offline"_s << QString();
        QTest::newRow("ghost") << int(S::Ghost) << u"Ghost"_s << u"Working but offline"_s;
        QTest::newRow("no channels") << int(S::NoChannels) << u"No channels"_s << u"No channel is on"_s;
        QTest::newRow("no status") << int(S::NoStatus) << u"No status"_s << u"Status missing"_s;
        QTest::newRow("unknown id") << int(S::UnknownId) << u"Unknown id"_s << u"Not in agent list"_s;
        QTest::newRow("not seen") << int(S::NotSeen) << u"Not seen"_s << QString();
    }
    void states()
    {
        QFETCH(int, state);
        const FloorRow r = person(AgentState(state), noon, email);
        QTEST(floorwords::state(r.state), "word");
        QTEST(floorwords::stateOf(r), "word");
        QTEST(floorwords::note(r, NoteKind::Contradiction, threshold), "note");
        QVERIFY(!floorwords::wasState(r.state).isEmpty());
    }

    void unknownWordsStandAsTheyAre()
    {
        FloorRow r = person(AgentState::NoStatus, noon, email);
        r.presence.status = PresenceStatus::Other;
        r.presence.statusWord = u"<i>Siesta</i>"_s;
        QCOMPARE(floorwords::stateOf(r), u"<i>Siesta</i>"_s);
        r.presence.statusWord = u" "_s;
        QCOMPARE(floorwords::stateOf(r), u"No status"_s);
        r.presence.connection = Connection::Other;
        r.presence.connectionWord = u"Roaming"_s;
        QCOMPARE(floorwords::stateOf(r), u"Roaming"_s);
        r.state = AgentState::Offline;
        QCOMPARE(floorwords::stateOf(r), u"Offline"_s);
    }

    void switches()
    {
        QCOMPARE(floorwords::switchText(person(AgentState::Working, noon, email), Channel::Email), u"on"_s);
        QCOMPARE(floorwords::switchText(person(AgentState::Working, noon, email), Channel::Phone), u"off"_s);
        QCOMPARE(floorwords::switchText(person(AgentState::Away, noon, email), Channel::Email), u"on, not counting"_s);
        QCOMPARE(floorwords::switchText(person(AgentState::Away, noon, email), Channel::Phone), u"off"_s);
        QCOMPARE(floorwords::switchText(person(AgentState::NotSeen, noon, 0), Channel::Email), u"unknown"_s);
    }

    void groups()
    {
        FloorGroup group;
        group.title = u"Nordic %1"_s;
        group.counts = {12, 8, 2, 0, 1, {5, 3, 0, 4}};
        QCOMPARE(floorwords::groupSentence(group), u"Nordic %1, 12 people, 8 working, 2 away, 1 contradiction, "
                                                   "cover: e-mail 5, chat 3, messaging 0, phone 4"_s);
        group.counts = {1, 0, 0, 1, 0, {}};
        group.folded = true;
        QCOMPARE(floorwords::groupSentence(group),
                 u"Nordic %1, 1 person, 1 offline, cover: e-mail 0, chat 0, messaging 0, phone 0, folded"_s);
    }
};

QTEST_GUILESS_MAIN(TestFloorWords)
#include "tst_floorwords.moc"

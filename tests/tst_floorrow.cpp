// What one row means: its state, its name, and what it counts for.
#include "floorcounts.h"
#include "floorsample.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace floorsample;

class TestFloorRow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<Presence>("given");
        QTest::addColumn<AgentState>("state");
        const auto with = [](Connection c, PresenceStatus s, bool channel) {
            Presence p = presence(1, AgentState::Working, channel ? 1 : 0);
            p.connection = c;
            p.status = s;
            return p;
        };
        using C = Connection;
        using S = PresenceStatus;
        QTest::newRow("working") << with(C::Online, S::Working, true) << AgentState::Working;
        QTest::newRow("working without channel") << with(C::Online, S::Working, false) << AgentState::NoChannels;
        QTest::newRow("away") << with(C::Online, S::Away, true) << AgentState::Away;
        QTest::newRow("offline") << with(C::Offline, S::Away, true) << AgentState::Offline;
        QTest::newRow("offline, no status") << with(C::Offline, S::Missing, false) << AgentState::Offline;
        QTest::newRow("ghost") << with(C::Offline, S::Working, true) << AgentState::Ghost;
        QTest::newRow("status missing") << with(C::Online, S::Missing, true) << AgentState::NoStatus;
        QTest::newRow("unknown status is never away") << with(C::Online, S::Other, true) << AgentState::NoStatus;
        QTest::newRow("unknown connection") << with(C::Other, S::Working, true) << AgentState::NoStatus;
        Presence missing = with(C::Online, S::Working, false);
        missing.channels.missing = true;
        QTest::newRow("channels missing") << missing << AgentState::NoChannels;
        Presence other = with(C::Online, S::Working, false);
        other.channels.other = QStringList{u"Trustpilot"_s};
        QTest::newRow("only a channel nobody knows") << other << AgentState::Working;
    }
    void states()
    {
        QFETCH(Presence, given);
        QTEST(classify(given, true), "state");
        QCOMPARE(classify(given, false), AgentState::UnknownId);
    }

    void names_data()
    {
        QTest::addColumn<QString>("displayName");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("name");
        QTest::newRow("display name") << u"Ann"_s << u"a@x"_s << u"Ann"_s;
        QTest::newRow("blank display name") << u" \n"_s << u"a@x"_s << u"a@x"_s;
        QTest::newRow("neither") << QString() << u" "_s << u"3f9c2a71…b04e"_s;
    }
    void names()
    {
        QFETCH(QString, displayName);
        QFETCH(QString, email);
        FloorRow r;
        r.id = QUuid::fromString(u"3f9c2a71-0000-4000-8000-00000000b04e"_s);
        QCOMPARE(rowName(r), u"3f9c2a71…b04e"_s);
        auto a = std::make_shared<Agent>();
        a->displayName = displayName;
        a->email = email;
        r.agent = a;
        QTEST(rowName(r), "name");
    }

    void cover()
    {
        FloorCounts counts;
        FloorRow working = row(1, u"Ann"_s, AgentState::Working, noon, 1 | (1 << 8)); // Email, PstnPhone
        const FloorRow away = row(2, u"Ben"_s, AgentState::Away, noon, 1);
        counts.add(working);
        counts.add(away);
        counts.add(row(3, {}, AgentState::UnknownId));
        counts.add(row(4, u"Cid"_s, AgentState::NotSeen));
        QCOMPARE(counts.total, 4);
        QCOMPARE(counts.working, 1);
        QCOMPARE(counts.away, 1);
        QCOMPARE(counts.odd, 1);
        QCOMPARE(counts.cover, (std::array<int, channelCount>{1, 0, 0, 1})); // who is away does not cover
        counts.remove(working);
        QCOMPARE(counts.cover, (std::array<int, channelCount>{0, 0, 0, 0}));
        QCOMPARE(counts.total, 3);
    }
};

QTEST_GUILESS_MAIN(TestFloorRow)
#include "tst_floorrow.moc"

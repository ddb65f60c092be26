// The live floors of several desks on one shared history: one polls, all show the same, whatever dies.
#include "historyfact.h"
#include "livepeer.h"
#include "postgres.h"
#include "sharedhistory.h"

#include <QSignalSpy>
#include <QSqlDatabase>

using namespace Qt::StringLiterals;
using S = AgentState;

namespace {

constexpr int intervalMs = 600;

/// A desk: its connection to the shared history and the live floor on it.
struct Desk
{
    Desk(const LivePeer &peer, const SharedPlace &place, const Clock &clock)
        : history(std::make_unique<SharedHistory>(clock))
    {
        LiveOptions options = peer.options(intervalMs);
        options.history = history.get();
        floor = std::make_unique<LiveFloor>(options, clock);
        history->join(place);
        floor->start();
    }
    bool leads() const { return history->role() == SharedRole::Leading; }
    bool shows(int people) const { return floor->agents()->rows().size() == people; }

    std::unique_ptr<SharedHistory> history;
    std::unique_ptr<LiveFloor> floor;
};

} // namespace

class TestSharedDesks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void serverGoneAndBack();
    void threeDesksCostOnePoll();

private:
    SharedPlace place() const
    {
        SharedPlace place = m_postgres.place(m_database);
        place.intervalMs = intervalMs;
        return place;
    }

    Postgres m_postgres;
    QString m_database;
    SystemClock m_clock;
};

void TestSharedDesks::initTestCase()
{
    if (!Postgres::isInstalled() || !QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        QSKIP("PostgreSQL or Qt's driver for it is not installed");
    QVERIFY2(m_postgres.start(), qPrintable(m_postgres.said()));
}

void TestSharedDesks::init()
{
    m_database = m_postgres.makeDatabase();
    QVERIFY2(!m_database.isEmpty(), qPrintable(m_postgres.said()));
}

void TestSharedDesks::serverGoneAndBack()
{
    LivePeer peer;
    Desk first(peer, place(), m_clock), second(peer, place(), m_clock);
    QTRY_VERIFY(first.shows(5) && second.shows(5));
    QTRY_VERIFY(first.leads() != second.leads());
    QSignalSpy trouble(first.history.get(), &HistoryStore::troubleChanged);
    m_postgres.stop();
    QTRY_VERIFY(first.history->role() == SharedRole::Alone && second.history->role() == SharedRole::Alone);
    QCOMPARE(int(first.history->trouble()), int(StoreTrouble::NoAccess));
    bool tried = false;
    QObject context;
    for (int i = 0; i < 2; ++i)
        first.history->join(place()); // tries again at once
    first.history->read(0, 1, &context, [&tried](const HistoryPart &) { tried = true; });
    QTRY_VERIFY(tried);
    QCOMPARE(trouble.size(), 1); // not one for each try
    peer.people = livebodies::crew(1, 4);
    QTRY_VERIFY(first.floor->agents()->rows().size() == 5 && !first.floor->agents()->rows()[4].hasPresence);
    QCOMPARE(int(first.floor->status().freshness), int(Freshness::Live));
    QVERIFY2(m_postgres.start(), qPrintable(m_postgres.said()));
    QTRY_VERIFY(first.leads() != second.leads());
    QTRY_COMPARE(int(first.history->trouble()), int(StoreTrouble::None));
    QCOMPARE(trouble.size(), 2); // gone, and back
}

void TestSharedDesks::threeDesksCostOnePoll()
{
    LivePeer peer;
    QList<std::shared_ptr<Desk>> desks;
    for (int i = 0; i < 3; ++i)
        desks.append(std::make_shared<Desk>(peer, place(), m_clock));
    const auto all = [&](auto good) { return std::all_of(desks.cbegin(), desks.cend(), good); };
    QTRY_VERIFY(all([](const auto &desk) { return desk->shows(5); }));
    const auto leading = [](const auto &desk) { return desk->leads(); };
    QTRY_COMPARE(std::count_if(desks.cbegin(), desks.cend(), leading), 1);
    const auto leader = std::find_if(desks.cbegin(), desks.cend(), leading);
    const auto follower = leader == desks.cbegin() ? desks.cend() - 1 : desks.cbegin();

    // What every desk has seen has cost the polls of one.
    const int before = peer.polls();
    int seen = 0;
    QObject context;
    connect((*follower)->floor.get(), &LiveFloor::polled, &context, [&] { ++seen; });
    QTRY_VERIFY(seen >= 3);
    QVERIFY2(peer.polls() - before <= seen + 2, qPrintable(QString::number(peer.polls() - before)));
    QVERIFY((*follower)->floor->status().ageMs >= 0);

    peer.people[0].status = u"Away"_s;
    const auto isAway = [](const auto &desk) { return desk->floor->agents()->rows()[0].state == S::Away; };
    QTRY_VERIFY(all(isAway));
    QVERIFY(all([](const auto &desk) { return desk->floor->agents()->rows()[0].sinceObserved; }));

    const auto dead = *leader;
    desks.removeOne(dead);
    dead->floor.reset();
    dead->history.reset();
    QTRY_COMPARE(std::count_if(desks.cbegin(), desks.cend(), leading), 1);
    peer.people[0].status = u"Working"_s;
    QTRY_VERIFY(all([&](const auto &desk) { return !isAway(desk); }));
    // The change was seen, not just its result: there was no gap in between.
    QVERIFY(all([](const auto &desk) { return desk->floor->agents()->rows()[0].sinceObserved; }));
}

QTEST_GUILESS_MAIN(TestSharedDesks)
#include "tst_shareddesks.moc"

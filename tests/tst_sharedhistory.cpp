// Many desks, one history, on a real server: one asks, the others follow, and when it dies another takes over.
#include "apiclient.h"
#include "historyfixture.h"
#include "livebodies.h"
#include "postgres.h"
#include "sharedfloor.h"
#include "sharedhistory.h"

#include <QSignalSpy>
#include <QSqlDatabase>

using namespace Qt::StringLiterals;
using namespace historyfixture;
using S = AgentState;
using Minutes = QList<std::pair<qint64, AgentState>>;

namespace {

constexpr int intervalMs = 600, calm = 60'000;

} // namespace

class TestSharedHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void keepsWhatWasSeen();
    void retentionAndForgetting();
    void oneAsksForAll();
    void takesOverWithinTwoIntervals();
    void whoHasNothingToLeaveStandsBack();
    void refused_data();
    void refused();
    void listsOfOthersConfirmNothingBefore();

private:
    SharedPlace place(int everyMs = intervalMs) const
    {
        SharedPlace place = m_postgres.place(m_database);
        place.intervalMs = everyMs;
        return place;
    }
    void lead(SharedHistory &store, int everyMs = calm);
    static int leaders(const QList<SharedHistory *> &stores);

    Postgres m_postgres;
    QString m_database;
    SystemClock m_clock;
};

void TestSharedHistory::initTestCase()
{
    if (!Postgres::isInstalled() || !QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        QSKIP("PostgreSQL or Qt's driver for it is not installed");
    QVERIFY2(m_postgres.start(), qPrintable(m_postgres.said()));
}

void TestSharedHistory::init()
{
    m_database = m_postgres.makeDatabase();
    QVERIFY2(!m_database.isEmpty(), qPrintable(m_postgres.said()));
}

/// calm: it need not leave answers to keep its right.
void TestSharedHistory::lead(SharedHistory &store, int everyMs)
{
    store.join(place(everyMs));
    QTRY_COMPARE(int(store.role()), int(SharedRole::Leading));
}

int TestSharedHistory::leaders(const QList<SharedHistory *> &stores)
{
    return int(std::count_if(stores.cbegin(), stores.cend(),
                             [](const SharedHistory *one) { return one->role() == SharedRole::Leading; }));
}

void TestSharedHistory::keepsWhatWasSeen()
{
    {
        SharedHistory store(m_clock);
        lead(store);
        QCOMPARE(
            putAndWait(store, batch(start, {fact(1, S::Away), fact(2, S::Working, 1, {u"Fax"_s})}, HistoryGap::Off)),
            true);
        store.put(batch(start + 100, {fact(1, S::Working, 3)}));
        QCOMPARE(putAndWait(store, batch(start + 200, {})), true);
        // Nobody asked for five minutes: a gap, whatever the desk that asks now says.
        QCOMPARE(putAndWait(store, batch(start + 5 * minute, {fact(1, S::Working, 3), fact(2, S::Away)})), true);
        QCOMPARE(putAndWait(store, batch(start + 6 * minute, {})), true);
    }
    SharedHistory store(m_clock);
    store.join(place());
    QTRY_VERIFY(store.isOpened());
    const HistoryPart part = read(store);
    QCOMPARE(part.people.size(), 2);
    QCOMPARE(part.seen.size(), 2);
    QCOMPARE(int(part.seen[1].before), int(HistoryGap::Outage));
    QCOMPARE(minutes(part, 2), (Minutes{{0, S::Working}, {0, S::NotSeen}, {5, S::Away}, {6, S::NotSeen}}));
    QCOMPARE(*part.at(*part.find(person(2)), start)->channels.other, QStringList{u"Fax"_s});
    const HistoryPerson *one = part.find(person(1));
    QCOMPARE(one->entries.size(), 2);
    QVERIFY(std::abs(one->entries[1].atMs - start - 100) < 1'000); // by the server's clock and back
}

void TestSharedHistory::retentionAndForgetting()
{
    const qint64 day = 1'440 * minute, now = m_clock.utcMs();
    SharedHistory leader(m_clock), other(m_clock);
    lead(leader);
    other.join(place());
    QTRY_COMPARE(int(other.role()), int(SharedRole::Following));
    leader.put(batch(now - 40 * day, {fact(1, S::Away), fact(2, S::Working), fact(3, S::Away)}, HistoryGap::Off));
    leader.put(batch(now - 35 * day, {fact(1, S::Working), fact(3, S::NotSeen)}));
    leader.keepDays(30);
    QCOMPARE(putAndWait(leader, batch(now, {fact(1, S::Away)})), true);
    const auto people = [&] { return read(other, now - 100 * day, now + day).people.size(); };
    QTRY_COMPARE(people(), 2);

    // One desk forgets while another goes on writing of that person.
    other.forgetAgent(person(1));
    QTRY_COMPARE(people(), 1);
    leader.put(batch(now + 100, {fact(1, S::Working), fact(2, S::Away)}));
    QTRY_COMPARE(read(other, now - 100 * day, now + day).find(person(2))->entries.size(), 2);
    const HistoryPart part = read(other, now - 100 * day, now + day);
    if (const HistoryPerson *again = part.find(person(1)))
        QCOMPARE(again->entries.size(), 1); // only what was seen since
}

void TestSharedHistory::oneAsksForAll()
{
    std::vector<std::unique_ptr<SharedHistory>> owned;
    QList<SharedHistory *> stores;
    for (int i = 0; i < 5; ++i) {
        owned.push_back(std::make_unique<SharedHistory>(m_clock));
        stores.append(owned.back().get());
        stores.last()->join(place(calm));
    }
    const auto settled = [&] {
        return std::all_of(stores.cbegin(), stores.cend(), [](const SharedHistory *one) {
            return one->role() == SharedRole::Leading || one->role() == SharedRole::Following;
        });
    };
    QTRY_VERIFY(settled() && leaders(stores) == 1);
    SharedHistory *leader = *std::find_if(stores.cbegin(), stores.cend(),
                                          [](const SharedHistory *one) { return one->role() == SharedRole::Leading; });
    SharedHistory *other = stores.first() == leader ? stores.last() : stores.first();
    QSignalSpy came(other, &SharedHistory::answerCame), echoed(leader, &SharedHistory::answerCame);
    const QByteArray body(300'000, 'x');
    leader->share(body, 70, 200);
    QTRY_COMPARE(came.size(), 1);
    const auto answer = came[0][0].value<SharedAnswer>();
    QCOMPARE(answer.body, body);
    QCOMPARE(answer.intervalMs, 200);
    QVERIFY(answer.cameMs >= 0 && answer.askedMs >= answer.cameMs + 70);
    other->share("[]", 0, 200); // not its turn
    leader->share("[1]", 0, 200);
    QTRY_COMPARE(came.size(), 2);
    QCOMPARE(came[1][0].value<SharedAnswer>().body, QByteArray("[1]"));
    QCOMPARE(echoed.size(), 0);
}

void TestSharedHistory::takesOverWithinTwoIntervals()
{
    auto leader = std::make_unique<SharedHistory>(m_clock);
    SharedHistory second(m_clock), third(m_clock);
    lead(*leader, 3'000);
    second.join(place());
    third.join(place());
    QTRY_VERIFY(second.role() == SharedRole::Following && third.role() == SharedRole::Following);
    QSignalSpy wanted(&second, &HistoryStore::everybodyWanted), wantedToo(&third, &HistoryStore::everybodyWanted);
    leader.reset();
    QTRY_COMPARE(leaders({&second, &third}), 1);
    // Whoever leads now has to tell of all people once.
    QVERIFY((second.role() == SharedRole::Leading ? wanted : wantedToo).size() > 0);
}

void TestSharedHistory::whoHasNothingToLeaveStandsBack()
{
    SharedHistory mute(m_clock), other(m_clock);
    lead(mute, intervalMs);
    other.join(place());
    QTRY_COMPARE(int(other.role()), int(SharedRole::Following));
    QTRY_COMPARE(int(other.role()), int(SharedRole::Leading)); // after two intervals without an answer
    QCOMPARE(int(mute.role()), int(SharedRole::Following));
    // One whose token is refused does not stand at all.
    mute.setWilling(false);
    other.setWilling(false);
    QTRY_COMPARE(int(other.role()), int(SharedRole::Following));
    mute.setWilling(true);
    QTRY_COMPARE(int(mute.role()), int(SharedRole::Leading));
}

void TestSharedHistory::refused_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<StoreTrouble>("trouble");
    const SharedPlace good = place();
    QTest::newRow("password") << u"wrong"_s << good.origin << StoreTrouble::NoAccess;
    QTest::newRow("another organisation") << good.password << u"https://example.org"_s << StoreTrouble::Foreign;
}

void TestSharedHistory::refused()
{
    QFETCH(QString, password);
    QFETCH(QString, origin);
    QFETCH(StoreTrouble, trouble);
    SharedHistory good(m_clock), store(m_clock);
    lead(good);
    QSignalSpy told(&store, &HistoryStore::troubleChanged);
    SharedPlace other = place();
    other.password = password;
    other.origin = origin;
    store.join(other);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(int(store.trouble()), int(trouble));
    QVERIFY(!told[0][1].toString().contains(password));
    QTRY_COMPARE(int(store.role()), int(SharedRole::Alone));
    store.join(place()); // with what is right
    QTRY_COMPARE(int(store.role()), int(SharedRole::Following));
}

void TestSharedHistory::listsOfOthersConfirmNothingBefore()
{
    SharedHistory leader(m_clock), store(m_clock);
    lead(leader);
    ApiClient client({QUrl(u"http://127.0.0.1:9"_s), "secret-key-0123456789abcdef", false}, m_clock);
    SharedFloor floor(&store, m_clock);
    floor.setClient(&client);
    store.join(place());
    QTRY_VERIFY(floor.follows());
    QList<PresenceList> lists;
    connect(&floor, &SharedFloor::listCame, this, [&](const PresenceList &list) { lists.append(list); });
    const QByteArray body = livebodies::presence(livebodies::crew(1, 2));
    leader.share(body, 0, 200);
    QTRY_COMPARE(lists.size(), 1);
    QCOMPARE(lists[0].rows.size(), 2);
    QCOMPARE(lists[0].sequence, quint64(0)); // nothing to compare it with yet
    const quint64 write = client.takeSequence();
    floor.mark();
    leader.share(body, 60'000, 200); // asked for before the write
    QTRY_COMPARE(lists.size(), 2);
    QVERIFY(lists[1].sequence < write);
    leader.share(body, 0, 200); // and after it
    QTRY_COMPARE(lists.size(), 3);
    QVERIFY(lists[2].sequence > write);
}

QTEST_GUILESS_MAIN(TestSharedHistory)
#include "tst_sharedhistory.moc"

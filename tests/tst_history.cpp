// What was seen of everybody stays in the file, over gaps and restarts.
#include "changelog.h"
#include "historyblock.h"
#include "historyfeed.h"
#include "historyfixture.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace historyfixture;
using S = AgentState;
using Minutes = QList<std::pair<qint64, AgentState>>;

class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void factsAreKept_data();
    void factsAreKept();
    void changesAndTheirWindows();
    void gaps_data();
    void gaps();
    void whoIsNotAmongAllIsGone();
    void retentionKeepsWhatHolds();
    void forgetting();
    void clockSetBack();
    void aLookChangesNothing();
    void anEarlierFileIsTakenOver();
    void partsAreReadWholly_data();
    void partsAreReadWholly();
    void logOverARestart_data();
    void logOverARestart();
    void sinceOverARestart_data();
    void sinceOverARestart();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    SystemClock m_clock;
    QString path() const { return m_dir->filePath(u"history.sqlite"_s); }
};

void TestHistory::factsAreKept_data()
{
    QTest::addColumn<HistoryFact>("is");
    HistoryFact plain = fact(1, S::Working, 0x7ff);
    QTest::newRow("all channels") << plain;
    QTest::newRow("words nobody knows") << fact(2, S::NoChannels, 5, {u"Trustpilot"_s, u"Fax"_s});
    HistoryFact missing = fact(3, S::NoStatus);
    missing.status = PresenceStatus::Missing;
    missing.channels.missing = true;
    QTest::newRow("missing") << missing;
    HistoryFact odd = fact(4, S::UnknownId, 1);
    odd.connection = Connection::Other;
    odd.status = PresenceStatus::Other;
    QTest::newRow("other words") << odd;
}

void TestHistory::factsAreKept()
{
    QFETCH(HistoryFact, is);
    {
        HistoryStore store(path(), m_clock);
        QCOMPARE(putAndWait(store, batch(start, {is}, HistoryGap::Off)), true);
    }
    HistoryStore store(path(), m_clock);
    const HistoryPart part = read(store);
    QCOMPARE(part.people.size(), 1);
    const auto was = part.at(part.people[0], start);
    QVERIFY(was.has_value());
    QCOMPARE(was->agent, is.agent);
    QCOMPARE(int(was->state), int(is.state));
    QCOMPARE(int(was->connection), int(is.connection));
    QCOMPARE(int(was->status), int(is.status));
    QCOMPARE(was->channels, is.channels);
}

void TestHistory::changesAndTheirWindows()
{
    HistoryStore store(path(), m_clock);
    store.put(batch(start, {fact(1, S::Away), fact(2, S::Working, 1)}, HistoryGap::Off));
    store.put(batch(start + 5 * minute, {fact(1, S::Working, 3)}));
    store.put(batch(start + 6 * minute, {fact(1, S::Working, 3)})); // nothing new
    store.put(batch(start + 9 * minute, {fact(1, S::Working, 1)})); // a channel alone
    QCOMPARE(putAndWait(store, batch(start + 10 * minute, {})), true);
    const HistoryPart part = read(store);
    QCOMPARE(minutes(part, 1), (Minutes{{0, S::Away}, {5, S::Working}, {10, S::NotSeen}}));
    QCOMPARE(minutes(part, 2), (Minutes{{0, S::Working}, {10, S::NotSeen}}));
    const HistoryPerson *one = part.find(person(1));
    QCOMPARE(one->entries.size(), 3);
    QCOMPARE(one->entries[0].windowMs, 0); // it may have been so before
    QCOMPARE(one->entries[1].windowMs, 5'000);
    QCOMPARE(part.at(*one, start + 7 * minute)->channels.known, quint16(3));
    QCOMPARE(part.at(*one, start + 10 * minute)->channels.known, quint16(1));
    QVERIFY(!part.at(*one, start - minute));
    QVERIFY(!part.at(*one, start + 11 * minute));
    // A part in the middle starts with what held then.
    QCOMPARE(minutes(read(store, start + 7 * minute, start + 8 * minute), 1), (Minutes{{7, S::Working}}));
}

void TestHistory::gaps_data()
{
    QTest::addColumn<HistoryGap>("gap");
    QTest::addColumn<qint64>("bridgeMs");
    QTest::addColumn<Minutes>("expected");
    const Minutes hole{{0, S::Away}, {1, S::NotSeen}, {5, S::Away}, {6, S::NotSeen}};
    QTest::newRow("off") << HistoryGap::Off << 10'000ll << hole;
    QTest::newRow("asleep") << HistoryGap::Asleep << 0ll << hole;
    QTest::newRow("outage") << HistoryGap::Outage << 0ll << hole;
    QTest::newRow("restarted at once") << HistoryGap::Off << 5 * minute << Minutes{{0, S::Away}, {6, S::NotSeen}};
    QTest::newRow("none") << HistoryGap::None << 0ll << Minutes{{0, S::Away}, {6, S::NotSeen}};
}

void TestHistory::gaps()
{
    QFETCH(HistoryGap, gap);
    QFETCH(qint64, bridgeMs);
    QFETCH(Minutes, expected);
    {
        HistoryStore store(path(), m_clock);
        store.put(batch(start, {fact(1, S::Away)}, HistoryGap::Off));
        store.put(batch(start + minute, {}));
    }
    HistoryStore store(path(), m_clock);
    HistoryBatch after = batch(start + 5 * minute, {fact(1, S::Away)}, gap);
    after.bridgeMs = bridgeMs;
    store.put(after);
    store.put(batch(start + 6 * minute, {}));
    const HistoryPart part = read(store);
    QCOMPARE(minutes(part, 1), expected);
    if (expected.size() > 2)
        QCOMPARE(int(part.seen.last().before), int(gap));
}

void TestHistory::whoIsNotAmongAllIsGone()
{
    HistoryStore store(path(), m_clock);
    store.put(batch(start, {fact(1, S::Away), fact(2, S::Away)}, HistoryGap::Off));
    HistoryBatch all = batch(start + 5 * minute, {fact(2, S::Away)});
    all.everybody = true;
    store.put(all);
    store.put(batch(start + 6 * minute, {}));
    QCOMPARE(minutes(read(store), 1), (Minutes{{0, S::Away}, {5, S::NotSeen}}));
    QCOMPARE(minutes(read(store), 2), (Minutes{{0, S::Away}, {6, S::NotSeen}}));
}

void TestHistory::retentionKeepsWhatHolds()
{
    const qint64 day = 1'440 * minute, now = m_clock.utcMs();
    HistoryStore store(path(), m_clock);
    store.put(batch(now - 40 * day, {fact(1, S::Away), fact(2, S::Working), fact(3, S::Away)}, HistoryGap::Off));
    store.put(batch(now - 35 * day, {fact(1, S::Working), fact(3, S::NotSeen)}));
    store.put(batch(now - 2 * day, {fact(1, S::Away)}));
    QCOMPARE(putAndWait(store, batch(now, {})), true);
    store.keepDays(30);
    QTRY_COMPARE(read(store, now - 100 * day, now + day).people.size(), 2);
    const HistoryPart part = read(store, now - 100 * day, now + day);
    QVERIFY(!part.find(person(3)));
    const HistoryPerson *one = part.find(person(1));
    QCOMPARE(one->entries.size(), 2);
    QVERIFY(one->entries[0].atMs >= now - 30 * day - minute);
    QCOMPARE(int(packedState(one->entries[0].fact)), int(S::Working));
    QCOMPARE(int(part.at(*part.find(person(2)), now - day)->state), int(S::Working));
}

void TestHistory::forgetting()
{
    {
        HistoryStore store(path(), m_clock);
        store.put(batch(start, {fact(1, S::Away), fact(2, S::Working)}, HistoryGap::Off));
        QCOMPARE(putAndWait(store, batch(start + minute, {fact(1, S::Working)})), true);
        store.put(batch(start + 2 * minute, {fact(1, S::Away)})); // waits to be written
        store.forgetAgent(person(1));
        QCOMPARE(read(store).people.size(), 1);
    }
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"after"_s);
        db.setDatabaseName(path());
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(u"select from_at, changes from blocks"_s));
        QList<HistoryChange> changes;
        while (query.next())
            QVERIFY(historyblock::unpack(query.value(1).toByteArray(), query.value(0).toLongLong(), &changes));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(int(packedState(changes[0].fact)), int(S::Working));
    }
    QSqlDatabase::removeDatabase(u"after"_s);
    QVERIFY(!QFile::exists(path() + u"-wal"_s));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains(person(2).toRfc4122()));
    QVERIFY(!bytes.contains(person(1).toRfc4122()));
}

void TestHistory::clockSetBack()
{
    HistoryStore store(path(), m_clock);
    store.put(batch(start, {fact(1, S::Away)}, HistoryGap::Off));
    const qint64 wrong = start + 300 * minute; // a second run, by a clock that is 4 hours fast
    store.put(batch(wrong, {fact(1, S::Away)}, HistoryGap::Off));
    store.put(batch(wrong + 5 * minute, {fact(1, S::Working)}));
    store.clockSet(wrong, -240 * minute);
    store.put(batch(start + 70 * minute, {fact(1, S::Away)}));
    store.put(batch(start + 75 * minute, {}));
    QCOMPARE(minutes(read(store), 1),
             (Minutes{{0, S::NotSeen}, {60, S::Away}, {65, S::Working}, {70, S::Away}, {75, S::NotSeen}}));
}

/// As a run does that only makes a picture.
void TestHistory::aLookChangesNothing()
{
    HistoryStore store(path(), m_clock);
    QCOMPARE(putAndWait(store, batch(start, {fact(1, S::Working)}, HistoryGap::Off)), true);
    QCOMPARE(putAndWait(store, batch(start + 2 * minute, {})), true);
    const auto look = HistoryStore::toLook(path(), m_clock);
    QCOMPARE(minutes(read(*look), 1), (Minutes{{0, S::Working}, {2, S::NotSeen}}));
    look->put(batch(start + 3 * minute, {fact(1, S::Away)}));
    QCOMPARE(minutes(read(*look), 1), (Minutes{{0, S::Working}, {2, S::NotSeen}}));
    const QString missing = m_dir->filePath(u"missing.sqlite"_s), broken = m_dir->filePath(u"broken.sqlite"_s);
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("this is no history, whatever it is called") > 0);
    file.close();
    for (const QString &other : {missing, broken}) {
        const auto wrong = HistoryStore::toLook(other, m_clock);
        QSignalSpy trouble(wrong.get(), &HistoryStore::troubleChanged);
        QVERIFY(read(*wrong).people.isEmpty());
        QCOMPARE(trouble.size(), 0);
    }
    QVERIFY(!QFile::exists(missing));
    QVERIFY(QFile::exists(broken)); // not set aside
}

/// The first version kept each change as a row, sorted by person.
void TestHistory::anEarlierFileIsTakenOver()
{
    const qint64 tick = (start - 1'767'225'600'000) / 100;
    QStringList words;
    const auto row = [&](int number, qint64 minutes, const HistoryFact &is, int waited = 50) {
        return u"insert into changes values(%1,%2,%3,%4)"_s.arg(number)
            .arg(tick + minutes * 600)
            .arg(packFact(is, &words))
            .arg(waited);
    };
    const auto agent = [](int number) {
        return u"insert into agents values(%1,x'%2')"_s.arg(number).arg(
            QString::fromLatin1(person(number).toRfc4122().toHex()));
    };
    QCOMPARE(runOn(path(),
                   {u"create table agents(number integer primary key, id blob not null unique)"_s,
                    u"create table changes(agent integer not null, at integer not null, fact integer not null, "
                    "waited integer not null, primary key(agent, at)) without rowid"_s,
                    u"create table seen(from_at integer primary key, to_at integer not null, gap integer not null)"_s,
                    u"create table words(place integer primary key, word text not null)"_s,
                    u"pragma application_id = 0x526f6c48"_s, u"pragma user_version = 1"_s, agent(1), agent(2),
                    row(1, 0, fact(1, S::Away), 0), row(1, 4, fact(1, S::Working, 3, {u"Fax"_s})),
                    row(2, 0, fact(2, S::Working), 0), row(2, 2, fact(2, S::Offline)),
                    u"insert into words values(0, 'Fax')"_s,
                    u"insert into seen values(%1,%2,1)"_s.arg(tick).arg(tick + 6'000)}),
             QString());
    // Who only looks cannot take it over.
    QVERIFY(read(*HistoryStore::toLook(path(), m_clock)).unread);
    for (int round = 0; round < 2; ++round) {
        HistoryStore store(path(), m_clock);
        const HistoryPart part = read(store);
        QVERIFY(!part.unread);
        QCOMPARE(minutes(part, 1), (Minutes{{0, S::Away}, {4, S::Working}, {10 + round, S::NotSeen}}));
        QCOMPARE(minutes(part, 2), (Minutes{{0, S::Working}, {2, S::Offline}, {10 + round, S::NotSeen}}));
        QCOMPARE(part.find(person(1))->entries[1].windowMs, 5'000);
        QCOMPARE(part.at(*part.find(person(1)), start + 5 * minute)->channels.other, QStringList{u"Fax"_s});
        QCOMPARE(putAndWait(store, batch(start + 11 * minute, {fact(1, S::Working, 3, {u"Fax"_s})})), true);
        QCOMPARE(read(store).find(person(1))->entries.size(), 2); // known already
    }
    QVERIFY(!runOn(path(), {u"select * from changes"_s}).isEmpty());
}

void TestHistory::partsAreReadWholly_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("columns"); // as they are until a row cannot be read
    const QString broken =
        u"case when %1 > (select min(%1) from kept) then abs(-9223372036854775807 - 1) else %2 end"_s;
    QTest::newRow("changes") << u"blocks"_s
                             << u"place, base, from_at, to_at, "_s + broken.arg(u"place"_s, u"changes"_s) +
                                    u" as changes"_s;
    QTest::newRow("what was watched") << u"seen"_s
                                      << u"from_at, to_at, "_s + broken.arg(u"from_at"_s, u"gap"_s) + u" as gap"_s;
}

/// What breaks off in the middle is not taken for all that was seen.
void TestHistory::partsAreReadWholly()
{
    QFETCH(QString, table);
    QFETCH(QString, columns);
    HistoryStore store(path(), m_clock);
    QCOMPARE(putAndWait(store, batch(start, {fact(1, S::Away), fact(2, S::Away)}, HistoryGap::Off)), true);
    QCOMPARE(putAndWait(store, batch(start + minute, {fact(2, S::Working)}, HistoryGap::Asleep)), true);
    QCOMPARE(runOn(path(), {u"alter table %1 rename to kept"_s.arg(table),
                            u"create view %1 as select %2 from kept"_s.arg(table, columns)}),
             QString());
    const HistoryPart cut = read(store);
    QCOMPARE(cut.people.size(), 0);
    QCOMPARE(cut.seen.size(), 0);
    QVERIFY(cut.unread);
    QCOMPARE(runOn(path(), {u"drop view "_s + table, u"alter table kept rename to "_s + table}), QString());
    const HistoryPart whole = read(store);
    QCOMPARE(whole.people.size(), 2);
    QCOMPARE(whole.seen.size(), 2);
    QVERIFY(!whole.unread);
}

void TestHistory::logOverARestart_data()
{
    QTest::addColumn<bool>("bridged");
    QTest::addColumn<S>("now");
    QTest::addColumn<Minutes>("expected");
    QTest::newRow("a gap, the same") << false << S::Working
                                     << Minutes{{0, S::Away}, {4, S::Working}, {10, S::NotSeen}, {20, S::Working}};
    QTest::newRow("a gap, another") << false << S::Offline
                                    << Minutes{{0, S::Away}, {4, S::Working}, {10, S::NotSeen}, {20, S::Offline}};
    QTest::newRow("at once, the same") << true << S::Working << Minutes{{0, S::Away}, {4, S::Working}};
    QTest::newRow("at once, another") << true << S::Offline << Minutes{{0, S::Away}, {4, S::Working}, {20, S::Offline}};
}

void TestHistory::logOverARestart()
{
    QFETCH(bool, bridged);
    QFETCH(S, now);
    QFETCH(Minutes, expected);
    HistoryStore store(path(), m_clock);
    store.put(batch(start, {fact(1, S::Away)}, HistoryGap::Off));
    store.put(batch(start + 4 * minute, {fact(1, S::Working, 1)}));
    store.put(batch(start + 10 * minute, {}));
    const HistoryPart earlier = read(store);

    ChangeLog log;
    log.setPopulation(2);
    log.seen(20 * minute, false); // the line of this run: start is its 0
    QList<FloorRow> rows(2);
    rows[0].id = person(1);
    rows[1].id = person(2); // whom only this run has seen
    rows[0].state = rows[1].state = now;
    log.restore(earlier, rows, start, bridged);
    Minutes got;
    for (const StripSpan &span : log.strip(person(1), now, 21 * minute, 21 * minute, start))
        got.append({(span.from - start) / minute, span.state});
    QCOMPARE(got, expected);
    got.clear();
    for (const StripSpan &span : log.strip(person(2), now, 21 * minute, 21 * minute, start))
        got.append({(span.from - start) / minute, span.state});
    QCOMPARE(got, (Minutes{{0, S::NotSeen}, {20, now}}));
    const QList<FloorChange> changes = log.recent(person(1), start);
    QVERIFY(!changes.isEmpty());
    QCOMPARE(changes.last().channelsOn.known, quint16(1));
}

void TestHistory::sinceOverARestart_data()
{
    QTest::addColumn<S>("now");
    QTest::addColumn<qint64>("since"); // minutes
    QTest::addColumn<bool>("observed");
    QTest::newRow("the same") << S::Working << 4ll << true;
    QTest::newRow("changed between") << S::Away << 10ll << true;
}

void TestHistory::sinceOverARestart()
{
    QFETCH(S, now);
    QFETCH(qint64, since);
    QFETCH(bool, observed);
    HistoryStore store(path(), m_clock);
    store.put(batch(start, {fact(1, S::Away)}, HistoryGap::Off));
    store.put(batch(start + 4 * minute, {fact(1, S::Working, 1)}));
    store.put(batch(start + 10 * minute, {}));

    FloorStep step;
    step.earlier = earlierStates(read(store));
    FloorRow row;
    row.id = person(1);
    row.hasPresence = true;
    row.presence.id = row.id;
    row.presence.connection = Connection::Online;
    row.presence.status = now == S::Away ? PresenceStatus::Away : PresenceStatus::Working;
    row.presence.channels.known = 1;
    row.state = now;
    row.since = start + 10 * minute;
    step.previous = {row};
    step.book.rows = {row.presence};
    step.nowMs = start + 11 * minute;
    const FloorOutcome outcome = advance(step);
    QCOMPARE(outcome.rows.size(), 1);
    QCOMPARE(int(outcome.rows[0].state), int(now));
    QCOMPARE((outcome.rows[0].since - start) / minute, since);
    QCOMPARE(outcome.rows[0].sinceObserved, observed);
    QVERIFY(outcome.changes.isEmpty());
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"

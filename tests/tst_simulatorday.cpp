// The simulated day: the same for the same seed, plausible, and lively enough to watch.
#include "simfixture.h"
#include "simpresence.h"
#include "simstaff.h"
#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSimulatorDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seeds_data();
    void seeds();
    void startsAsDrawn_data();
    void startsAsDrawn();
    void askedOftenOrOnce();
    void pace_data();
    void pace();
    void neverDeserted_data();
    void neverDeserted();
    void keptTextIsTheTruth();
    void speed_data();
    void speed();
    void sizes_data();
    void sizes();
};

namespace {
constexpr qint64 start = 1'772'442'000'000;
constexpr qint64 minute = 60'000;

/// A day without sockets.
struct Day
{
    explicit Day(int agents, quint32 seed)
    {
        SimulatorOptions options;
        options.agents = agents;
        options.seed = seed;
        simHire(options, start, organisation, timeline);
    }
    SimPresence newPresence() const
    {
        SimPresence presence(timeline);
        for (const SimPerson &person : organisation.people())
            presence.add(person.agent.id);
        return presence;
    }
    SimOrganisation organisation;
    SimTimeline timeline;
};

/// Presence without what changes with every request.
QList<QByteArray> lasting(const QByteArray &body)
{
    QList<QByteArray> rows;
    for (const QJsonValue &value : QJsonDocument::fromJson(body).array()) {
        QJsonObject row = value.toObject();
        row.remove(u"requestTime"_s);
        if (row.value(u"connectionStatus"_s) == u"Online"_s)
            row.remove(u"lastSeen"_s);
        rows << QJsonDocument(row).toJson();
    }
    return rows;
}
} // namespace

void TestSimulatorDay::seeds_data()
{
    QTest::addColumn<quint32>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("same seed") << 1u << true;
    QTest::newRow("another seed") << 2u << false;
}

void TestSimulatorDay::seeds()
{
    QFETCH(quint32, other);
    QFETCH(bool, same);
    SimulatorOptions options = SimFixture::calm();
    options.speed = 0;
    SimFixture one(options);
    options.seed = other;
    SimFixture two(options);
    const QByteArrayList targets{"/v1/agents?pageLimit=1000", "/v1/agents/presence", "/v1/teams"};
    for (const QByteArray &target : targets)
        QCOMPARE(two.peer.get(target).body == one.peer.get(target).body, same);
}

void TestSimulatorDay::startsAsDrawn_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed : {1u, 2u, 77u})
        QTest::addRow("seed %u", seed) << seed;
}

void TestSimulatorDay::startsAsDrawn()
{
    QFETCH(quint32, seed);
    SimulatorOptions options = SimFixture::calm();
    options.seed = seed;
    options.speed = 0;
    SimFixture sim(options);
    QSet<QString> listed;
    for (const QJsonValue &agent : sim.peer.get("/v1/agents?pageLimit=1000").data())
        listed.insert(agent.toObject().value(u"id"_s).toString());
    QMap<QString, int> counts;
    for (const QJsonValue &value : sim.peer.get("/v1/agents/presence").array()) {
        const QJsonObject row = value.toObject();
        const bool online = row.value(u"connectionStatus"_s) == u"Online"_s;
        const QString status = row.value(u"presenceStatus"_s).toString();
        QString kind = online ? status : u"Offline"_s;
        if (!listed.contains(row.value(u"userId"_s).toString()))
            kind = u"Unknown id"_s;
        else if (!online && status == u"Working"_s)
            kind = u"Ghost"_s;
        else if (online && status.isEmpty())
            kind = u"No status"_s;
        else if (status == u"Working"_s && row.value(u"activeChannels"_s).toArray().isEmpty())
            kind = u"No channels"_s;
        ++counts[kind];
    }
    const QMap<QString, int> drawn{{u"Working"_s, 26},  {u"Away"_s, 8},        {u"Offline"_s, 9},   {u"Ghost"_s, 1},
                                   {u"No status"_s, 1}, {u"No channels"_s, 1}, {u"Unknown id"_s, 1}};
    QCOMPARE(counts, drawn);
}

void TestSimulatorDay::askedOftenOrOnce()
{
    Day often(200, 5), once(200, 5);
    for (int i = 1; i <= 600; ++i)
        often.timeline.advance(start + i * minute);
    once.timeline.advance(start + 600 * minute);
    const auto &a = often.timeline.plans(), &b = once.timeline.plans();
    for (size_t i = 0; i < a.size(); ++i) {
        QCOMPARE(int(a[i].state), int(b[i].state));
        QCOMPARE(a[i].assigned, b[i].assigned);
        QCOMPARE(a[i].next, b[i].next);
        QCOMPARE(a[i].leftAt, b[i].leftAt);
    }
}

void TestSimulatorDay::pace_data()
{
    QTest::addColumn<int>("agents");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("47 people, seed %u", seed) << 47 << seed;
    QTest::newRow("1000 people") << 1000 << 1u;
}

void TestSimulatorDay::pace()
{
    QFETCH(int, agents);
    QFETCH(quint32, seed);
    Day day(agents, seed);
    SimPresence presence = day.newPresence();
    QList<QByteArray> before = lasting(presence.all(start));
    int changes = 0, firstAfter = 0;
    for (int second = 5; second <= 600; second += 5) { // ten minutes of polls
        day.timeline.advance(start + second * 1000);
        const QList<QByteArray> now = lasting(presence.all(start + second * 1000));
        for (qsizetype i = 0; i < now.size(); ++i)
            changes += now[i] != before[i];
        if (changes > 0 && firstAfter == 0)
            firstAfter = second;
        before = now;
    }
    QVERIFY2(firstAfter <= 40, qPrintable(QString::number(firstAfter)));
    const double eachMinute = changes / 10.0 / agents * 47;
    QVERIFY2(eachMinute > 4 && eachMinute < 20, qPrintable(QString::number(eachMinute)));
}

void TestSimulatorDay::neverDeserted_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed : {1u, 2u, 3u, 4u})
        QTest::addRow("seed %u", seed) << seed;
}

void TestSimulatorDay::neverDeserted()
{
    QFETCH(quint32, seed);
    Day day(47, seed);
    QSet<int> everLeft;
    for (int quarter = 1; quarter <= 4 * 48; ++quarter) { // two days
        day.timeline.advance(start + quarter * 15 * minute);
        int working = 0, away = 0, odd = 0;
        for (size_t i = 0; i < day.timeline.plans().size(); ++i) {
            const SimState state = day.timeline.plans()[i].state;
            working += state == SimState::Working;
            away += state == SimState::Away;
            odd += state == SimState::Ghost || state == SimState::NoStatus || state == SimState::NoChannels;
            if (state == SimState::Offline)
                everLeft.insert(int(i));
        }
        QVERIFY2(working >= 12 && working <= 42, qPrintable(QString::number(working)));
        QVERIFY(away <= 22);
        QVERIFY(odd <= 12);
    }
    QCOMPARE(everLeft.size(), 47); // everybody goes home some time
}

void TestSimulatorDay::keptTextIsTheTruth()
{
    Day day(300, 3);
    SimPresence kept = day.newPresence();
    for (int i = 0; i < 40; ++i) {
        const qint64 now = start + i * 7 * minute;
        day.timeline.advance(now);
        SimPresence fresh = day.newPresence();
        QCOMPARE(kept.all(now), fresh.all(now));
    }
}

void TestSimulatorDay::speed_data()
{
    QTest::addColumn<double>("speed");
    for (double speed : {0.0, 1.0, 60.0, 3600.0})
        QTest::addRow("%g", speed) << speed;
}

void TestSimulatorDay::speed()
{
    QFETCH(double, speed);
    SimulatorOptions options = SimFixture::calm();
    options.speed = speed;
    SimFixture sim(options);
    const QByteArray id = sim.fill("{agent}");
    const auto serverTime = [&] {
        QDateTime time =
            QDateTime::fromString(sim.presenceOf(id).value(u"requestTime"_s).toString(), Qt::ISODateWithMs);
        time.setTimeSpec(Qt::UTC);
        return time.toMSecsSinceEpoch();
    };
    QElapsedTimer timer;
    const qint64 before = serverTime();
    timer.start();
    qint64 inside = 0; // at least this long passed between the two answers
    while (inside < 150) {
        inside = timer.elapsed();
        QCOMPARE(sim.peer.get("/v1/teams").status, 200);
    }
    const qint64 after = serverTime();
    const double outside = double(timer.elapsed() + 50); // and at most this long, generously
    QVERIFY(double(after - before) >= (double(inside) - 50) * speed);
    QVERIFY(double(after - before) <= outside * speed);
    // The Date header is not scaled.
    const QByteArray date = sim.peer.get("/v1/teams").headers.value("date");
    const QDateTime told = QLocale::c().toDateTime(QString::fromLatin1(date), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    QVERIFY(qAbs(QDateTime(told.date(), told.time(), Qt::UTC).toMSecsSinceEpoch() - start) < 10'000);
}

void TestSimulatorDay::sizes_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("people");
    QTest::newRow("less than none") << -5 << 0;
    QTest::newRow("empty") << 0 << 0;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("default") << SimulatorOptions().agents << 47;
    QTest::newRow("3000") << 3000 << 3000;
}

void TestSimulatorDay::sizes()
{
    QFETCH(int, asked);
    QFETCH(int, people);
    SimulatorOptions options = SimFixture::calm();
    options.agents = asked;
    SimFixture sim(options);
    const SimReply presence = sim.peer.get("/v1/agents/presence");
    QCOMPARE(presence.status, 200);
    QVERIFY(presence.body.startsWith('[') && presence.body.endsWith(']'));
    QSet<QString> ids;
    for (const QJsonValue &row : presence.array())
        ids.insert(row.toObject().value(u"userId"_s).toString());
    QCOMPARE(ids.size(), people);
    QCOMPARE(sim.peer.get("/v1/agents?pageLimit=1").data().size(), people > 0 ? 1 : 0);
}

QTEST_GUILESS_MAIN(TestSimulatorDay)
#include "tst_simulatorday.moc"

#include "changelog.h"
#include "coverlog.h"
#include "livebodies.h"
#include <QTest>

using livebodies::id;
using S = AgentState;

static constexpr qint64 minute = 60'000;
static constexpr qint64 hour = 60 * minute;

/// One thing that happened, at a minute on the line.
struct Event
{
    enum Kind { Seen, SeenAfterGap, Change } kind;
    qint64 at;
    S from = S::NotSeen, to = S::NotSeen;
};
using Events = QList<Event>;
using Spans = QList<QPair<qint64, S>>; // minutes

static RowChange change(int number, S from, S to, quint16 on = 0, const QStringList &other = {})
{
    RowChange change;
    change.id = id(number);
    change.from = from;
    change.to = to;
    change.on.known = on;
    change.on.other = other;
    return change;
}

class tst_Strips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strip_data();
    void strip();
    void stripKeepsADay();
    void fullLogTellsWhereItStarts();
    void recentChanges();
    void peopleWhoLeftAreForgotten();
    void stripsRandomly();
    void cover_data();
    void cover();
    void coverOfTeams();
};

void tst_Strips::strip_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<S>("state");      // now
    QTest::addColumn<qint64>("until"); // minute of the newest answer that still counts
    QTest::addColumn<qint64>("now");
    QTest::addColumn<Spans>("expected");

    QTest::newRow("nothing read") << Events{} << S::Away << 0ll << 9ll << Spans{};
    QTest::newRow("no change") << Events{{Event::Seen, 5}, {Event::Seen, 6}} << S::Away << 9ll << 9ll
                               << Spans{{5, S::Away}};
    QTest::newRow("one change") << Events{{Event::Seen, 5}, {Event::Seen, 7}, {Event::Change, 7, S::Away, S::Working}}
                                << S::Working << 9ll << 9ll << Spans{{5, S::Away}, {7, S::Working}};
    QTest::newRow("channels only") << Events{{Event::Seen, 5}, {Event::Change, 7, S::Working, S::Working}} << S::Working
                                   << 9ll << 9ll << Spans{{5, S::Working}};
    QTest::newRow("joined later") << Events{{Event::Seen, 5}, {Event::Seen, 8}, {Event::Change, 8, S::NotSeen, S::Away}}
                                  << S::Away << 9ll << 9ll << Spans{{5, S::NotSeen}, {8, S::Away}};
    QTest::newRow("a gap, same state") << Events{{Event::Seen, 5}, {Event::SeenAfterGap, 8}} << S::Away << 9ll << 9ll
                                       << Spans{{5, S::Away}, {5, S::NotSeen}, {8, S::Away}};
    QTest::newRow("a gap, same state, later")
        << Events{{Event::Seen, 5}, {Event::Seen, 6}, {Event::SeenAfterGap, 8}} << S::Away << 9ll << 9ll
        << Spans{{5, S::Away}, {6, S::NotSeen}, {8, S::Away}};
    QTest::newRow("a gap, another state")
        << Events{{Event::Seen, 5}, {Event::Seen, 6}, {Event::SeenAfterGap, 8}, {Event::Change, 8, S::Away, S::Offline}}
        << S::Offline << 9ll << 9ll << Spans{{5, S::Away}, {6, S::NotSeen}, {8, S::Offline}};
    QTest::newRow("two gaps and changes")
        << Events{{Event::Seen, 0},
                  {Event::Seen, 1},
                  {Event::Change, 1, S::Away, S::Working},
                  {Event::SeenAfterGap, 3},
                  {Event::Seen, 4},
                  {Event::Change, 4, S::Working, S::Away},
                  {Event::SeenAfterGap, 6},
                  {Event::Change, 6, S::Away, S::Working}}
        << S::Working << 7ll << 7ll
        << Spans{{0, S::Away}, {1, S::NotSeen}, {3, S::Working}, {4, S::NotSeen}, {6, S::Working}};
    QTest::newRow("stale") << Events{{Event::Seen, 5}} << S::Away << 6ll << 9ll << Spans{{5, S::Away}, {6, S::NotSeen}};
    QTest::newRow("known better since") << Events{{Event::Seen, 5}, {Event::Change, 6, S::Away, S::UnknownId}}
                                        << S::Working << 9ll << 9ll << Spans{{5, S::Away}, {6, S::Working}};
}

void tst_Strips::strip()
{
    QFETCH(Events, events);
    QFETCH(S, state);
    QFETCH(qint64, until);
    QFETCH(qint64, now);
    QFETCH(Spans, expected);
    ChangeLog log;
    log.setPopulation(10);
    for (const Event &event : events) {
        if (event.kind == Event::Change)
            log.record({change(1, event.from, event.to)}, event.at * minute);
        else
            log.seen(event.at * minute, event.kind == Event::Seen);
    }
    const qint64 toUtc = 1'772'000'000'000;
    Strip strip = log.strip(id(1), state, until * minute, now * minute, toUtc);
    Spans got;
    for (const StripSpan &span : strip)
        got.append({(span.from - toUtc) / minute, span.state});
    if (expected.size() > 1 && expected[0].first == expected[1].first)
        expected.removeFirst(); // a span without length is none
    QCOMPARE(got, expected);
}

void tst_Strips::stripKeepsADay()
{
    ChangeLog log;
    log.setPopulation(1);
    S state = S::Away;
    for (qint64 hours = 0; hours <= 60; ++hours) {
        log.seen(hours * hour, true);
        const S next = state == S::Away ? S::Working : S::Away;
        log.record({change(1, state, next)}, hours * hour);
        state = next;
    }
    const Strip strip = log.strip(id(1), state, 60 * hour, 60 * hour, 0);
    QCOMPARE(strip.first().from, 36 * hour);
    QVERIFY(strip.size() <= 26);
    QCOMPARE(strip.last().state, state);
    QCOMPARE(strip.last().from, 60 * hour);
}

void tst_Strips::fullLogTellsWhereItStarts()
{
    ChangeLog log;
    log.setPopulation(100'000); // little room for each
    log.seen(0, true);
    S state = S::Away;
    for (qint64 at = 1; at <= 100; ++at) {
        const S next = state == S::Away ? S::Working : S::Away;
        log.record({change(1, state, next)}, at * minute);
        state = next;
    }
    log.seen(100 * minute, true);
    const Strip strip = log.strip(id(1), state, 100 * minute, 100 * minute, 0);
    QVERIFY(strip.first().from > 80 * minute); // not told as if it had been one state since the start
    QCOMPARE(strip.last().from, 100 * minute);
    for (qsizetype i = 1; i < strip.size(); ++i)
        QCOMPARE(strip[i].from - strip[i - 1].from, minute);
    QCOMPARE(log.strip(id(2), S::Offline, 100 * minute, 100 * minute, 0), (Strip{{0, S::Offline}}));
}

void tst_Strips::recentChanges()
{
    ChangeLog log;
    log.setPopulation(10);
    log.seen(0, true);
    QVERIFY(log.recent(id(1), 0).isEmpty());
    for (int at = 1; at <= 60; ++at)
        log.record({change(1, S::Away, S::Working, quint16(at))}, at * minute);
    log.record({change(1, S::Working, S::Working, 4, {QStringLiteral("Trustpilot"), QStringLiteral("Yotpo")})},
               61 * minute);
    const QList<FloorChange> recent = log.recent(id(1), 7);
    QCOMPARE(recent.size(), 50);
    QCOMPARE(recent[0].atMs, 61 * minute + 7);
    QCOMPARE(recent[0].channelsOn.known, quint16(4));
    QCOMPARE(*recent[0].channelsOn.other, (QStringList{QStringLiteral("Trustpilot"), QStringLiteral("Yotpo")}));
    QVERIFY(recent[0].channelsOff.isEmpty());
    QCOMPARE(recent[1].channelsOn.known, quint16(60));
    QVERIFY(recent[1].channelsOn.other.isEmpty());
}

void tst_Strips::peopleWhoLeftAreForgotten()
{
    ChangeLog log;
    log.seen(0, true);
    for (int number = 1; number <= 3'000; ++number)
        log.record({change(number, S::Away, number % 2 ? S::NotSeen : S::Working)}, number);
    log.setPopulation(500);
    QVERIFY(log.recent(id(1), 0).isEmpty());
    QCOMPARE(log.recent(id(2), 0).size(), 1);
}

/// Whatever happens: spans ascend, neighbours differ, and gaps and states are where they were put.
void tst_Strips::stripsRandomly()
{
    quint32 seed = 11;
    const auto random = [&seed](quint32 below) {
        return (seed = seed * 1'664'525u + 1'013'904'223u) / 65'536u % below;
    };
    for (int round = 0; round < 300; ++round) {
        ChangeLog log;
        log.setPopulation(50);
        QList<S> truth; // by minute; NotSeen in gaps
        S state = S::Away;
        log.seen(0, true);
        qint64 last = 0;
        for (qint64 at = 1; at < 60; ++at) {
            if (random(3) == 0) { // no answer
                continue;
            }
            const bool contiguous = at - last == 1;
            while (truth.size() < at)
                truth.append(contiguous ? state : S::NotSeen);
            log.seen(at * minute, contiguous);
            last = at;
            if (random(3) == 0) {
                const S next = S(random(4) + int(S::Away) - 1);
                if (next != state)
                    log.record({change(1, state, next)}, at * minute);
                state = next;
            }
        }
        const Strip strip = log.strip(id(1), state, last * minute, last * minute, 0);
        for (qsizetype i = 1; i < strip.size(); ++i) {
            QVERIFY(strip[i].from > strip[i - 1].from);
            QVERIFY(strip[i].state != strip[i - 1].state);
        }
        for (qint64 at = 0; at < truth.size(); ++at) {
            S told = S::NotSeen;
            for (const StripSpan &span : strip) {
                if (span.from <= at * minute)
                    told = span.state;
            }
            QCOMPARE(told, truth[at]);
        }
    }
}

using Samples = QList<std::tuple<qint64, int, bool>>; // second, e-mail cover, contiguous

void tst_Strips::cover_data()
{
    QTest::addColumn<Samples>("samples");
    QTest::addColumn<qint64>("now"); // second
    QTest::addColumn<bool>("current");
    QTest::addColumn<QList<int>>("tail");
    QTest::newRow("nothing") << Samples{} << 600ll << true << QList<int>{-1, -1};
    QTest::newRow("one") << Samples{{600, 3, false}} << 600ll << true << QList<int>{-1, 3};
    QTest::newRow("last of a minute") << Samples{{600, 3, false}, {605, 4, true}} << 610ll << true << QList<int>{-1, 4};
    QTest::newRow("minute by minute") << Samples{{600, 3, false}, {660, 4, true}, {720, 5, true}} << 725ll << true
                                      << QList<int>{-1, 3, 4, 5};
    QTest::newRow("slow polls hold") << Samples{{600, 3, false}, {900, 5, true}} << 900ll << true
                                     << QList<int>{-1, 3, 3, 3, 3, 3, 5};
    QTest::newRow("a gap stays empty") << Samples{{600, 3, false}, {900, 5, false}} << 900ll << true
                                       << QList<int>{3, -1, -1, -1, -1, 5};
    QTest::newRow("live between polls") << Samples{{600, 3, false}} << 660ll << true << QList<int>{-1, 3, 3};
    QTest::newRow("stale") << Samples{{600, 3, false}} << 720ll << false << QList<int>{-1, 3, -1, -1};
    QTest::newRow("a day later") << Samples{{600, 3, false}, {87'000, 6, false}} << 87'000ll << true
                                 << QList<int>{-1, -1, 6};
}

void tst_Strips::cover()
{
    QFETCH(Samples, samples);
    QFETCH(qint64, now);
    QFETCH(bool, current);
    QFETCH(QList<int>, tail);
    CoverLog log;
    for (const auto &[second, count, contiguous] : samples)
        log.add(second * 1'000, {count, 0, 0, 0}, {}, contiguous);
    const CoverLog::Series series = log.series(now * 1'000, current);
    QCOMPARE(series.size(), 120);
    QList<int> got;
    for (const CoverCounts &value : series)
        got.append(value[0]);
    QCOMPARE(got.last(tail.size()), tail);
}

void tst_Strips::coverOfTeams()
{
    const TeamId red = livebodies::team(1), blue = livebodies::team(2);
    CoverLog log;
    log.add(0, {3, 0, 0, 0}, {{red, {1, 0, 0, 0}}}, false);
    log.add(minute, {4, 0, 0, 0}, {{red, {2, 0, 0, 0}}, {blue, {2, 0, 0, 0}}}, true);
    CoverLog::Series series = log.series(red, minute, true);
    QCOMPARE(series.size(), 120);
    QCOMPARE(series[118][0], 1);
    QCOMPARE(series[119][0], 2);
    series = log.series(blue, minute, true);
    QCOMPARE(series[118][0], -1);
    QCOMPARE(series[119][0], 2);
    log.add(2 * minute, {4, 0, 0, 0}, {{blue, {2, 0, 0, 0}}}, true);
    QCOMPARE(log.series(red, 2 * minute, true).last()[0], -1);
}

QTEST_GUILESS_MAIN(tst_Strips)
#include "tst_strips.moc"

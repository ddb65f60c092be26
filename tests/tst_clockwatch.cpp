#include "clockwatch.h"
#include "presence.h"
#include "skewmeter.h"
#include <QTest>

namespace {

class HandClock : public Clock
{
public:
    qint64 utcMs() const override { return utc; }
    qint64 monoMs() const override { return mono; }
    qint64 utc = 1'772'000'000'000;
    qint64 mono = 50'000;
};

} // namespace

class tst_ClockWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jump_data();
    void jump();
    void timeNeverGoesBack();
    void suspendedTimeCounts();
    void wallTimeFollowsACorrection();
    void skew_data();
    void skew();
    void skewForgets();
};

void tst_ClockWatch::jump_data()
{
    QTest::addColumn<qint64>("wall");
    QTest::addColumn<qint64>("mono");
    QTest::addColumn<int>("expected");
    QTest::addColumn<qint64>("passed");
    const auto none = int(ClockWatch::Jump::None), forward = int(ClockWatch::Jump::Forward),
               back = int(ClockWatch::Jump::Back);
    QTest::newRow("a second") << 1'000ll << 1'000ll << none << 1'000ll;
    QTest::newRow("slewed") << 1'300ll << 1'000ll << none << 1'000ll;
    QTest::newRow("exactly the limit") << 31'000ll << 1'000ll << none << 1'000ll;
    QTest::newRow("over the limit") << 31'001ll << 1'000ll << forward << 31'001ll;
    QTest::newRow("eight hours asleep") << 28'801'000ll << 1'000ll << forward << 28'801'000ll;
    QTest::newRow("set back an hour") << -3'599'000ll << 1'000ll << back << 1'000ll;
    QTest::newRow("to 1970") << -1'772'000'000'000ll << 1'000ll << back << 1'000ll;
}

void tst_ClockWatch::jump()
{
    QFETCH(qint64, wall);
    QFETCH(qint64, mono);
    QFETCH(int, expected);
    QFETCH(qint64, passed);
    HandClock clock;
    ClockWatch watch(clock, 30'000);
    const qint64 before = watch.now();
    clock.utc += wall;
    clock.mono += mono;
    QCOMPARE(int(watch.look()), expected);
    QCOMPARE(watch.now() - before, passed);
    QCOMPARE(int(watch.look()), int(ClockWatch::Jump::None));
}

void tst_ClockWatch::timeNeverGoesBack()
{
    HandClock clock;
    ClockWatch watch(clock, 30'000);
    qint64 last = watch.now();
    for (const qint64 wall : {1'000ll, -7'200'000ll, 3'600'000ll, -40'000ll, 90'000'000ll, 0ll}) {
        clock.utc += wall;
        clock.mono += 100;
        watch.look();
        QVERIFY(watch.now() >= last + 100);
        QVERIFY(watch.toUtc(last) <= clock.utc);
        last = watch.now();
    }
}

void tst_ClockWatch::suspendedTimeCounts()
{
    HandClock clock;
    ClockWatch watch(clock, 30'000);
    const qint64 moment = watch.now();
    const qint64 wall = clock.utc;
    clock.utc += 8 * 3'600'000;
    watch.look();
    QCOMPARE(watch.now() - moment, 8ll * 3'600'000);
    QCOMPARE(watch.toUtc(moment), wall);
}

void tst_ClockWatch::wallTimeFollowsACorrection()
{
    HandClock clock;
    ClockWatch watch(clock, 30'000);
    const qint64 moment = watch.now();
    clock.mono += 5'000;
    clock.utc += 5'000 - 3'600'000; // the clock had been an hour fast
    watch.look();
    QCOMPARE(watch.toUtc(moment), clock.utc - 5'000);
}

void tst_ClockWatch::skew_data()
{
    QTest::addColumn<QList<qint64>>("offsets"); // server minus ours, true value
    QTest::addColumn<qint64>("expected");
    QTest::newRow("none") << QList<qint64>{} << 0ll;
    QTest::newRow("agrees") << QList<qint64>{0, 0, 0} << 0ll;
    QTest::newRow("below two seconds") << QList<qint64>{1'400} << 0ll;
    QTest::newRow("we are behind") << QList<qint64>{3'000, 3'000, 3'000} << 3'000ll;
    QTest::newRow("an hour ahead") << QList<qint64>{-3'600'000} << -3'600'000ll;
    QTest::newRow("one odd answer") << QList<qint64>{0, 0, 86'400'000, 0, 0} << 0ll;
    QTest::newRow("only the newest five") << QList<qint64>{0, 0, 0, 5'000, 5'000, 5'000, 5'000, 5'000} << 5'000ll;
}

void tst_ClockWatch::skew()
{
    QFETCH(QList<qint64>, offsets);
    QFETCH(qint64, expected);
    const qint64 utc = 1'772'000'000'000;
    SkewMeter meter;
    for (const qint64 offset : offsets) {
        const qint64 server = utc - 100 + offset;     // when it answered, half a round trip ago
        meter.add(server - server % 1'000, utc, 200); // the header is cut to seconds
    }
    QVERIFY2(qAbs(meter.skewMs() - expected) <= 500, qPrintable(QString::number(meter.skewMs())));
}

void tst_ClockWatch::skewForgets()
{
    SkewMeter meter;
    meter.add(1'772'000'010'000, 1'772'000'000'000, 0);
    QVERIFY(meter.skewMs() > 9'000);
    meter.add(noTime, 1'772'000'000'000, 0); // no Date header
    QVERIFY(meter.skewMs() > 9'000);
    meter.reset();
    QCOMPARE(meter.skewMs(), 0ll);
}

QTEST_GUILESS_MAIN(tst_ClockWatch)
#include "tst_clockwatch.moc"

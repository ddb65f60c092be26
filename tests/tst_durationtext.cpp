// Spans and times as the floor tells them.
#include "durationtext.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <QtTest>
#include <ctime>
#include <limits>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;

qint64 utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch();
}
} // namespace

class TestDurationText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Copenhagen");
        tzset();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void duration_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << u"00:00"_s;
        QTest::newRow("negative, a clock set back") << -hour << u"00:00"_s;
        QTest::newRow("seconds are not rounded up") << 59 * second + 999 << u"00:59"_s;
        QTest::newRow("minutes") << 6 * minute + 12 * second << u"06:12"_s;
        QTest::newRow("just below an hour") << hour - 1 << u"59:59"_s;
        QTest::newRow("one hour") << hour << u"1 h 00"_s;
        QTest::newRow("not 1:46") << hour + 46 * minute + 30 * second << u"1 h 46"_s;
        QTest::newRow("minutes keep two figures") << hour + 9 * minute << u"1 h 09"_s;
        QTest::newRow("just below a day") << day - 1 << u"23 h 59"_s;
        QTest::newRow("days") << 2 * day + 3 * hour + 59 * minute << u"2 d 3 h"_s;
        QTest::newRow("as long as can be") << std::numeric_limits<qint64>::max() << u"106751991167 d 7 h"_s;
    }
    void duration()
    {
        QFETCH(qint64, ms);
        QTEST(durationText(ms), "text");
    }

    void lastSeen_data()
    {
        QTest::addColumn<qint64>("ago");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("text");
        const QString afternoon = u"2026-10-13T14:32:08Z"_s; // a Tuesday, 16:32 local
        QTest::newRow("just now") << qint64(0) << afternoon << u"now"_s;
        QTest::newRow("in the future") << -hour << afternoon << u"now"_s;
        QTest::newRow("below a minute") << minute - 1 << afternoon << u"now"_s;
        QTest::newRow("one minute") << minute << afternoon << u"1 min"_s;
        QTest::newRow("minutes") << 34 * minute + 59 * second << afternoon << u"34 min"_s;
        QTest::newRow("hours") << hour + 29 * minute << afternoon << u"1 h 29"_s;
        QTest::newRow("first minute of the local day") << 16 * hour + 32 * minute << afternoon << u"16 h 32"_s;
        QTest::newRow("last minute of the day before") << 16 * hour + 33 * minute << afternoon << u"Mon 23:59"_s;
        QTest::newRow("minutes over midnight") << 34 * minute << u"2026-10-12T22:10:00Z"_s << u"34 min"_s;
        QTest::newRow("friday") << 3 * day + 23 * hour + 28 * minute << afternoon << u"Fri 17:04"_s;
        QTest::newRow("five days") << 5 * day << afternoon << u"Thu 16:32"_s;
        QTest::newRow("six days is a date") << 6 * day << afternoon << u"7 Oct"_s;
        QTest::newRow("another year") << 300 * day << afternoon << u"17 Dec 2025"_s;
        QTest::newRow("longer than any calendar") << std::numeric_limits<qint64>::max() << afternoon << QString();
    }
    void lastSeen()
    {
        QFETCH(qint64, ago);
        QFETCH(QString, now);
        QFETCH(QString, text);
        const QString got = lastSeenText(ago, utc(now));
        if (text.isEmpty())
            QVERIFY(!got.isEmpty());
        else
            QCOMPARE(got, text);
    }

    void age_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("negative") << qint64(-5) << u"0 s"_s;
        QTest::newRow("seconds") << 2 * second + 900 << u"2 s"_s;
        QTest::newRow("below a minute") << minute - 1 << u"59 s"_s;
        QTest::newRow("minutes") << 3 * minute << u"3 min"_s;
        QTest::newRow("hours") << hour + 46 * minute << u"1 h 46"_s;
    }
    void age()
    {
        QFETCH(qint64, ms);
        QTEST(ageText(ms), "text");
    }

    void clock_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("text");
        QTest::newRow("summer") << u"2026-07-01T12:32:08Z"_s << u"14:32:08"_s;
        QTest::newRow("winter") << u"2026-01-01T12:32:08Z"_s << u"13:32:08"_s;
        // The clock goes back from 03:00 to 02:00 on 25 October: 02:30 comes twice.
        QTest::newRow("02:30, first") << u"2026-10-25T00:30:00Z"_s << u"02:30:00 +02:00"_s;
        QTest::newRow("02:30, again") << u"2026-10-25T01:30:00Z"_s << u"02:30:00 +01:00"_s;
        QTest::newRow("an hour before") << u"2026-10-24T23:59:59Z"_s << u"01:59:59"_s;
        QTest::newRow("an hour after") << u"2026-10-25T02:00:00Z"_s << u"03:00:00"_s;
        QTest::newRow("spring leaves out an hour") << u"2026-03-29T01:30:00Z"_s << u"03:30:00"_s;
    }
    void clock()
    {
        QFETCH(QString, moment);
        QTEST(clockText(utc(moment)), "text");
    }

    void farTimesHaveTexts()
    {
        for (const qint64 ms : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), qint64(0)})
            QVERIFY(!clockText(ms).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDurationText)
#include "tst_durationtext.moc"

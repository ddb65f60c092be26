// Whether an age reads differently, told without its text: the same answer as the two texts give.
#include "floorages.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QtTest>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
const qint64 noon = QDateTime::fromString(u"2026-10-24T12:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch();

FloorRow seen(qint64 ago)
{
    FloorRow row;
    row.hasPresence = true;
    row.presence.requestTime = noon;
    row.presence.lastSeen = noon - ago;
    return row;
}
} // namespace

class TestFloorAges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Copenhagen");
        tzset();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void moves_data()
    {
        QTest::addColumn<qint64>("ago");
        QTest::addColumn<bool>("stale");
        QTest::addColumn<qint64>("before");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<bool>("moves");
        QTest::newRow("a span moves with answers only") << 5 * minute << false << noon << noon + 3 * minute << false;
        QTest::newRow("hours, too") << 3 * hour << false << noon << noon + second << false;
        QTest::newRow("hours become a moment at midnight")
            << 3 * hour << false << noon + 10 * hour - 1 << noon + 10 * hour << true;
        QTest::newRow("the minute of a moment") << 2 * day << false << noon + minute - 1 << noon + minute << true;
        QTest::newRow("within its minute") << 2 * day << false << noon + second << noon + 2 * second << false;
        QTest::newRow("stale: at least so many minutes")
            << 5 * minute << true << noon + minute - 1 << noon + minute << true;
        QTest::newRow("stale: within the minute") << 5 * minute << true << noon + second << noon + 2 * second << false;
        QTest::newRow("time stands still") << 2 * day << false << noon << noon << false;
        QTest::newRow("the clock was set back") << 2 * day << false << noon << noon - hour << true;
    }
    void moves()
    {
        QFETCH(qint64, ago);
        QFETCH(bool, stale);
        QFETCH(qint64, before);
        QFETCH(qint64, now);
        QTEST(floorages::lastSeenMoves(seen(ago), stale, noon, before, now), "moves");
    }

    void nobodyWasSeen() { QVERIFY(!floorages::lastSeenMoves({}, false, noon, noon, noon + day)); }

    /// Over the night in which the clocks are set back.
    void asTheTextsSay()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 20'000; ++i) {
            const FloorRow row = seen(random.bounded(int(random.bounded(2) ? 2 * hour : 3 * day)));
            const bool stale = random.bounded(2);
            const qint64 before = noon + random.bounded(int(24 * hour)), now = before + random.bounded(int(2 * minute));
            const bool differs =
                floorages::lastSeen(row, stale, noon, before) != floorages::lastSeen(row, stale, noon, now);
            QCOMPARE(floorages::lastSeenMoves(row, stale, noon, before, now), differs);
        }
    }
};

QTEST_GUILESS_MAIN(TestFloorAges)
#include "tst_floorages.moc"

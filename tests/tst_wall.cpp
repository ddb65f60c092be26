// What the wall shows and where it stands, for every screen and floor it may hang before.
#include "wallcare.h"
#include "wallsample.h"
#include <QtTest>

using namespace Qt::StringLiterals;
using wallsample::Floor;

namespace {

QList<QRect> partsOf(const WallLayout &l)
{
    QList<QRect> parts{l.clock, l.live};
    if (!l.counts || !l.tilesOnOwnPage)
        parts += QList<QRect>(l.tiles.begin(), l.tiles.end());
    parts += QList<QRect>(l.states.begin(), l.states.end());
    if (!l.counts)
        parts += QList<QRect>{l.look, l.teams};
    return parts;
}

} // namespace

class tst_Wall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("distance");
        for (const QSize size : {QSize(1920, 1080), QSize(3840, 2160), QSize(1280, 720), QSize(1080, 1920),
                                 QSize(2160, 3840), QSize(1024, 768), QSize(7680, 4320), QSize(640, 480)}) {
            for (const double distance : {.5, 2., 4., 6., 8., 20., 40.})
                QTest::addRow("%dx%d from %.1f m", size.width(), size.height(), distance) << size << distance;
        }
    }
    void places()
    {
        QFETCH(QSize, size);
        QFETCH(double, distance);
        for (const bool below : {false, true}) {
            WallOptions options;
            options.distanceM = distance;
            const WallMetrics metrics = wallMetrics(size, options);
            const WallLayout l = wallLayout(metrics, options, below);
            const QRect safe = metrics.safeArea();
            const QList<QRect> parts = partsOf(l);
            for (qsizetype i = 0; i < parts.size(); ++i) {
                QVERIFY2(parts.at(i).isValid() && safe.adjusted(-2, -2, 2, 2).contains(parts.at(i)),
                         qPrintable(u"part %1"_s.arg(i)));
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY2(!parts.at(i).intersects(parts.at(j)), qPrintable(u"parts %1 and %2"_s.arg(j).arg(i)));
            }
            if (l.counts)
                continue;
            QVERIFY(metrics.arcMinutes(metrics.label()) >= 16);
            QVERIFY(l.look.height() >= l.headHeight + l.lineHeight);
            QVERIFY(l.teams.height() >= l.tileHeight);
        }
    }

    void everybodyHasALine()
    {
        const Floor floor(47, 5);
        const WallOptions options;
        const WallContent content = floor.content(options);
        const WallLayout l = wallLayout(wallMetrics({1920, 1080}, options), options, false);
        QSet<std::pair<int, int>> seen;
        int lines = 0;
        for (const WallPage &page : wallPages(content, options, l)) {
            for (const QList<WallEntry> &column : page.columns) {
                for (const WallEntry &entry : column) {
                    if (entry.person < 0)
                        continue;
                    seen.insert({entry.team, entry.person});
                    ++lines;
                }
            }
        }
        QCOMPARE(lines, int(floor.rows.size()));
        QCOMPARE(int(seen.size()), lines);
    }

    void typeGrowsWithTheDistance()
    {
        WallOptions options; // 55 inches from 4 metres, as drawn
        QCOMPARE(wallMetrics({1920, 1080}, options).label(), 42);
        QCOMPARE(wallMetrics({3840, 2160}, options).label(), 84);
        options.distanceM = 3;
        QVERIFY(wallMetrics({1920, 1080}, options).label() < 34);
        options.distanceM = 8;
        const WallMetrics far = wallMetrics({1920, 1080}, options);
        QVERIFY(!far.fitsOverview()); // counts are all that can be read
        QVERIFY(wallLayout(far, options, false).counts);
    }

    void names_data()
    {
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("shown");
        QTest::newRow("two") << u"Liv Torvaldsen"_s << u"Liv T."_s;
        QTest::newRow("three") << u"Jónas Þór Sigurðsson"_s << u"Jónas S."_s;
        QTest::newRow("one") << u"Madonna"_s << u"Madonna"_s;
        QTest::newRow("Japanese") << u"佐藤 陽子"_s << u"佐藤 陽子"_s;
        QTest::newRow("Arabic") << u"يوسف بن عبد"_s << u"يوسف ع."_s;
    }
    void names()
    {
        QFETCH(QString, whole);
        QFETCH(QString, shown);
        const FloorRow row = floorsample::row(1, whole, AgentState::Away);
        QVERIFY2(wallName(row, WallNames::First).contains(shown), qPrintable(wallName(row, WallNames::First)));
        QVERIFY(wallName(row, WallNames::Full).contains(whole));
        QVERIFY(wallName(row, WallNames::None).isEmpty());
    }

    void teamsByName()
    {
        const Floor floor(40, 5);
        WallOptions options;
        options.teamNames = {u"team 03"_s};
        const WallContent content = floor.content(options);
        QCOMPARE(int(content.teams.size()), 1);
        QCOMPARE(content.counts.total, 8);
        QVERIFY(content.shortBy == (std::array<int, channelCount>{})); // of a team that is not shown
        QVERIFY(content.minimum == CoverMinimums::none);
        options.teamNames = {u"nobody"_s};
        QCOMPARE(floor.content(options).counts.total, 0); // not all of them
    }

    /// What is wanted is told of those who are shown.
    void minimums()
    {
        Floor floor(40, 5);
        floor.minimums = {{40, 4, -1, -1},
                          {{floor.teams.at(1).id, {30, -1, 2, -1}}, {floor.teams.at(2).id, {1, 0, -1, 3}}}};
        const int cover = floor.content({}).counts.cover[0];
        QVERIFY(floor.content({}).minimum == floor.minimums.total);
        QCOMPARE(floor.content({}).shortBy[0], 40 - cover); // also when no team is short
        QVERIFY(floor.content({}).look.at(1).kind == WallLine::Kind::ShortCover);
        WallOptions options;
        options.teamNames = {u"team 01"_s, u"team 02"_s};
        const std::array<int, channelCount> sum{31, 0, 2, 3};
        QVERIFY(floor.content(options).minimum == sum);
    }

    void latenessHasNoName()
    {
        const Floor floor(47, 5);
        const QList<WallLine> look = floor.content({}).look;
        QVERIFY(look.constFirst().kind == WallLine::Kind::ShortCover);
        QVERIFY(look.constLast().kind == WallLine::Kind::AwayLong);
        for (const WallLine &line : look)
            QVERIFY(line.kind != WallLine::Kind::Contradiction || line.mark != AgentState::Away);
    }

    void care()
    {
        QSet<std::pair<int, int>> places;
        for (qint64 t = 0; t < 32 * 60'000; t += 60'000) {
            const QPoint at = wallcare::drift(t);
            QVERIFY(std::abs(at.x()) <= 2 && std::abs(at.y()) <= 2);
            places.insert({at.x(), at.y()});
        }
        QCOMPARE(int(places.size()), 8);
        const QDateTime day(QDate(2026, 3, 2), QTime(12, 0));
        QVERIFY(wallcare::bandBelow(day) != wallcare::bandBelow(day.addDays(1)));
        WallOptions options;
        QVERIFY(!wallcare::isDimmed(QTime(3, 0), options));
        options.openFrom = QTime(22, 0);
        options.openTo = QTime(6, 0);
        QVERIFY(!wallcare::isDimmed(QTime(3, 0), options));
        QVERIFY(wallcare::isDimmed(QTime(12, 0), options));
    }
};

QTEST_MAIN(tst_Wall)
#include "tst_wall.moc"

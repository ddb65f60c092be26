// What the wall shows and where it stands, for every screen and floor it may hang before.
#include "floorsample.h"
#include "theme.h"
#include "wallcare.h"
#include "wallframe.h"
#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Floor
{
    Floor(int agents, int teamCount)
    {
        teams = floorsample::teams(teamCount);
        QRandomGenerator random(7);
        for (int i = 0; i < agents; ++i) {
            const auto state = AgentState(random.bounded(int(AgentState::NotSeen)));
            FloorRow row = floorsample::row(i, floorsample::randomName(random), state);
            row.teams = {teams.at(i % teamCount).id};
            rows += row;
        }
        rows += floorsample::row(agents, u"يوسف بن عبد الله"_s, AgentState::Ghost);
        rows += floorsample::row(agents + 1, u"佐藤 陽子"_s, AgentState::NoChannels);
    }
    WallContent content(const WallOptions &options) const
    {
        WallInput input;
        input.rows = &rows;
        input.teams = teams;
        input.nowMs = floorsample::noon;
        input.awayThresholdMs = 60'000;
        input.minimum = {11, 8, -1, 3};
        input.shortages = {{teams.constFirst().id, Channel::Phone, 2, 3, floorsample::noon - 90'000, true}};
        return wallContent(input, options);
    }
    QList<Team> teams;
    QList<FloorRow> rows;
};

WallMoment moment(Freshness freshness, qint64 ageMs)
{
    WallMoment m;
    m.nowMs = floorsample::noon;
    m.dataMs = floorsample::noon;
    m.status.freshness = freshness;
    m.status.ageMs = ageMs;
    m.status.answeredAtMs = floorsample::noon - ageMs;
    m.status.nextPollInMs = 3000;
    m.status.attempts = freshness == Freshness::Live ? 0 : 13;
    m.stale = freshness == Freshness::Stale;
    return m;
}

QImage picture(const Theme &theme, const QSize &size, const WallOptions &options, const WallContent &content,
               const WallMoment &at, int page = 0)
{
    WallFrame frame(theme);
    frame.setPlace(size, 1, options, false);
    frame.setContent(content);
    frame.setCurrent(page);
    QImage image(size, QImage::Format_RGB32);
    image.fill(theme.color(Token::Bg));
    QPainter p(&image);
    frame.paint(&p, QRect(QPoint(0, 0), size), at);
    return image;
}

/// Something painted where nothing belongs: the first such point, or none.
QString strayInk(const QImage &image, const QRect &allowed, QRgb ground)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if ((line[x] | 0xff000000) != ground && !allowed.contains(x, y))
                return u"%1,%2"_s.arg(x).arg(y);
        }
    }
    return {};
}

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

    void floors_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("agents");
        QTest::addColumn<int>("teamCount");
        QTest::newRow("4 in one team") << QSize(1920, 1080) << 4 << 1;
        QTest::newRow("47 in five") << QSize(1920, 1080) << 47 << 5;
        QTest::newRow("400 in thirty") << QSize(1920, 1080) << 400 << 30;
        QTest::newRow("400 in one") << QSize(1920, 1080) << 400 << 1;
        QTest::newRow("30 in thirty, 720p") << QSize(1280, 720) << 30 << 30;
        QTest::newRow("47, portrait") << QSize(1080, 1920) << 47 << 5;
        QTest::newRow("400, portrait") << QSize(1080, 1920) << 400 << 30;
    }
    void floors()
    {
        QFETCH(QSize, size);
        QFETCH(int, agents);
        QFETCH(int, teamCount);
        const Theme theme;
        const Floor floor(agents, teamCount);
        for (const WallNames names : {WallNames::First, WallNames::Full}) {
            WallOptions options;
            options.names = names;
            const WallContent content = floor.content(options);
            const WallLayout l = wallLayout(wallMetrics(size, options), options, false);
            const QList<WallPage> pages = wallPages(content, options, l);
            int tiles = 0;
            for (qsizetype n = 0; n < pages.size(); ++n) {
                const WallPage &page = pages.at(n);
                QVERIFY(page.teamCount * l.tileHeight <= l.teams.height());
                tiles += page.teamCount;
                for (qsizetype c = 0; c < page.columns.size(); ++c) {
                    int height = 0;
                    for (const WallEntry &entry : page.columns.at(c))
                        height += entry.person < 0 ? l.headHeight : l.personHeight;
                    QVERIFY(height <= l.columns.at(c).height());
                }
                const QImage image = picture(theme, size, options, content, moment(Freshness::Live, 2000), int(n));
                // A letter or an edge may reach a hair over its box.
                const QRect allowed = l.metrics.safeArea().adjusted(-4, -4, 4, 4);
                const QString stray = strayInk(image, allowed, theme.color(Token::Bg).rgb());
                QVERIFY2(stray.isEmpty(), qPrintable(u"page %1 at %2"_s.arg(n).arg(stray)));
            }
            QCOMPARE(tiles, int(content.teams.size()));
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
        options.teamNames = {u"nobody"_s};
        QCOMPARE(floor.content(options).counts.total, 0); // not all of them
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

    void nothingIsLeftAfterFiveMinutes()
    {
        const Theme theme;
        const QSize size(1280, 720);
        const WallContent full = Floor(47, 5).content({});
        const WallMoment late = moment(Freshness::Stale, 5 * 60'000 + 1);
        const WallMoment early = moment(Freshness::Stale, 5 * 60'000 - 1);
        QVERIFY(picture(theme, size, {}, full, early) != picture(theme, size, {}, WallContent(), early));
        QCOMPARE(picture(theme, size, {}, full, late), picture(theme, size, {}, WallContent(), late));
        WallMoment second = late; // the clock goes on
        second.nowMs += 1000;
        QVERIFY(picture(theme, size, {}, full, late) != picture(theme, size, {}, full, second));
    }

    void oldLooksOld()
    {
        const Theme theme;
        const WallContent content = Floor(47, 5).content({});
        const QSize size(1280, 720);
        const auto colourful = [&](const QImage &image) {
            const QRgb work = theme.color(Token::StWork).rgb();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixel(x, y) == work)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(colourful(picture(theme, size, {}, content, moment(Freshness::Live, 2000))));
        QVERIFY(!colourful(picture(theme, size, {}, content, moment(Freshness::Stale, 48'000))));
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

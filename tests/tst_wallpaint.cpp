// The wall's pictures: everything inside its place, old data drained or gone, and only what changed painted anew.
#include "wallsample.h"
#include <QApplication>
#include <QtTest>

using namespace Qt::StringLiterals;
using wallsample::Floor;
using wallsample::moment;
using wallsample::picture;

namespace {

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

/// Where two pictures are not the same; empty = nowhere. Edges of letters are laid on a little differently by a
/// painter that is clipped.
QString difference(const QImage &a, const QImage &b)
{
    constexpr int hair = 110; // of 255; what is left over from before differs by more
    QRect box;
    for (int y = 0; a != b && y < a.height(); ++y) {
        const auto *one = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *other = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x) {
            if (one[x] != other[x] && std::abs(qGray(one[x]) - qGray(other[x])) > hair)
                box |= QRect(x, y, 1, 1);
        }
    }
    return box.isNull() ? QString()
                        : u"%1,%2 %3x%4"_s.arg(box.left()).arg(box.top()).arg(box.width()).arg(box.height());
}

qint64 areaOf(const QRegion &region)
{
    qint64 area = 0;
    for (const QRect &box : region)
        area += qint64(box.width()) * box.height();
    return area;
}

/// A wall that is painted piece by piece, as a window is.
struct Patched
{
    Patched(const Theme &theme, const QSize &size, const WallOptions &options)
        : frame(theme), image(size, QImage::Format_RGB32)
    {
        frame.setPlace(size, 1, options, false);
    }
    QRegion follow(const WallMoment &at)
    {
        const QRegion region = frame.changes(at);
        QPainter p(&image);
        frame.paint(&p, region, at);
        return region;
    }
    QImage whole(const WallMoment &at)
    {
        QImage fresh(image.size(), QImage::Format_RGB32);
        QPainter p(&fresh);
        frame.paint(&p, fresh.rect(), at);
        return fresh;
    }
    WallFrame frame;
    QImage image;
};

} // namespace

class tst_WallPaint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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

    void nothingIsLeftAfterFiveMinutes()
    {
        const Theme theme;
        const QSize size(1280, 720);
        const WallContent full = Floor(47, 5).content({});
        const WallMoment late = moment(Freshness::Stale, 5 * 60'000 + 1);
        const WallMoment early = moment(Freshness::Stale, 5 * 60'000 - 1);
        QVERIFY(picture(theme, size, {}, full, early) != picture(theme, size, {}, WallContent(), early));
        QCOMPARE(difference(picture(theme, size, {}, full, late), picture(theme, size, {}, WallContent(), late)),
                 QString());
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

    void theOtherWindowsKeepTheirColours()
    {
        const Theme application;
        const QColor ground = QApplication::palette().color(QPalette::Window);
        const QString sheet = qApp->styleSheet();
        Theme wall;
        wall.setDark(true);
        QCOMPARE(QApplication::palette().color(QPalette::Window), ground);
        QCOMPARE(qApp->styleSheet(), sheet);
        QVERIFY(wall.color(Token::Bg) != application.color(Token::Bg));
    }

    void piecesMakeTheWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("countsOnly");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("wide") << QSize(960, 540) << false << false;
        QTest::newRow("upright") << QSize(540, 960) << false << false;
        QTest::newRow("counts") << QSize(960, 540) << true << false;
        QTest::newRow("mirrored") << QSize(960, 540) << false << true;
    }
    /// Whatever changes: what was painted piece by piece cannot be told from what is painted at once.
    void piecesMakeTheWhole()
    {
        QFETCH(QSize, size);
        QFETCH(bool, countsOnly);
        QFETCH(bool, mirrored);
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        const Theme theme;
        Floor floor(24, 4);
        WallOptions options;
        options.countsOnly = countsOnly;
        Patched wall(theme, size, options);
        QRandomGenerator random(11);
        for (int step = 0; step < 40; ++step) {
            WallMoment at = moment(step % 20 < 16 ? Freshness::Live : Freshness::Stale, 1000 * (step % 5));
            if (step % 20 == 15)
                at.status.freshness = Freshness::Old;
            if (step % 20 > 17)
                at.status.ageMs = 5 * 60'000 + 1000 * step; // silent
            at.nowMs += 1000 * step;
            at.dataMs = at.stale ? floorsample::noon : at.nowMs;
            if (step % 3 == 0)
                floorsample::change(&floor.rows[random.bounded(int(floor.rows.size()))], 4, random);
            if (step % 7 == 0)
                floor.minimums.total[1] = random.bounded(9);
            wall.frame.setContent(floor.content(options));
            if (step % 6 == 5)
                wall.frame.setCurrent(random.bounded(int(wall.frame.pages().size())));
            wall.follow(at);
            const QString where = difference(wall.image, wall.whole(at));
            QVERIFY2(where.isEmpty(), qPrintable(u"step %1 at %2"_s.arg(step).arg(where)));
        }
    }

    void onlyWhatChangedIsPainted()
    {
        const Theme theme;
        Floor floor(47, 5);
        const QSize size(1920, 1080);
        const qint64 all = qint64(size.width()) * size.height();
        Patched wall(theme, size, {});
        wall.frame.setContent(floor.content({}));
        WallMoment at = moment(Freshness::Live, 2000);
        QCOMPARE(wall.follow(at), QRegion(QRect(QPoint(0, 0), size)));
        QVERIFY(wall.follow(at).isEmpty());
        const WallLayout &l = wall.frame.layout();
        // Another second of the clock alone.
        at.nowMs += 1000;
        QCOMPARE(wall.follow(at), QRegion(l.clock));
        // Ages go on too: nothing but the ends of lines.
        at.dataMs += 1000;
        at.status.ageMs += 1000;
        const QRegion second = wall.follow(at);
        QVERIFY(!second.intersects(QRegion(l.tiles[0]) | l.states[0] | l.teams));
        QVERIFY2(areaOf(second) < all / 8, QByteArray::number(areaOf(second)).constData());
        // Somebody goes away.
        auto who = std::find_if(floor.rows.begin(), floor.rows.end(),
                                [](const FloorRow &row) { return row.state == AgentState::Working; });
        who->state = AgentState::Away;
        wall.frame.setContent(floor.content({}));
        const QRegion moved = wall.follow(at);
        QVERIFY(moved.intersects(l.states[0]) && moved.intersects(l.states[1]));
        QVERIFY(!moved.intersects(l.states[2]) && !moved.intersects(l.clock));
        QVERIFY2(areaOf(moved & l.teams) <= qint64(l.teams.width()) * l.tileHeight, "one team");
        // Old from here on: all of it.
        at.stale = true;
        QCOMPARE(wall.follow(at), QRegion(QRect(QPoint(0, 0), size)));
    }
};

QTEST_MAIN(tst_WallPaint)
#include "tst_wallpaint.moc"

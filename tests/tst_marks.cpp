#include "marks.h"
#include "stagemark.h"
#include "theme.h"
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QList<AgentState> states{AgentState::Ghost, AgentState::Away, AgentState::Working, AgentState::Offline,
                               AgentState::NotSeen};

template <typename Paint>
QImage painted(QSize size, Paint paint)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(&painter);
    painter.end();
    return image;
}

/// Where there is ink, and how light it is: what is left of a drawing without its hue.
QImage grey(const QImage &image)
{
    QImage ground(image.size(), QImage::Format_RGB32);
    ground.fill(Qt::white);
    QPainter painter(&ground);
    painter.drawImage(0, 0, image);
    painter.end();
    return ground.convertToFormat(QImage::Format_Grayscale8);
}

/// Everything that is drawn is black, in strength: neither colour nor lightness can help.
QImage silhouette(const QImage &image)
{
    QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
    alpha.reinterpretAsFormat(QImage::Format_Grayscale8);
    return alpha;
}

/// Share of pixels that differ clearly.
double difference(const QImage &a, const QImage &b)
{
    int different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            different += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 60 ? 1 : 0;
    }
    return different / double(a.width() * a.height());
}

QImage mark(AgentState state, int size, const Theme &theme, bool stale)
{
    return painted({size, size}, [&](QPainter *p) { paintMark(p, QRectF(0, 0, size, size), state, theme, stale); });
}

QImage switchImage(SwitchLook look, const Theme &theme)
{
    return painted({28, 16}, [&](QPainter *p) { paintSwitch(p, QRectF(0, 0, 28, 16), look, theme); });
}

FloorRow person(AgentState state, SwitchState email)
{
    FloorRow row;
    row.state = state;
    row.switches[size_t(Channel::Email)] = email;
    return row;
}

} // namespace

class TstMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statesDifferInShape_data();
    void statesDifferInShape();
    void contradictionsShareTheDiamond();
    void staleKeepsShapeAndLosesHue();
    void marksStayInTheirSquare();
    void linesGrowWithTheMark_data();
    void linesGrowWithTheMark();
    void switchLook_data();
    void switchLook();
    void switchesDiffer();
    void switchesSayOnByPlace();
    void onlyRequestsAreBlue();
    void switchesDifferWithoutColour();
    void sidesDifferInShape();
    void whichSideStandsBeside_data();
    void whichSideStandsBeside();
    void outcomesDifferInShape();
    void stripLevels_data();
    void stripLevels();
    void stripGaps();
};

void TstMarks::statesDifferInShape_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("stale");
    QTest::addColumn<int>("size");
    for (const bool dark : {false, true}) {
        for (const bool stale : {false, true}) {
            for (const int size : {10, 12, 44})
                QTest::addRow("%s%s %d px", dark ? "dark" : "light", stale ? ", stale" : "", size)
                    << dark << stale << size;
        }
    }
}

void TstMarks::statesDifferInShape()
{
    QFETCH(bool, dark);
    QFETCH(bool, stale);
    QFETCH(int, size);
    Theme theme;
    theme.setDark(dark);
    QList<QImage> shapes, lights;
    for (const AgentState state : states) {
        shapes << silhouette(mark(state, size, theme, stale));
        lights << grey(mark(state, size, theme, stale));
    }
    shapes << silhouette(
        painted({size, size}, [&](QPainter *p) { paintAlarm(p, QRectF(0, 0, size, size), theme, stale); }));
    lights << grey(painted({size, size}, [&](QPainter *p) { paintAlarm(p, QRectF(0, 0, size, size), theme, stale); }));
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const double differs = std::max(difference(shapes[i], shapes[j]), difference(lights[i], lights[j]));
            QVERIFY2(differs > .07, qPrintable(u"%1 and %2: %3"_s.arg(i).arg(j).arg(differs)));
        }
    }
}

void TstMarks::contradictionsShareTheDiamond()
{
    Theme theme;
    const QImage ghost = mark(AgentState::Ghost, 12, theme, false);
    for (const AgentState state : {AgentState::UnknownId, AgentState::NoStatus, AgentState::NoChannels})
        QCOMPARE(mark(state, 12, theme, false), ghost);
}

void TstMarks::staleKeepsShapeAndLosesHue()
{
    Theme theme;
    for (const AgentState state : states) {
        const QImage fresh = mark(state, 44, theme, false), old = mark(state, 44, theme, true);
        for (int y = 0; y < old.height(); ++y) {
            for (int x = 0; x < old.width(); ++x) {
                QCOMPARE(qAlpha(old.pixel(x, y)) > 128, qAlpha(fresh.pixel(x, y)) > 128);
                if (qAlpha(old.pixel(x, y)) == 255)
                    QVERIFY(QColor(old.pixel(x, y)).hsvSaturationF() < .2f);
            }
        }
    }
}

void TstMarks::marksStayInTheirSquare()
{
    Theme theme;
    for (const AgentState state : states) {
        const QImage image =
            painted({32, 32}, [&](QPainter *p) { paintMark(p, QRectF(10, 10, 12, 12), state, theme, false); });
        for (int y = 0; y < 32; ++y) {
            for (int x = 0; x < 32; ++x) {
                if (x < 9 || x > 22 || y < 9 || y > 22)
                    QCOMPARE(qAlpha(image.pixel(x, y)), 0);
            }
        }
    }
}

void TstMarks::linesGrowWithTheMark_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<double>("line");
    QTest::newRow("row") << 10 << 1.5;
    QTest::newRow("large row") << 12 << 1.5;
    QTest::newRow("wall of 720 lines") << 28 << 2.8;
    QTest::newRow("wall of 1080 lines") << 42 << 4.2;
    QTest::newRow("wall of 2160 lines") << 84 << 8.4;
    QTest::newRow("counts") << 104 << 10.4;
}

/// From the left edge to the middle, along the middle row: as much of the ring's ink as its line is wide.
void TstMarks::linesGrowWithTheMark()
{
    QFETCH(int, size);
    QFETCH(double, line);
    Theme theme;
    const QImage image = mark(AgentState::Offline, size, theme, false);
    const double ink = qGray(theme.color(Token::StOffLine).rgb()), fill = qGray(theme.color(Token::StOff).rgb());
    double width = 0;
    for (int x = 0; x < size / 2; ++x) {
        const QColor c = image.pixelColor(x, size / 2);
        width += c.alphaF() * std::clamp((fill - qGray(c.rgb())) / (fill - ink), 0., 1.);
    }
    QVERIFY2(std::abs(width - line) < .35, qPrintable(QString::number(width)));
}

void TstMarks::switchLook_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("email");
    QTest::addColumn<bool>("stale");
    QTest::addColumn<int>("look");
    const auto add = [](const char *name, AgentState state, SwitchState email, bool stale, SwitchLook look) {
        QTest::newRow(name) << int(state) << int(email) << stale << int(look);
    };
    using S = AgentState;
    using L = SwitchLook;
    add("working, on", S::Working, SwitchState::On, false, L::On);
    add("working, off", S::Working, SwitchState::Off, false, L::Off);
    add("away, on", S::Away, SwitchState::On, false, L::OnIdle);
    add("offline, on", S::Offline, SwitchState::On, false, L::OnIdle);
    add("ghost, on", S::Ghost, SwitchState::On, false, L::OnIdle);
    add("never seen", S::NotSeen, SwitchState::Unknown, false, L::Unknown);
    add("stale, on", S::Working, SwitchState::On, true, L::DisarmedOn);
    add("stale, on and away", S::Away, SwitchState::On, true, L::DisarmedOn);
    add("stale, off", S::Working, SwitchState::Off, true, L::DisarmedOff);
    add("stale, unknown", S::UnknownId, SwitchState::Unknown, true, L::DisarmedUnknown);
}

void TstMarks::switchLook()
{
    QFETCH(int, state);
    QFETCH(int, email);
    QFETCH(bool, stale);
    QFETCH(int, look);
    const FloorRow row = person(AgentState(state), SwitchState(email));
    QCOMPARE(int(::switchLook(row, Channel::Email, stale)), look);
}

void TstMarks::switchesDiffer()
{
    Theme theme;
    for (const bool dark : {false, true}) {
        theme.setDark(dark);
        for (int i = 0; i <= int(SwitchLook::DisarmedUnknown); ++i) {
            for (int j = 0; j < i; ++j)
                QVERIFY2(switchImage(SwitchLook(i), theme) != switchImage(SwitchLook(j), theme),
                         qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
        }
    }
}

void TstMarks::switchesSayOnByPlace()
{
    Theme theme;
    const auto knobRight = [&](SwitchLook look, SwitchLook other) {
        // Against the look with the knob on the other side, the two knob places differ.
        const QImage a = switchImage(look, theme), b = switchImage(other, theme);
        return a.copy(16, 3, 10, 10) != b.copy(16, 3, 10, 10) && a.copy(3, 3, 10, 10) != b.copy(3, 3, 10, 10);
    };
    QVERIFY(knobRight(SwitchLook::On, SwitchLook::Off));
    QVERIFY(knobRight(SwitchLook::OnRequested, SwitchLook::OffRequested));
    QVERIFY(knobRight(SwitchLook::OnUnconfirmed, SwitchLook::OffUnconfirmed));
    QVERIFY(knobRight(SwitchLook::DisarmedOn, SwitchLook::DisarmedOff));
    // A requested switch is hollow: its knob's middle shows what is behind it.
    QCOMPARE(qAlpha(switchImage(SwitchLook::OnRequested, theme).pixel(20, 8)), 0);
    QCOMPARE(qAlpha(switchImage(SwitchLook::OffRequested, theme).pixel(8, 8)), 0);
    QCOMPARE(qAlpha(switchImage(SwitchLook::On, theme).pixel(20, 8)), 255);
}

void TstMarks::onlyRequestsAreBlue()
{
    Theme theme;
    const QRgb accent = theme.color(Token::Accent).rgb();
    for (int i = 0; i <= int(SwitchLook::DisarmedUnknown); ++i) {
        const auto look = SwitchLook(i);
        const bool asked = look >= SwitchLook::OnRequested && look <= SwitchLook::OffUnconfirmed;
        const QImage image = switchImage(look, theme);
        bool blue = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                blue = blue || (image.pixel(x, y) | 0xff000000) == (accent | 0xff000000);
        }
        QCOMPARE(blue, asked);
    }
}

/// On and off are told by the place of the knob, requests by being hollow, the unclear by dashes: on a grey screen too.
void TstMarks::switchesDifferWithoutColour()
{
    Theme theme;
    for (const bool dark : {false, true}) {
        theme.setDark(dark);
        const auto shape = [&](SwitchLook look) { return silhouette(switchImage(look, theme)); };
        using L = SwitchLook;
        const QList<L> filled{L::On, L::OnIdle},
            others{L::Off, L::OnRequested, L::OffRequested, L::OnUnconfirmed, L::OffUnconfirmed, L::Unknown};
        for (const L one : filled) {
            for (const L other : others)
                QVERIFY(difference(shape(one), shape(other)) > .2);
        }
        for (qsizetype i = 0; i < others.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                const double differs = difference(shape(others[i]), shape(others[j]));
                QVERIFY2(differs > .04, qPrintable(u"%1 and %2: %3"_s.arg(i).arg(j).arg(differs)));
            }
        }
    }
}

void TstMarks::sidesDifferInShape()
{
    Theme theme;
    for (const bool dark : {false, true}) {
        theme.setDark(dark);
        for (const bool stale : {false, true}) {
            QList<QImage> shapes;
            for (const SwitchSide side :
                 {SwitchSide::None, SwitchSide::Question, SwitchSide::Alarm, SwitchSide::Elsewhere})
                shapes << silhouette(painted(
                    {14, 14}, [&](QPainter *p) { paintSwitchSide(p, QRectF(0, 0, 14, 14), side, theme, stale); }));
            for (qsizetype i = 0; i < shapes.size(); ++i) {
                for (qsizetype j = 0; j < i; ++j) {
                    const double differs = difference(shapes[i], shapes[j]);
                    QVERIFY2(differs > .07, qPrintable(u"%1 and %2: %3"_s.arg(i).arg(j).arg(differs)));
                }
            }
        }
    }
}

void TstMarks::whichSideStandsBeside_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("side");
    const auto add = [](const char *name, SwitchStage stage, SwitchSide side) {
        QTest::newRow(name) << int(stage) << int(side);
    };
    add("nothing going on", SwitchStage::None, SwitchSide::None);
    add("requested", SwitchStage::Requested, SwitchSide::None);
    add("accepted", SwitchStage::Accepted, SwitchSide::None);
    add("unconfirmed", SwitchStage::Unconfirmed, SwitchSide::Question);
    add("failed", SwitchStage::Failed, SwitchSide::Alarm);
    add("elsewhere", SwitchStage::Elsewhere, SwitchSide::Elsewhere);
}

void TstMarks::whichSideStandsBeside()
{
    QFETCH(int, stage);
    QFETCH(int, side);
    FloorRow row = person(AgentState::Working, SwitchState::On);
    RowRequests requests;
    requests[size_t(Channel::Email)].stage = SwitchStage(stage);
    row.requests = std::make_shared<const RowRequests>(requests);
    QCOMPARE(int(switchSide(row, Channel::Email)), side);
    QCOMPARE(int(switchSide(row, Channel::Phone)), int(SwitchSide::None));
}

/// The marks of the lists: one shape for what is open, one for each kind of end.
void TstMarks::outcomesDifferInShape()
{
    using S = ActivityStage;
    Theme theme;
    for (const bool dark : {false, true}) {
        theme.setDark(dark);
        const auto shape = [&](S stage) {
            return silhouette(
                painted({14, 14}, [&](QPainter *p) { paintStage(p, QRectF(0, 0, 14, 14), stage, theme); }));
        };
        const QList<S> stages{S::Requested,   S::Promised, S::Sent,    S::Accepted, S::Seen,
                              S::Unconfirmed, S::Failed,   S::Skipped, S::NotSent};
        for (qsizetype i = 0; i < stages.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                const double differs = difference(shape(stages[i]), shape(stages[j]));
                QVERIFY2(differs > .04, qPrintable(u"%1 and %2: %3"_s.arg(i).arg(j).arg(differs)));
            }
        }
        for (const S unclear : {S::Unknown, S::NoTrace})
            QCOMPARE(shape(unclear), shape(S::Unconfirmed)); // told apart by their words
    }
}

void TstMarks::stripLevels_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QList<int>>("rows"); // tokens at 0, 5, 6, 8 and 11 of 12 px, -1 = nothing there
    const int none = -1;
    const auto add = [&](const char *name, AgentState state, QList<int> rows) {
        QTest::newRow(name) << int(state) << rows;
    };
    add("working", AgentState::Working,
        {int(Token::StWork), int(Token::WorkSoft), int(Token::WorkSoft), int(Token::WorkSoft), int(Token::WorkSoft)});
    add("away", AgentState::Away, {none, none, int(Token::StAwayLine), int(Token::StAway), int(Token::StAway)});
    add("offline", AgentState::Offline, {none, none, none, none, int(Token::StOffLine)});
    add("ghost", AgentState::Ghost,
        {int(Token::StOdd), int(Token::StOdd), int(Token::StOdd), int(Token::StOdd), int(Token::StOdd)});
}

void TstMarks::stripLevels()
{
    QFETCH(int, state);
    QFETCH(QList<int>, rows);
    Theme theme;
    for (const bool stale : {false, true}) {
        const QImage image = painted({120, 12}, [&](QPainter *p) {
            paintStrip(p, QRectF(0, 0, 120, 12), {{0, AgentState(state)}}, 0, 1000, 1000, theme, stale);
        });
        const QList<int> at{0, 5, 6, 8, 11};
        for (qsizetype i = 0; i < at.size(); ++i) {
            const QColor c = image.pixelColor(60, at.at(i));
            if (rows.at(i) < 0)
                QCOMPARE(c.alpha(), 0);
            else
                QCOMPARE(c, theme.color(Token(rows.at(i)), stale));
        }
    }
}

void TstMarks::stripGaps()
{
    Theme theme;
    const auto hatched = [](const QImage &image, int x) {
        int inked = 0;
        for (int i = x; i < x + 14; ++i) {
            for (int y = 0; y < 12; ++y)
                inked += qAlpha(image.pixel(i, y)) > 0 ? 1 : 0;
        }
        return inked > 20 && inked < 120; // neither empty nor filled
    };
    const Strip strip{{400, AgentState::Offline}, {600, AgentState::NotSeen}, {800, AgentState::Offline}};
    const QImage image = painted(
        {200, 12}, [&](QPainter *p) { paintStrip(p, QRectF(0, 0, 200, 12), strip, 0, 1000, 900, theme, false); });
    QVERIFY(hatched(image, 10));   // before anything was read
    QVERIFY(!hatched(image, 95));  // offline
    QVERIFY(hatched(image, 130));  // a gap between
    QVERIFY(!hatched(image, 163)); // offline
    QVERIFY(hatched(image, 184));  // after the newest answer
    const QImage nothing =
        painted({200, 12}, [&](QPainter *p) { paintStrip(p, QRectF(0, 0, 200, 12), {}, 0, 1000, 900, theme, false); });
    QVERIFY(hatched(nothing, 10));
    QVERIFY(hatched(nothing, 180));
}

QTEST_MAIN(TstMarks)
#include "tst_marks.moc"

// What is kept laid out must look as if it had been laid out anew.
#include "textflags.h"
#include "textline.h"
#include "theme.h"
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

template <typename Draw>
QImage painted(const QFont &font, Qt::LayoutDirection direction, qreal scale, Draw draw)
{
    QImage image(QSize(240, 40) * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    painter.setLayoutDirection(direction);
    draw(&painter);
    painter.end();
    return image;
}

/// Where there is ink, and how much.
struct Ink
{
    QRect box;
    double amount = 0;
};

Ink inkOf(const QImage &image)
{
    Ink ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int dark = 255 - qGray(image.pixel(x, y));
            ink.amount += dark / 255.0;
            if (dark > 25)
                ink.box |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

/// The library rounds the places of glyphs elsewhere in its two ways to draw: they may lie a fraction beside.
void compareWithin(int px, const QImage &image, const QImage &expected)
{
    const Ink is = inkOf(image), wanted = inkOf(expected);
    QCOMPARE(is.box.isNull(), wanted.box.isNull());
    QVERIFY2(qAbs(is.box.left() - wanted.box.left()) <= px && qAbs(is.box.right() - wanted.box.right()) <= px &&
                 qAbs(is.box.top() - wanted.box.top()) <= px && qAbs(is.box.bottom() - wanted.box.bottom()) <= px,
             qPrintable(QDebug::toString(is.box) + u" beside "_s + QDebug::toString(wanted.box)));
    QVERIFY2(qAbs(is.amount - wanted.amount) <= 0.03 * wanted.amount,
             qPrintable(u"%1 beside %2"_s.arg(is.amount).arg(wanted.amount)));
}

} // namespace

class TestTextLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksAsDrawnAnew_data();
    void looksAsDrawnAnew();
    void fontsAreToldApart();
    void isForgottenInTime();
    void measuresAsTheFont();
};

void TestTextLine::looksAsDrawnAnew_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QRect>("box");
    QTest::addColumn<int>("flags");
    QTest::addColumn<bool>("mirrored");
    const QRect room(7, 3, 211, 29), tight(7, 3, 30, 29), low(7, 3, 211, 9);
    const QList<std::pair<const char *, QString>> texts{
        {"word", u"Live"_s},
        {"age", u"12 s ago"_s},
        {"kerned", u"AVAToday"_s},
        {"arabic", u"متاح 3"_s},
        {"hebrew in latin", u"Team שלום 4"_s},
        {"japanese", u"電話 12"_s},
        {"of two lines", u"one\ntwo"_s},
        {"markup", u"<b>x</b> &amp; &y"_s},
        {"empty", QString()},
    };
    for (const auto &[name, text] : texts) {
        for (const bool mirrored : {false, true}) {
            const char *side = mirrored ? "right to left" : "left to right";
            const auto row = [&, name = name, text = text](const char *what, const QRect &box, int flags) {
                QTest::addRow("%s, %s, %s", name, side, what) << text << box << flags << mirrored;
            };
            row("leading", room, leadingText(mirrored));
            row("trailing", room, trailingText(mirrored));
            row("centre", room, Qt::AlignCenter);
            row("left as the layout runs", room, Qt::AlignLeft | Qt::AlignBottom);
            row("too narrow", tight, leadingText(mirrored));
            row("too low", low, leadingText(mirrored));
        }
    }
}

void TestTextLine::looksAsDrawnAnew()
{
    QFETCH(QString, text);
    QFETCH(QRect, box);
    QFETCH(int, flags);
    QFETCH(bool, mirrored);
    const auto direction = mirrored ? Qt::RightToLeft : Qt::LeftToRight;
    for (const qreal scale : {1.0, 2.0}) {
        for (const QFont &font : {Theme::font(13), Theme::font(28, QFont::DemiBold)}) {
            const QImage anew = painted(font, direction, scale, [&](QPainter *p) { p->drawText(box, flags, text); });
            for (int time = 0; time < 2; ++time) {
                const QImage kept =
                    painted(font, direction, scale, [&](QPainter *p) { textline::draw(p, box, flags, text); });
                compareWithin(1, kept, anew);
            }
        }
    }
}

void TestTextLine::fontsAreToldApart()
{
    const QFont light = Theme::font(13), strong = Theme::font(13, QFont::DemiBold);
    QVERIFY(textline::width(light, u"Working"_s) < textline::width(strong, u"Working"_s));
}

void TestTextLine::isForgottenInTime()
{
    const QFont font = Theme::font(13);
    const int before = textline::width(font, u"7"_s);
    for (int i = 0; i < 5000; ++i)
        textline::width(font, QString::number(i));
    QCOMPARE(textline::width(font, u"7"_s), before);
}

void TestTextLine::measuresAsTheFont()
{
    for (const QString &text : {u"12 s ago"_s, u"متاح"_s, u"電話"_s, QString()}) {
        QCOMPARE(textline::width(Theme::font(13), text), QFontMetrics(Theme::font(13)).horizontalAdvance(text));
        for (const int width : {5, 20, 300})
            QCOMPARE(textline::elided(Theme::font(13), text, width),
                     QFontMetrics(Theme::font(13)).elidedText(text, Qt::ElideRight, width));
    }
}

QTEST_MAIN(TestTextLine)
#include "tst_textline.moc"

// What is kept painted must look as if it had been painted anew.
#include "roundbox.h"
#include <QImage>
#include <QPainter>
#include <QTest>

namespace {

template <typename Draw>
QImage onGrey(double scale, Draw draw)
{
    QImage image(QSize(120, 60) * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(QColor(0xdd, 0xe1, 0xe6));
    QPainter painter(&image);
    draw(&painter);
    painter.end();
    return image;
}

int mostApart(const QImage &a, const QImage &b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y), other = b.pixel(x, y);
            most = std::max({most, qAbs(qRed(one) - qRed(other)), qAbs(qGreen(one) - qGreen(other)),
                             qAbs(qBlue(one) - qBlue(other))});
        }
    }
    return most;
}

} // namespace

class TestRoundBox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksAsDrawnAnew_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<QRect>("box");
        QTest::addColumn<double>("radius");
        QTest::addColumn<QColor>("line");
        QTest::addColumn<QColor>("ground");
        const QColor blue(0x1d, 0x4e, 0xd8), white(Qt::white), veil(0x11, 0x22, 0x33, 90);
        QTest::newRow("pill") << 1.0 << QRect(3, 5, 90, 28) << 14.0 << blue << white;
        QTest::newRow("card") << 1.0 << QRect(0, 0, 120, 60) << 8.0 << blue << white;
        QTest::newRow("twice as fine") << 2.0 << QRect(3, 5, 90, 28) << 14.0 << blue << white;
        QTest::newRow("between pixels") << 1.25 << QRect(3, 5, 90, 28) << 14.0 << blue << white;
        QTest::newRow("another line") << 1.0 << QRect(3, 5, 90, 28) << 14.0 << QColor(Qt::black) << white;
        QTest::newRow("another ground") << 1.0 << QRect(3, 5, 90, 28) << 14.0 << blue << QColor(Qt::black);
        QTest::newRow("seen through") << 1.0 << QRect(3, 5, 90, 28) << 14.0 << blue << veil;
        QTest::newRow("another radius") << 1.0 << QRect(3, 5, 90, 28) << 4.0 << blue << white;
        QTest::newRow("one pixel wider") << 1.0 << QRect(3, 5, 91, 28) << 14.0 << blue << white;
        QTest::newRow("nothing") << 1.0 << QRect(3, 5, 0, 28) << 14.0 << blue << white;
    }
    void looksAsDrawnAnew()
    {
        QFETCH(double, scale);
        QFETCH(QRect, box);
        QFETCH(double, radius);
        QFETCH(QColor, line);
        QFETCH(QColor, ground);
        const QImage expected = onGrey(scale, [&](QPainter *p) {
            p->setRenderHint(QPainter::Antialiasing);
            p->setPen(line);
            p->setBrush(ground);
            p->drawRoundedRect(QRectF(box).adjusted(.5, .5, -.5, -.5), radius, radius);
        });
        for (int round = 0; round < 2; ++round) { // painted, and taken from what is kept
            const QImage image = onGrey(scale, [&](QPainter *p) { roundbox::draw(p, box, radius, line, ground); });
            QVERIFY2(mostApart(image, expected) <= 2, qPrintable(QString::number(mostApart(image, expected))));
        }
    }

    void thePainterIsLeftAsItWas()
    {
        onGrey(1, [](QPainter *p) {
            p->setPen(Qt::red);
            roundbox::draw(p, {0, 0, 40, 20}, 4, Qt::black, Qt::white);
            QCOMPARE(p->pen(), QPen(Qt::red));
            QCOMPARE(p->brush(), QBrush());
            QVERIFY(!p->testRenderHint(QPainter::Antialiasing));
        });
    }
};

QTEST_MAIN(TestRoundBox)
#include "tst_roundbox.moc"

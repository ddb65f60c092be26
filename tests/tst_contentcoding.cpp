// Compressed bodies: what was packed comes out, and nothing else ever does.
#include "contentcoding.h"
#include "decode.h"
#include "gzip.h"

#include <QRandomGenerator>
#include <QtTest>

using contentcoding::Coding;
using contentcoding::unpack;
using contentcoding::Unpacked;
using Stop = Unpacked::Stop;

Q_DECLARE_METATYPE(Coding)

namespace {

constexpr qint64 plenty = 64 * 1024 * 1024;

QByteArray noise(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(7);
    for (char &c : bytes)
        c = char(random.bounded(256));
    return bytes;
}

/// As alike as the records of a list are.
QByteArray records(int count)
{
    QByteArray body = "[";
    for (int i = 0; i < count; ++i)
        body += "{\"userId\":\"3f9c2a71-0000-4000-8000-" + QByteArray::number(i * 7919).rightJustified(12, '0') +
                "\",\"connectionStatus\":\"Online\"},";
    return body + "]";
}

} // namespace

class TestContentCoding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headers_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<Coding>("coding");
        QTest::newRow("none") << QByteArray() << Coding::None;
        QTest::newRow("identity") << QByteArray("identity") << Coding::None;
        QTest::newRow("gzip") << QByteArray("gzip") << Coding::Zlib;
        QTest::newRow("any case, blanks") << QByteArray(" GZip ") << Coding::Zlib;
        QTest::newRow("old name") << QByteArray("x-gzip") << Coding::Zlib;
        QTest::newRow("deflate") << QByteArray("deflate") << Coding::Zlib;
        QTest::newRow("brotli") << QByteArray("br") << Coding::Unknown;
        QTest::newRow("twice") << QByteArray("gzip, gzip") << Coding::Unknown;
    }
    void headers()
    {
        QFETCH(QByteArray, header);
        QTEST(contentcoding::codingOf(header), "coding");
    }

    void comesOutWhole_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << gzipped(body) << body; };
        row("nothing", {});
        row("one byte", "x");
        row("noise, larger when packed", noise(100'000));
        row("records", records(40'000));
        row("blanks below 10 MB", QByteArray(10'000'000, ' '));
        QTest::newRow("zlib's own header") << qCompress(records(100)).mid(4) << records(100);
        QTest::newRow("in two parts") << gzipped(records(100)) + gzipped("more") << records(100) + "more";
        QTest::newRow("an empty part first") << gzipped({}) + gzipped("more") << QByteArray("more");
    }
    void comesOutWhole()
    {
        QFETCH(QByteArray, packed);
        QFETCH(QByteArray, body);
        const Unpacked unpacked = unpack(packed, plenty);
        QCOMPARE(unpacked.stop, Stop::None);
        QCOMPARE(unpacked.body, body);
        QVERIFY(unpacked.body.capacity() - unpacked.body.size() >= decodePadding);
    }

    void brokenIsRefused_data()
    {
        QTest::addColumn<QByteArray>("packed");
        const QByteArray good = gzipped(records(100));
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not packed at all") << records(100);
        QTest::newRow("something behind") << good + "x";
        QTest::newRow("a zero behind") << good + '\0';
        QTest::newRow("half a part behind") << good + good.left(good.size() / 2);
        QTest::newRow("a begun part behind") << good + "\x1f";
        QTest::newRow("zlib's, something behind") << qCompress(records(100)).mid(4) + "x";
        QTest::newRow("another size said") << QByteArray(good).replace(good.size() - 1, 1, "\x7f");
        QTest::newRow("another sum") << QByteArray(good).replace(good.size() - 8, 1,
                                                                 QByteArray(1, char(~good[good.size() - 8])));
    }
    void brokenIsRefused()
    {
        QFETCH(QByteArray, packed);
        const Unpacked unpacked = unpack(packed, plenty);
        QCOMPARE(unpacked.stop, Stop::Broken);
        QVERIFY(unpacked.body.isEmpty());
    }

    void cutAnywhere()
    {
        const QByteArray packed = gzipped(records(20));
        for (qsizetype size = 0; size < packed.size(); ++size)
            QCOMPARE(unpack(packed.left(size), plenty).stop, Stop::Broken);
    }

    /// A bit of the header may say another file name or date; whatever else is wrong is found by the sum.
    void aBitFlippedAnywhere()
    {
        const QByteArray body = records(20), packed = gzipped(body);
        int refused = 0;
        for (qsizetype bit = 0; bit < packed.size() * 8; ++bit) {
            QByteArray torn = packed;
            torn[bit / 8] = char(torn[bit / 8] ^ (1 << (bit % 8)));
            const Unpacked unpacked = unpack(torn, plenty);
            QVERIFY(unpacked.stop != Stop::None || unpacked.body == body);
            refused += unpacked.stop != Stop::None;
        }
        QVERIFY(refused > packed.size() * 7);
    }

    void bounds_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("most");
        QTest::addColumn<bool>("fits");
        QTest::newRow("just fits") << QByteArray(1000, 'x') << qint64(1000) << true;
        QTest::newRow("one too many") << QByteArray(1001, 'x') << qint64(1000) << false;
        QTest::newRow("many too many") << QByteArray(1'000'000, 'x') << qint64(1000) << false;
        QTest::newRow("bomb within the limit") << QByteArray(60'000'000, ' ') << plenty << false;
        QTest::newRow("bomb of bombs") << gzipped(QByteArray(600'000'000, ' ')) << plenty << true; // is a body itself
    }
    void bounds()
    {
        QFETCH(QByteArray, body);
        QFETCH(qint64, most);
        QFETCH(bool, fits);
        const Unpacked unpacked = unpack(gzipped(body), most);
        QCOMPARE(unpacked.stop, fits ? Stop::None : Stop::TooLarge);
        QCOMPARE(unpacked.body, fits ? body : QByteArray());
        QVERIFY(unpacked.body.capacity() < 2 * plenty);
    }
};

QTEST_GUILESS_MAIN(TestContentCoding)
#include "tst_contentcoding.moc"

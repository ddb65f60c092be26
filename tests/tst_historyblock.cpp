// Changes of many people as bytes, and back.
#include "historyblock.h"
#include <QRandomGenerator>
#include <QtTest>
#include <limits>

using Changes = QList<HistoryChange>;
Q_DECLARE_METATYPE(HistoryChange)

namespace {
constexpr qint64 mostNumber = std::numeric_limits<qint64>::max(), leastNumber = std::numeric_limits<qint64>::min();
} // namespace

class TestHistoryBlock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBack_data()
    {
        QTest::addColumn<Changes>("changes");
        QTest::addColumn<qint64>("from");
        QTest::newRow("nothing") << Changes{} << 7ll;
        QTest::newRow("one") << Changes{{1, 1000, 50, 0x1234}} << 1000ll;
        QTest::newRow("not ascending") << Changes{{9, 20, 0, 1}, {2, 20, 0, 2}, {5, 10, 3, 3}} << 10ll;
        QTest::newRow("before its beginning") << Changes{{1, -500, 0, 1}} << 1000ll;
        QTest::newRow("other waits at one time") << Changes{{1, 5, 1, 1}, {2, 5, 2, 1}, {3, 5, 1, 1}} << 5ll;
        QTest::newRow("the largest") << Changes{{mostNumber, mostNumber, mostNumber, ~0ull}} << leastNumber;
        QTest::newRow("the least") << Changes{{leastNumber, leastNumber, 0, 0}, {mostNumber, 0, 0, 0}} << mostNumber;
    }
    void comesBack()
    {
        QFETCH(Changes, changes);
        QFETCH(qint64, from);
        Changes again{{4, 4, 4, 4}};
        QVERIFY(historyblock::unpack(historyblock::pack(changes, from), from, &again));
        QCOMPARE(again, Changes({{4, 4, 4, 4}}) + changes);
    }

    void randomChangesComeBack()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 500; ++round) {
            Changes changes;
            for (int i = random.bounded(40); i > 0; --i)
                changes.append({random.bounded(1, 20'000), random.bounded(5) * 50 + random.bounded(2) * 100'000,
                                random.bounded(3) * 50, random.generate64() >> random.bounded(64)});
            Changes again;
            QVERIFY(historyblock::unpack(historyblock::pack(changes, 60), 60, &again));
            QCOMPARE(again, changes);
        }
    }

    void tenThousandTakeLittleRoom()
    {
        Changes changes;
        for (int i = 1; i <= 10'000; ++i)
            changes.append({i, 1'000'000, 50, 0x4ff21});
        QVERIFY(historyblock::pack(changes, 999'000).size() < 5 * changes.size());
    }

    void bytesOfOthers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("another form") << QByteArray("\x02\x00\x00\x00", 4);
        QTest::newRow("more than there is") << QByteArray("\x01\x00\x00\x7f\x02\x00", 6);
        QTest::newRow("a number without end") << QByteArray("\x01") + QByteArray(12, '\xff');
        QTest::newRow("a count without end") << QByteArray("\x01\x00\x00\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", 13);
    }
    void bytesOfOthers()
    {
        QFETCH(QByteArray, bytes);
        Changes changes{{4, 4, 4, 4}};
        QVERIFY(!historyblock::unpack(bytes, 0, &changes));
        QCOMPARE(changes.size(), 1);
    }

    /// Whatever is cut off or turned over, nothing is read beyond the bytes; the sanitizers watch.
    void brokenBytes()
    {
        QRandomGenerator random(11);
        const QByteArray whole = historyblock::pack({{1, 5, 1, 300}, {200, 5, 1, 1}, {3, 70'000, 2, ~0ull}}, 0);
        for (qsizetype size = 0; size < whole.size(); ++size) {
            Changes changes;
            const bool good = historyblock::unpack(whole.first(size), 0, &changes);
            QCOMPARE(good, !changes.isEmpty() || size == 1); // ends between two runs, or says nothing
        }
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = whole;
            for (int i = random.bounded(1, 4); i > 0; --i)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            Changes changes;
            historyblock::unpack(bytes, 0, &changes);
            QVERIFY(changes.size() <= bytes.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestHistoryBlock)
#include "tst_historyblock.moc"

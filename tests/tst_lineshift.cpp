// From one sequence of lines to another with the fewest moves.
#include "lineshift.h"

#include <QRandomGenerator>
#include <QtTest>
#include <algorithm>

using Lines = std::vector<qint32>;

namespace {

/// Follows the shift by hand, as a view would.
Lines applied(Lines lines, const Lines &wanted, const LineShift &shift)
{
    for (auto run = shift.removals.rbegin(); run != shift.removals.rend(); ++run)
        lines.erase(lines.begin() + run->first, lines.begin() + run->first + run->count);
    Lines movers;
    for (const qint32 at : shift.movers)
        movers.push_back(wanted[size_t(at)]);
    // The others already stand in the order wanted.
    std::erase_if(lines,
                  [&movers](qint32 item) { return std::find(movers.begin(), movers.end(), item) != movers.end(); });
    Lines result;
    size_t staying = 0;
    for (size_t i = 0; i < wanted.size(); ++i) {
        const bool inserted =
            std::any_of(shift.insertions.begin(), shift.insertions.end(),
                        [i](const LineShift::Run &r) { return qint32(i) >= r.first && qint32(i) < r.first + r.count; });
        const bool moved = std::find(shift.movers.begin(), shift.movers.end(), qint32(i)) != shift.movers.end();
        result.push_back(inserted || moved || staying >= lines.size() ? wanted[i] : lines[staying++]);
    }
    return result;
}

int longestCommon(const Lines &a, const Lines &b)
{
    std::vector<std::vector<int>> table(a.size() + 1, std::vector<int>(b.size() + 1, 0));
    for (size_t i = 0; i < a.size(); ++i) {
        for (size_t j = 0; j < b.size(); ++j)
            table[i + 1][j + 1] = a[i] == b[j] ? table[i][j] + 1 : std::max(table[i + 1][j], table[i][j + 1]);
    }
    return table[a.size()][b.size()];
}

} // namespace

class TestLineShift : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QList<int>>("shown");
        QTest::addColumn<QList<int>>("wanted");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("inserted");
        QTest::addColumn<int>("moved");
        QTest::newRow("both empty") << QList<int>{} << QList<int>{} << 0 << 0 << 0;
        QTest::newRow("the same") << QList<int>{1, 2, 3} << QList<int>{1, 2, 3} << 0 << 0 << 0;
        QTest::newRow("filled") << QList<int>{} << QList<int>{1, 2, 3} << 0 << 3 << 0;
        QTest::newRow("emptied") << QList<int>{1, 2, 3} << QList<int>{} << 3 << 0 << 0;
        QTest::newRow("last to the front") << QList<int>{1, 2, 3, 4} << QList<int>{4, 1, 2, 3} << 0 << 0 << 1;
        QTest::newRow("first to the end") << QList<int>{1, 2, 3, 4} << QList<int>{2, 3, 4, 1} << 0 << 0 << 1;
        QTest::newRow("two swapped") << QList<int>{1, 2} << QList<int>{2, 1} << 0 << 0 << 1;
        QTest::newRow("reversed") << QList<int>{1, 2, 3, 4} << QList<int>{4, 3, 2, 1} << 0 << 0 << 3;
        QTest::newRow("everybody else") << QList<int>{1, 2} << QList<int>{3, 4, 5} << 2 << 3 << 0;
        QTest::newRow("all at once") << QList<int>{1, 2, 3, 4} << QList<int>{5, 4, 1, 3} << 1 << 1 << 1;
    }
    void counts()
    {
        QFETCH(QList<int>, shown);
        QFETCH(QList<int>, wanted);
        const LineShift shift = LineShift::between({shown.begin(), shown.end()}, {wanted.begin(), wanted.end()}, 10);
        QTEST(int(shift.removed), "removed");
        QTEST(int(shift.inserted), "inserted");
        QTEST(int(shift.movers.size()), "moved");
        QCOMPARE(shift.isEmpty(), shown == wanted);
    }

    void neverMovesMoreThanNeeded()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 2000; ++round) {
            const int items = 1 + random.bounded(14);
            Lines all(static_cast<size_t>(items));
            for (int i = 0; i < items; ++i)
                all[size_t(i)] = i;
            const auto draw = [&] {
                std::shuffle(all.begin(), all.end(), random);
                return Lines(all.begin(), all.begin() + random.bounded(items + 1));
            };
            const Lines shown = draw(), wanted = draw();
            const LineShift shift = LineShift::between(shown, wanted, size_t(items));
            QCOMPARE(applied(shown, wanted, shift), wanted);
            const int staying = longestCommon(shown, wanted);
            QCOMPARE(shift.lines(), int(shown.size() + wanted.size()) - 2 * staying - int(shift.movers.size()));
            QVERIFY(std::is_sorted(shift.movers.begin(), shift.movers.end()));
            QVERIFY(!shift.many);
            // Asked for few steps it is the same, or they are many for certain.
            const size_t most = size_t(random.bounded(8));
            const LineShift few = LineShift::between(shown, wanted, size_t(items), most);
            QCOMPARE(few.many, shift.steps() > most);
            QCOMPARE(few.isEmpty(), shift.isEmpty());
            QCOMPARE(few.removals.size(), shift.removals.size());
            QCOMPARE(few.insertions.size(), shift.insertions.size());
            if (!few.many)
                QCOMPARE(applied(shown, wanted, few), wanted);
        }
    }
};

QTEST_GUILESS_MAIN(TestLineShift)
#include "tst_lineshift.moc"

// What is read from the file is what was written, whatever was gathered, moved and taken away meanwhile.
#include "historyblocks.h"

#include "historyfact.h"
#include "sqlitefile.h"
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using Fault = HistoryBlocks::Fault;

namespace {

constexpr int people = 7;

/// An empty file, opened.
struct Opened
{
    const QTemporaryDir dir;
    SqliteFile file{dir.filePath(u"h.sqlite"_s), {7, 1, HistoryBlocks::statements()}};
    HistoryBlocks blocks{file};

    bool open()
    {
        QHash<qint64, HistoryChange> latest;
        return file.open() == Fault::None && blocks.load(&latest) == Fault::None;
    }
};

/// The same, kept as a plain list in the order written.
struct Plainly
{
    QList<HistoryChange> all;

    QList<HistoryChange> of(qint64 number) const
    {
        QList<HistoryChange> own;
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(own),
                     [number](const HistoryChange &change) { return change.number == number; });
        std::stable_sort(own.begin(), own.end(),
                         [](const HistoryChange &a, const HistoryChange &b) { return a.at < b.at; });
        for (qsizetype i = own.size() - 1; i > 0; --i) {
            if (own[i - 1].at == own[i].at)
                own.removeAt(i - 1); // what was written last holds
        }
        return own;
    }
    void removeBefore(qint64 cut)
    {
        QList<HistoryChange> held;
        for (qint64 number = 1; number <= people; ++number) {
            HistoryChange last;
            for (const HistoryChange &change : of(number)) {
                if (change.at < cut)
                    last = change;
            }
            if (last.number > 0 && packedState(last.fact) != AgentState::NotSeen)
                held.append({number, cut, 0, last.fact});
        }
        all.removeIf([cut](const HistoryChange &change) { return change.at < cut; });
        all = held + all;
    }
};

/// What a reader makes of it: what held at a moment, and what came after it.
QString meaning(const QList<HistoryChange> &changes, qint64 from, qint64 to)
{
    quint64 held = quint64(AgentState::NotSeen);
    QStringList later;
    for (const HistoryChange &change : changes) {
        if (change.at <= from)
            held = change.fact;
        else if (change.at < to)
            later.append(u"%1/%2/%3"_s.arg(change.at).arg(change.waited).arg(change.fact));
    }
    return u"%1: %2"_s.arg(held).arg(later.join(u' '));
}

} // namespace

class TestHistoryBlocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatWasWritten_data();
    void readsWhatWasWritten();
    void rowsStayFew();
    void whatIsTakenBackIsNotThere();

private:
    void compare(HistoryBlocks &blocks, const Plainly &plainly, QRandomGenerator &random, qint64 now);
};

void TestHistoryBlocks::readsWhatWasWritten_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("most");   // changes at once
    QTest::addColumn<bool>("other"); // than writing
    QTest::newRow("few at once") << 1u << 2 << false;
    QTest::newRow("many at once") << 2u << 25 << false;
    QTest::newRow("few at once, moved and taken away") << 3u << 2 << true;
    QTest::newRow("many at once, moved and taken away") << 4u << 25 << true;
}

void TestHistoryBlocks::compare(HistoryBlocks &blocks, const Plainly &plainly, QRandomGenerator &random, qint64 now)
{
    QList<QList<HistoryChange>> expected(people + 1);
    for (qint64 number = 1; number <= people; ++number)
        expected[number] = plainly.of(number);
    for (int round = 0; round < 6; ++round) {
        const qint64 from = random.bounded(qint64(now + 2'000)) - 1'000, to = from + random.bounded(qint64(now));
        QHash<qint64, QList<HistoryChange>> read;
        QCOMPARE(int(blocks.read(from, to, &read)), int(Fault::None));
        for (qint64 number = 1; number <= people; ++number) {
            const QList<HistoryChange> own = read.value(number);
            QVERIFY(std::is_sorted(own.cbegin(), own.cend(),
                                   [](const HistoryChange &a, const HistoryChange &b) { return a.at < b.at; }));
            QVERIFY(own.size() < 2 || own[1].at >= from); // no more than what is needed
            QCOMPARE(meaning(own, from, to), meaning(expected[number], from, to));
        }
    }
    QHash<qint64, HistoryChange> latest;
    QCOMPARE(int(blocks.load(&latest)), int(Fault::None));
    for (qint64 number = 1; number <= people; ++number) {
        const QList<HistoryChange> &own = expected[number];
        const quint64 nothing = quint64(AgentState::NotSeen);
        QCOMPARE(latest.value(number, {number, 0, 0, nothing}).fact, own.isEmpty() ? nothing : own.constLast().fact);
    }
}

void TestHistoryBlocks::readsWhatWasWritten()
{
    QFETCH(quint32, seed);
    QFETCH(int, most);
    QFETCH(bool, other);
    Opened opened;
    QVERIFY(opened.open());
    QRandomGenerator random(seed);
    Plainly plainly;
    qint64 now = 0;
    for (int round = 1; round <= 1'300; ++round) {
        now += random.bounded(1, 200);
        QCOMPARE(int(opened.file.run(u"begin immediate"_s)), int(Fault::None));
        for (int i = random.bounded(1, most + 1); i > 0; --i) {
            // Now and then the clock is behind.
            const qint64 at = random.bounded(20) == 0 ? now - random.bounded(1'000) : now + i;
            const HistoryChange change{random.bounded(1, people + 1), at, random.bounded(50),
                                       quint64(random.bounded(1, 2'000)) << 3 | quint64(random.bounded(8))};
            plainly.all.append(change);
            opened.blocks.add(change);
        }
        now += most;
        QCOMPARE(int(opened.blocks.write(people)), int(Fault::None));
        const int what = other ? random.bounded(60) : 99;
        if (what < 3) {
            const qint64 cut = random.bounded(now + 1);
            QCOMPARE(int(opened.blocks.removeBefore(cut)), int(Fault::None));
            plainly.removeBefore(cut);
        } else if (what < 5) {
            const qint64 number = random.bounded(1, people + 1);
            QCOMPARE(int(opened.blocks.remove(number)), int(Fault::None));
            plainly.all.removeIf([number](const HistoryChange &change) { return change.number == number; });
        } else if (what < 8) {
            const qint64 from = now - random.bounded(now + 1), by = random.bounded(2'000) - 1'500;
            QCOMPARE(int(opened.blocks.shiftSince(from, by)), int(Fault::None));
            for (HistoryChange &change : plainly.all)
                change.at += change.at >= from ? by : 0;
        }
        QCOMPARE(int(opened.file.run(u"commit"_s)), int(Fault::None));
        if (what < 8 || round % 130 == 0)
            compare(opened.blocks, plainly, random, now);
        if (QTest::currentTestFailed())
            return;
    }
}

/// However long it runs, few rows are to be looked at.
void TestHistoryBlocks::rowsStayFew()
{
    Opened opened;
    QVERIFY(opened.open());
    for (int i = 1; i <= 12'000; ++i) {
        if (i % 1'000 == 1)
            QCOMPARE(int(opened.file.run(u"begin immediate"_s)), int(Fault::None));
        opened.blocks.add({1 + i % people, i, 0, quint64(i % 2 + 1)});
        QCOMPARE(int(opened.blocks.write(people)), int(Fault::None));
        if (i % 1'000 == 0)
            QCOMPARE(int(opened.file.run(u"commit"_s)), int(Fault::None));
    }
    QSqlQuery query = opened.file.query();
    QVERIFY(query.exec(u"select count(*), sum(base) from blocks"_s) && query.next());
    QVERIFY2(query.value(0).toInt() < 510, qPrintable(query.value(0).toString()));
    QCOMPARE(query.value(1).toInt(), 2); // twelve thousand changes
}

/// A transaction that fails leaves nothing behind that a later one would write.
void TestHistoryBlocks::whatIsTakenBackIsNotThere()
{
    Opened opened;
    QVERIFY(opened.open());
    const auto writeOne = [&](qint64 at, const QString &end) {
        QCOMPARE(int(opened.file.run(u"begin immediate"_s)), int(Fault::None));
        opened.blocks.add({1, at, 0, 9});
        QCOMPARE(int(opened.blocks.write(1)), int(Fault::None));
        QCOMPARE(int(opened.file.run(end)), int(Fault::None));
    };
    writeOne(10, u"commit"_s);
    writeOne(20, u"rollback"_s);
    opened.blocks.add({1, 25, 0, 9});
    QHash<qint64, HistoryChange> latest;
    QCOMPARE(int(opened.blocks.load(&latest)), int(Fault::None));
    writeOne(30, u"commit"_s);
    QHash<qint64, QList<HistoryChange>> read;
    QCOMPARE(int(opened.blocks.read(0, 100, &read)), int(Fault::None));
    QCOMPARE(read.value(1), (QList<HistoryChange>{{1, 10, 0, 9}, {1, 30, 0, 9}}));
}

QTEST_GUILESS_MAIN(TestHistoryBlocks)
#include "tst_historyblocks.moc"

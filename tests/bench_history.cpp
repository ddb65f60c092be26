// Prints what the history costs: appending, opening a day, painting it, and the room it takes.
#include "benchhistory.h"
#include "historytables.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'780'000'000'000, dayMs = 86'400'000;

struct Cost
{
    double wallMs = 0, cpuMs = 0;
};

/// Of what runs between start and end; the machine may be busy with other things.
class Stopwatch
{
public:
    Stopwatch() : m_cpu(cpuMs()) { m_wall.start(); }
    Cost cost() const { return {double(m_wall.nsecsElapsed()) / 1e6, cpuMs() - m_cpu}; }

private:
    static double cpuMs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }
    QElapsedTimer m_wall;
    double m_cpu;
};

class Bench
{
public:
    Bench() : m_file(m_dir.filePath(u"history.sqlite"_s), HistoryTables::layout()), m_tables(m_file)
    {
        if (m_file.open() != SqliteFile::Fault::None || m_tables.load() != SqliteFile::Fault::None)
            qFatal("the file cannot be made");
    }

    /// One answer with `changes` changes, of `people` people in turn.
    Cost append(qint64 atMs, int changes, int people)
    {
        const HistoryBatch one = batch(atMs, changes, people);
        const Stopwatch watch;
        check(m_tables.begin());
        check(m_tables.append(one));
        check(m_tables.commit());
        return watch.cost();
    }

    /// Many answers in one transaction, which writes the same rows to the same places sooner.
    void fillDay(qint64 fromMs, int changesEach, int people)
    {
        for (int i = 0; i < changesEach; ++i) {
            if (i % 25 == 0)
                check(m_tables.begin());
            check(m_tables.append(batch(fromMs + i * (dayMs / changesEach), people, people)));
            if (i % 25 == 24 || i == changesEach - 1)
                check(m_tables.commit());
        }
    }

    Cost open(qint64 fromMs, qsizetype *entries)
    {
        const Stopwatch watch;
        HistoryPart part;
        check(m_tables.read(fromMs, fromMs + dayMs, &part));
        const Cost cost = watch.cost();
        *entries = 0;
        for (const HistoryPerson &person : part.people)
            *entries += person.entries.size();
        return cost;
    }

    double megabytes()
    {
        m_file.run(u"pragma wal_checkpoint(truncate)"_s);
        return double(QFileInfo(m_dir.filePath(u"history.sqlite"_s)).size()) / 1e6;
    }

private:
    void check(SqliteFile::Fault fault)
    {
        if (fault != SqliteFile::Fault::None)
            qFatal("refused: %s", qPrintable(m_file.detail()));
    }

    HistoryBatch batch(qint64 atMs, int changes, int people)
    {
        HistoryBatch batch;
        batch.atMs = atMs;
        batch.afterMs = atMs - 5'000;
        batch.facts.resize(changes);
        for (HistoryFact &fact : batch.facts) {
            const int number = int(m_next++ % people);
            fact.agent = QUuid(uint(number), 1, 2, 0x80, 1, 2, 3, 4, 5, 6, 7);
            const quint16 round = quint16(m_next / people);
            fact.state = round % 2 ? AgentState::Working : AgentState::Away;
            fact.connection = Connection::Online;
            fact.status = PresenceStatus::Working;
            fact.channels.known = quint16((round * 37) & 0x7ff);
        }
        return batch;
    }

    QTemporaryDir m_dir;
    SqliteFile m_file;
    HistoryTables m_tables;
    qint64 m_next = 0;
};

Cost median(QList<Cost> costs)
{
    Cost middle;
    std::sort(costs.begin(), costs.end(), [](const Cost &a, const Cost &b) { return a.wallMs < b.wallMs; });
    middle.wallMs = costs[costs.size() / 2].wallMs;
    std::sort(costs.begin(), costs.end(), [](const Cost &a, const Cost &b) { return a.cpuMs < b.cpuMs; });
    middle.cpuMs = costs[costs.size() / 2].cpuMs;
    return middle;
}

void printAppending(Bench &bench, qint64 from, int people)
{
    QList<Cost> costs;
    for (int i = 1; i <= 15; ++i)
        costs.append(bench.append(from + i * 5'000, 10'000, people));
    const Cost cost = median(costs);
    std::printf("10,000 changes in one answer appended: %.1f ms, %.1f of them CPU (target 20)\n", cost.wallMs,
                cost.cpuMs);
}

void printOpening(Bench &bench, qint64 day)
{
    QList<Cost> costs;
    qsizetype entries = 0;
    for (int i = 0; i < 9; ++i)
        costs.append(bench.open(start + day * dayMs, &entries));
    const Cost cost = median(costs);
    std::printf("  a day of %lld changes opened: %.0f ms, %.0f of them CPU (target 120)\n", qint64(entries),
                cost.wallMs, cost.cpuMs);
    std::fflush(stdout);
}

void printFrames(const char *what, QList<double> costs)
{
    std::sort(costs.begin(), costs.end());
    if (costs.isEmpty())
        qFatal("the page did not come up");
    std::printf("  %s: %.1f ms of CPU a frame, worst %.1f (target 16)\n", what, costs[costs.size() / 2],
                costs.constLast());
}

void printFrames()
{
    std::printf("The history page, 1,000 people, 200 changes each\n");
    const HistoryFrames frames = measureHistoryFrames(1'000, 200);
    printFrames("scrolled", frames.scrolled);
    printFrames("zoomed", frames.zoomed);
    std::printf("  its lines shown anew, twice: %.0f ms of the GUI thread\n", frames.linesMs);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    printFrames();
    {
        Bench bench;
        bench.append(start, 10'000, 10'000); // makes the people
        printAppending(bench, start, 10'000);
    }
    const int days = argc > 1 ? std::max(1, atoi(argv[1])) : 50;
    Bench bench;
    std::printf("1,000 people, 200 changes a day each, %d days\n", days);
    for (int day = 0; day < days; ++day) {
        bench.fillDay(start + day * dayMs, 200, 1'000);
        if (day == 0)
            printOpening(bench, 0);
    }
    printOpening(bench, days / 2);
    const double size = bench.megabytes();
    std::printf("  %.1f million changes: %.0f MB, %.1f bytes a change (target 250 MB for 10 million)\n", days * 0.2,
                size, size * 1e6 / (days * 200'000.0));
    QList<Cost> costs;
    for (int i = 1; i <= 15; ++i)
        costs.append(bench.append(start + days * dayMs + i * 5'000, 1'000, 1'000));
    const Cost cost = median(costs);
    std::printf("  1,000 more in one answer, of everybody: %.1f ms, %.1f of them CPU\n", cost.wallMs, cost.cpuMs);
    return 0;
}

// Prints what the history costs: appending, opening a day, and the room it takes.
#include "historytables.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'780'000'000'000, dayMs = 86'400'000;

class Bench
{
public:
    Bench() : m_file(m_dir.filePath(u"history.sqlite"_s), HistoryTables::layout()), m_tables(m_file)
    {
        if (m_file.open() != SqliteFile::Fault::None || m_tables.load() != SqliteFile::Fault::None)
            qFatal("the file cannot be made");
    }

    /// One answer with `changes` changes, of `people` people in turn; ms.
    double append(qint64 atMs, int changes, int people)
    {
        HistoryBatch batch;
        batch.atMs = atMs;
        batch.afterMs = atMs - 5'000;
        batch.facts.resize(changes);
        for (HistoryFact &fact : batch.facts) {
            const int number = m_next++ % people;
            fact.agent = QUuid(uint(number), 1, 2, 0x80, 1, 2, 3, 4, 5, 6, 7);
            const quint16 round = quint16(m_next / people);
            fact.state = round % 2 ? AgentState::Working : AgentState::Away;
            fact.connection = Connection::Online;
            fact.status = PresenceStatus::Working;
            fact.channels.known = quint16((round * 37) & 0x7ff);
        }
        QElapsedTimer timer;
        timer.start();
        if (m_tables.begin() != SqliteFile::Fault::None || m_tables.append(batch) != SqliteFile::Fault::None ||
            m_tables.commit() != SqliteFile::Fault::None)
            qFatal("cannot be written: %s", qPrintable(m_file.detail()));
        return double(timer.nsecsElapsed()) / 1e6;
    }

    double open(qint64 fromMs, qsizetype *entries)
    {
        QElapsedTimer timer;
        timer.start();
        HistoryPart part;
        if (m_tables.read(fromMs, fromMs + dayMs, &part) != SqliteFile::Fault::None)
            qFatal("cannot be read");
        *entries = 0;
        for (const HistoryPerson &person : part.people)
            *entries += person.entries.size();
        return double(timer.nsecsElapsed()) / 1e6;
    }

    double megabytes()
    {
        m_file.run(u"pragma wal_checkpoint(truncate)"_s);
        return double(QFileInfo(m_dir.filePath(u"history.sqlite"_s)).size()) / 1e6;
    }

private:
    QTemporaryDir m_dir;
    SqliteFile m_file;
    HistoryTables m_tables;
    int m_next = 0;
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void printOpening(Bench &bench, qint64 day)
{
    QList<double> times;
    qsizetype entries = 0;
    for (int i = 0; i < 5; ++i)
        times.append(bench.open(start + day * dayMs, &entries));
    std::printf("  a day of %lld changes opened: %.0f ms (target 120)\n", qint64(entries), median(times));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    {
        Bench bench;
        QList<double> times;
        bench.append(start, 10'000, 10'000); // makes the people
        for (int i = 1; i <= 9; ++i)
            times.append(bench.append(start + i * 5'000, 10'000, 10'000));
        std::printf("10,000 changes in one answer appended: %.1f ms (target 20)\n", median(times));
    }
    const int days = argc > 1 ? std::max(1, atoi(argv[1])) : 50;
    Bench bench;
    std::printf("1,000 people, 200 changes a day each, %d days\n", days);
    for (int day = 0; day < days; ++day) {
        for (int i = 0; i < 400; ++i)
            bench.append(start + day * dayMs + i * (dayMs / 400), 500, 1'000);
        if (day == 0)
            printOpening(bench, 0);
    }
    printOpening(bench, days / 2);
    const double size = bench.megabytes();
    std::printf("  %.1f million changes: %.0f MB, %.1f bytes a change (target 250 MB for 10 million)\n", days * 0.2,
                size, size * 1e6 / (days * 200'000.0));
    return 0;
}

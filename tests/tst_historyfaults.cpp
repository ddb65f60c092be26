// Broken disks cost the history and nothing else, and what is said to be in the file stays there when the program is
// killed.
#include "historyfixture.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace historyfixture;
using S = AgentState;
using Minutes = QList<std::pair<qint64, AgentState>>;

namespace {

// The program to be killed: writes without end, and prints the number of each change once it is said to be in the file.
int writeForever(const QString &path, int first)
{
    SystemClock clock;
    HistoryStore store(path, clock);
    int number = first;
    std::function<void()> more = [&] {
        const int mine = ++number;
        store.put(batch(start + mine * 1'000, {fact(mine, mine % 2 ? S::Away : S::Working, quint16(mine % 2'000))}),
                  &store, [&, mine](bool onDisk) {
                      if (onDisk) {
                          std::printf("%d\n", mine);
                          std::fflush(stdout);
                      }
                      more();
                  });
    };
    for (int i = 0; i < 4; ++i)
        more();
    return QCoreApplication::exec();
}

} // namespace

class TestHistoryFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void ownersFileOnly();
    void corruptIsSetAside();
    void lockedIsWrittenLater();
    void lockedIsForgottenLater();
    void fullIsGotOver();
    void corruptWhileInUse();
    void aTornBlockIsSetAside();
    void readOnly();
    void noPlace_data();
    void noPlace();
    void nothingAcknowledgedIsLost();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    SystemClock m_clock;
    QString path() const { return m_dir->filePath(u"history.sqlite"_s); }
};

void TestHistoryFaults::ownersFileOnly()
{
    HistoryStore store(path(), m_clock);
    QCOMPARE(putAndWait(store, batch(start, {fact(1, S::Away)}, HistoryGap::Off)), true);
    for (const QString &suffix : {u""_s, u"-wal"_s})
        QCOMPARE(QFile::permissions(path() + suffix) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
}

void TestHistoryFaults::corruptIsSetAside()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8'192, 'x'));
    file.close();
    HistoryStore store(path(), m_clock);
    QSignalSpy aside(&store, &HistoryStore::corruptSetAside);
    QCOMPARE(putAndWait(store, batch(start, {fact(1, S::Away)}, HistoryGap::Off)), true);
    QCOMPARE(aside.size(), 1);
    QFile kept(aside[0][0].toString());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray(8'192, 'x'));
    QCOMPARE(int(store.trouble()), int(StoreTrouble::None));
    QCOMPARE(read(store).people.size(), 1);
}

void TestHistoryFaults::lockedIsWrittenLater()
{
    HistoryStore store(path(), m_clock);
    QCOMPARE(putAndWait(store, batch(start, {fact(1, S::Away)}, HistoryGap::Off)), true);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"begin immediate"_s));
        QSignalSpy trouble(&store, &HistoryStore::troubleChanged);
        QCOMPARE(putAndWait(store, batch(start + minute, {fact(1, S::Working)})), false);
        QTRY_COMPARE(int(store.trouble()), int(StoreTrouble::Busy));
        QCOMPARE(trouble.size(), 1);
        QVERIFY(QSqlQuery(other).exec(u"rollback"_s));
        QTRY_COMPARE(int(store.trouble()), int(StoreTrouble::None));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QCOMPARE(minutes(read(store), 1), (Minutes{{0, S::Away}, {1, S::NotSeen}}));
    QCOMPARE(read(store).people[0].entries.size(), 2);
}

void TestHistoryFaults::lockedIsForgottenLater()
{
    HistoryStore store(path(), m_clock);
    QSignalSpy everybody(&store, &HistoryStore::everybodyWanted);
    QCOMPARE(putAndWait(store, batch(start, {fact(1, S::Away), fact(2, S::Away)}, HistoryGap::Off)), true);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"begin immediate"_s));
        store.forgetAgent(person(1));
        QTRY_COMPARE(int(store.trouble()), int(StoreTrouble::Busy));
        QCOMPARE(read(store).people.size(), 2);
        QVERIFY(QSqlQuery(other).exec(u"rollback"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QTRY_COMPARE(read(store).people.size(), 1);
    QVERIFY(!read(store).find(person(1)));
    QCOMPARE(everybody.size(), 1); // who is forgotten is seen again from then on
}

void TestHistoryFaults::fullIsGotOver()
{
    HistoryStore store(path(), m_clock);
    QCOMPARE(putAndWait(store, batch(start, {fact(1, S::Away)}, HistoryGap::Off)), true);
    QSignalSpy trouble(&store, &HistoryStore::troubleChanged);
    // Nothing may grow beyond this any more, as on a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlim_t before = std::exchange(limit.rlim_cur, 4'096);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
    QCOMPARE(putAndWait(store, batch(start + minute, {fact(1, S::Working), fact(2, S::Away)})), false);
    QCOMPARE(int(store.trouble()), int(StoreTrouble::Full));
    limit.rlim_cur = before;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
    QCOMPARE(putAndWait(store, batch(start + 2 * minute, {fact(2, S::Working)})), true);
    QCOMPARE(int(store.trouble()), int(StoreTrouble::None));
    QCOMPARE(trouble.size(), 2);
    // What was seen meanwhile is there, each once.
    QCOMPARE(minutes(read(store), 1), (Minutes{{0, S::Away}, {1, S::Working}, {2, S::NotSeen}}));
    QCOMPARE(read(store).find(person(2))->entries.size(), 2);
}

void TestHistoryFaults::corruptWhileInUse()
{
    HistoryStore store(path(), m_clock);
    QCOMPARE(putAndWait(store, batch(start, {fact(1, S::Away)}, HistoryGap::Off)), true);
    QCOMPARE(runOn(path(), {u"pragma writable_schema = on"_s,
                            u"update sqlite_master set sql = 'rubbish' where name = 'blocks'"_s,
                            u"pragma schema_version = 4711"_s}),
             QString());
    QSignalSpy aside(&store, &HistoryStore::corruptSetAside), everybody(&store, &HistoryStore::everybodyWanted);
    QCOMPARE(putAndWait(store, batch(start + minute, {fact(1, S::Working)})), false);
    QCOMPARE(aside.size(), 1);
    QVERIFY(QFile::exists(aside[0][0].toString()));
    QCOMPARE(everybody.size(), 1);
    // A new file goes on from there, with everybody anew.
    QCOMPARE(putAndWait(store, batch(start + 2 * minute, {fact(1, S::Working)}, HistoryGap::Off)), true);
    QCOMPARE(read(store).find(person(1))->entries.size(), 1);
    QCOMPARE(int(store.trouble()), int(StoreTrouble::None));
}

/// The library finds nothing wrong with such a file.
void TestHistoryFaults::aTornBlockIsSetAside()
{
    {
        HistoryStore store(path(), m_clock);
        QCOMPARE(putAndWait(store, batch(start, {fact(1, S::Away)}, HistoryGap::Off)), true);
    }
    QCOMPARE(runOn(path(), {u"update blocks set changes = substr(changes, 1, length(changes) - 1)"_s}), QString());
    HistoryStore store(path(), m_clock);
    QSignalSpy aside(&store, &HistoryStore::corruptSetAside);
    QTRY_COMPARE(aside.size(), 1);
    QVERIFY(QFile::exists(aside[0][0].toString()));
    QCOMPARE(putAndWait(store, batch(start + minute, {fact(1, S::Working)}, HistoryGap::Off)), true);
    QCOMPARE(read(store).find(person(1))->entries.size(), 1);
    QCOMPARE(int(store.trouble()), int(StoreTrouble::None));
}

/// No right to write is nothing to the administrator: then it is tried as nobody.
void TestHistoryFaults::readOnly()
{
    {
        HistoryStore store(path(), m_clock);
        QCOMPARE(putAndWait(store, batch(start, {fact(1, S::Away)}, HistoryGap::Off)), true);
    }
    const auto allow = [&](bool write) {
        const auto read = QFile::ReadOwner | QFile::ReadOther, enter = QFile::ExeOwner | QFile::ExeOther;
        const auto change = write ? QFile::Permissions(QFile::WriteOwner) : QFile::Permissions();
        QFile::setPermissions(path(), read | change);
        QFile::setPermissions(m_dir->path(), read | enter | change);
    };
    const bool root = ::geteuid() == 0;
    allow(false);
    if (root)
        QCOMPARE(::seteuid(65'534), 0);
    {
        HistoryStore store(path(), m_clock);
        const auto onDisk = putAndWait(store, batch(start + minute, {fact(1, S::Working)}, HistoryGap::Off));
        if (root)
            QCOMPARE(::seteuid(0), 0);
        QCOMPARE(onDisk, false);
        QTRY_COMPARE(int(store.trouble()), int(StoreTrouble::NoAccess));
        allow(true);
    } // the end tries once more
    HistoryStore store(path(), m_clock);
    QCOMPARE(read(store).people[0].entries.size(), 2);
}

void TestHistoryFaults::noPlace_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("nowhere") << QString();
    QTest::newRow("a directory") << u"dir"_s;
    QTest::newRow("below a file") << u"file/history.sqlite"_s;
}

void TestHistoryFaults::noPlace()
{
    QFETCH(QString, file);
    QVERIFY(QDir(m_dir->path()).mkdir(u"dir"_s));
    QFile blocker(m_dir->filePath(u"file"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    HistoryStore store(file.isEmpty() ? file : m_dir->filePath(file), m_clock);
    QCOMPARE(putAndWait(store, batch(start, {fact(1, S::Away)}, HistoryGap::Off)), false);
    QTRY_COMPARE(int(store.trouble()), int(StoreTrouble::NoAccess));
    QVERIFY(read(store).people.isEmpty());
}

void TestHistoryFaults::nothingAcknowledgedIsLost()
{
    QRandomGenerator random(7);
    QList<int> acknowledged;
    int first = 0;
    // More of them on wish; each start costs time.
    const int rounds = std::max(15, qEnvironmentVariableIntValue("ROLLCALL_KILLS"));
    for (int round = 0; round < rounds; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--writer"_s, path(), QString::number(first)});
        QVERIFY(writer.waitForReadyRead(30'000));
        writer.waitForFinished(int(random.bounded(40))); // let it run a moment
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) // the last one may be cut
            acknowledged.append(lines[i].toInt());
        first += 100'000;
    }
    HistoryStore store(path(), m_clock);
    QSignalSpy aside(&store, &HistoryStore::corruptSetAside);
    const HistoryPart part = read(store, 0, start * 2);
    QVERIFY(acknowledged.size() >= rounds);
    for (const int number : acknowledged)
        QVERIFY2(part.find(person(number)), "an acknowledged change is gone");
    QCOMPARE(aside.size(), 0);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--writer") == 0)
        return writeForever(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt());
    TestHistoryFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_historyfaults.moc"

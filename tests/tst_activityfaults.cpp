// The activity trail on a disk that misbehaves: corrupt, locked, foreign, full, forbidden. The program goes on; what is
// not on disk is still shown, and written once that is possible again.
#include "activityfixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace activityfixture;

namespace {

// Another program's connection to the file.
class Other
{
public:
    explicit Other(const QString &path)
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        db.setDatabaseName(path);
        db.open();
    }
    ~Other()
    {
        QSqlDatabase::database(u"other"_s).close();
        QSqlDatabase::removeDatabase(u"other"_s);
    }
    bool exec(const QString &sql) { return QSqlQuery(QSqlDatabase::database(u"other"_s)).exec(sql); }
};

} // namespace

class TestActivityFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"activity.sqlite"_s);
    }
    void aCorruptFileIsSetAside_data();
    void aCorruptFileIsSetAside();
    void aFileOfSomethingElseIsLeftAlone_data();
    void aFileOfSomethingElseIsLeftAlone();
    void aPlaceThatCannotBeWrittenCostsOnlyTheTrail_data();
    void aPlaceThatCannotBeWrittenCostsOnlyTheTrail();
    void aLockedFileIsWaitedFor();
    void aLockedFileDoesNotHoldUpTheCallerForLong();
    void aFileLockedAtTheStartIsOpenedLater();
    void aFullDiskIsToldAndGotOver();

private:
    void write(const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray bytes(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    SystemClock m_clock;
};

void TestActivityFaults::aCorruptFileIsSetAside_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("text") << 0;
    QTest::newRow("noise behind a good head") << 1;
    QTest::newRow("cut in the middle") << 2;
}

void TestActivityFaults::aCorruptFileIsSetAside()
{
    QFETCH(int, damage);
    if (damage == 0) {
        write(QByteArray(4'096, 'x'));
    } else {
        {
            ActivityStore store(m_path, m_clock);
            QList<ActivityEntry> many;
            for (int i = 0; i < 200; ++i)
                many << entry(QString(100, u'x'));
            QCOMPARE(putAndWait(store, many), std::optional(true));
        }
        QByteArray all = bytes(m_path);
        QVERIFY(all.size() > 20'000);
        if (damage == 1)
            all.replace(4'096, 8'192, QByteArray(8'192, '\x5a'));
        write(damage == 1 ? all : all.left(all.size() / 2));
    }
    const QByteArray bad = bytes(m_path);
    ActivityStore store(m_path, m_clock);
    QSignalSpy aside(&store, &ActivityStore::corruptSetAside);
    QCOMPARE(putAndWait(store, {entry(u"new"_s)}), std::optional(true));
    QCOMPARE(names(read(store)), QStringList{u"new"_s});
    QCOMPARE(aside.size(), 1);
    const QString kept = aside[0][0].toString();
    QVERIFY(kept.startsWith(m_path + u".corrupt-"_s));
    QCOMPARE(bytes(kept), bad);
    QCOMPARE(store.trouble(), StoreTrouble::None);
}

void TestActivityFaults::aFileOfSomethingElseIsLeftAlone_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::newRow("another program") << u"pragma application_id = 77"_s;
    QTest::newRow("no program known") << u"pragma user_version = 0"_s;
    QTest::newRow("newer version") << u"pragma user_version = 99"_s;
}

void TestActivityFaults::aFileOfSomethingElseIsLeftAlone()
{
    QFETCH(QString, pragma);
    if (pragma.contains(u"99"_s)) {
        ActivityStore store(m_path, m_clock);
        QCOMPARE(putAndWait(store, {entry(u"x"_s)}), std::optional(true));
    }
    {
        Other other(m_path);
        QVERIFY(other.exec(u"create table theirs(a)"_s));
        QVERIFY(other.exec(pragma));
    }
    const QByteArray before = bytes(m_path);
    ActivityStore store(m_path, m_clock);
    QCOMPARE(putAndWait(store, {entry(u"new"_s)}), std::optional(false));
    QCOMPARE(store.trouble(), StoreTrouble::Foreign);
    QCOMPARE(names(read(store)), QStringList{u"new"_s});
    QCOMPARE(bytes(m_path), before);
}

void TestActivityFaults::aPlaceThatCannotBeWrittenCostsOnlyTheTrail_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("directory in its place") << u"dir"_s;
    QTest::newRow("below a file") << u"file/below/activity.sqlite"_s;
    QTest::newRow("device") << u"/dev/full"_s;
    QTest::newRow("no such root") << u"/proc/nothing/activity.sqlite"_s;
}

void TestActivityFaults::aPlaceThatCannotBeWrittenCostsOnlyTheTrail()
{
    QFETCH(QString, place);
    QDir(m_dir->path()).mkpath(u"dir"_s);
    QFile(m_dir->filePath(u"file"_s)).open(QIODevice::WriteOnly);
    ActivityStore store(place.startsWith(u'/') ? place : m_dir->filePath(place), m_clock);
    QSignalSpy trouble(&store, &ActivityStore::troubleChanged);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(putAndWait(store, {entry(QString::number(i))}), std::optional(false));
    QCOMPARE(store.trouble(), StoreTrouble::NoAccess);
    QCOMPARE(trouble.size(), 1); // told once
    QCOMPARE(read(store).size(), 5);
}

void TestActivityFaults::aLockedFileIsWaitedFor()
{
    ActivityStore store(m_path, m_clock);
    QCOMPARE(putAndWait(store, {entry(u"first"_s)}), std::optional(true));
    std::optional<bool> stored;
    {
        Other other(m_path);
        QVERIFY(other.exec(u"begin immediate"_s));
        store.put(entry(u"second"_s), this, [&](bool onDisk) { stored = onDisk; });
        QCOMPARE(read(store).size(), 2); // shown though it waits
        QVERIFY(!stored);
    }
    QTRY_COMPARE(stored, std::optional(true));
    QCOMPARE(store.trouble(), StoreTrouble::None);
}

void TestActivityFaults::aLockedFileDoesNotHoldUpTheCallerForLong()
{
    ActivityStore store(m_path, m_clock);
    QCOMPARE(putAndWait(store, {entry(u"first"_s)}), std::optional(true));
    {
        Other other(m_path);
        QVERIFY(other.exec(u"begin immediate"_s));
        QElapsedTimer timer;
        timer.start();
        store.put(entry(u"second"_s));
        QVERIFY(timer.elapsed() < 500); // this thread never waits for the lock
        QCOMPARE(putAndWait(store, {entry(u"third"_s)}), std::optional(false));
        QTRY_COMPARE(store.trouble(), StoreTrouble::Busy);
    }
    QTRY_COMPARE(store.trouble(), StoreTrouble::None);
    Other other(m_path);
    QSqlQuery query(u"select count(*) from entries"_s, QSqlDatabase::database(u"other"_s));
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), 3);
}

void TestActivityFaults::aFileLockedAtTheStartIsOpenedLater()
{
    {
        ActivityStore store(m_path, m_clock);
        QCOMPARE(putAndWait(store, {entry(u"old"_s, ActivityStage::Sent)}), std::optional(true));
    }
    std::unique_ptr<ActivityStore> store;
    {
        Other other(m_path);
        QVERIFY(other.exec(u"pragma locking_mode = exclusive"_s));
        QVERIFY(other.exec(u"begin exclusive"_s));
        store = std::make_unique<ActivityStore>(m_path, m_clock);
        QCOMPARE(putAndWait(*store, {entry(u"new"_s)}), std::optional(false));
        QVERIFY(!store->isOpened());
    }
    QTRY_VERIFY(store->isOpened());
    QTRY_COMPARE(names(read(*store)), (QStringList{u"new"_s, u"old"_s}));
}

void TestActivityFaults::aFullDiskIsToldAndGotOver()
{
    // Nothing may grow beyond this any more, as on a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    ActivityStore store(m_path, m_clock);
    QCOMPARE(putAndWait(store, {entry(u"first"_s)}), std::optional(true));
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlim_t before = limit.rlim_cur;
    limit.rlim_cur = 64 * 1024;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
    const QString big(40'000, u'x');
    std::optional<bool> stored = true;
    for (int i = 0; i < 10 && stored == true; ++i)
        stored = putAndWait(store, {entry(big)});
    const StoreTrouble trouble = store.trouble();
    const auto shown = read(store);
    limit.rlim_cur = before;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
    QCOMPARE(stored, std::optional(false));
    QCOMPARE(trouble, StoreTrouble::Full);
    QVERIFY(shown.size() >= 2);
    QCOMPARE(putAndWait(store, {entry(u"room again"_s)}), std::optional(true));
    QCOMPARE(store.trouble(), StoreTrouble::None);
    QCOMPARE(read(store).size(), shown.size() + 1);
}

QTEST_GUILESS_MAIN(TestActivityFaults)
#include "tst_activityfaults.moc"

#include "directorycache.h"
#include "livebodies.h"
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using livebodies::id;
using livebodies::team;

static CachedDirectory example()
{
    Agent full;
    full.id = id(1);
    full.createdAt = 1'715'000'000'123;
    full.displayName = u"Liv \"L\" Torvaldsen\n\u202E<b>"_s;
    full.email = u"liv@example.org"_s;
    full.avatarUrl = u"https://files.example.org/liv.png"_s;
    full.phoneNumber = u"+4512345678"_s;
    full.firstName = u"Liv"_s;
    full.lastName = u"الخطيب"_s;
    full.additionalEmails = {u"l@example.org"_s};
    full.additionalPhoneNumbers = {u"+4587654321"_s, u"+1"_s};
    full.middleNames = {u"A"_s, u"B"_s};
    full.roles = {u"Agent"_s, u"Admin"_s};
    Agent bare;
    bare.id = id(2);
    CachedDirectory cached;
    cached.agents.insert(full.id, std::make_shared<const Agent>(full));
    cached.agents.insert(bare.id, std::make_shared<const Agent>(bare));
    cached.teams.teams = {{team(1), u"DACH"_s}, {team(2), u"Nordic"_s}};
    cached.teams.teamsOf = {{id(1), {team(1), team(2)}}};
    return cached;
}

class tst_DirectoryCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void onlyTheUserMayRead();
    void otherOriginIsIgnored();
    void damaged_data();
    void damaged();
    void noOrdinaryFile();
    void unwritable();
    void oldFileSurvivesAFailedWrite();

private:
    const QUrl m_origin{u"https://dev.dixa.io"_s};
};

void tst_DirectoryCache::roundTrip()
{
    QTemporaryDir dir;
    const QString file = DirectoryCache::fileIn(dir.path() + u"/new/deeper"_s);
    QVERIFY(!DirectoryCache::read(file, m_origin));
    const CachedDirectory written = example();
    QVERIFY(DirectoryCache::write(file, m_origin, written));
    const auto read = DirectoryCache::read(file, m_origin);
    QVERIFY(read);
    QCOMPARE(read->agents.size(), 2);
    for (const auto &agent : written.agents)
        QVERIFY(*read->agents.value(agent->id) == *agent);
    QVERIFY(read->teams == written.teams);
    QVERIFY(DirectoryCache::write(file, m_origin, {}));
    QVERIFY(DirectoryCache::read(file, m_origin)->agents.isEmpty());
}

void tst_DirectoryCache::onlyTheUserMayRead()
{
    QTemporaryDir dir;
    const QString folder = dir.path() + u"/cache"_s;
    const QString file = DirectoryCache::fileIn(folder);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(DirectoryCache::write(file, m_origin, example()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(file) & others));
        QVERIFY(!(QFile::permissions(folder) & others));
    }
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 1); // nothing is left behind
}

void tst_DirectoryCache::otherOriginIsIgnored()
{
    QTemporaryDir dir;
    const QString file = DirectoryCache::fileIn(dir.path());
    QVERIFY(DirectoryCache::write(file, m_origin, example()));
    QVERIFY(!DirectoryCache::read(file, QUrl(u"http://127.0.0.1:4010"_s)));
    QVERIFY(DirectoryCache::read(file, m_origin)); // and not spoilt
}

void tst_DirectoryCache::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTemporaryDir dir;
    const QString path = DirectoryCache::fileIn(dir.path());
    QVERIFY(DirectoryCache::write(path, m_origin, example()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    const auto lines = good.split('\n');
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x00\xff\x10garbage", 10);
    QTest::newRow("no foot") << good.left(good.lastIndexOf("{\"lines\""));
    QTest::newRow("cut in a line") << good.left(good.size() / 2);
    QTest::newRow("a line less") << lines[0] + '\n' + lines.mid(2).join('\n');
    QTest::newRow("more behind") << good + "{}\n";
    QTest::newRow("id of nobody") << QByteArray(good).replace("\"agent\":\"0000", "\"agent\":\"zzzz");
    QTest::newRow("not ours") << QByteArray("{\"data\":[]}\n");
}

void tst_DirectoryCache::damaged()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir dir;
    const QString path = DirectoryCache::fileIn(dir.path());
    for (int i = 0; i < 2; ++i) { // an older bad file gives way
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QVERIFY(!DirectoryCache::read(path, m_origin));
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(QFileInfo::exists(path + u".bad"_s));
    }
    QVERIFY(DirectoryCache::write(path, m_origin, example()));
    QVERIFY(DirectoryCache::read(path, m_origin));
}

void tst_DirectoryCache::noOrdinaryFile()
{
    QTemporaryDir dir;
    const QString path = DirectoryCache::fileIn(dir.path());
    QVERIFY(QDir().mkpath(path)); // a directory
    QVERIFY(!DirectoryCache::read(path, m_origin));
    QVERIFY(!DirectoryCache::write(path, m_origin, example()));
    QVERIFY(QFileInfo(path).isDir());
    QVERIFY(!DirectoryCache::read(u"/dev/zero"_s, m_origin));
}

void tst_DirectoryCache::unwritable()
{
    QVERIFY(!DirectoryCache::write(u"/proc/nowhere/directory.jsonl"_s, m_origin, example()));
    QVERIFY(!DirectoryCache::write(u"/dev/null/directory.jsonl"_s, m_origin, example()));
}

void tst_DirectoryCache::oldFileSurvivesAFailedWrite()
{
    QTemporaryDir dir;
    const QString path = DirectoryCache::fileIn(dir.path());
    QVERIFY(DirectoryCache::write(path, m_origin, example()));
    // Stands for a full disk: no file of this process may become longer.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{64, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const bool written = DirectoryCache::write(path, m_origin, {});
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!written);
    QCOMPARE(DirectoryCache::read(path, m_origin)->agents.size(), 2);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

QTEST_GUILESS_MAIN(tst_DirectoryCache)
#include "tst_directorycache.moc"

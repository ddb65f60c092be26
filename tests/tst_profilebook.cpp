// Profiles on disk: which there are, what goes with one, and that nothing else does.
#include "profilebook.h"
#include "singleinstance.h"
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Home
{
    Home()
    {
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
            qunsetenv(name);
        qputenv("HOME", QFile::encodeName(dir.path()));
    }
    QString path(const QString &name) const { return dir.filePath(name); }
    void write(const QString &name, const QByteArray &bytes = "x") const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void profile(const QString &name) const
    {
        write(u".config/rollcall/%1.ini"_s.arg(name), "[connection]\nconfigured=true\nbaseUrl=https://dixa.example\n");
        write(u".cache/rollcall/%1/abc/directory.json"_s.arg(name), QByteArray(2048, 'x'));
        write(u".local/state/rollcall/%1/abc/history.sqlite"_s.arg(name), QByteArray(4096, 'x'));
        write(u".local/state/rollcall/%1/abc/backups/one.json"_s.arg(name));
    }
    bool has(const QString &name) const { return QFileInfo::exists(path(name)); }
    QTemporaryDir dir;
};

} // namespace

class TestProfileBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreThoseOfFiles();
    void contentIsCounted();
    void onlyTheOneGoes();
    void linksAreNotFollowed();
    void hostileNamesAreNone_data();
    void hostileNamesAreNone();
    void whatRunsStays();
};

void TestProfileBook::namesAreThoseOfFiles()
{
    const Home home;
    QCOMPARE(profilebook::names(Paths::forProfile(u"default"_s)), QStringList());
    home.profile(u"north"_s);
    home.profile(u"default"_s);
    home.write(u".config/rollcall/broken.ini.bad"_s);
    home.write(u".config/rollcall/lobby.token"_s);
    home.write(u".config/rollcall/a b.ini"_s); // no name of a profile
    home.profile(u"demo"_s);                   // of the simulated organisation, as the next
    home.profile(u"north+demo"_s);
    QFile::link(home.path(u".config/rollcall/north.ini"_s), home.path(u".config/rollcall/linked.ini"_s));
    QCOMPARE(profilebook::names(Paths::forProfile(u"default"_s)), (QStringList{u"default"_s, u"north"_s}));
}

void TestProfileBook::contentIsCounted()
{
    const Home home;
    home.profile(u"north"_s);
    const ProfileContent content = profilebook::contentOf(u"north"_s);
    QVERIFY(content.settings && !content.running);
    QCOMPARE(content.server, QUrl(u"https://dixa.example"_s));
    QVERIFY(content.proxy.isEmpty());
    QCOMPARE(content.cacheFiles, 1);
    QCOMPARE(content.cacheBytes, 2048);
    QCOMPARE(content.historyFiles, 2);
    QCOMPARE(content.backups, 1);
    const QString told = profilebook::sentences(content).join(u'\n');
    QVERIFY2(told.contains(u"The token for dixa.example in the key store."_s), qPrintable(told));
    QVERIFY2(told.contains(u"backups"_s), qPrintable(told));
    const ProfileContent none = profilebook::contentOf(u"nobody"_s);
    QVERIFY(!none.settings && none.server.isEmpty());
    QCOMPARE(profilebook::sentences(none), QStringList());
}

void TestProfileBook::onlyTheOneGoes()
{
    const Home home;
    home.profile(u"north"_s);
    home.profile(u"north2"_s);
    home.profile(u"north+demo"_s);
    home.profile(u"default"_s);
    QCOMPARE(profilebook::remove(u"north"_s), QString());
    for (const QString &gone :
         {u".config/rollcall/north.ini"_s, u".cache/rollcall/north"_s, u".local/state/rollcall/north"_s})
        QVERIFY2(!home.has(gone), qPrintable(gone));
    for (const QString &name : {u"north2"_s, u"north+demo"_s, u"default"_s}) {
        QVERIFY(home.has(u".config/rollcall/%1.ini"_s.arg(name)));
        QVERIFY(home.has(u".cache/rollcall/%1/abc/directory.json"_s.arg(name)));
        QVERIFY(home.has(u".local/state/rollcall/%1/abc/backups/one.json"_s.arg(name)));
    }
    QCOMPARE(profilebook::remove(u"north"_s), QString()); // gone is gone
}

void TestProfileBook::linksAreNotFollowed()
{
    const Home home;
    home.profile(u"north"_s);
    home.write(u"precious/file"_s);
    QDir(home.path(u".cache/rollcall/north"_s)).removeRecursively();
    QVERIFY(QFile::link(home.path(u"precious"_s), home.path(u".cache/rollcall/north"_s)));
    QVERIFY(QFile::link(home.path(u"precious"_s), home.path(u".local/state/rollcall/north/inside"_s)));
    QCOMPARE(profilebook::remove(u"north"_s), QString());
    QVERIFY(home.has(u"precious/file"_s));
    QVERIFY(!QFileInfo(home.path(u".cache/rollcall/north"_s)).isSymLink());
}

void TestProfileBook::hostileNamesAreNone_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", ".", "..", "../precious", "a/b", "a\nb", ".hidden", "*"})
        QTest::addRow("'%s'", name) << QString::fromLatin1(name);
}

void TestProfileBook::hostileNamesAreNone()
{
    QFETCH(QString, name);
    const Home home;
    home.profile(u"north"_s);
    home.write(u"precious/file"_s);
    QVERIFY(!profilebook::remove(name).isEmpty());
    QVERIFY(home.has(u"precious/file"_s));
    QVERIFY(home.has(u".config/rollcall/north.ini"_s));
    QVERIFY(home.has(u".local/state/rollcall/north/abc/history.sqlite"_s));
}

void TestProfileBook::whatRunsStays()
{
    const Home home;
    home.profile(u"north"_s);
    const Paths paths = Paths::forProfile(u"north"_s);
    {
        SingleInstance wall(paths.runtimeDir,
                            SingleInstance::nameFor(u"north"_s, InstanceKind::Real, true, paths.configDir));
        QSignalSpy first(&wall, &SingleInstance::acquired);
        wall.start({});
        QTRY_COMPARE(first.size(), 1);
        // Asked from another process it is held; of this one the lock is asked for anew, and refused as well.
        QVERIFY(profilebook::contentOf(u"north"_s).running);
        QVERIFY(!profilebook::remove(u"north"_s).isEmpty());
        QVERIFY(home.has(u".local/state/rollcall/north/abc/history.sqlite"_s));
    }
    QVERIFY(!profilebook::contentOf(u"north"_s).running);
    QCOMPARE(profilebook::remove(u"north"_s), QString());
}

QTEST_GUILESS_MAIN(TestProfileBook)
#include "tst_profilebook.moc"

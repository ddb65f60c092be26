// What is remembered between runs, and what happens to a settings file that is broken.
#include "settingsstore.h"

#include "paths.h"
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 0777 : 0;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile f(path);
    QVERIFY(f.open(QIODevice::WriteOnly));
    QCOMPARE(f.write(bytes), bytes.size());
}

ProfileSettings sample()
{
    ProfileSettings s;
    s.configured = true;
    s.baseUrl = QUrl(u"https://proxy.example:8443"_s);
    s.bearer = true;
    s.name = u"Halvorsen & Rey, \"Ærø\" 50 %"_s;
    s.readOnly = true;
    s.pictureHosts = QStringList{u"pictures.example.com"_s, u"dixa.io"_s};
    s.ui.pollIntervalS = 17;
    s.ui.theme = ThemeChoice::Dark;
    s.ui.geometry = QByteArray("\x01\xd9\xd0\xcb\x00\x03", 6);
    s.channelMap.assign(u"Messenger"_s, Channel::Chat);
    return s;
}

bool same(const ProfileSettings &a, const ProfileSettings &b)
{
    return a.configured == b.configured && a.simulated == b.simulated && a.baseUrl == b.baseUrl &&
           a.bearer == b.bearer && a.name == b.name && a.readOnly == b.readOnly && a.channelMap == b.channelMap &&
           a.pictureHosts == b.pictureHosts && a.ui == b.ui;
}

} // namespace

class TestSettingsStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ::umask(077); }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void remembersEverything()
    {
        {
            SettingsStore store(file());
            QVERIFY(same(store.load(), ProfileSettings()));
            store.save(sample());
        } // writes before it goes
        SettingsStore store(file());
        QVERIFY(same(store.load(), sample()));
        QCOMPARE(store.notice(), QString());
        QCOMPARE(modeOf(file()), mode_t(0600));
        QCOMPARE(modeOf(QFileInfo(file()).path()), mode_t(0700));
    }

    void hostsOfPicturesAreRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QStringList>("hosts");
        QTest::newRow("none") << QByteArray() << QStringList();
        QTest::newRow("some") << QByteArray("pictureHosts=a.example.com, b.example.com")
                              << QStringList{u"a.example.com"_s, u"b.example.com"_s};
        QTest::newRow("as somebody wrote it")
            << QByteArray("pictureHosts=\" A.Example.com\"") << QStringList{u"a.example.com"_s};
        QTest::newRow("everything") << QByteArray("pictureHosts=a.example.com, com") << QStringList();
        QTest::newRow("an address") << QByteArray("pictureHosts=10.0.0.1") << QStringList();
    }
    void hostsOfPicturesAreRead()
    {
        QFETCH(QByteArray, line);
        QFETCH(QStringList, hosts);
        writeFile(file(), "[window]\npictures=true\n" + line + '\n');
        QCOMPARE(SettingsStore(file()).load().pictureHosts, hosts);
    }

    void theLastOfManySavesStays()
    {
        {
            SettingsStore store(file());
            for (int i = 1; i <= 200; ++i) {
                ProfileSettings s = sample();
                s.ui.pollIntervalS = i;
                store.save(s);
            }
        }
        QCOMPARE(SettingsStore(file()).load().ui.pollIntervalS, 200);
    }

    void keepsWhatANewerVersionWrote()
    {
        writeFile(file(), "[future]\nthing=7\n");
        {
            SettingsStore store(file());
            store.load();
            store.save(sample());
        }
        QCOMPARE(QSettings(file(), QSettings::IniFormat).value(u"future/thing"_s).toInt(), 7);
    }

    void aBrokenFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\1\2",
                                              8);
        QTest::newRow("a line that is none") << QByteArray("[connection]\nconfigured=true\nblah blah\n");
        QTest::newRow("broken header") << QByteArray("[connection\nx\n");
        QTest::newRow("cut in the middle of a name") << QByteArray("[connection]\nconfi");
        QTest::newRow("huge") << QByteArray("[a]\nb=") + QByteArray(SettingsStore::maxBytes, 'x');
    }
    void aBrokenFileIsSetAside()
    {
        QFETCH(QByteArray, bytes);
        writeFile(file(), bytes);
        SettingsStore store(file());
        QVERIFY(same(store.load(), ProfileSettings()));
        QVERIFY2(store.notice().contains(u".bad"), qPrintable(store.notice()));
        QVERIFY(!QFileInfo::exists(file()));
        QFile bad(file() + u".bad"_s);
        QVERIFY(bad.open(QIODevice::ReadOnly));
        QCOMPARE(bad.readAll(), bytes);

        QSignalSpy saved(&store, &SettingsStore::saved);
        store.save(sample());
        QVERIFY(saved.wait());
        SettingsStore next(file());
        QVERIFY(same(next.load(), sample()));
        QCOMPARE(next.notice(), QString()); // said once
    }

    void anOldBadFileIsNotReplaced()
    {
        writeFile(file() + u".bad"_s, "first");
        writeFile(file(), "second");
        SettingsStore store(file());
        store.load();
        QFile first(file() + u".bad"_s), second(file() + u".bad2"_s);
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QCOMPARE(first.readAll(), "first");
        QCOMPARE(second.readAll(), "second");
    }

    void aDirectoryInItsPlaceIsSetAside()
    {
        QVERIFY(QDir().mkpath(file()));
        SettingsStore store(file());
        QVERIFY(same(store.load(), ProfileSettings()));
        QVERIFY(QFileInfo(file() + u".bad"_s).isDir());
    }

    void anAddressNobodyChoseIsAskedForAgain()
    {
        writeFile(file(), "[connection]\nconfigured=true\nbaseUrl=http://evil.example\n");
        SettingsStore store(file());
        const ProfileSettings s = store.load();
        QVERIFY(!s.configured);
        QVERIFY(s.baseUrl.isEmpty());
    }

    void aPlaceThatCannotBeWrittenIsToldOnce()
    {
        writeFile(m_dir->filePath(u"blocker"_s), "x");
        SettingsStore store(m_dir->filePath(u"blocker/rollcall/default.ini"_s));
        QSignalSpy failed(&store, &SettingsStore::saveFailed);
        QVERIFY(same(store.load(), ProfileSettings()));
        store.save(sample());
        QVERIFY(failed.wait());
        store.save(sample());
        // Told again only after a save has worked in between.
        QFile::remove(m_dir->filePath(u"blocker"_s));
        QSignalSpy saved(&store, &SettingsStore::saved);
        store.save(sample());
        QVERIFY(saved.wait());
        QCOMPARE(failed.size(), 1);
    }

    void nowhereToKeepAnything()
    {
        SettingsStore store{QString()};
        QVERIFY(same(store.load(), ProfileSettings()));
        store.save(sample());
        QCOMPARE(store.notice(), QString());
    }

    void killedWhileWriting()
    {
        // Whenever the writer dies, the file is one that it had written whole.
        for (int round = 0; round < 12; ++round) {
            const pid_t child = ::fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                for (int i = 1; i <= 300; i = i % 300 + 1) {
                    ProfileSettings s = sample();
                    s.ui.pollIntervalS = i;
                    s.name = QString(180, QChar(u'a' + i % 26));
                    QSettings store(file(), QSettings::IniFormat);
                    makePrivateDir(QFileInfo(file()).path());
                    s.save(store);
                    store.sync();
                }
                ::_exit(0);
            }
            QTRY_VERIFY(QFileInfo::exists(file()));
            ::usleep(useconds_t(3000 + round * 1700));
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            SettingsStore store(file());
            const ProfileSettings s = store.load();
            QCOMPARE(store.notice(), QString());
            QCOMPARE(s.name, QString(180, QChar(u'a' + s.ui.pollIntervalS % 26)));
        }
    }

    void directoriesByTheRules()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_dir->filePath(u"c"_s)));
        qputenv("XDG_CACHE_HOME", "relative/is/ignored");
        qputenv("XDG_STATE_HOME", "");
        qputenv("HOME", QFile::encodeName(m_dir->path()));
        qunsetenv("XDG_RUNTIME_DIR");
        const Paths paths = Paths::forProfile(u"night"_s);
        QCOMPARE(paths.settingsFile, m_dir->filePath(u"c/rollcall/night.ini"_s));
        QCOMPARE(paths.cacheDir, m_dir->filePath(u".cache/rollcall/night"_s));
        QCOMPARE(paths.logFile, m_dir->filePath(u".local/state/rollcall/night/rollcall.log"_s));
        QCOMPARE(paths.runtimeDir, m_dir->filePath(u".cache/rollcall/run"_s));
        QCOMPARE(modeOf(paths.runtimeDir), mode_t(0700));
        QVERIFY(paths.cacheDirFor(QUrl(u"https://a.example"_s)) != paths.cacheDirFor(QUrl(u"https://b.example"_s)));
        QCOMPARE(paths.cacheDirFor(QUrl(u"https://a.example"_s)), paths.cacheDirFor(QUrl(u"https://a.example/"_s)));
    }

    void withoutAHomeThereIsNowhere()
    {
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
            qunsetenv(name);
        const Paths paths = Paths::forProfile(u"night"_s);
        QVERIFY(paths.settingsFile.isEmpty() && paths.cacheDir.isEmpty() && paths.logFile.isEmpty());
        QVERIFY(paths.cacheDirFor(QUrl(u"https://a.example"_s)).isEmpty());
        QVERIFY(!paths.runtimeDir.isEmpty()); // a private one under /tmp
    }

    void aRuntimeDirectoryThatOthersMayEnterIsNotUsed()
    {
        const QString open = m_dir->filePath(u"open"_s);
        QVERIFY(QDir().mkpath(open));
        ::chmod(QFile::encodeName(open).constData(), 0755);
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(open));
        qputenv("HOME", QFile::encodeName(m_dir->path()));
        QVERIFY(Paths::forProfile(u"x"_s).runtimeDir != open);
        ::chmod(QFile::encodeName(open).constData(), 0700);
        QCOMPARE(Paths::forProfile(u"x"_s).runtimeDir, open);
    }

private:
    QString file() const { return m_dir->filePath(u"rollcall/default.ini"_s); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestSettingsStore)
#include "tst_settingsstore.moc"

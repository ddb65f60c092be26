// The built program as a user or another user of the computer sees it: exit codes, pictures, second starts, and where
// the token is not.
#include "program.h"
#include "simulator.h"

#include <QDirIterator>
#include <QImage>
#include <QtTest>
#include <csignal>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "t0ken-0123456789-abcdefghijklmnop";

mode_t modeOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 0777 : 0;
}

int coloursIn(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    return int(colours.size());
}

/// A server that only answers to the token, and the file that holds it.
class Server
{
public:
    explicit Server(const Program &program) : simulator({12, 7, 1.0, token}), url(simulator.start().toString())
    {
        QFile file(program.path(u"token"_s));
        if (file.open(QIODevice::WriteOnly) && file.write(token + '\n') > 0)
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    Simulator simulator;
    QString url;
};

} // namespace

class TestApp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsNeedNoDisplay_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("help") << u"--help"_s << QByteArray("--token-file");
        QTest::newRow("version") << u"--version"_s << QByteArray("rollcall 0.");
        QTest::newRow("debug info") << u"--debug-info"_s << QByteArray("Qt:");
    }
    void textsNeedNoDisplay()
    {
        QFETCH(QString, option);
        QFETCH(QByteArray, says);
        Program program;
        program.unset("QT_QPA_PLATFORM");
        QCOMPARE(program.run({option}), 0);
        QVERIFY2(program.output().contains(says), program.output().constData());
        QCOMPARE(program.errors(), QByteArray());
    }

    void aMistakeIsOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--nonsense"_s};
        QTest::newRow("wrong value") << QStringList{u"--poll-interval"_s, u"0"_s};
        QTest::newRow("token") << QStringList{u"--token="_s + QString::fromLatin1(token)};
        QTest::newRow("key") << QStringList{u"--api-key"_s, QString::fromLatin1(token)};
        QTest::newRow("word") << QStringList{QString::fromLatin1(token)};
    }
    void aMistakeIsOneLine()
    {
        QFETCH(QStringList, arguments);
        Program program;
        program.unset("QT_QPA_PLATFORM");
        QCOMPARE(program.run(arguments), 2);
        QCOMPARE(program.output(), QByteArray());
        QVERIFY(program.errors().startsWith("rollcall: "));
        QCOMPARE(program.errors().count('\n'), 1);
        QVERIFY(!program.errors().contains("0123456789"));
        QCOMPARE(program.filesWith("0123456789"), QStringList());
    }

    void withoutADisplayItSaysSo()
    {
        Program program;
        program.unset("QT_QPA_PLATFORM");
        QCOMPARE(program.run({u"--demo"_s}), 1);
        QVERIFY2(program.errors().contains("there is no display"), program.errors().constData());
        QCOMPARE(program.errors().count('\n'), 1);
    }

    void aPictureOfTheSimulatedOrganisation()
    {
        Program program;
        const QString picture = program.path(u"floor.png"_s);
        QCOMPARE(program.run({u"--demo"_s, u"--size"_s, u"1280x800"_s, u"--screenshot"_s, picture}), 0);
        const QImage image(picture);
        QCOMPARE(image.size(), QSize(1280, 800));
        QVERIFY2(coloursIn(image) > 50, "a window with people on it has many colours");
        QVERIFY(!QFileInfo::exists(program.path(u".config/rollcall"_s))); // a picture remembers nothing
    }

    void aPictureOfAnotherPage_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"activity", "settings"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void aPictureOfAnotherPage()
    {
        QFETCH(QString, page);
        Program program;
        const QString floor = program.path(u"floor.png"_s), picture = program.path(u"page.png"_s);
        QCOMPARE(program.run({u"--demo"_s, u"--page"_s, page, u"--screenshot"_s, picture}), 0);
        QCOMPARE(program.run({u"--demo"_s, u"--screenshot"_s, floor}), 0);
        QVERIFY(coloursIn(QImage(picture)) > 20);
        QVERIFY(QImage(picture) != QImage(floor));
    }

    void aPictureOfAServer()
    {
        Program program;
        const Server server(program);
        const QString picture = program.path(u"floor.png"_s);
        QCOMPARE(program.run({u"--base-url"_s, server.url, u"--token-file"_s, program.path(u"token"_s), u"--theme"_s,
                              u"dark"_s, u"--screenshot"_s, picture}),
                 0);
        QVERIFY(coloursIn(QImage(picture)) > 50);
    }

    void aPictureOfTheFirstRun()
    {
        Program program;
        const QString picture = program.path(u"first.png"_s);
        QCOMPARE(program.run({u"--screenshot"_s, picture}), 0);
        QVERIFY(QImage(picture).width() >= 700);
        QVERIFY(coloursIn(QImage(picture)) > 20);
    }

    void aPictureThatCannotBeWritten()
    {
        Program program;
        QCOMPARE(program.run({u"--screenshot"_s, u"/nonexistent/floor.png"_s}), 1);
        QVERIFY2(program.errors().contains("picture cannot be written"), program.errors().constData());
    }

    void theTokenMayComeThroughStandardInput()
    {
        Program program;
        const Server server(program);
        const QString picture = program.path(u"floor.png"_s);
        QCOMPARE(program.run({u"--base-url"_s, server.url, u"--token-file"_s, u"-"_s, u"--screenshot"_s, picture},
                             token + '\n'),
                 0);
        QVERIFY(coloursIn(QImage(picture)) > 50);
    }

    void aTokenFileThatIsNoneEndsIt()
    {
        Program program;
        QCOMPARE(program.run({u"--base-url"_s, u"http://127.0.0.1:9"_s, u"--token-file"_s, u"/nonexistent"_s}), 1);
        QVERIFY2(program.errors().contains("token file cannot be read"), program.errors().constData());
        QCOMPARE(program.errors().count('\n'), 1);
    }

    void theTokenIsNowhereElse()
    {
        Program program;
        const Server server(program);
        program.start({u"--base-url"_s, server.url, u"--token-file"_s, program.path(u"token"_s), u"--poll-interval"_s,
                       u"1"_s, u"--log-level"_s, u"debug"_s});
        QTRY_VERIFY_WITH_TIMEOUT(program.log(u"default"_s).contains("connected to"), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(cacheFiles(program) > 0, 20'000); // the server took the token, and people are on disk
        QVERIFY(!program.proc("cmdline").contains(token));
        QVERIFY(!program.proc("environ").contains(token));
        program.signal(SIGTERM);
        QCOMPARE(program.finish(), 0);
        QVERIFY(!program.errors().contains(token) && !program.output().contains(token));
        QCOMPARE(program.filesWith(token), QStringList{program.path(u"token"_s)});
        QVERIFY(QFileInfo::exists(program.path(u".config/rollcall/default.ini"_s)));
    }

    void theProcessIsClosedToOthers()
    {
        Program program;
        program.start({u"--demo"_s});
        QTRY_VERIFY_WITH_TIMEOUT(program.log(u"demo"_s).contains("connected to"), 20'000);
        QVERIFY(program.proc("status").contains("Umask:\t0077"));
        const QByteArray limits = program.proc("limits");
        const qsizetype core = limits.indexOf("Max core file size");
        QCOMPARE(limits.mid(core, 60).simplified().split(' ').mid(4, 2), (QByteArrayList{"0", "0"}));
        program.signal(SIGINT);
        QCOMPARE(program.finish(), 0);
        for (const char *dir : {".config/rollcall", ".cache/rollcall", ".local/state/rollcall"})
            QCOMPARE(modeOf(program.path(QString::fromLatin1(dir))), mode_t(0700));
        QDirIterator it(program.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString file = it.next();
            QVERIFY2((modeOf(file) & 077) == 0, qPrintable(file));
        }
    }

    void theSecondStartShowsTheFirst()
    {
        Program first;
        first.start({u"--demo"_s});
        QTRY_VERIFY_WITH_TIMEOUT(first.log(u"demo"_s).contains("connected to"), 20'000);
        Program second;
        second.set("HOME", first.home());
        second.set("XDG_RUNTIME_DIR", first.home());
        QCOMPARE(second.run({u"--demo"_s}), 0);
        QTRY_VERIFY_WITH_TIMEOUT(first.log(u"demo"_s).contains("a second start wants the window"), 5000);
        QCOMPARE(first.log(u"demo"_s).count("connected to"), 1);

        // Another profile is another program, and a picture disturbs nobody.
        second.start({u"--demo"_s, u"--profile"_s, u"other"_s});
        QTRY_VERIFY_WITH_TIMEOUT(first.log(u"other+demo"_s).contains("connected to"), 20'000);
        second.signal(SIGTERM);
        QCOMPARE(second.finish(), 0);
        QCOMPARE(second.run({u"--demo"_s, u"--screenshot"_s, second.path(u"x.png"_s)}), 0);
        first.signal(SIGTERM);
        QCOMPARE(first.finish(), 0);
    }

    /// Whoever tries out --demo beside a real organisation.
    void aDemoLeavesTheRealProfileAlone()
    {
        Program program;
        const QStringList files{u".config/rollcall/north.ini"_s, u".cache/rollcall/north/abc/directory.json"_s,
                                u".local/state/rollcall/north/abc/history.sqlite"_s,
                                u".local/state/rollcall/north/rollcall.log"_s};
        const QByteArray broken("\0\1\2 not read", 12); // who reads it sets it aside or writes it anew
        for (const QString &name : files) {
            QVERIFY(QDir().mkpath(QFileInfo(program.path(name)).path()));
            QFile file(program.path(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(broken) == broken.size());
        }
        program.start({u"--demo"_s, u"--profile"_s, u"north"_s});
        QTRY_VERIFY_WITH_TIMEOUT(program.log(u"north+demo"_s).contains("connected to"), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(cacheFiles(program) > 1, 20'000);
        program.signal(SIGTERM);
        QCOMPARE(program.finish(), 0);
        QStringList north;
        QDirIterator it(program.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString name = it.next().mid(program.home().size() + 1);
            if (name.contains(u"/north/"_s) || name.contains(u"/north."_s))
                north += name;
        }
        QCOMPARE(QSet(north.cbegin(), north.cend()), QSet(files.cbegin(), files.cend()));
        for (const QString &name : files) {
            QFile file(program.path(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), broken);
        }
        QVERIFY(QFileInfo::exists(program.path(u".config/rollcall/north+demo.ini"_s)));
        QVERIFY(!program.errors().contains(".bad"));
    }

    void aKilledProgramIsSucceeded()
    {
        Program first;
        first.start({u"--demo"_s});
        QTRY_VERIFY_WITH_TIMEOUT(first.log(u"demo"_s).contains("connected to"), 20'000);
        first.signal(SIGKILL);
        QCOMPARE(first.finish(), -1);
        first.start({u"--demo"_s});
        QTRY_COMPARE_WITH_TIMEOUT(first.log(u"demo"_s).count("connected to"), 2, 20'000);
        first.signal(SIGTERM);
        QCOMPARE(first.finish(), 0);
    }

    void brokenSettingsAreSetAside()
    {
        Program program;
        QVERIFY(QDir(program.home()).mkpath(u".config/rollcall"_s));
        QFile file(program.path(u".config/rollcall/demo.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\0\1\2 rubbish", 11) == 11);
        file.close();
        program.start({u"--demo"_s});
        QTRY_VERIFY_WITH_TIMEOUT(program.log(u"demo"_s).contains("connected to"), 20'000);
        program.signal(SIGTERM);
        QCOMPARE(program.finish(), 0);
        QVERIFY(QFileInfo::exists(file.fileName() + u".bad"_s));
        QCOMPARE(program.errors().count(".bad"), 1);
    }

    void runsWithoutAnyHome()
    {
        Program program;
        program.unset("HOME");
        program.unset("XDG_RUNTIME_DIR");
        const QString picture = program.path(u"floor.png"_s);
        QCOMPARE(program.run({u"--demo"_s, u"--screenshot"_s, picture}), 0);
        QVERIFY(coloursIn(QImage(picture)) > 50);
    }

private:
    static int cacheFiles(const Program &program)
    {
        int count = 0;
        QDirIterator it(program.path(u".cache/rollcall"_s), QDir::Files, QDirIterator::Subdirectories);
        for (; it.hasNext(); ++count)
            it.next();
        return count;
    }
};

QTEST_GUILESS_MAIN(TestApp)
#include "tst_app.moc"

// The start with the desktop: its file, what it starts, and which files of earlier versions are written anew.
#include "autostart.h"
#include "startcommand.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!bytes.isEmpty())
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// As a desktop reads it: escapes of the file, then quotes of Exec, then fields.
QStringList execOf(const QByteArray &entry)
{
    QString value;
    for (const QByteArray &line : entry.split('\n')) {
        if (line.startsWith("Exec="))
            value = QString::fromUtf8(line.mid(5));
    }
    QString plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) == u'\\')
            ++i;
        plain += value.at(i);
    }
    QStringList arguments;
    bool within = false;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        if (c == u'"') {
            within = !within;
            if (within)
                arguments += QString();
        } else if (within) {
            if (c == u'\\' || c == u'%')
                ++i;
            arguments.last() += plain.at(i);
        }
    }
    return arguments;
}

} // namespace

class TestAutostart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void autostartQuotes_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("plain") << u"/usr/bin/rollcall"_s;
        QTest::newRow("blank") << u"/opt/my programs/rollcall"_s;
        QTest::newRow("quote") << u"/opt/\"a\"/rollcall"_s;
        QTest::newRow("backslash") << u"/opt/a\\b/rollcall"_s;
        QTest::newRow("dollar and backtick") << u"/opt/$HOME/`id`/rollcall"_s;
        QTest::newRow("field") << u"/opt/100%/%f/rollcall"_s;
        QTest::newRow("letters") << u"/opt/blåbær/rollcall"_s;
    }
    void autostartQuotes()
    {
        QFETCH(QString, program);
        const QStringList command{program, u"--background"_s, u"--profile"_s, u"night-shift"_s};
        const QByteArray entry = Autostart::entry(u"night-shift"_s, command);
        QCOMPARE(execOf(entry), command);
        QVERIFY(Autostart::isOnIn(entry));
        QVERIFY(entry.contains("\nName=Rollcall (night-shift)\n"));
    }

    void theStartKeepsWhatADeskWasGiven_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<QString>("starts");
        const auto row = [](const char *name, const QString &given, const QString &starts) {
            QTest::newRow(name) << given.split(u' ', Qt::SkipEmptyParts) << starts;
        };
        row("nothing", {}, {});
        row("watch only", u"--read-only"_s, u"--read-only"_s);
        row("profile and server", u"--profile night --base-url https://api.example.com --poll-interval 30"_s,
            u"--profile night --base-url https://api.example.com --poll-interval 30"_s);
        row("history and language", u"--language da --history postgres://me@db.example.com/floor"_s,
            u"--history postgres://me@db.example.com/floor --language da"_s);
        row("a token's file", u"--token-file /run/token"_s, u"--token-file /run/token"_s);
        row("a token that nobody can give again", u"--token-file -"_s, {});
        row("demo", u"--demo --demo-agents 9"_s, u"--demo --demo-agents 9"_s);
        row("drill", u"--demo-drill --demo-speed 4"_s, u"--demo-drill --demo-speed 4"_s);
        row("of this start alone", u"--page history --size 800x600 --log-level debug"_s, {});
    }
    void theStartKeepsWhatADeskWasGiven()
    {
        QFETCH(QStringList, given);
        QFETCH(QString, starts);
        const CommandLine line = parseCommandLine(QStringList{u"rollcall"_s} + given);
        QCOMPARE(line.error, QString());
        const QStringList command = startCommand(line.options);
        QCOMPARE(command.at(0), QCoreApplication::applicationFilePath());
        QCOMPARE(command.at(1), u"--background"_s);
        QCOMPARE(command.mid(2).join(u' '), starts);
        // What it writes is understood, and means the same again.
        const CommandLine next = parseCommandLine(command);
        QCOMPARE(next.error, QString());
        QCOMPARE(startCommand(next.options), command);
        QCOMPARE(startTrouble(line.options, false).isEmpty(), !given.contains(u"-"_s));
        QVERIFY(!startTrouble(line.options, true).isEmpty());
    }

    void whatTheDesktopMakesOfIt_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<bool>("on");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("plain") << QByteArray("[Desktop Entry]\nExec=x\n") << true;
        QTest::newRow("hidden") << QByteArray("[Desktop Entry]\nExec=x\nHidden = true\n") << false;
        QTest::newRow("switched off by GNOME")
            << QByteArray("[Desktop Entry]\nExec=x\nX-GNOME-Autostart-enabled=false\n") << false;
        QTest::newRow("another group") << QByteArray("[Other]\nExec=x\n") << false;
        QTest::newRow("hidden elsewhere") << QByteArray("[Desktop Entry]\nExec=x\n[Other]\nHidden=true\n") << true;
    }
    void whatTheDesktopMakesOfIt()
    {
        QFETCH(QByteArray, entry);
        QFETCH(bool, on);
        QCOMPARE(Autostart::isOnIn(entry), on);
    }

    void autostartIsWrittenAndRemoved()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"config/autostart"_s), file = Autostart::fileFor(folder, u"default"_s);
        const QStringList command{u"/usr/bin/rollcall"_s, u"--background"_s};
        Autostart autostart(folder, u"default"_s, command);
        QSignalSpy failed(&autostart, &Autostart::failed);
        autostart.set(true);
        QVERIFY(autostart.isOn());
        QTRY_VERIFY(QFile::exists(file));
        QCOMPARE(execOf(contents(file)), command);
        Autostart later(folder, u"default"_s, command), other(folder, u"night"_s, command);
        later.read();
        QTRY_VERIFY(later.isOn());
        QVERIFY(!other.isOn());
        // On and off at once: the last one is meant.
        later.set(false);
        later.set(true);
        later.set(false);
        QTRY_VERIFY(!QFile::exists(file));
        QCOMPARE(failed.size(), 0);
    }

    void autostartThatCannotBeWritten()
    {
        QTemporaryDir dir;
        QFile inTheWay(dir.filePath(u"autostart"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Autostart autostart(dir.filePath(u"autostart"_s), u"default"_s, {u"/usr/bin/rollcall"_s});
        QSignalSpy failed(&autostart, &Autostart::failed);
        autostart.set(true);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!autostart.isOn());
    }

    void anEarlierStartIsRenewed_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QStringList>("given");  ///< to the program that looks
        QTest::addColumn<QStringList>("starts"); ///< empty = the file stays as it was, byte for byte
        const QString now = QCoreApplication::applicationFilePath(), old = u"/opt/rollcall-0.1/rollcall"_s;
        const auto entry = [](const QStringList &command, const QString &profile = u"default"_s) {
            return Autostart::entry(profile, command);
        };
        const QByteArray plain = entry({old, u"--background"_s});
        const QStringList none, usual{now, u"--background"_s};
        QTest::newRow("the program is elsewhere now") << u"default"_s << plain << none << usual;
        QTest::newRow("nothing else") << u"default"_s << entry(usual) << none << none;
        QTest::newRow("a strange path") << u"default"_s
                                        << entry({u"/opt/100% \"$a\\`b\n/rollcall"_s, u"--background"_s}) << none
                                        << usual;
        QTest::newRow("what it was given stays")
            << u"night"_s
            << entry({old, u"--background"_s, u"--profile"_s, u"night"_s, u"--poll-interval"_s, u"30"_s,
                      u"--read-only"_s},
                     u"night"_s)
            << none << QStringList{now,     u"--background"_s, u"--profile"_s, u"night"_s, u"--poll-interval"_s,
                                   u"30"_s, u"--read-only"_s};
        QTest::newRow("what only this run was given is not added")
            << u"default"_s << plain << QStringList{u"--poll-interval"_s, u"1"_s} << usual;
        QTest::newRow("another order") << u"default"_s << entry({old, u"--read-only"_s, u"--background"_s}) << none
                                       << QStringList{now, u"--background"_s, u"--read-only"_s};
        QTest::newRow("an option that is no more")
            << u"default"_s << entry({old, u"--background"_s, u"--old-way"_s}) << QStringList{u"--language"_s, u"da"_s}
            << QStringList{now, u"--background"_s, u"--language"_s, u"da"_s};
        QTest::newRow("an option that is no more, beside care")
            << u"default"_s << entry({old, u"--background"_s, u"--old-way"_s, u"--read-only"_s}) << none
            << QStringList{now, u"--background"_s, u"--read-only"_s};
        QByteArray less = plain;
        QTest::newRow("an earlier version wrote less")
            << u"default"_s << less.replace("X-GNOME-Autostart-Delay=3\n", "") << none << usual;

        QTest::newRow("deleted") << u"default"_s << QByteArray() << none << none;
        QTest::newRow("hidden") << u"default"_s << plain + "Hidden=true\n" << none << none;
        QTest::newRow("a line more") << u"default"_s << plain + "OnlyShowIn=KDE;\n" << none << none;
        QTest::newRow("a note") << u"default"_s << plain + "# mine\n" << none << none;
        QByteArray later = plain, name = plain, bare = plain, field = plain;
        QTest::newRow("another delay") << u"default"_s << later.replace("Delay=3", "Delay=30") << none << none;
        QTest::newRow("another name") << u"default"_s << name.replace("Name=Rollcall", "Name=Floor") << none << none;
        QTest::newRow("another way to write it")
            << u"default"_s << bare.replace("Exec=\"" + old.toUtf8() + '"', "Exec=" + old.toUtf8()) << none << none;
        QTest::newRow("a field") << u"default"_s << field.replace("--background\"", "--background\" %U") << none
                                 << none;
        QTest::newRow("through another program")
            << u"default"_s << entry({u"/usr/bin/env"_s, old, u"--background"_s}) << none << none;
        QTest::newRow("a program of another name")
            << u"default"_s << entry({u"/opt/my-rollcall"_s, u"--background"_s}) << none << none;
        QTest::newRow("with its window") << u"default"_s << entry({old, u"--read-only"_s}) << none << none;
        QTest::newRow("with a page") << u"default"_s << entry({old, u"--background"_s, u"--page"_s, u"history"_s})
                                     << none << none;
        QTest::newRow("another profile") << u"default"_s << entry({old, u"--background"_s, u"--profile"_s, u"night"_s})
                                         << none << none;
        QTest::newRow("another profile's name")
            << u"default"_s << entry({old, u"--background"_s}, u"night"_s) << none << none;
        QTest::newRow("not a file of this kind")
            << u"default"_s << QByteArray("\0\xff\n[Desktop Entry]\nExec=", 24) << none << none;
    }
    void anEarlierStartIsRenewed()
    {
        QFETCH(QString, profile);
        QFETCH(QByteArray, before);
        QFETCH(QStringList, given);
        QFETCH(QStringList, starts);
        QTemporaryDir dir;
        const QString file = Autostart::fileFor(dir.path(), profile);
        put(file, before);
        const CommandLine line = parseCommandLine(QStringList{u"rollcall"_s} + given);
        Autostart autostart(dir.path(), profile, startCommand(line.options));
        QSignalSpy failed(&autostart, &Autostart::failed);
        autostart.readAndRenew();
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::processEvents();
        QCOMPARE(autostart.isOn(), Autostart::isOnIn(before));
        QCOMPARE(QFile::exists(file), !before.isEmpty());
        if (starts.isEmpty())
            QCOMPARE(contents(file), before);
        else
            QCOMPARE(execOf(contents(file)), starts);
        QCOMPARE(failed.size(), 0);
    }

    void aLinkIsSomebodysOwn()
    {
        QTemporaryDir dir;
        const QString file = Autostart::fileFor(dir.path(), u"default"_s), there = dir.filePath(u"mine.desktop"_s);
        const QByteArray before = Autostart::entry(u"default"_s, {u"/opt/rollcall"_s, u"--background"_s});
        put(there, before);
        QVERIFY(QFile::link(there, file));
        Autostart autostart(dir.path(), u"default"_s, {u"/usr/bin/rollcall"_s, u"--background"_s});
        autostart.readAndRenew();
        QTRY_VERIFY(autostart.isOn());
        QVERIFY(QFileInfo(file).isSymLink());
        QCOMPARE(contents(there), before);
    }

    /// Whatever is on its way then, the last choice is what stands on the disk.
    void aChoiceDuringTheRenewalHolds()
    {
        QTemporaryDir dir;
        const QString file = Autostart::fileFor(dir.path(), u"default"_s);
        put(file, Autostart::entry(u"default"_s, {u"/opt/rollcall"_s, u"--background"_s}));
        Autostart autostart(dir.path(), u"default"_s, {u"/usr/bin/rollcall"_s, u"--background"_s});
        autostart.read();
        QTRY_VERIFY(autostart.isOn());
        autostart.readAndRenew();
        autostart.set(false);
        QTRY_VERIFY(!QFile::exists(file));
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::processEvents();
        QVERIFY(!QFile::exists(file) && !autostart.isOn());
    }
};

QTEST_MAIN(TestAutostart)
#include "tst_autostart.moc"

// The program in its desktop: the icon in the tray, the start with the session, and the news of a version.
#include "autostart.h"
#include "newsdialog.h"
#include "startcommand.h"
#include "tray.h"
#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QtTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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

class TestDesktop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void trayOnlyWhereItIsWantedAndThere_data()
    {
        QTest::addColumn<bool>("there");
        QTest::newRow("a tray") << true;
        QTest::newRow("no tray") << false;
    }
    void trayOnlyWhereItIsWantedAndThere()
    {
        QFETCH(bool, there);
        int asked = 0;
        Tray tray(nullptr, [&](QObject *, const std::function<void(bool)> &done) {
            ++asked;
            done(there);
        });
        QVERIFY(!tray.isShown() && tray.trouble().isEmpty());
        QCOMPARE(asked, 0); // nobody wants one
        QSignalSpy changed(&tray, &Tray::shownChanged);
        tray.setWanted(true);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(tray.isShown(), there);
        QCOMPARE(tray.trouble().isEmpty(), there);
        tray.setWanted(false);
        QVERIFY(!tray.isShown() && tray.trouble().isEmpty());
    }

    void aTrayThatComesLaterIsUsed()
    {
        bool there = false;
        Tray tray(
            nullptr, [&](QObject *, const std::function<void(bool)> &done) { done(there); }, 1);
        tray.setWanted(true);
        QVERIFY(!tray.isShown());
        there = true;
        QTRY_VERIFY(tray.isShown());
        there = false;
        QTRY_VERIFY(!tray.isShown() && !tray.trouble().isEmpty());
    }

    /// A service that hangs is no tray, and nothing is said before it has answered or not.
    void nothingIsSaidBeforeTheDesktopAnswers()
    {
        std::function<void(bool)> answer;
        Tray tray(nullptr, [&](QObject *, const std::function<void(bool)> &done) { answer = done; });
        tray.setWanted(true);
        QVERIFY(!tray.isShown() && tray.trouble().isEmpty());
        answer(false);
        QVERIFY(!tray.trouble().isEmpty());
        tray.setWanted(false);
        tray.setWanted(true);
        tray.setWanted(false);
        answer(true); // too late: nobody wants it any more
        QVERIFY(!tray.isShown());
    }

    void states_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("alerts");
        QTest::addColumn<QString>("says");
        QTest::newRow("live") << int(TrayState::Live) << 0 << u"live"_s;
        QTest::newRow("one alert") << int(TrayState::Alerts) << 1 << u"1 new alert"_s;
        QTest::newRow("alerts") << int(TrayState::Alerts) << 12 << u"12 new alert"_s;
        QTest::newRow("nothing read") << int(TrayState::Waiting) << 0 << u"Nothing has been read"_s;
        QTest::newRow("old") << int(TrayState::Old) << 3 << u"old"_s;
        QTest::newRow("token") << int(TrayState::NeedsToken) << 0 << u"token"_s;
    }
    void states()
    {
        QFETCH(int, state);
        QFETCH(int, alerts);
        QFETCH(QString, says);
        Tray tray(nullptr, [](QObject *, const std::function<void(bool)> &done) { done(true); });
        tray.setWanted(true);
        tray.setState(TrayState(state), alerts);
        QVERIFY2(tray.toolTip().contains(says), qUtf8Printable(tray.toolTip()));
        QVERIFY(!tray.toolTip().contains(u'<'));
        tray.setMadeUp(u"Drill"_s);
        QVERIFY(tray.toolTip().contains(u"Drill"_s));
    }

    /// Without colours they are still different pictures.
    void statesHaveShapes()
    {
        QList<QImage> greys; // black or white: that two colours have the same grey is no shape
        for (const TrayState state :
             {TrayState::Live, TrayState::Alerts, TrayState::Waiting, TrayState::Old, TrayState::NeedsToken}) {
            QImage grey(22, 22, QImage::Format_RGB32);
            grey.fill(Qt::white);
            QPainter(&grey).drawPixmap(0, 0, Tray::icon(state).pixmap(QSize(22, 22), 1.0));
            for (int y = 0; y < 22; ++y) {
                for (int x = 0; x < 22; ++x)
                    grey.setPixel(x, y, qGray(grey.pixel(x, y)) < 192 ? 0xff000000 : 0xffffffff);
            }
            QVERIFY(!greys.contains(grey));
            greys += grey;
        }
    }

    void trayMenu()
    {
        Tray tray(nullptr, [](QObject *, const std::function<void(bool)> &done) { done(true); });
        tray.setWanted(true);
        QSignalSpy toggled(&tray, &Tray::toggleWanted), quit(&tray, &Tray::quitWanted);
        const QList<QAction *> actions = tray.menu()->actions();
        QCOMPARE(actions.first()->text(), u"Hide"_s);
        tray.setWindowShown(false);
        QCOMPARE(actions.first()->text(), u"Show"_s);
        actions.first()->trigger();
        QCOMPARE(toggled.size(), 1);
        QCOMPARE(actions.last()->text(), u"Quit"_s);
        actions.last()->trigger();
        QCOMPARE(quit.size(), 1);
    }

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

    void newsAreDrawnAsText()
    {
        const QString text = u"# Changelog\n\n## 1.2\n\n### Added\n- One thing\n  that goes on with `--wall`.\n"
                             "- <b>Another</b> [thing](https://example.org/x).\n\nAn end & no more.\n"_s;
        NewsDialog dialog(text);
        dialog.show();
        const QString shown = dialog.text()->toPlainText();
        QCOMPARE(shown, u"Changelog\n1.2\nAdded\nOne thing that goes on with --wall.\n<b>Another</b> thing.\n"
                        "An end & no more."_s);
        QVERIFY(dialog.text()->document()->toHtml().contains(u"&lt;b&gt;Another&lt;/b&gt;"_s));
        QVERIFY(dialog.text()->isReadOnly() && dialog.text()->document()->find(u"example.org"_s).isNull());
    }

    void theProgramHasItsChangelog()
    {
        NewsDialog dialog(NewsDialog::changelog());
        QVERIFY(dialog.text()->toPlainText().contains(u"Unreleased"_s) ||
                dialog.text()->toPlainText().contains(u"0.1"_s));
        NewsDialog none{QString()};
        QVERIFY(!none.text()->toPlainText().isEmpty());
    }
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"

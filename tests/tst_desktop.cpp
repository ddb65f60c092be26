// The program in its desktop: the icon in the tray, the start with the session, and the news of a version.
#include "autostart.h"
#include "newsdialog.h"
#include "theme.h"
#include "tray.h"
#include <QAction>
#include <QMenu>
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
        QVERIFY(changed.size() > 0);
        QCOMPARE(tray.isShown(), there);
        QCOMPARE(tray.trouble().isEmpty(), there);
        tray.setWanted(false);
        QVERIFY(!tray.isShown() && tray.trouble().isEmpty());
    }

    void aTrayThatComesLaterIsUsed()
    {
        bool there = false;
        Tray tray(nullptr, [&](QObject *, const std::function<void(bool)> &done) { done(there); });
        tray.setWanted(true);
        QVERIFY(!tray.isShown());
        there = true;
        QTRY_VERIFY_WITH_TIMEOUT(tray.isShown(), 3 * Tray::lookEveryMs);
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
        QList<QImage> greys;
        for (const TrayState state :
             {TrayState::Live, TrayState::Alerts, TrayState::Waiting, TrayState::Old, TrayState::NeedsToken}) {
            const QImage grey =
                Tray::icon(state).pixmap(QSize(22, 22), 1.0).toImage().convertToFormat(QImage::Format_Grayscale8);
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
        NewsDialog dialog(&m_theme, text);
        dialog.show();
        const QString shown = dialog.text()->toPlainText();
        QCOMPARE(shown, u"Changelog\n1.2\nAdded\nOne thing that goes on with --wall.\n<b>Another</b> thing.\n"
                        "An end & no more."_s);
        QVERIFY(!dialog.isModal() || dialog.isVisible());
    }

    void theProgramHasItsChangelog()
    {
        NewsDialog dialog(&m_theme, NewsDialog::changelog());
        QVERIFY(dialog.text()->toPlainText().contains(u"Unreleased"_s) ||
                dialog.text()->toPlainText().contains(u"0.1"_s));
        NewsDialog none(&m_theme, QString());
        QVERIFY(!none.text()->toPlainText().isEmpty());
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"

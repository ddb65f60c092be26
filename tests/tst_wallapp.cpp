// The whole program with a wall: the first way to it from a desk, the way back, and a wall that has no token.
#include "agentdesk.h"
#include "application.h"
#include "connector.h"
#include "floorsession.h"
#include "livebodies.h"
#include "mainwindow.h"
#include "profilesettings.h"
#include "simulator.h"
#include "switchboard.h"
#include "theme.h"
#include "wallsettings.h"
#include "wallwindow.h"
#include "words.h"
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeEdit>
#include <QtTest>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {

template <class T>
T *window()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        T *wanted = qobject_cast<T *>(widget);
        if (wanted && wanted->isVisible())
            return wanted;
    }
    return nullptr;
}

template <class T>
T *named(const QWidget &in, const QString &name)
{
    for (T *widget : in.findChildren<T *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

template <class T>
T *titled(const QWidget &in, const QString &text)
{
    for (T *widget : in.findChildren<T *>()) {
        if (widget->text() == text)
            return widget;
    }
    return nullptr;
}

QString said(const QWidget &in)
{
    QStringList texts;
    for (const QLabel *label : in.findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

/// Names of all files below.
QStringList filesBelow(const QString &dir)
{
    QStringList files;
    for (QDirIterator it(dir, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
        files += QFileInfo(it.next()).fileName();
    files.sort();
    return files;
}

} // namespace

class tst_WallApp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME",
                                 "DBUS_SESSION_BUS_ADDRESS", "NOTIFY_SOCKET"})
            qunsetenv(name);
        qputenv("HOME", QFile::encodeName(m_home.path()));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_home.path()));
        QGuiApplication::setQuitOnLastWindowClosed(false);
    }
    void init() { m_reached = false; }

    void sendsNoWrites_data()
    {
        QTest::addColumn<bool>("wall");
        QTest::newRow("a wall") << true;
        QTest::newRow("a desk may") << false;
    }
    void sendsNoWrites()
    {
        QFETCH(bool, wall);
        Theme theme;
        const SystemClock clock;
        Options options;
        options.demo = true;
        options.demoAgents = 3;
        options.wall = wall;
        FloorSession session(options, {}, {}, &theme, clock);
        ConnectionChoice choice;
        choice.simulated = true;
        QVERIFY(session.open(choice));
        QTRY_VERIFY(session.showsData());
        QCOMPARE(session.live()->switches()->isReadOnly(), wall);
        QCOMPARE(session.live()->profiles()->isReadOnly(), wall);
    }

    /// Asked about once, shown at once from then on, and left by a person with Esc twice.
    void fromTheDeskAndBack()
    {
        runs({u"--demo"_s}, [this] {
            QTRY_VERIFY(window<MainWindow>() && window<MainWindow>()->showsData());
            MainWindow *desk = window<MainWindow>();
            QApplication::setActiveWindow(desk);
            QVERIFY(QTest::qWaitForWindowActive(desk));
            QTest::keyClick(desk, Qt::Key_F11);
            QTRY_VERIFY(window<WallSetUp>());
            QVERIFY(!window<WallWindow>());
            for (QPushButton *button : window<WallSetUp>()->findChildren<QPushButton *>()) {
                if (button->text() == u"Show the wall")
                    QTest::mouseClick(button, Qt::LeftButton);
            }
            QTRY_VERIFY(window<WallWindow>() && window<WallWindow>()->isFullScreen());
            QTRY_VERIFY(!window<WallSetUp>());
            for (int i = 0; i < 2; ++i)
                QTest::keyClick(window<WallWindow>(), Qt::Key_Escape);
            QTRY_VERIFY(!window<WallWindow>());
            QVERIFY(desk->isVisible());
            QTest::keyClick(desk, Qt::Key_F11);
            QTRY_VERIFY(window<WallWindow>());
            QVERIFY(!window<WallSetUp>());
            m_reached = true;
        });
        QVERIFY(m_reached);
    }

    void theSetUpSaysWhatFollows()
    {
        const Theme theme;
        const Team nordic{livebodies::team(1), u"Nordic"_s}, dach{livebodies::team(2), u"DACH & Co"_s};
        WallOptions before;
        before.kiosk = true;
        before.screen = u"HDMI-9"_s;
        before.teamNames = {u"nordic"_s};
        WallSetUp setUp(&theme, before, {dach, nordic});
        // What is not touched stays, also a screen that is unplugged just now.
        WallOptions same = before;
        same.teamNames.clear();
        same.teams = {nordic.id};
        QVERIFY(setUp.options() == same);
        QVERIFY(named<QComboBox>(setUp, u"Screen"_s)->currentText().contains(u"not connected"));
        QVERIFY(said(setUp).contains(u"take 17"));
        QVERIFY(!said(setUp).contains(u"counts are shown"));
        named<QDoubleSpinBox>(setUp, u"Farthest reader"_s)->setValue(14);
        QVERIFY(said(setUp).contains(u"counts are shown"));
        named<QDoubleSpinBox>(setUp, u"Its diagonal"_s)->setValue(32.5);
        named<QComboBox>(setUp, u"Names"_s)->setCurrentIndex(2);
        titled<QCheckBox>(setUp, words::forButton(dach.name))->setChecked(true);
        QVERIFY(!named<QTimeEdit>(setUp, u"Bright from"_s)->isEnabled());
        titled<QCheckBox>(setUp, u"Dim outside these hours"_s)->setChecked(true);
        QVERIFY(named<QTimeEdit>(setUp, u"Bright from"_s)->isEnabled());
        named<QTimeEdit>(setUp, u"Bright from"_s)->setTime({6, 30});
        named<QTimeEdit>(setUp, u"Bright until"_s)->setTime({22, 15});
        QList<std::pair<WallOptions, bool>> told;
        connect(&setUp, &WallSetUp::chosen, &setUp, [&](const WallOptions &o, bool show) { told += {o, show}; });
        titled<QPushButton>(setUp, u"Show the wall"_s)->click();
        WallOptions wanted = same;
        wanted.distanceM = 14;
        wanted.diagonalInches = 32.5;
        wanted.names = WallNames::None;
        wanted.teams = {nordic.id, dach.id};
        wanted.openFrom = QTime(6, 30);
        wanted.openTo = QTime(22, 15);
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().first == wanted);
        QVERIFY(told.first().second);
        // And comes back after a power cut; a command line without hours leaves them.
        const QTemporaryDir dir;
        QSettings store(dir.filePath(u"wall.ini"_s), QSettings::IniFormat);
        saveWallOptions(wanted, store);
        QVERIFY(loadWallOptions(store) == wanted);
        WallOptions given;
        given.countsOnly = true;
        const WallOptions merged = givenWall(given, wanted);
        QVERIFY(merged.countsOnly && merged.openFrom == wanted.openFrom && merged.openTo == wanted.openTo);
        QCOMPARE(merged.names, WallNames::First);
    }

    void safeModeLeavesTheProfileAlone_data()
    {
        QTest::addColumn<int>("crashes");
        QTest::addColumn<bool>("safe");
        QTest::newRow("four crashes") << 4 << false;
        QTest::newRow("five crashes") << 5 << true;
    }
    /// What is stored may be why it crashed: settings, caches and history are not used, and stay as they are.
    void safeModeLeavesTheProfileAlone()
    {
        QFETCH(int, crashes);
        QFETCH(bool, safe);
        const QString profile = safe ? u"safe"_s : u"usual"_s;
        const QString own = profile + u"+demo"_s;
        const QString state = m_home.filePath(u".local/state/rollcall/"_s + own);
        const QString settings = m_home.filePath(u".config/rollcall/%1.ini"_s.arg(own));
        QVERIFY(QDir().mkpath(state) && QDir().mkpath(QFileInfo(settings).path()));
        {
            ProfileSettings stored;
            CoverNeed need;
            need.minimum = {-1, -1, -1, 9000};
            stored.cover.plans = {{u"Day"_s, 127, {need}}};
            stored.ui.pollIntervalS = 1;
            QSettings file(settings, QSettings::IniFormat);
            stored.save(file);
        }
        QFile starts(state + u"/wall-starts"_s);
        QVERIFY(starts.open(QIODevice::WriteOnly));
        for (int i = 0; i < crashes; ++i)
            starts.write(QByteArray::number(QDateTime::currentMSecsSinceEpoch() - 1000) + '\n');
        starts.close();
        QFile before(settings);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray bytes = before.readAll();
        runs({u"--wall"_s, u"--demo"_s, u"--counts-only"_s, u"--profile"_s, profile}, [this, safe, state] {
            QTRY_VERIFY(window<WallWindow>() && window<WallWindow>()->showsData());
            const QString words = said(*window<WallWindow>());
            QCOMPARE(words.contains(u"Safe mode after 5 crashes"), safe);
            QCOMPARE(words.contains(u" short"), !safe);                   // the plan
            QVERIFY2(!words.contains(u"The history"), qPrintable(words)); // nothing is amiss with it
            QTRY_COMPARE(filesBelow(state).contains(u"history.sqlite"), !safe);
            m_reached = true;
        });
        QVERIFY(m_reached);
        QStringList kept = filesBelow(state);
        kept.removeAll(u"history.sqlite-wal"_s);
        kept.removeAll(u"history.sqlite-shm"_s);
        QCOMPARE(kept, safe ? QStringList{u"rollcall.log"_s} : (QStringList{u"history.sqlite"_s, u"rollcall.log"_s}));
        QCOMPARE(QDir(m_home.filePath(u".cache/rollcall/"_s + own)).exists(), !safe);
        QFile after(settings);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll() == bytes, safe); // else the options given are kept
    }

    /// Nobody is there who could answer a dialog.
    void withoutATokenItSaysSo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        QTest::newRow("no key store") << QStringList{u"--wall"_s} << u"Start the wall with --token-file."_s;
        QTest::newRow("no such file") << QStringList{u"--wall"_s, u"--base-url"_s, u"http://127.0.0.1:9"_s,
                                                     u"--token-file"_s, m_home.filePath(u"later"_s)}
                                      << u"token file cannot be read"_s;
    }
    void withoutATokenItSaysSo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        runs(arguments + QStringList{u"--profile"_s, u"bare"_s}, [this, words] {
            QTRY_VERIFY(window<WallWindow>());
            QTRY_VERIFY2(said(*window<WallWindow>()).contains(words), qPrintable(said(*window<WallWindow>())));
            QVERIFY(said(*window<WallWindow>()).startsWith(u"No token. "));
            QVERIFY(!window<QDialog>() && !QApplication::activeModalWidget());
            m_reached = true;
        });
        QVERIFY(m_reached);
    }

    void aFileThatComesLaterIsTaken()
    {
        Options options;
        options.wall = true;
        options.tokenFile = m_home.filePath(u"later"_s);
        ProfileSettings settings;
        Connector connector(options, &settings);
        connector.findChild<QTimer *>()->setInterval(10); // a minute
        QSignalSpy asked(&connector, &Connector::askPerson), failed(&connector, &Connector::failed),
            connected(&connector, &Connector::connected);
        connector.start();
        QTRY_VERIFY(asked.size() >= 3);
        QCOMPARE(failed.size() + connected.size(), 0);
        QFile file(options.tokenFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write("t0ken-0123456789-abcdefghijklmnop\n");
        file.close();
        QTRY_COMPARE(connected.size(), 1);
        const auto count = asked.size();
        QCOMPARE(connector.secrets(), QByteArrayList{"t0ken-0123456789-abcdefghijklmnop"});
        QCOMPARE(asked.size(), count);
    }

private:
    /// Runs the program until `story` is over.
    template <class Story>
    void runs(const QStringList &arguments, const Story &story)
    {
        const CommandLine line = parseCommandLine(QStringList{u"rollcall"_s} + arguments);
        QCOMPARE(line.error, QString());
        const SystemClock clock;
        Application application(line, clock);
        QTimer::singleShot(0, &application, [story] {
            story();
            QCoreApplication::quit();
        });
        QCOMPARE(application.run(), 0);
    }

    QTemporaryDir m_home;
    bool m_reached = false;
};

QTEST_MAIN(tst_WallApp)
#include "tst_wallapp.moc"

// The whole program with a wall: the first way to it from a desk, the way back, and a wall that has no token.
#include "application.h"
#include "connector.h"
#include "mainwindow.h"
#include "simulator.h"
#include "wallwindow.h"
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
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

QString said(const QWidget &in)
{
    QStringList texts;
    for (const QLabel *label : in.findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
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

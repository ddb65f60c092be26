// What the program asks of the desktop and tells the service manager, over a real bus and a real socket of our own.
#include "crashguard.h"
#include "desktopnotifier.h"
#include "screenawake.h"
#include "secretservice.h"
#include "servicenotifier.h"
#include "turnedclock.h"
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QString saver = u"org.freedesktop.ScreenSaver"_s;
const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString notes = u"org.freedesktop.Notifications"_s;

/// A screen saver and a portal; remembers what was asked.
class Desktop : public QDBusVirtualObject
{
    Q_OBJECT
public:
    QStringList said;
    bool refuses = false;
    QString silent; ///< is never answered

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QString what = message.interface().section(u'.', -1) + u'.' + message.member();
        QVariant answer = 42u;
        if (what == u"ScreenSaver.Inhibit")
            said += what + u' ' + message.arguments().value(0).toString();
        else if (what == u"ScreenSaver.UnInhibit")
            said += what + u' ' + QString::number(message.arguments().value(0).toUInt());
        else if (what == u"Notifications.Notify")
            said +=
                what + u' ' + message.arguments().value(3).toString() + u'|' + message.arguments().value(4).toString();
        else if (what == u"Inhibit.Inhibit")
            said += what + u' ' + QString::number(message.arguments().value(1).toUInt());
        else
            said += what + u' ' + message.path();
        if (what == u"Inhibit.Inhibit")
            answer = QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/portal/desktop/request/1"_s));
        if (what == u"Notifications.GetCapabilities")
            answer = QStringList{u"actions"_s, u"body-markup"_s};
        if (what == silent)
            return true;
        connection.send(refuses ? message.createErrorReply(QDBusError::AccessDenied, u"not for you"_s)
                                : message.createReply(answer));
        return true;
    }
};

} // namespace

class tst_WallServices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bus.isReady());
        m_connection = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"desktop"_s);
        QVERIFY(m_connection.isConnected());
        QVERIFY(m_connection.registerVirtualObject(u"/"_s, &m_desktop, QDBusConnection::SubPath));
    }
    void cleanupTestCase() { QDBusConnection::disconnectFromBus(u"desktop"_s); }
    void init()
    {
        m_desktop.said.clear();
        m_desktop.refuses = false;
        m_desktop.silent.clear();
    }
    void cleanup()
    {
        m_connection.unregisterService(saver);
        m_connection.unregisterService(portal);
        m_connection.unregisterService(notes);
    }

    void theScreenStaysLit_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("screen saver") << saver
                                      << QStringList{u"ScreenSaver.Inhibit Rollcall"_s, u"ScreenSaver.UnInhibit 42"_s};
        QTest::newRow("portal") << portal
                                << QStringList{u"Inhibit.Inhibit 8"_s,
                                               u"Request.Close /org/freedesktop/portal/desktop/request/1"_s};
    }
    void theScreenStaysLit()
    {
        QFETCH(QString, service);
        QFETCH(QStringList, said);
        QVERIFY(m_connection.registerService(service));
        {
            ScreenAwake awake(u"test"_s);
            QSignalSpy granted(&awake, &ScreenAwake::granted), refused(&awake, &ScreenAwake::refused);
            awake.start();
            QTRY_COMPARE(granted.size(), 1);
            QCOMPARE(refused.size(), 0);
            QCOMPARE(m_desktop.said, said.mid(0, 1));
        }
        QTRY_COMPARE(m_desktop.said, said);
    }

    void aFailureIsToldAndALaterServiceIsAsked()
    {
        ScreenAwake awake(u"test"_s);
        QSignalSpy granted(&awake, &ScreenAwake::granted), refused(&awake, &ScreenAwake::refused);
        awake.start();
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(!refused.first().first().toString().isEmpty());
        m_desktop.refuses = true;
        QVERIFY(m_connection.registerService(saver));
        QTRY_COMPARE(refused.size(), 2);
        QVERIFY(refused.last().first().toString().contains(u"not for you"));
        QCOMPARE(granted.size(), 0);
        m_desktop.refuses = false;
        m_desktop.silent.clear();
        QVERIFY(m_connection.registerService(portal)); // both are there now: the screen saver is asked first
        QTRY_COMPARE(granted.size(), 1);
        QCOMPARE(m_desktop.said.last(), u"ScreenSaver.Inhibit Rollcall"_s);
        // It goes, and its promise with it: the portal is asked.
        QVERIFY(m_connection.unregisterService(saver));
        QTRY_COMPARE(granted.size(), 2);
        QCOMPARE(m_desktop.said.last(), u"Inhibit.Inhibit 8"_s);
    }

    void withoutABus()
    {
        const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS"), dir = qgetenv("XDG_RUNTIME_DIR");
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", "/nowhere");
        ScreenAwake awake(u"test"_s);
        QSignalSpy refused(&awake, &ScreenAwake::refused);
        awake.start();
        QTRY_COMPARE(refused.size(), 1);
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qputenv("XDG_RUNTIME_DIR", dir);
    }

    void theManagerIsTold_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("a file") << QFile::encodeName(m_home.filePath(u"notify"_s));
        QTest::newRow("no file") << QByteArray("@rollcall-test-") + QByteArray::number(::getpid());
    }
    void theManagerIsTold()
    {
        QFETCH(QByteArray, address);
        const int manager = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        sockaddr_un place{};
        place.sun_family = AF_UNIX;
        std::memcpy(place.sun_path, address.constData(), size_t(address.size()));
        if (place.sun_path[0] == '@')
            place.sun_path[0] = '\0';
        QCOMPARE(::bind(manager, reinterpret_cast<sockaddr *>(&place),
                        socklen_t(offsetof(sockaddr_un, sun_path) + size_t(address.size()))),
                 0);
        const auto next = [manager] {
            char text[300];
            const ssize_t n = ::recv(manager, text, sizeof text, 0);
            return n > 0 ? QByteArray(text, n) : QByteArray();
        };
        qputenv("NOTIFY_SOCKET", address);
        qputenv("WATCHDOG_USEC", "300000");
        qputenv("WATCHDOG_PID", QByteArray::number(::getpid()));
        {
            ServiceNotifier notifier;
            QVERIFY(notifier.isWatched());
            QVERIFY(!qEnvironmentVariableIsSet("NOTIFY_SOCKET"));
            QCOMPARE(next(), QByteArray());
            notifier.ready(u"shows\nthe floor"_s);
            QCOMPARE(next(), QByteArray("READY=1\nSTATUS=shows the floor"));
            int pings = 0;
            const auto pinged = [&] { return pings += next() == "WATCHDOG=1"; };
            QTRY_VERIFY(pinged() >= 4);
        }
        QByteArray last;
        for (QByteArray text = next(); !text.isEmpty(); text = next())
            last = text;
        QCOMPARE(last, QByteArray("STOPPING=1"));
        ::close(manager);
    }

    void fiveCrashesMakeItSafe()
    {
        const QString file = m_home.filePath(u"state/starts"_s);
        TurnedClock clock;
        const auto starts = [&] { return CrashGuard(file, clock).isSafeMode(); };
        for (int i = 0; i < CrashGuard::crashes; ++i) {
            QVERIFY2(!starts(), QByteArray::number(i).constData());
            clock.pass(40'000);
        }
        QVERIFY(starts());
        QVERIFY(starts());
        clock.pass(5 * 60'000 + 1000); // it held for five minutes
        QVERIFY(!starts());
        for (int i = 0; i < 10; ++i) { // ends that were wanted do not count
            CrashGuard guard(file, clock);
            QVERIFY(!guard.isSafeMode());
            guard.endedWell();
        }
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("\xff\n99999999999999999999\n-5\n\n9000000000000000\n9000000000000000\n9000000000000000\n"
                     "9000000000000000\n9000000000000000");
        broken.close();
        QVERIFY(!starts());
        QVERIFY(!CrashGuard({}, clock).isSafeMode());
    }

    void aNoteIsShownOnceAndLeadsBack()
    {
        DesktopNotifier notifier;
        QSignalSpy told(&notifier, &DesktopNotifier::told), refused(&notifier, &DesktopNotifier::refused),
            activated(&notifier, &DesktopNotifier::activated);
        notifier.tell({1, u"nobody listens"_s, {}, false, false});
        QTRY_COMPARE(refused.size(), 1);
        m_desktop.said.clear();
        QVERIFY(m_connection.registerService(notes));
        notifier.tell({7, u"Phone, <b>DACH</b>: 3 of 4"_s, u"<i>Liv</i> & co."_s, true, true}); // asked again
        notifier.tell({8, u"Second"_s, {}, false, false});
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(m_desktop.said, (QStringList{u"Notifications.GetCapabilities /org/freedesktop/Notifications"_s,
                                              u"Notifications.Notify Phone, <b>DACH</b>: 3 of 4|&lt;i&gt;Liv&lt;/i&gt; "
                                              "&amp; co."_s,
                                              u"Notifications.Notify Second|"_s}));
        const auto signal = [&](const QString &name, const QVariantList &arguments) {
            QDBusMessage message = QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s, notes, name);
            message.setArguments(arguments);
            m_connection.send(message);
        };
        signal(u"ActionInvoked"_s, {41u, u"default"_s}); // of another program
        signal(u"ActionInvoked"_s, {42u, u"default"_s});
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toInt(), 8);
        m_desktop.refuses = true;
        notifier.tell({9, u"Third"_s, {}, false, false});
        QTRY_COMPARE(refused.size(), 2);
        QCOMPARE(refused.last().first().toInt(), 9);
    }

    /// It may be shown all the same: twice would be worse.
    void aNoteWithoutAnAnswerIsNotToldAgain()
    {
        DesktopNotifier notifier;
        QSignalSpy told(&notifier, &DesktopNotifier::told), refused(&notifier, &DesktopNotifier::refused);
        QVERIFY(m_connection.registerService(notes));
        m_desktop.silent = u"Notifications.Notify"_s;
        notifier.tell({1, u"Phone, DACH: 3 of 4"_s, {}, true, false});
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20'000);
        QCOMPARE(refused.size(), 0);
        QCOMPARE(m_desktop.said.count(u"Notifications.Notify Phone, DACH: 3 of 4|"_s), 1);
    }

    void aWatchdogOfAnotherProcessIsNotOurs()
    {
        qputenv("NOTIFY_SOCKET", QFile::encodeName(m_home.filePath(u"nobody"_s)));
        qputenv("WATCHDOG_USEC", "300000");
        qputenv("WATCHDOG_PID", "1");
        ServiceNotifier notifier;
        QVERIFY(!notifier.isWatched());
        notifier.ready(u"x"_s); // nobody listens: nothing happens
    }

private:
    QTemporaryDir m_home;
    SecretService m_bus{m_home.path(), SecretService::Kind::None};
    QDBusConnection m_connection{QString()};
    Desktop m_desktop;
};

QTEST_GUILESS_MAIN(tst_WallServices)
#include "tst_wallservices.moc"

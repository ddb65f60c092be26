// The tray that comes and goes while the program runs, as a real bus tells it.
#include "secretservice.h"
#include "tray.h"
#include "traywatch.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.kde.StatusNotifierWatcher"_s;
const QString path = u"/StatusNotifierWatcher"_s;
constexpr int never = 1'000'000; // ms

/// Answers whether there is a host, and keeps count.
class Panel : public QDBusVirtualObject
{
    Q_OBJECT
public:
    int asked = 0;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        ++asked;
        connection.send(message.createReply(QVariant::fromValue(QDBusVariant(true))));
        return true;
    }
};

/// What a desktop would answer, and how often it was asked.
struct FakeDesktop
{
    TrayAnswer answer = TrayAnswer::Absent;
    int asked = 0;

    TrayProbe probe()
    {
        return [this](QObject *, const std::function<void(TrayAnswer)> &done) {
            ++asked;
            done(answer);
        };
    }
};

} // namespace

class TestTray : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bus.isReady());
        m_panel = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"panel"_s);
        QVERIFY(m_panel.isConnected());
        QVERIFY(m_panel.registerVirtualObject(path, &m_object, QDBusConnection::SingleNode));
    }
    void cleanupTestCase() { QDBusConnection::disconnectFromBus(u"panel"_s); }
    void cleanup() { m_panel.unregisterService(service); }

    void theBusTellsOfATray()
    {
        TrayWatch watch;
        QSignalSpy came(&watch, &TrayWatch::came), went(&watch, &TrayWatch::went);
        QVERIFY(m_panel.registerService(service));
        QTRY_COMPARE(came.size(), 1);
        tell(u"StatusNotifierHostRegistered"_s);
        QTRY_COMPARE(came.size(), 2);
        QCOMPARE(went.size(), 0);
        tell(u"StatusNotifierHostUnregistered"_s);
        QTRY_COMPARE(went.size(), 1);
        tell(u"StatusNotifierItemRegistered"_s); // somebody else's icon
        QVERIFY(m_panel.unregisterService(service));
        QTRY_COMPARE(went.size(), 2);
        QCOMPARE(came.size(), 2);
    }

    void aTrayThatComesLaterIsUsedAtOnce_data()
    {
        QTest::addColumn<QString>("signal");
        QTest::newRow("its service comes") << QString();
        QTest::newRow("a panel comes to a service that was there") << u"StatusNotifierHostRegistered"_s;
    }
    void aTrayThatComesLaterIsUsedAtOnce()
    {
        QFETCH(QString, signal);
        FakeDesktop desktop;
        if (!signal.isEmpty())
            QVERIFY(m_panel.registerService(service));
        Tray tray(nullptr, desktop.probe(), {false, never, never});
        tray.setWanted(true);
        QVERIFY(!tray.isShown() && !tray.trouble().isEmpty());
        QCOMPARE(desktop.asked, 1);
        desktop.answer = TrayAnswer::There;
        if (signal.isEmpty())
            QVERIFY(m_panel.registerService(service));
        else
            tell(signal);
        QTRY_VERIFY(tray.isShown());
        QVERIFY(tray.trouble().isEmpty());
        QCOMPARE(desktop.asked, 2);
    }

    /// Its service has a name on the bus before it can answer.
    void aTrayThatIsNotReadyIsAskedOnceMore()
    {
        FakeDesktop desktop;
        Tray tray(nullptr, desktop.probe(), {false, never, 1});
        tray.setWanted(true);
        QVERIFY(m_panel.registerService(service));
        QTRY_COMPARE(desktop.asked, 3);
        desktop.answer = TrayAnswer::There;
        tell(u"StatusNotifierHostRegistered"_s);
        QTRY_VERIFY(tray.isShown());
    }

    void aTrayThatGoesIsMissed()
    {
        FakeDesktop desktop{TrayAnswer::There};
        QVERIFY(m_panel.registerService(service));
        Tray tray(nullptr, desktop.probe(), {false, never, 1});
        tray.setWanted(true);
        QVERIFY(tray.isShown());
        desktop.answer = TrayAnswer::Absent;
        QVERIFY(m_panel.unregisterService(service));
        QTRY_VERIFY(!tray.isShown() && !tray.trouble().isEmpty());
    }

    /// A window that was put away there does not come up for it.
    void aPanelThatStartsAgainIsNotMissed()
    {
        FakeDesktop desktop{TrayAnswer::There};
        QVERIFY(m_panel.registerService(service));
        Tray tray(nullptr, desktop.probe(), {false, never, never});
        tray.setWanted(true);
        QSignalSpy changed(&tray, &Tray::shownChanged);
        desktop.answer = TrayAnswer::Absent;
        QVERIFY(m_panel.unregisterService(service));
        TrayWatch watch;
        QSignalSpy came(&watch, &TrayWatch::came);
        desktop.answer = TrayAnswer::There;
        QVERIFY(m_panel.registerService(service));
        QTRY_COMPARE(came.size(), 1);
        QTRY_COMPARE(desktop.asked, 2);
        QVERIFY(tray.isShown());
        QCOMPARE(changed.size(), 0);
    }

    void nobodyIsAskedAgainAndAgain_data()
    {
        QTest::addColumn<bool>("always");
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("looks");
        QTest::newRow("none, and the bus would tell") << false << int(TrayAnswer::Absent) << false;
        QTest::newRow("one, and the bus would tell") << false << int(TrayAnswer::There) << false;
        QTest::newRow("X11, of which nobody tells") << true << int(TrayAnswer::Absent) << true;
        QTest::newRow("X11, which may lose its tray") << true << int(TrayAnswer::There) << true;
        QTest::newRow("one that was busy") << false << int(TrayAnswer::Silent) << true;
    }
    void nobodyIsAskedAgainAndAgain()
    {
        QFETCH(bool, always);
        QFETCH(int, answer);
        QFETCH(bool, looks);
        FakeDesktop desktop{TrayAnswer(answer)};
        Tray tray(nullptr, desktop.probe(), {always, 1, 1});
        tray.setWanted(true);
        QCOMPARE(tray.isShown(), desktop.answer == TrayAnswer::There);
        QCOMPARE(tray.looksAgain(), looks);
        if (looks)
            QTRY_VERIFY(desktop.asked > 2);
        tray.setWanted(false);
        QVERIFY(!tray.looksAgain());
    }

    /// What was asked before the news may be answered with the old.
    void anAnswerOfTheTimeBeforeIsNotBelieved()
    {
        QList<std::function<void(TrayAnswer)>> open;
        Tray tray(nullptr, [&](QObject *, const std::function<void(TrayAnswer)> &done) { open += done; },
                  {false, never, never});
        tray.setWanted(true);
        TrayWatch watch;
        QSignalSpy came(&watch, &TrayWatch::came), changed(&tray, &Tray::shownChanged);
        QVERIFY(m_panel.registerService(service));
        QTRY_COMPARE(came.size(), 1);
        QCOMPARE(open.size(), 1); // one question at a time
        open.at(0)(TrayAnswer::Absent);
        QCOMPARE(open.size(), 2);
        QCOMPARE(changed.size(), 0);
        open.at(1)(TrayAnswer::There);
        QVERIFY(tray.isShown());
    }

    void theDesktopIsAskedForAHost()
    {
        QVERIFY(m_panel.registerService(service));
        m_object.asked = 0;
        std::optional<TrayAnswer> answer;
        desktopTray()(this, [&answer](TrayAnswer a) { answer = a; });
        QVERIFY(!answer); // without waiting
        QTRY_VERIFY(answer);
        QCOMPARE(m_object.asked, 1);
    }

private:
    void tell(const QString &signal) { QVERIFY(m_panel.send(QDBusMessage::createSignal(path, service, signal))); }
    QTemporaryDir m_dir;
    SecretService m_bus{m_dir.path(), SecretService::Kind::None};
    QDBusConnection m_panel{QString()};
    Panel m_object;
};

QTEST_MAIN(TestTray)
#include "tst_tray.moc"

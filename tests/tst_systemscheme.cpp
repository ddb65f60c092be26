// Dark or light as the desktop portal tells it, over a real bus with a portal of our own.
#include "secretservice.h"
#include "systemscheme.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString service = u"org.freedesktop.portal.Desktop"_s;

QVariant wrapped(const QVariant &value)
{
    return QVariant::fromValue(QDBusVariant(value));
}

/// Answers Read with what it is told, as the real one does: a variant in a variant.
class Portal : public QDBusVirtualObject
{
    Q_OBJECT
public:
    QVariant value, animations, reducedMotion;
    int reads = 0;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != u"Read")
            return false;
        QVariant answer;
        if (message.arguments() == QVariantList{u"org.freedesktop.appearance"_s, u"color-scheme"_s}) {
            ++reads;
            answer = value;
        } else if (message.arguments() == QVariantList{u"org.freedesktop.appearance"_s, u"reduced-motion"_s}) {
            answer = reducedMotion;
        } else if (message.arguments() == QVariantList{u"org.gnome.desktop.interface"_s, u"enable-animations"_s}) {
            answer = animations;
        }
        connection.send(answer.isValid() ? message.createReply(wrapped(wrapped(answer)))
                                         : message.createErrorReply(QDBusError::AccessDenied, u"not for you"_s));
        return true;
    }
};

} // namespace

class TestSystemScheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bus.isReady());
        m_connection = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"portal"_s);
        QVERIFY(m_connection.isConnected());
    }
    void cleanupTestCase() { QDBusConnection::disconnectFromBus(u"portal"_s); }

    void withoutAPortalThePaletteDecides()
    {
        SystemScheme scheme;
        QSignalSpy known(&scheme, &SystemScheme::known);
        scheme.start();
        QTRY_COMPARE(known.size(), 1);
        QVERIFY(!scheme.isDark());

        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        QGuiApplication::setPalette(dark);
        QVERIFY(SystemScheme().isDark());
        QGuiApplication::setPalette({});
    }

    void thePortalIsAsked_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("dark");
        QTest::newRow("no preference") << QVariant(0u) << false;
        QTest::newRow("dark") << QVariant(1u) << true;
        QTest::newRow("light") << QVariant(2u) << false;
        QTest::newRow("a number of the future") << QVariant(7u) << false;
        QTest::newRow("a word") << QVariant(u"dark"_s) << false;
        QTest::newRow("refused") << QVariant() << false;
    }
    void thePortalIsAsked()
    {
        QFETCH(QVariant, value);
        Portal portal;
        portal.value = value;
        publish(&portal);
        SystemScheme scheme;
        QSignalSpy known(&scheme, &SystemScheme::known), changed(&scheme, &SystemScheme::changed);
        scheme.start();
        QTRY_COMPARE(known.size(), 1);
        QCOMPARE(portal.reads, 1);
        QTEST(scheme.isDark(), "dark");
        QCOMPARE(changed.size(), scheme.isDark() ? 1 : 0);
    }

    void aChangeOfMindIsFollowed()
    {
        Portal portal;
        portal.value = 2u;
        publish(&portal);
        SystemScheme scheme;
        QSignalSpy known(&scheme, &SystemScheme::known), changed(&scheme, &SystemScheme::changed);
        scheme.start();
        QTRY_COMPARE(known.size(), 1);
        tell(u"org.freedesktop.appearance"_s, u"contrast"_s, 1u);
        tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1u);
        QTRY_VERIFY(scheme.isDark());
        tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2u);
        QTRY_VERIFY(!scheme.isDark());
        QCOMPARE(changed.size(), 2);
    }

    void motion_data()
    {
        QTest::addColumn<QVariant>("animations");
        QTest::addColumn<QVariant>("reducedMotion");
        QTest::addColumn<bool>("reduced");
        QTest::newRow("nobody says") << QVariant() << QVariant() << false;
        QTest::newRow("animations on") << QVariant(true) << QVariant(0u) << false;
        QTest::newRow("animations off") << QVariant(false) << QVariant() << true;
        QTest::newRow("less motion") << QVariant(true) << QVariant(1u) << true;
        QTest::newRow("a word") << QVariant(u"false"_s) << QVariant(u"yes"_s) << false;
    }
    void motion()
    {
        QFETCH(QVariant, animations);
        QFETCH(QVariant, reducedMotion);
        Portal portal;
        portal.value = 2u;
        portal.animations = animations;
        portal.reducedMotion = reducedMotion;
        publish(&portal);
        SystemScheme scheme;
        QSignalSpy known(&scheme, &SystemScheme::known);
        scheme.start();
        QTRY_COMPARE(known.size(), 1); // asked last, so that the others are answered too
        QTEST(scheme.isMotionReduced(), "reduced");
        tell(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, scheme.isMotionReduced());
        tell(u"org.freedesktop.appearance"_s, u"reduced-motion"_s, scheme.isMotionReduced() ? 0u : 1u);
        const bool before = scheme.isMotionReduced();
        QTRY_COMPARE(scheme.isMotionReduced(), !before);
    }

private:
    void publish(Portal *portal)
    {
        m_connection.unregisterObject(path, QDBusConnection::UnregisterTree);
        QVERIFY(m_connection.registerVirtualObject(path, portal));
        m_connection.registerService(service);
    }
    void tell(const QString &group, const QString &key, const QVariant &value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, u"SettingChanged"_s);
        signal << group << key << wrapped(value);
        QVERIFY(m_connection.send(signal));
    }

    QTemporaryDir m_home;
    SecretService m_bus{m_home.path(), SecretService::Kind::None};
    QDBusConnection m_connection{u"none"_s};
};

QTEST_MAIN(TestSystemScheme)
#include "tst_systemscheme.moc"

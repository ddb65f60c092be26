#include "systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalSettings = u"org.freedesktop.portal.Settings"_s;
const QString group = u"org.freedesktop.appearance"_s;
const QString key = u"color-scheme"_s;

/// Read answers a variant inside a variant, the signal a plain one.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemScheme::SystemScheme(QObject *parent) : QObject(parent)
{
    const QPalette palette = QGuiApplication::palette();
    m_fallback = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    m_dark = m_fallback;
}

void SystemScheme::start()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const QStyleHints *hints = QGuiApplication::styleHints();
    if (hints->colorScheme() != Qt::ColorScheme::Unknown) {
        connect(hints, &QStyleHints::colorSchemeChanged, this,
                [this](Qt::ColorScheme scheme) { setDark(scheme == Qt::ColorScheme::Dark); });
        setDark(hints->colorScheme() == Qt::ColorScheme::Dark);
        QTimer::singleShot(0, this, &SystemScheme::known);
        return;
    }
#endif
    if (!askPortal())
        QTimer::singleShot(0, this, &SystemScheme::known);
}

bool SystemScheme::askPortal()
{
    // Where there is no bus, libdbus would try to start one.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") &&
        !QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s))
        return false;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    bus.connect(portal, portalPath, portalSettings, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage message = QDBusMessage::createMethodCall(portal, portalPath, portalSettings, u"Read"_s);
    message << group << key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, 5000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        done->deleteLater();
        if (reply.isError())
            qInfo("the desktop portal does not tell the colour scheme: %s", qUtf8Printable(reply.error().message()));
        else
            take(QVariant::fromValue(reply.value()));
        Q_EMIT known();
    });
    return true;
}

void SystemScheme::onSettingChanged(const QString &changedGroup, const QString &changedKey, const QDBusVariant &value)
{
    if (changedGroup == group && changedKey == key)
        take(QVariant::fromValue(value));
}

void SystemScheme::take(const QVariant &value)
{
    // 0 = no preference, 1 = dark, 2 = light; other numbers are to be read as 0.
    bool ok = false;
    const uint scheme = unwrapped(value).toUInt(&ok);
    if (ok)
        setDark(scheme == 1 || (scheme != 2 && m_fallback));
}

void SystemScheme::setDark(bool dark)
{
    if (std::exchange(m_dark, dark) != dark)
        Q_EMIT changed();
}

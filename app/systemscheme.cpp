#include "systemscheme.h"

#include "sessionbus.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

const QString portalSettings = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colourScheme = u"color-scheme"_s;
// Portals know reduced-motion since 1.20; GNOME's own setting is told by older ones too.
const QString reducedMotion = u"reduced-motion"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;
const QString animations = u"enable-animations"_s;

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
    const bool portalThere = connectPortal();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const QStyleHints *hints = QGuiApplication::styleHints();
    if (hints->colorScheme() != Qt::ColorScheme::Unknown) {
        m_fromQt = true;
        connect(hints, &QStyleHints::colorSchemeChanged, this,
                [this](Qt::ColorScheme scheme) { setDark(scheme == Qt::ColorScheme::Dark); });
        setDark(hints->colorScheme() == Qt::ColorScheme::Dark);
    }
#endif
    if (portalThere) {
        ask(gnome, animations, false);
        ask(appearance, reducedMotion, false);
    }
    if (portalThere && !m_fromQt)
        ask(appearance, colourScheme, true);
    else
        QTimer::singleShot(0, this, &SystemScheme::known);
}

bool SystemScheme::connectPortal()
{
    if (!hasSessionBus())
        return false;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    bus.connect(portalService, portalPath, portalSettings, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    return true;
}

/// awaited: known() follows the answer.
void SystemScheme::ask(const QString &group, const QString &key, bool awaited)
{
    QDBusMessage message = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"Read"_s);
    message << group << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, busAnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [=, this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        done->deleteLater();
        if (reply.isError())
            qInfo("the desktop portal does not tell %s: %s", qUtf8Printable(key),
                  qUtf8Printable(reply.error().message()));
        else
            take(group, key, QVariant::fromValue(reply.value()));
        if (awaited)
            Q_EMIT known();
    });
}

void SystemScheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, QVariant::fromValue(value));
}

void SystemScheme::take(const QString &group, const QString &key, const QVariant &value)
{
    const QVariant inner = unwrapped(value);
    if (group == gnome && key == animations && inner.metaType() == QMetaType::fromType<bool>())
        return setFlag(&m_withoutAnimations, !inner.toBool());
    bool ok = false;
    const uint number = inner.toUInt(&ok);
    if (group != appearance || !ok)
        return;
    if (key == reducedMotion)
        setFlag(&m_lessMotion, number == 1);
    else if (key == colourScheme && !m_fromQt) // 0 = no preference, 1 = dark, 2 = light; other numbers count as 0
        setDark(number == 1 || (number != 2 && m_fallback));
}

void SystemScheme::setDark(bool dark)
{
    setFlag(&m_dark, dark);
}

void SystemScheme::setFlag(bool *flag, bool on)
{
    if (std::exchange(*flag, on) != on)
        Q_EMIT changed();
}

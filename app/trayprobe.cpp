#include "trayprobe.h"

#include "sessionbus.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace {

/// Without the service there is none.
bool needsWatcher()
{
    return QGuiApplication::platformName().startsWith(u"wayland"_s);
}

TrayAnswer asQtSays()
{
    return QSystemTrayIcon::isSystemTrayAvailable() ? TrayAnswer::There : TrayAnswer::Absent;
}

} // namespace

bool mayHaveX11Tray()
{
    return QGuiApplication::platformName() == u"xcb"_s;
}

TrayProbe desktopTray()
{
    return [](QObject *context, const std::function<void(TrayAnswer)> &done) {
        const QDBusConnection bus = hasSessionBus() ? QDBusConnection::sessionBus() : QDBusConnection(QString());
        if (!bus.isConnected())
            return done(needsWatcher() ? TrayAnswer::Absent : asQtSays());
        QDBusMessage question =
            QDBusMessage::createMethodCall(trayService, trayPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        question << trayService << u"IsStatusNotifierHostRegistered"_s;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, busAnswerMs), context);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done] {
            watcher->deleteLater();
            const QDBusPendingReply<QVariant> reply = *watcher;
            const bool there = !reply.isError() && reply.value().toBool();
            const bool hangs = reply.isError() && (reply.error().type() == QDBusError::NoReply ||
                                                   reply.error().type() == QDBusError::Timeout ||
                                                   reply.error().type() == QDBusError::TimedOut);
            if (hangs)
                return done(TrayAnswer::Silent);
            // Qt remembers its first answer as long as the program runs: it is asked when the answer is yes.
            done(!there && needsWatcher() ? TrayAnswer::Absent : asQtSays());
        });
    };
}

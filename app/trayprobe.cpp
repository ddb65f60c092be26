#include "trayprobe.h"

#include "sessionbus.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

TrayProbe desktopTray()
{
    return [](QObject *context, const std::function<void(bool)> &done) {
        const QDBusConnection bus = hasSessionBus() ? QDBusConnection::sessionBus() : QDBusConnection(QString());
        if (!bus.isConnected())
            return done(QSystemTrayIcon::isSystemTrayAvailable());
        QDBusMessage question =
            QDBusMessage::createMethodCall(u"org.kde.StatusNotifierWatcher"_s, u"/StatusNotifierWatcher"_s,
                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        question << u"org.kde.StatusNotifierWatcher"_s << u"IsStatusNotifierHostRegistered"_s;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, busAnswerMs), context);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done] {
            watcher->deleteLater();
            const QDBusPendingReply<QVariant> reply = *watcher;
            const bool hangs = reply.isError() && (reply.error().type() == QDBusError::NoReply ||
                                                   reply.error().type() == QDBusError::Timeout ||
                                                   reply.error().type() == QDBusError::TimedOut);
            done(!hangs && QSystemTrayIcon::isSystemTrayAvailable());
        });
    };
}

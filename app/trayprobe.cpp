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

/// X11 has a tray of its own besides.
bool needsWatcher()
{
    return QGuiApplication::platformName().startsWith(u"wayland"_s);
}

} // namespace

TrayProbe desktopTray()
{
    return [](QObject *context, const std::function<void(bool)> &done) {
        const QDBusConnection bus = hasSessionBus() ? QDBusConnection::sessionBus() : QDBusConnection(QString());
        if (!bus.isConnected())
            return done(!needsWatcher() && QSystemTrayIcon::isSystemTrayAvailable());
        QDBusMessage question =
            QDBusMessage::createMethodCall(u"org.kde.StatusNotifierWatcher"_s, u"/StatusNotifierWatcher"_s,
                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        question << u"org.kde.StatusNotifierWatcher"_s << u"IsStatusNotifierHostRegistered"_s;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, busAnswerMs), context);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done] {
            watcher->deleteLater();
            const QDBusPendingReply<QVariant> reply = *watcher;
            const bool there = !reply.isError() && reply.value().toBool();
            const bool hangs = reply.isError() && (reply.error().type() == QDBusError::NoReply ||
                                                   reply.error().type() == QDBusError::Timeout ||
                                                   reply.error().type() == QDBusError::TimedOut);
            // Qt remembers its first answer as long as the program runs: it is asked when the answer is yes.
            if (!there && needsWatcher())
                return done(false);
            done(!hangs && QSystemTrayIcon::isSystemTrayAvailable());
        });
    };
}

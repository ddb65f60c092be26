#include "traywatch.h"

#include "sessionbus.h"
#include <QDBusConnection>
#include <QDBusServiceWatcher>

using namespace Qt::StringLiterals;

TrayWatch::TrayWatch(QObject *parent) : QObject(parent)
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *watcher = new QDBusServiceWatcher(trayService, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                if (owner.isEmpty())
                    Q_EMIT went();
                else
                    Q_EMIT came();
            });
    // From whomever: with the name of the service, the library would wait for the bus to say whose it is.
    bus.connect(QString(), trayPath, trayService, u"StatusNotifierHostRegistered"_s, this, SIGNAL(came()));
    bus.connect(QString(), trayPath, trayService, u"StatusNotifierHostUnregistered"_s, this, SIGNAL(went()));
}

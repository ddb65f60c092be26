#include "simulator.h"

#include "simserver.h"
#include <QThread>

using namespace Qt::StringLiterals;

class Simulator::Private
{
public:
    SimulatorOptions options;
    QThread thread;
    SimServer *server = nullptr; ///< lives in the thread, deleted when that ends
    QUrl url;
};

Simulator::Simulator(SimulatorOptions options, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->options = std::move(options);
    d->options.agents = std::clamp(d->options.agents, 0, 100'000);
    d->options.speed = std::clamp(d->options.speed, 0.0, 3600.0);
    d->options.presenceLagMs = std::max(d->options.presenceLagMs, 0);
    d->thread.setObjectName(u"simulator"_s);
}

Simulator::~Simulator()
{
    d->thread.quit();
    d->thread.wait();
}

QUrl Simulator::start()
{
    if (d->server)
        return d->url;
    d->server = new SimServer(d->options);
    d->server->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->server, &QObject::deleteLater);
    d->thread.start();
    quint16 port = 0;
    QMetaObject::invokeMethod(d->server, &SimServer::listen, Qt::BlockingQueuedConnection, &port);
    if (port == 0)
        return {};
    QMetaObject::invokeMethod(d->server, &SimServer::populate, Qt::QueuedConnection);
    d->url.setScheme(u"http"_s);
    d->url.setHost(u"127.0.0.1"_s);
    d->url.setPort(port);
    return d->url;
}

QByteArray Simulator::token() const
{
    return d->options.token;
}

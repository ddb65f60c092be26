#include "proxyway.h"

#include "apisettings.h"
#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

ProxyWay::SystemLookUp s_lookUp;
int s_patienceMs = ProxyWay::patienceMs;

QNetworkProxy ofSystem(const QUrl &server)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(server));
    for (const QNetworkProxy &proxy : proxies) {
        const auto type = proxy.type();
        if (type == QNetworkProxy::NoProxy || type == QNetworkProxy::HttpProxy || type == QNetworkProxy::Socks5Proxy)
            return proxy;
    }
    return QNetworkProxy::NoProxy;
}

/// Threads that a hanging look-up may keep; never waited for.
QThreadPool *pool()
{
    static auto *threads = [] {
        auto *all = new QThreadPool; // never deleted: its end would wait
        all->setMaxThreadCount(4);
        return all;
    }();
    return threads;
}

} // namespace

ProxyWay::ProxyWay(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_late = true;
        Q_EMIT late();
    });
}

void ProxyWay::setSystemLookUp(SystemLookUp lookUp, int patience)
{
    s_lookUp = std::move(lookUp);
    s_patienceMs = patience;
}

void ProxyWay::choose(const ProxyChoice &choice, const QUrl &server)
{
    m_choice = choice;
    m_server = server;
    ++m_asked; // an answer on its way is to an older question
    m_late = false;
    m_asking = false;
    if (isLoopbackHost(server.host()) || choice.kind == ProxyChoice::Kind::None || !choice.isComplete())
        return take(QNetworkProxy::NoProxy);
    if (choice.kind == ProxyChoice::Kind::Manual)
        return take(QNetworkProxy(choice.socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, choice.host,
                                  quint16(choice.port), choice.user, choice.password));
    m_known = false;
    m_patience.start(s_patienceMs);
    lookUp();
}

void ProxyWay::lookAgain()
{
    if (m_choice.kind == ProxyChoice::Kind::System && !m_asking && !isLoopbackHost(m_server.host()))
        lookUp();
}

void ProxyWay::lookUp()
{
    m_asking = true;
    const auto ask = s_lookUp ? s_lookUp : SystemLookUp(ofSystem);
    pool()->start([way = QPointer(this), ask, server = m_server, asked = m_asked] {
        const QNetworkProxy proxy = ask(server);
        // In the thread of the application, which alone may look whether the asker is still there.
        QCoreApplication *app = QCoreApplication::instance();
        if (!app)
            return;
        QMetaObject::invokeMethod(
            app,
            [way, proxy, asked] {
                if (way && way->m_asked == asked) {
                    way->m_asking = false;
                    way->take(proxy);
                }
            },
            Qt::QueuedConnection);
    });
}

void ProxyWay::take(const QNetworkProxy &proxy)
{
    m_known = true;
    m_late = false;
    m_patience.stop();
    Q_EMIT found(proxy);
}

#include "faultserver.h"

#include "faultconnection.h"
#include <QFile>
#include <QSslKey>
#include <QSslSocket>
#include <algorithm>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace {
QString tlsFile(const QString &name)
{
    return QStringLiteral(TEST_DATA "/tls/") + name;
}

QString certificateFile(Tls tls)
{
    switch (tls) {
    case Tls::Expired:
        return tlsFile(u"expired.pem"_s);
    case Tls::OtherHost:
        return tlsFile(u"otherhost.pem"_s);
    case Tls::SelfSigned:
        return tlsFile(u"selfsigned.pem"_s);
    default:
        return tlsFile(u"good.pem"_s);
    }
}

void startTls(QSslSocket *socket, Tls tls)
{
    QFile key(tlsFile(u"server.key"_s));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("cannot read the key of the test server");
    socket->setPrivateKey(QSslKey(&key, QSsl::Ec));
    socket->setLocalCertificateChain(QSslCertificate::fromPath(certificateFile(tls)));
    socket->setPeerVerifyMode(QSslSocket::VerifyNone); // of the client, which has no certificate
    socket->startServerEncryption();
}

void resetNow(QTcpSocket *socket)
{
    const linger none{1, 0};
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket->abort();
}
} // namespace

QByteArray SeenRequest::header(const QByteArray &name) const
{
    const QByteArrayList lines = head.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).toLower() == name.toLower()) {
            const QByteArray value = line.mid(colon + 1).trimmed();
            return value.isNull() ? QByteArray("") : value;
        }
    }
    return {};
}

class FaultServer::Listener : public QTcpServer
{
public:
    explicit Listener(FaultServer *server) : QTcpServer(server), m_server(server) {}

protected:
    void incomingConnection(qintptr descriptor) override { m_server->accept(descriptor); }

private:
    FaultServer *m_server;
};

FaultServer::FaultServer(Tls tls) : m_listener(new Listener(this)), m_tls(tls)
{
    always(Reaction::json(R"({"message":"nothing is scripted for this"})", 404));
    start();
}

FaultServer::~FaultServer()
{
    stop();
}

QUrl FaultServer::url() const
{
    QUrl url;
    url.setScheme(m_tls == Tls::None ? u"http"_s : u"https"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    return url;
}

void FaultServer::answer(const Reaction &reaction, int times)
{
    m_queue.append(QList<Reaction>(times, reaction));
}

void FaultServer::always(const Reaction &reaction)
{
    always([reaction](const SeenRequest &) { return reaction; });
}

void FaultServer::always(Route route)
{
    m_always = std::move(route);
    m_whole = false;
}

void FaultServer::alwaysWhole(Route route)
{
    m_always = std::move(route);
    m_whole = true;
}

void FaultServer::refuseNextConnections(int count, ConnectionFault fault)
{
    m_faults.append(QList<ConnectionFault>(count, fault));
}

void FaultServer::stop()
{
    m_listener->close();
    qDeleteAll(findChildren<FaultConnection *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly)); // silent ones
}

void FaultServer::start()
{
    if (!m_listener->listen(QHostAddress::LocalHost, m_port))
        qFatal("the test server cannot listen");
    m_port = m_listener->serverPort();
}

int FaultServer::count(const QByteArray &verb, const QByteArray &targetStart) const
{
    return int(std::count_if(m_requests.cbegin(), m_requests.cend(), [&](const SeenRequest &request) {
        return (verb.isEmpty() || request.verb == verb) && request.target.startsWith(targetStart);
    }));
}

QList<QSslCertificate> FaultServer::caCertificate()
{
    return QSslCertificate::fromPath(tlsFile(u"ca.pem"_s));
}

void FaultServer::accept(qintptr descriptor)
{
    ++m_connections;
    auto *tls = m_tls == Tls::None ? nullptr : new QSslSocket(this);
    QTcpSocket *socket = tls ? tls : new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    if (!m_faults.isEmpty()) {
        const ConnectionFault fault = m_faults.takeFirst();
        if (fault == ConnectionFault::Close)
            socket->disconnectFromHost();
        else if (fault == ConnectionFault::Reset)
            resetNow(socket);
        return;
    }
    new FaultConnection(this, socket, m_connections);
    if (tls)
        startTls(tls, m_tls);
}

Reaction FaultServer::reactionTo(const SeenRequest &request)
{
    return m_queue.isEmpty() ? m_always(request) : m_queue.takeFirst();
}

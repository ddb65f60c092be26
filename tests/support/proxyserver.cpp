#include "proxyserver.h"

#include <QHostAddress>
#include <QTcpSocket>

ProxyServer::ProxyServer(quint16 target) : m_target(target)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection()) {
            connect(client, &QTcpSocket::readyRead, this, [this, client] { take(client); });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        }
    });
}

void ProxyServer::take(QTcpSocket *client)
{
    const QByteArray seen = client->peek(64 * 1024);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = client->read(end + 4);
    m_heads += head;
    const QByteArray proof = "\r\nProxy-Authorization: Basic " + m_wanted.toBase64() + "\r\n";
    if (!m_wanted.isEmpty() && !head.contains(proof)) {
        ++m_asked;
        return answer(client, "407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"test\"\r\n");
    }
    if (m_refusal != 0)
        return answer(client, QByteArray::number(m_refusal) + " No");
    const bool tunnel = head.startsWith("CONNECT ");
    // A plain request names the whole address in its first line; the server wants the path.
    QByteArray first = head;
    if (!tunnel) {
        const qsizetype from = first.indexOf("://"), slash = first.indexOf('/', from + 3),
                        verb = first.indexOf(' ') + 1;
        first.remove(verb, slash - verb);
    }
    join(client, tunnel, tunnel ? QByteArray() : first);
}

void ProxyServer::answer(QTcpSocket *client, const QByteArray &status, const QByteArray &more)
{
    client->write("HTTP/1.1 " + status + "\r\n" + more + "Content-Length: 0\r\n\r\n");
}

void ProxyServer::join(QTcpSocket *client, bool tunnel, const QByteArray &first)
{
    client->disconnect(this); // from now on its bytes are passed on as they are
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client, [client, server, tunnel, first] {
        if (tunnel)
            client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        else
            server->write(first);
        server->write(client->readAll());
    });
    connect(client, &QTcpSocket::readyRead, server, [client, server] {
        if (server->state() == QAbstractSocket::ConnectedState)
            server->write(client->readAll());
    });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}

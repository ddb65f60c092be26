// An HTTP proxy for tests, over real sockets: tunnels (CONNECT), forwards plain requests, and asks for a user when it
// is told to. Whatever host is asked for, it connects to one port of this computer.
#pragma once

#include <QList>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

class ProxyServer : public QObject
{
public:
    /// target: the port of this computer that every way leads to.
    explicit ProxyServer(quint16 target);

    quint16 port() const { return m_server.serverPort(); }
    void askFor(const QByteArray &userAndPassword) { m_wanted = userAndPassword; } ///< "user:password"; empty = nobody
    void refuse(int status) { m_refusal = status; } ///< every request is answered with it; 0 = no more
    void stop() { m_server.close(); }

    const QList<QByteArray> &heads() const { return m_heads; } ///< of what reached it, in order
    int asked() const { return m_asked; }                      ///< how often it answered 407

private:
    void take(QTcpSocket *client);
    void answer(QTcpSocket *client, const QByteArray &status, const QByteArray &more = {});
    void join(QTcpSocket *client, bool tunnel, const QByteArray &first);

    QTcpServer m_server;
    quint16 m_target;
    QByteArray m_wanted;
    int m_refusal = 0, m_asked = 0;
    QList<QByteArray> m_heads;
};

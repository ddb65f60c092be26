// A plain HTTP/1.1 client for tests of servers: one connection, one request after the other, blocking with a deadline.
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpSocket>
#include <QUrl>

struct SimReply
{
    int status = 0;                        ///< 0 = no complete answer
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QJsonObject object() const;     ///< the body, empty when it is none
    QJsonArray array() const;       ///< the body, empty when it is none
    QJsonArray data() const;        ///< "data" as a list
    QJsonObject dataObject() const; ///< "data" as an object
    QString message() const;        ///< "message" of an error
};

class SimPeer
{
public:
    SimPeer(const QUrl &server, QByteArray authorization) : m_server(server), m_authorization(std::move(authorization))
    {
    }

    SimReply get(const QByteArray &target) { return send("GET", target); }
    SimReply send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {});
    /// Writes the bytes as they are and reads one answer.
    SimReply raw(const QByteArray &bytes);
    /// Reads the next answer on the connection.
    SimReply read();
    bool write(const QByteArray &bytes);
    /// Waits until the server closed the connection.
    bool closedByServer();

private:
    bool more();

    QUrl m_server;
    QByteArray m_authorization;
    QTcpSocket m_socket;
    QByteArray m_buffer;
};

#include "simpeer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

static constexpr int deadlineMs = 10'000;

QJsonObject SimReply::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray SimReply::array() const
{
    return QJsonDocument::fromJson(body).array();
}

QJsonArray SimReply::data() const
{
    return object().value(u"data"_s).toArray();
}

QJsonObject SimReply::dataObject() const
{
    return object().value(u"data"_s).toObject();
}

QString SimReply::message() const
{
    return object().value(u"message"_s).toString();
}

SimReply SimPeer::send(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    QByteArray text = method + ' ' + target + " HTTP/1.1\r\nHost: " + m_server.host().toLatin1();
    if (!m_authorization.isEmpty())
        text += "\r\nAuthorization: " + m_authorization;
    if (!body.isEmpty())
        text += "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size());
    return raw(text + "\r\n\r\n" + body);
}

SimReply SimPeer::raw(const QByteArray &bytes)
{
    return write(bytes) ? read() : SimReply();
}

bool SimPeer::write(const QByteArray &bytes)
{
    if (m_socket.state() != QAbstractSocket::ConnectedState) {
        m_buffer.clear();
        m_socket.abort();
        m_socket.connectToHost(m_server.host(), quint16(m_server.port()));
        if (!m_socket.waitForConnected(deadlineMs))
            return false;
    }
    m_socket.write(bytes);
    return m_socket.flush() || m_socket.waitForBytesWritten(deadlineMs);
}

SimReply SimPeer::read()
{
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!more())
            return {};
    }
    SimReply reply;
    const QByteArrayList lines = m_buffer.left(end).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    m_buffer.remove(0, end + 4);
    const qsizetype size = reply.headers.value("content-length").toLongLong();
    while (m_buffer.size() < size) {
        if (!more())
            return {};
    }
    reply.body = m_buffer.left(size);
    m_buffer.remove(0, size);
    reply.status = lines.first().split(' ').value(1).toInt();
    return reply;
}

bool SimPeer::closedByServer()
{
    while (more()) {
    }
    return m_socket.state() == QAbstractSocket::UnconnectedState;
}

bool SimPeer::more()
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(deadlineMs))
        return false;
    m_buffer += m_socket.readAll();
    return true;
}

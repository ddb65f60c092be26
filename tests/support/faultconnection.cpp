#include "faultconnection.h"

#include <QTcpSocket>
#include <algorithm>
#include <sys/socket.h>

namespace {
constexpr qint64 socketFill = 256 * 1024; // bytes kept in the socket's buffer while streaming
}

FaultConnection::FaultConnection(FaultServer *server, QTcpSocket *socket, int number)
    : QObject(server), m_server(server), m_socket(socket), m_number(number)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // a piece is a packet
    ++server->m_open;
    m_pace.setSingleShot(true);
    m_pace.setTimerType(Qt::PreciseTimer);
    connect(&m_pace, &QTimer::timeout, this, &FaultConnection::writeMore);
    connect(socket, &QTcpSocket::readyRead, this, &FaultConnection::read);
    connect(socket, &QTcpSocket::bytesWritten, this, &FaultConnection::writeMore, Qt::QueuedConnection);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

FaultConnection::~FaultConnection()
{
    m_socket->disconnect(this);
    --m_server->m_open;
}

void FaultConnection::read()
{
    m_in += m_socket->readAll();
    if (m_stage == Stage::Head && !readHead())
        return;
    if (m_request >= 0 && m_bodyLeft > 0) {
        const QByteArray part = m_in.left(m_bodyLeft);
        m_server->m_requests[m_request].body += part;
        m_bodyLeft -= part.size();
        m_in.remove(0, part.size());
    }
    if (m_stage != Stage::Body || m_bodyLeft > 0)
        return;
    if (std::exchange(m_reacts, false))
        m_reaction = m_server->reactionTo(SeenRequest(m_server->m_requests[m_request]));
    act();
}

bool FaultConnection::readHead()
{
    const qsizetype end = m_in.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    SeenRequest request;
    request.head = m_in.left(end);
    m_in.remove(0, end + 4);
    const QByteArrayList line = request.head.left(request.head.indexOf("\r\n")).split(' ');
    request.verb = line.value(0);
    request.target = line.value(1);
    request.connection = m_number;
    m_bodyLeft = request.header("Content-Length").toLongLong();
    m_request = m_server->m_requests.size();
    m_server->m_requests.append(request);
    m_reacts = m_server->m_whole && m_server->m_queue.isEmpty();
    if (!m_reacts)
        m_reaction = m_server->reactionTo(request);
    m_stage = Stage::Body;
    if (!m_reacts && m_reaction.m_early)
        act();
    return true;
}

void FaultConnection::act()
{
    if (m_reaction.m_hang) {
        m_stage = Stage::Silent;
        return;
    }
    m_stage = Stage::Answering;
    m_out = m_reaction.bytes();
    m_endlessLeft = m_reaction.m_endlessTotal;
    if (m_reaction.m_cut >= 0) {
        m_out.truncate(m_reaction.m_cut);
        m_endlessLeft = 0;
    }
    m_pace.start(m_reaction.m_afterMs);
}

void FaultConnection::writeMore()
{
    if (m_stage != Stage::Answering || m_pace.isActive())
        return;
    if (!m_out.isEmpty()) {
        const int piece = m_reaction.m_pieceSize > 0 ? m_reaction.m_pieceSize : int(m_out.size());
        write(m_out.left(piece));
        m_out.remove(0, piece);
        if (!m_out.isEmpty())
            m_pace.start(m_reaction.m_pieceEveryMs);
    } else if (m_endlessLeft > 0) {
        while (m_endlessLeft > 0 && m_socket->bytesToWrite() < socketFill && m_socket->isOpen()) {
            m_endlessLeft -= m_reaction.m_endless.size();
            write(m_reaction.m_endless);
        }
    } else if (m_socket->bytesToWrite() == 0) {
        finishAnswer();
    }
}

void FaultConnection::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
    m_server->m_written += bytes.size();
}

void FaultConnection::finishAnswer()
{
    m_request = m_bodyLeft > 0 ? m_request : -1;
    m_stage = Stage::Head;
    if (m_reaction.m_end != Reaction::End::KeepAlive)
        end(m_reaction.m_end);
    else if (!m_in.isEmpty())
        QMetaObject::invokeMethod(this, &FaultConnection::read, Qt::QueuedConnection);
}

void FaultConnection::end(Reaction::End end)
{
    m_stage = Stage::Silent;
    if (end == Reaction::End::Close) {
        m_socket->disconnectFromHost();
        return;
    }
    // Lingering for no time makes the kernel send RST instead of FIN.
    const linger none{1, 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    m_socket->abort();
}

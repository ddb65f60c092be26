#include "benchserver.h"

#include <QTcpSocket>
#include <time.h>

using namespace Qt::StringLiterals;

static qint64 nanoseconds(clockid_t clock)
{
    timespec t{};
    clock_gettime(clock, &t);
    return qint64(t.tv_sec) * 1'000'000'000 + t.tv_nsec;
}

qint64 monotonicNs()
{
    return nanoseconds(CLOCK_MONOTONIC);
}

qint64 threadCpuNs()
{
    return nanoseconds(CLOCK_THREAD_CPUTIME_ID);
}

qint64 processCpuNs()
{
    return nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
}

BenchServer::BenchServer(int agents, double churn) : m_frames(agents, churn)
{
    m_server.moveToThread(&m_thread);
    connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_server,
        [this] {
            m_server.listen(QHostAddress::LocalHost);
            m_next = m_frames.next();
            m_ready = true;
        },
        Qt::BlockingQueuedConnection);
}

BenchServer::~BenchServer()
{
    QMetaObject::invokeMethod(
        &m_server,
        [this] {
            for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
                socket->disconnect();
            m_server.close();
            qDeleteAll(m_server.findChildren<QTcpSocket *>());
            m_server.moveToThread(thread());
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QUrl BenchServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void BenchServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { serve(socket); });
        connect(socket, &QTcpSocket::bytesWritten, socket, [this, socket] { sent(socket); });
    }
}

void BenchServer::serve(QTcpSocket *socket)
{
    while (socket->canReadLine()) { // requests without bodies
        const QByteArrayList first = socket->readLine().split(' ');
        if (first.value(0) != "GET")
            continue;
        const QByteArray path = first.value(1).split('?').first();
        const QByteArray body = bodyFor(path);
        if (path.endsWith("/agents/presence"))
            m_sending = socket;
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                      QByteArray::number(body.size()) + "\r\n\r\n");
        socket->write(body);
    }
    m_cpu = threadCpuNs();
}

void BenchServer::sent(QTcpSocket *socket)
{
    if (m_sending == socket && socket->bytesToWrite() == 0) {
        m_sending = nullptr;
        m_sentAt = monotonicNs();
        m_next = m_frames.next();
        m_ready = true;
    }
    m_cpu = threadCpuNs();
}

QByteArray BenchServer::bodyFor(const QByteArray &path)
{
    const QByteArrayList parts = path.split('/'); // "", v1, ...
    if (parts.value(2) == "agents" && parts.value(3) == "presence") {
        m_ready = false;
        return m_next;
    }
    if (parts.value(2) == "agents" && parts.size() == 3)
        return m_frames.directory();
    if (parts.value(2) == "teams")
        return parts.size() == 3 ? m_frames.teams() : m_frames.members(parts.value(3));
    return R"({"data":[]})";
}

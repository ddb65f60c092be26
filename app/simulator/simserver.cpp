#include "simserver.h"

#include "simportrait.h"

using namespace Qt::StringLiterals;

// A client that sends requests without reading the answers waits here instead of filling our memory.
static constexpr qint64 maxUnsent = 128ll * 1024 * 1024;
static constexpr qint64 maxUnread = 1024ll * 1024;

SimServer::SimServer(const SimulatorOptions &options) : m_options(options)
{
    connect(&m_server, &QTcpServer::newConnection, this, &SimServer::accept);
}

quint16 SimServer::listen()
{
    return m_server.listen(QHostAddress::LocalHost) ? m_server.serverPort() : quint16(0);
}

void SimServer::populate()
{
    m_world = std::make_unique<SimWorld>(m_options);
    m_routes = std::make_unique<SimRoutes>(*m_world);
    if (m_options.pictures)
        simportrait::hang(&m_world->organisation, m_options.seed, u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void SimServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->setReadBufferSize(maxUnread);
        m_parsers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this, socket] { serve(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_parsers.remove(socket);
            socket->deleteLater();
        });
    }
}

void SimServer::serve(QTcpSocket *socket)
{
    const auto parser = m_parsers.find(socket);
    if (parser == m_parsers.end() || socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (socket->bytesAvailable() > 0 && socket->bytesToWrite() < maxUnsent)
        parser->add(socket->readAll());
    while (socket->bytesToWrite() < maxUnsent) {
        const auto request = parser->take();
        if (!request)
            break;
        if (m_world->fault() == SimFault::Silent) {
            m_parsers.remove(socket); // nothing more is read
            socket->disconnectFromHost();
            return;
        }
        answer(socket, gate(*request), request->keepAlive);
        if (!request->keepAlive)
            return;
    }
    if (parser->takeContinue())
        socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    if (parser->fault())
        answer(socket, SimAnswer::error(parser->fault(), u"The request could not be read"_s), false);
}

SimAnswer SimServer::gate(const SimRequest &request)
{
    if (request.path().value(0) == u"pictures"_s)
        return picture(request);
    const QByteArray key = request.headers.value("authorization");
    if (key != m_options.token && key != "Bearer " + m_options.token)
        return SimAnswer::error(401, u"Unauthorized"_s);
    if (m_options.rateLimit && !m_bucket.take())
        return SimAnswer::error(429, u"Too Many Requests"_s);
    const SimFault fault = m_world->fault();
    if (fault == SimFault::TooMany)
        return SimAnswer::error(429, u"Too Many Requests"_s);
    if (fault == SimFault::Broken)
        return SimAnswer::error(503, u"Service Unavailable"_s);
    return m_routes->handle(request);
}

/// As another server would: without a token, and not counted.
SimAnswer SimServer::picture(const SimRequest &request) const
{
    const QStringList path = request.path();
    const std::vector<SimPerson> &people = m_world->organisation.people();
    bool ok = false;
    const int index = path.value(1).chopped(std::min<qsizetype>(4, path.value(1).size())).toInt(&ok);
    if (path.size() != 2 || !ok || index < 0 || size_t(index) >= people.size() ||
        !people[size_t(index)].agent.avatarUrl.endsWith(u'/' + path.join(u'/')))
        return SimAnswer::notFound();
    if (request.method != "GET")
        return SimAnswer::error(405, u"Method Not Allowed"_s);
    return {200, simportrait::draw(m_options.seed, index), "image/png"};
}

void SimServer::answer(QTcpSocket *socket, const SimAnswer &answer, bool keepAlive)
{
    socket->write(answer.head(m_world->clock().serverMs(), keepAlive));
    if (!answer.body.isEmpty())
        socket->write(answer.body);
    if (!keepAlive) {
        m_parsers.remove(socket); // nothing more is read
        socket->disconnectFromHost();
    }
}

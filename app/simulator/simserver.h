// The simulated server's sockets: connections, authorisation and rate limit in front of the routes.
#pragma once

#include "simbucket.h"
#include "simparser.h"
#include "simroutes.h"
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <memory>

class SimServer : public QObject
{
    Q_OBJECT
public:
    explicit SimServer(const SimulatorOptions &options);

    /// Port on 127.0.0.1; 0 when it could not listen.
    quint16 listen();
    /// Builds the organisation; connections made before wait.
    void populate();

private:
    void accept();
    void serve(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const SimAnswer &answer, bool keepAlive);
    SimAnswer gate(const SimRequest &request);
    SimAnswer picture(const SimRequest &request) const;

    SimulatorOptions m_options;
    QHash<QTcpSocket *, SimParser> m_parsers;
    SimBucket m_bucket{10, 4};
    std::unique_ptr<SimWorld> m_world;
    std::unique_ptr<SimRoutes> m_routes;
    QTcpServer m_server{this}; ///< last, so that it goes first: its sockets look up their parsers while they close
};

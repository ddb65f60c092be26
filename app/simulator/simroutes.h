// The API's operations on a simulated world (contract 4 and 5): from a request to an answer, no sockets.
#pragma once

#include "simanswer.h"
#include "simrequest.h"
#include "simworld.h"
#include <optional>

class SimRoutes
{
public:
    explicit SimRoutes(SimWorld &world) : m_world(world) {}

    SimAnswer handle(const SimRequest &request);

private:
    // simagentroutes.cpp
    SimAnswer agents(const SimRequest &request, const QStringList &path);
    SimAnswer listAgents(const SimRequest &request);
    SimAnswer createAgent(const SimRequest &request);
    SimAnswer oneAgent(const SimRequest &request, const QString &idText);
    SimAnswer changeAgent(const SimRequest &request, const QString &idText);
    SimAnswer agentTeams(int index);
    // simbulkroutes.cpp
    SimAnswer createMany(const SimRequest &request);
    SimAnswer changeMany(const SimRequest &request, bool replace);
    // simpresenceroutes.cpp
    SimAnswer agentPresence(const QString &idText);
    SimAnswer teamPresence(const SimRequest &request, const SimTeam &team);
    SimAnswer switchChannel(const SimRequest &request, const QString &idText);
    // simteamroutes.cpp
    SimAnswer teams(const SimRequest &request, const QStringList &path);
    SimAnswer listTeams();
    SimAnswer createTeam(const SimRequest &request);
    SimAnswer members(const SimTeam &team);
    SimAnswer changeMembers(const SimRequest &request, SimTeam &team);

    SimWorld &m_world;
};

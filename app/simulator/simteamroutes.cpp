#include "simroutes.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

static QJsonObject json(const Team &team)
{
    return {{u"id"_s, idText(team.id)}, {u"name"_s, team.name}};
}

SimAnswer SimRoutes::teams(const SimRequest &request, const QStringList &path)
{
    const QByteArray &method = request.method;
    if (path.isEmpty()) {
        if (method == "GET")
            return listTeams();
        return method == "POST" ? createTeam(request) : SimAnswer::notFound();
    }
    const auto id = parseId(path[0]);
    if (!id)
        return SimAnswer::invalidValue();
    SimTeam *team = m_world.organisation.team(*id);
    const bool membership = path.size() == 2 && path[1] == u"agents"_s;
    const bool presence = path.size() == 2 && path[1] == u"presence"_s;
    if (!team) // only two of these operations list a 404
        return method == "GET" && !membership ? SimAnswer::notFound() : SimAnswer::invalidValue();

    if (path.size() == 1 && method == "GET")
        return SimAnswer::data(json(team->team));
    if (path.size() == 1 && method == "DELETE") {
        m_world.organisation.teams().removeIf([&](const SimTeam &t) { return t.team.id == *id; });
        return SimAnswer::noContent();
    }
    if (presence && method == "GET")
        return teamPresence(request, *team);
    if (membership && method == "GET")
        return members(*team);
    if (membership && (method == "PATCH" || method == "DELETE"))
        return changeMembers(request, *team);
    return SimAnswer::notFound();
}

SimAnswer SimRoutes::listTeams()
{
    QJsonArray rows;
    for (const SimTeam &team : m_world.organisation.teams())
        rows.append(json(team.team));
    return SimAnswer::data(rows);
}

SimAnswer SimRoutes::createTeam(const SimRequest &request)
{
    const QJsonValue name = QJsonDocument::fromJson(request.body).object().value(u"name"_s);
    if (!name.isString())
        return SimAnswer::undecodable();
    if (name.toString().trimmed().isEmpty())
        return SimAnswer::invalidValue();
    const Team team{m_world.newId(), name.toString()};
    m_world.organisation.teams().append({team, {}});
    return SimAnswer::data(json(team), 201);
}

SimAnswer SimRoutes::members(const SimTeam &team)
{
    QJsonArray rows;
    for (const int index : team.members) {
        const Agent &agent = m_world.organisation.people()[size_t(index)].agent;
        QJsonObject row{{u"id"_s, idText(agent.id)}, {u"name"_s, agent.displayName}, {u"email"_s, agent.email}};
        if (!agent.phoneNumber.isEmpty())
            row.insert(u"phoneNumber"_s, agent.phoneNumber);
        rows.append(row);
    }
    return SimAnswer::data(rows);
}

SimAnswer SimRoutes::changeMembers(const SimRequest &request, SimTeam &team)
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    const QJsonValue list = body.object().value(u"agentIds"_s);
    if (!body.isObject() || !(list.isArray() || list.isUndefined() || list.isNull()))
        return SimAnswer::undecodable();
    std::vector<int> indices;
    const QJsonArray ids = list.toArray();
    for (const auto &value : ids) {
        const auto id = parseId(value.toString());
        if (!id)
            return SimAnswer::undecodable();
        const int index = m_world.organisation.indexOf(*id);
        if (index < 0)
            return SimAnswer::invalidValue();
        indices.push_back(index);
    }
    const bool joining = request.method == "PATCH";
    for (const int index : indices) {
        if (joining)
            m_world.organisation.join(team, index);
        else
            m_world.organisation.part(team, index);
    }
    return joining ? SimAnswer{200, {}} : SimAnswer::noContent();
}

#include "simpaging.h"
#include "simroutes.h"
#include "simwrites.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

SimAnswer SimRoutes::agents(const SimRequest &request, const QStringList &path)
{
    const bool get = request.method == "GET";
    const QString first = path.value(0);
    if (path.isEmpty()) {
        if (get)
            return listAgents(request);
        if (request.method == "POST")
            return createAgent(request);
        if (request.method == "PUT" || request.method == "PATCH")
            return changeMany(request, request.method == "PUT");
    } else if (path.size() == 1) {
        if (get && first == u"presence"_s)
            return {200, m_world.presence.all(m_world.now())};
        if (request.method == "POST" && first == u"bulk"_s)
            return createMany(request);
        return oneAgent(request, first);
    } else if (path[1] == u"presence"_s) {
        if (path.size() == 2 && get)
            return agentPresence(first);
        if (path.value(2) == u"working-channel"_s && request.method == "PUT")
            return switchChannel(request, first);
    } else if (path.size() == 2 && path[1] == u"teams"_s && get) {
        const auto id = parseId(first);
        if (!id)
            return SimAnswer::invalidValue();
        const int index = m_world.organisation.indexOf(*id);
        return index < 0 ? SimAnswer::notFound() : agentTeams(index);
    }
    return SimAnswer::notFound();
}

SimAnswer SimRoutes::listAgents(const SimRequest &request)
{
    const SimOrganisation &organisation = m_world.organisation;
    const auto query = request.query();
    const bool byEmail = query.contains(u"email"_s), byPhone = query.contains(u"phone"_s);
    if (byEmail && byPhone)
        return SimAnswer::error(400, u"Invalid filters: Cannot provide both phone number and email address"_s);
    const auto page = SimPage::of(request);
    if (!page)
        return SimAnswer::invalidValue();

    QJsonArray rows;
    if (byEmail || byPhone) {
        const int index = byEmail ? organisation.indexOfEmail(query.value(u"email"_s))
                                  : organisation.indexOfPhone(query.value(u"phone"_s));
        if (index >= 0)
            rows.append(simAgentJson(organisation.people()[size_t(index)].agent));
        return SimAnswer::data(rows);
    }
    std::vector<int> listed;
    listed.reserve(organisation.people().size());
    for (int i = 0; i < int(organisation.people().size()); ++i) {
        const SimPerson &person = organisation.people()[size_t(i)];
        if (person.inDirectory && !person.removed)
            listed.push_back(i);
    }
    QJsonObject meta;
    for (const int index : page->cut(listed, u"/v1/agents"_s, &meta))
        rows.append(simAgentJson(organisation.people()[size_t(index)].agent));
    return SimAnswer::json({{u"data"_s, rows}, {u"meta"_s, meta}});
}

SimAnswer SimRoutes::oneAgent(const SimRequest &request, const QString &text)
{
    static const QByteArrayList methods{"GET", "PUT", "PATCH", "DELETE"};
    if (!methods.contains(request.method))
        return SimAnswer::notFound();
    const auto id = parseId(text);
    if (!id)
        return SimAnswer::invalidValue();
    const int index = m_world.organisation.indexOf(*id);
    if (index < 0)
        return SimAnswer::notFound();
    if (request.method == "GET")
        return SimAnswer::data(simAgentJson(m_world.organisation.people()[size_t(index)].agent));
    if (request.method == "DELETE") {
        m_world.dismiss(index);
        return SimAnswer::noContent();
    }
    return changeAgent(request, text);
}

SimAnswer SimRoutes::createAgent(const SimRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const auto profile = SimProfile::decode(body);
    if (!profile || !profile->displayName || !profile->email)
        return SimAnswer::undecodable();
    const SimOutcome outcome = simCreate(m_world, *profile);
    if (outcome.kind != SimOutcome::Done)
        return SimAnswer::error(400, outcome.message);
    return SimAnswer::data(simAgentJson(m_world.organisation.people()[size_t(outcome.index)].agent), 201);
}

SimAnswer SimRoutes::changeAgent(const SimRequest &request, const QString &text)
{
    const bool replace = request.method == "PUT";
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    const auto profile = SimProfile::decode(body.object());
    if (!body.isObject() || !profile || (replace && !profile->displayName))
        return SimAnswer::undecodable();
    const SimOutcome outcome = simChange(m_world, text, *profile, replace);
    if (outcome.kind != SimOutcome::Done)
        return SimAnswer::error(400, outcome.message);
    return SimAnswer::data(simAgentJson(m_world.organisation.people()[size_t(outcome.index)].agent));
}

SimAnswer SimRoutes::agentTeams(int index)
{
    QJsonArray refs;
    for (const SimTeam &team : m_world.organisation.teams()) {
        if (std::binary_search(team.members.begin(), team.members.end(), index))
            refs.append(QJsonObject{{u"id"_s, idText(team.team.id)}});
    }
    return SimAnswer::data(refs);
}

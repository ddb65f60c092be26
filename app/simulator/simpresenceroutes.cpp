#include "simpaging.h"
#include "simroutes.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

SimAnswer SimRoutes::agentPresence(const QString &text)
{
    const auto id = parseId(text);
    if (!id)
        return SimAnswer::invalidValue();
    const int index = m_world.organisation.indexOf(*id, true);
    if (index < 0)
        return SimAnswer::notFound();
    return {200, "{\"data\":" + m_world.presence.one(index, m_world.now()) + '}'};
}

SimAnswer SimRoutes::teamPresence(const SimRequest &request, const SimTeam &team)
{
    const auto page = SimPage::of(request);
    if (!page)
        return SimAnswer::invalidValue();
    QJsonObject meta;
    const auto shown = page->cut(team.members, u"/v1/teams/%1/presence"_s.arg(idText(team.team.id)), &meta);
    return {200, "{\"data\":" + m_world.presence.some(shown, m_world.now()) +
                     ",\"meta\":" + QJsonDocument(meta).toJson(QJsonDocument::Compact) + '}'};
}

SimAnswer SimRoutes::switchChannel(const SimRequest &request, const QString &text)
{
    const auto id = parseId(text);
    if (!id)
        return SimAnswer::invalidValue();
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString word = body.value(u"channel"_s).toString();
    const auto channel =
        std::find_if(allChannels.begin(), allChannels.end(), [&](Channel c) { return channelWireName(c) == word; });
    if (channel == allChannels.end() || !body.value(u"working"_s).isBool())
        return SimAnswer::undecodable();
    const int index = m_world.organisation.indexOf(*id, true);
    if (index < 0) // this operation lists no 404
        return SimAnswer::error(400, u"User [userId=%1] could not be found"_s.arg(idText(*id)));
    m_world.switchChannel(index, *channel, body.value(u"working"_s).toBool());
    return SimAnswer::noContent();
}

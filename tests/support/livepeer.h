// A fault server that answers everything the live floor asks for, until a test says otherwise for one path.
#pragma once

#include "faultserver.h"
#include "livebodies.h"
#include "livefloor.h"
#include "turnedclock.h"
#include <optional>

class LivePeer
{
public:
    LivePeer()
    {
        server.always([this](const SeenRequest &request) { return reactionTo(request); });
    }

    /// Everything fast, nothing by chance.
    static LiveTiming quick()
    {
        LiveTiming timing;
        timing.minIntervalMs = 20;
        timing.jitter = 0;
        timing.retryMs = 20;
        timing.slowMs = 200;
        timing.confirmMs = 30;
        timing.tickMs = 10;
        timing.lookupMs = 5;
        timing.agentTeamsMs = 5;
        timing.batchMs = 20;
        timing.cacheMs = 10;
        return timing;
    }
    LiveOptions options(int intervalMs = 400) const
    {
        LiveOptions options;
        options.api = {server.url(), "secret-key-0123456789abcdef", false};
        options.intervalMs = intervalMs;
        options.timing = quick();
        return options;
    }

    int polls() const
    {
        int count = 0;
        for (const SeenRequest &request : server.requests())
            count += request.target == "/v1/agents/presence";
        return count;
    }

    QList<livebodies::Person> people = livebodies::crew(1, 5);
    int directoryTo = 5;                ///< the directory has people 1 to this
    std::optional<Reaction> presence;   ///< instead of `people`
    std::optional<Reaction> directory;  ///< instead of the list
    std::optional<Reaction> teams;      ///< instead of two teams
    std::optional<Reaction> members;    ///< instead of 1 and 2 in the first, 2 and 3 in the second team
    std::optional<Reaction> teamsOfOne; ///< instead of the second team
    std::optional<Reaction> single;     ///< instead of somebody away
    std::optional<Reaction> agent;      ///< instead of 404
    FaultServer server;

private:
    Reaction reactionTo(const SeenRequest &request) const
    {
        const QByteArray &path = request.target;
        if (path == "/v1/agents/presence")
            return presence.value_or(Reaction::json(livebodies::presence(people)));
        if (path.startsWith("/v1/agents?"))
            return directory.value_or(Reaction::json(livebodies::agents(1, directoryTo)));
        if (path == "/v1/teams")
            return teams.value_or(
                Reaction::json(livebodies::teams({QStringLiteral("Nordic"), QStringLiteral("DACH")})));
        if (path.startsWith("/v1/teams/")) {
            const bool first = path.contains("9000-000000000001");
            return members.value_or(
                Reaction::json(livebodies::refs({livebodies::id(first ? 1 : 3), livebodies::id(2)})));
        }
        if (path.endsWith("/teams"))
            return teamsOfOne.value_or(Reaction::json(livebodies::refs({livebodies::team(2)})));
        if (path.endsWith("/presence"))
            return single.value_or(
                Reaction::json(livebodies::single({number(path), QStringLiteral("Away"), {QStringLiteral("Email")}})));
        return agent.value_or(Reaction::json(R"({"message":"The requested resource could not be found"})", 404));
    }
    /// Of the person in /v1/agents/{id}/presence.
    static int number(const QByteArray &path)
    {
        return path.mid(sizeof("/v1/agents/") - 1 + 24, 12).toInt(nullptr, 16);
    }
};

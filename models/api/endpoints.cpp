#include "endpoints.h"

#include "decode.h"
#include "directorywalk.h"
#include "offthread.h"
#include "presencereader.h"

using namespace Qt::StringLiterals;

namespace {
template <typename T>
using Handler = std::function<void(const Result<T> &)>;

template <typename T>
void fetch(ApiClient &client, const QString &path, Priority priority, QObject *context,
           Result<T> (*decode)(const QByteArray &), Handler<T> handler)
{
    ApiRequest request;
    request.path = path;
    request.priority = priority;
    client.send(request, context, [context, decode, handler = std::move(handler)](const Result<ApiAnswer> &answer) {
        if (!answer)
            return handler(answer.failure());
        decodeOffThread<T>(answer.value().body, context, decode, handler);
    });
}

} // namespace

QString agentPath(const AgentId &id)
{
    return u"/v1/agents/"_s + idText(id);
}

void fetchPresence(ApiClient &client, QObject *context, Handler<PresenceList> handler,
                   const std::shared_ptr<PresenceReader> &reader)
{
    ApiRequest request;
    request.path = u"/v1/agents/presence"_s;
    request.priority = Priority::Poll;
    client.send(request, context, [context, reader, handler = std::move(handler)](const Result<ApiAnswer> &answer) {
        if (!answer)
            return handler(answer.failure());
        ApiAnswer head = answer.value();
        const QByteArray body = std::exchange(head.body, {});
        const auto decode = [reader](const QByteArray &from) {
            return reader ? reader->read(from) : decodePresenceList(from);
        };
        decodeOffThread<PresenceList>(body, context, decode, [head, body, handler](Result<PresenceList> list) {
            if (list) {
                list.value().body = body;
                list.value().sequence = head.sequence;
                list.value().roundTripMs = head.roundTripMs;
                list.value().serverDateMs = head.serverDateMs;
            }
            handler(list);
        });
    });
}

void fetchDirectory(ApiClient &client, QObject *context, std::function<void(int)> progress, Handler<AgentList> handler)
{
    (new DirectoryWalk(client, context, std::move(progress), std::move(handler)))->start();
}

void fetchFirstAgents(ApiClient &client, int limit, QObject *context, Handler<AgentList> handler)
{
    const auto asList = [handler = std::move(handler)](const Result<AgentPage> &page) {
        if (page)
            handler(AgentList{page.value().rows, page.value().unreadable, 1, !page.value().next.isEmpty()});
        else
            handler(page.failure());
    };
    fetch<AgentPage>(client, u"/v1/agents?pageLimit="_s + QString::number(limit), Priority::Person, context,
                     decodeAgentPage, asList);
}

void fetchAgent(ApiClient &client, const AgentId &id, Priority priority, QObject *context, Handler<Agent> handler)
{
    fetch<Agent>(client, agentPath(id), priority, context, decodeAgent, std::move(handler));
}

void fetchAgentPresence(ApiClient &client, const AgentId &id, Priority priority, QObject *context,
                        Handler<Presence> handler)
{
    fetch<Presence>(client, agentPath(id) + u"/presence"_s, priority, context, decodePresence, std::move(handler));
}

void fetchAgentTeams(ApiClient &client, const AgentId &id, QObject *context, Handler<QList<TeamId>> handler)
{
    fetch<QList<TeamId>>(client, agentPath(id) + u"/teams"_s, Priority::Crawl, context, decodeTeamRefs,
                         std::move(handler));
}

void fetchTeams(ApiClient &client, QObject *context, Handler<QList<Team>> handler)
{
    fetch<QList<Team>>(client, u"/v1/teams"_s, Priority::Crawl, context, decodeTeams, std::move(handler));
}

void fetchTeamMembers(ApiClient &client, const TeamId &id, QObject *context, Handler<QList<AgentId>> handler)
{
    fetch<QList<AgentId>>(client, u"/v1/teams/"_s + idText(id) + u"/agents"_s, Priority::Crawl, context,
                          decodeTeamMembers, std::move(handler));
}

#include "writes.h"

#include "decode.h"
#include "endpoints.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int bulkDeadlineMs = 30'000;

ApiRequest requestFor(const QByteArray &verb, const QString &path, const QByteArray &body = {})
{
    ApiRequest request;
    request.verb = verb;
    request.path = path;
    request.body = body;
    request.priority = Priority::Person;
    return request;
}

/// The server said yes, so a body that cannot be read leaves a write of unknown outcome.
Failure unreadable(Failure failure, int status)
{
    failure.httpStatus = status;
    failure.maybeApplied = true;
    return failure;
}

void sendForAgent(ApiClient &client, const ApiRequest &request, QObject *context, WriteHandler<Agent> handler)
{
    client.send(request, context, [handler = std::move(handler)](const Result<ApiAnswer> &answer) {
        if (!answer)
            return handler(answer.failure());
        const auto agent = decodeAgent(answer.value().body);
        handler(agent ? agent : unreadable(agent.failure(), answer.value().status));
    });
}

void sendBulk(ApiClient &client, ApiRequest request, const QList<Agent> &inputs, bool creates, QObject *context,
              WriteHandler<BulkResult> handler)
{
    request.deadlineMs = bulkDeadlineMs;
    const auto take = [&client, inputs, creates, handler = std::move(handler)](const Result<ApiAnswer> &answer) {
        if (!answer)
            return handler(answer.failure());
        auto outcomes = decodeBulkOutcomes(answer.value().body);
        if (!outcomes)
            return handler(unreadable(outcomes.failure(), answer.value().status));
        for (BulkOutcome &outcome : outcomes.value())
            for (QString *text : {&outcome.errorMessage, &outcome.errorKind, &outcome.type})
                *text = client.presentable(*text);
        BulkResult result = correlate(inputs, outcomes.value(), creates);
        for (BulkItem &item : result.items)
            item.answer.status = answer.value().status;
        handler(result);
    };
    client.send(request, context, take);
}

void sendForNothing(ApiClient &client, const ApiRequest &request, QObject *context, WriteHandler<Done> handler)
{
    client.send(request, context, [handler = std::move(handler)](const Result<ApiAnswer> &answer) {
        if (answer)
            handler(Done{});
        else
            handler(answer.failure());
    });
}

void find(ApiClient &client, const QString &filter, const QString &value, QObject *context,
          WriteHandler<FoundAgents> handler)
{
    // Qt leaves + alone in a query, and servers read it as a blank.
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(value));
    const ApiRequest request = requestFor("GET", u"/v1/agents?"_s + filter + u'=' + encoded);
    client.send(request, context, [handler = std::move(handler)](const Result<ApiAnswer> &answer) {
        if (!answer) {
            const Failure &failure = answer.failure();
            if (failure.kind == Failure::Kind::NotFound)
                return handler(FoundAgents{});
            if (failure.httpStatus == 400 && failure.detail.contains(u"duplicate"_s, Qt::CaseInsensitive))
                return handler(FoundAgents{{}, true});
            return handler(failure);
        }
        const auto page = decodeAgentPage(answer.value().body);
        if (page && page.value().unreadable == 0)
            return handler(FoundAgents{page.value().rows, false});
        // A record that cannot be read may be the very one that was looked for.
        Failure failure = page ? Failure{} : page.failure();
        failure.kind = Failure::Kind::BadAnswer;
        failure.httpStatus = answer.value().status;
        if (page)
            failure.detail = ApiClient::tr("The agent that was found cannot be read.");
        handler(failure);
    });
}
} // namespace

void createAgent(ApiClient &client, const Agent &agent, QObject *context, WriteHandler<Agent> handler)
{
    sendForAgent(client, requestFor("POST", u"/v1/agents"_s, encodeCreate(agent)), context, std::move(handler));
}

void createAgents(ApiClient &client, const QList<Agent> &agents, QObject *context, WriteHandler<BulkResult> handler)
{
    sendBulk(client, requestFor("POST", u"/v1/agents/bulk"_s, encodeCreateBulk(agents)), agents, true, context,
             std::move(handler));
}

void putAgent(ApiClient &client, const Agent &agent, QObject *context, WriteHandler<Agent> handler)
{
    sendForAgent(client, requestFor("PUT", agentPath(agent.id), encodePut(agent)), context, std::move(handler));
}

void patchAgent(ApiClient &client, const AgentPatch &patch, QObject *context, WriteHandler<Agent> handler)
{
    sendForAgent(client, requestFor("PATCH", agentPath(patch.id), encodePatch(patch)), context, std::move(handler));
}

void putAgents(ApiClient &client, const QList<Agent> &agents, QObject *context, WriteHandler<BulkResult> handler)
{
    sendBulk(client, requestFor("PUT", u"/v1/agents"_s, encodePutBulk(agents)), agents, false, context,
             std::move(handler));
}

void patchAgents(ApiClient &client, const QList<AgentPatch> &patches, QObject *context,
                 WriteHandler<BulkResult> handler)
{
    QList<Agent> inputs; // only their ids matter
    inputs.resize(patches.size());
    for (qsizetype i = 0; i < patches.size(); ++i)
        inputs[i].id = patches[i].id;
    sendBulk(client, requestFor("PATCH", u"/v1/agents"_s, encodePatchBulk(patches)), inputs, false, context,
             std::move(handler));
}

void deleteAgent(ApiClient &client, const AgentId &id, QObject *context, WriteHandler<Deleted> handler)
{
    const ApiRequest request = requestFor("DELETE", agentPath(id));
    client.send(request, context, [handler = std::move(handler)](const Result<ApiAnswer> &answer) {
        if (answer)
            handler(Deleted{false});
        else if (answer.failure().kind == Failure::Kind::NotFound)
            handler(Deleted{true});
        else
            handler(answer.failure());
    });
}

void setWorkingChannel(ApiClient &client, const AgentId &id, Channel channel, bool working, QObject *context,
                       WriteHandler<Done> handler)
{
    const QString path = agentPath(id) + u"/presence/working-channel"_s;
    sendForNothing(client, requestFor("PUT", path, encodeWorkingChannel(channel, working)), context,
                   std::move(handler));
}

void addTeamMembers(ApiClient &client, const TeamId &id, const QList<AgentId> &agents, QObject *context,
                    WriteHandler<Done> handler)
{
    const QString path = u"/v1/teams/"_s + idText(id) + u"/agents"_s;
    sendForNothing(client, requestFor("PATCH", path, encodeTeamMembers(agents)), context, std::move(handler));
}

void removeTeamMembers(ApiClient &client, const TeamId &id, const QList<AgentId> &agents, QObject *context,
                       WriteHandler<Done> handler)
{
    const QString path = u"/v1/teams/"_s + idText(id) + u"/agents"_s;
    sendForNothing(client, requestFor("DELETE", path, encodeTeamMembers(agents)), context, std::move(handler));
}

void findAgentsByEmail(ApiClient &client, const QString &email, QObject *context, WriteHandler<FoundAgents> handler)
{
    find(client, u"email"_s, email, context, std::move(handler));
}

void findAgentsByPhone(ApiClient &client, const QString &phone, QObject *context, WriteHandler<FoundAgents> handler)
{
    find(client, u"phone"_s, phone, context, std::move(handler));
}

// The operations that change something, one free function each (contract 4 and 5). Every one is sent at most once: a
// failure with maybeApplied says that the outcome must be read back before anything is sent again; RateLimited says
// that nothing happened and it may be queued again. Handlers run on the calling thread while the context lives.
#pragma once

#include "apiclient.h"
#include "bulkoutcome.h"
#include "encode.h"

template <typename T>
using WriteHandler = std::function<void(const Result<T> &)>;

/// POST /v1/agents -> the agent as the server made it.
void createAgent(ApiClient &client, const Agent &agent, QObject *context, WriteHandler<Agent> handler);
/// POST /v1/agents/bulk; the result has one item for each input. Chunks of at most 25 (contract 7.19).
void createAgents(ApiClient &client, const QList<Agent> &agents, QObject *context, WriteHandler<BulkResult> handler);
/// PUT /v1/agents/{id} with the whole profile, PATCH with a partial one.
void putAgent(ApiClient &client, const Agent &agent, QObject *context, WriteHandler<Agent> handler);
void patchAgent(ApiClient &client, const AgentPatch &patch, QObject *context, WriteHandler<Agent> handler);
/// PUT and PATCH /v1/agents.
void putAgents(ApiClient &client, const QList<Agent> &agents, QObject *context, WriteHandler<BulkResult> handler);
void patchAgents(ApiClient &client, const QList<AgentPatch> &patches, QObject *context,
                 WriteHandler<BulkResult> handler);

/// What a delete found.
struct Deleted
{
    bool alreadyGone = false; ///< 404
};
/// DELETE /v1/agents/{id}. Has no body, so the network library may send it twice; the second is answered 404.
void deleteAgent(ApiClient &client, const AgentId &id, QObject *context, WriteHandler<Deleted> handler);
/// PUT /v1/agents/{id}/presence/working-channel.
void setWorkingChannel(ApiClient &client, const AgentId &id, Channel channel, bool working, QObject *context,
                       WriteHandler<Done> handler);
/// PATCH /v1/teams/{id}/agents adds, DELETE with a body removes.
void addTeamMembers(ApiClient &client, const TeamId &id, const QList<AgentId> &agents, QObject *context,
                    WriteHandler<Done> handler);
void removeTeamMembers(ApiClient &client, const TeamId &id, const QList<AgentId> &agents, QObject *context,
                       WriteHandler<Done> handler);

/// Who has this address or number.
struct FoundAgents
{
    QList<Agent> rows;    ///< empty: nobody (also answered 404)
    bool several = false; ///< the server refused to choose; rows are empty
};
/// GET /v1/agents?email= and ?phone=, for looking up what an unclear write did. Reads, sent with a person's priority.
void findAgentsByEmail(ApiClient &client, const QString &email, QObject *context, WriteHandler<FoundAgents> handler);
void findAgentsByPhone(ApiClient &client, const QString &phone, QObject *context, WriteHandler<FoundAgents> handler);

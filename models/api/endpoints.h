// The agents and teams operations this program reads with, one free function each (contract 4 and 5). Bodies are
// decoded off the calling thread when large; handlers run on the calling thread and only while the context lives.
#pragma once

#include "apiclient.h"
#include "lists.h"
#include <memory>

class PresenceReader;

QString agentPath(const AgentId &id); ///< of one agent, below the base URL
/// reader: compares with the lists it read before; null = nothing to compare with.
void fetchPresence(ApiClient &client, QObject *context, std::function<void(const Result<PresenceList> &)> handler,
                   const std::shared_ptr<PresenceReader> &reader = nullptr);
/// All pages; progress after each page. Page guards of contract 7.7 and reliability D.
void fetchDirectory(ApiClient &client, QObject *context, std::function<void(int rowsSoFar)> progress,
                    std::function<void(const Result<AgentList> &)> handler);
/// One page of `limit`, for connection tests.
void fetchFirstAgents(ApiClient &client, int limit, QObject *context,
                      std::function<void(const Result<AgentList> &)> handler);
void fetchAgent(ApiClient &client, const AgentId &id, Priority priority, QObject *context,
                std::function<void(const Result<Agent> &)> handler);
void fetchAgentPresence(ApiClient &client, const AgentId &id, Priority priority, QObject *context,
                        std::function<void(const Result<Presence> &)> handler);
void fetchAgentTeams(ApiClient &client, const AgentId &id, QObject *context,
                     std::function<void(const Result<QList<TeamId>> &)> handler);
void fetchTeams(ApiClient &client, QObject *context, std::function<void(const Result<QList<Team>> &)> handler);
void fetchTeamMembers(ApiClient &client, const TeamId &id, QObject *context,
                      std::function<void(const Result<QList<AgentId>> &)> handler);

// Bodies of the writes as bytes (contract 3, 4 and 7.14 to 7.17). Pure.
#pragma once

#include "agentbody.h"
#include "channel.h"
#include <QByteArray>

QByteArray encodeCreate(const Agent &agent);
/// {"data": [...]}: the one bulk body that is an object.
QByteArray encodeCreateBulk(const QList<Agent> &agents);
QByteArray encodePut(const Agent &agent);
QByteArray encodePatch(const AgentPatch &patch);
/// Bare arrays; each item carries its id.
QByteArray encodePutBulk(const QList<Agent> &agents);
QByteArray encodePatchBulk(const QList<AgentPatch> &patches);
QByteArray encodeWorkingChannel(Channel channel, bool working);
QByteArray encodeTeamMembers(const QList<AgentId> &agents);

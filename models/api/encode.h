// Bodies of the writes (contract 3, 4 and 7.14 to 7.17). Pure.
#pragma once

#include "agent.h"
#include "channel.h"
#include <QByteArray>
#include <optional>

/// A partial edit. Scalars that were not touched stay nullopt and are not sent; the three lists are always sent,
/// because a server may read a missing one as empty: fill them with the values of a fresh read. A scalar cannot be
/// cleared this way (undocumented); PUT the whole profile without it.
struct AgentPatch
{
    AgentId id;
    std::optional<QString> displayName;
    std::optional<QString> phoneNumber;
    std::optional<QString> firstName;
    std::optional<QString> lastName;
    std::optional<QString> avatarUrl;
    QStringList additionalEmails;
    QStringList additionalPhoneNumbers;
    QStringList middleNames;
};

/// A new agent: display name, e-mail, the scalars that are set, the three lists. Id, roles and createdAt are the
/// server's.
QByteArray encodeCreate(const Agent &agent);
/// {"data": [...]}: the one bulk body that is an object.
QByteArray encodeCreateBulk(const QList<Agent> &agents);
/// The whole profile: no e-mail (it cannot be changed), scalars that are empty left out, lists always.
QByteArray encodePut(const Agent &agent);
QByteArray encodePatch(const AgentPatch &patch);
/// Bare arrays; each item carries its id.
QByteArray encodePutBulk(const QList<Agent> &agents);
QByteArray encodePatchBulk(const QList<AgentPatch> &patches);
QByteArray encodeWorkingChannel(Channel channel, bool working);
QByteArray encodeTeamMembers(const QList<AgentId> &agents);

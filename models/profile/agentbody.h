// What the writes on profiles carry (contract 3, 4 and 7.14 to 7.17): the one source of what is sent and of what a
// person is shown before it is sent. Pure.
#pragma once

#include "agent.h"
#include <QJsonObject>
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

/// The partial edit that makes one profile the other. A scalar that is to be cleared is not in it.
AgentPatch patchFor(const Agent &before, const Agent &wanted);
/// Whether a scalar that was set is to be unset, which only PUT can ask for.
bool clearsScalar(const Agent &before, const Agent &wanted);

/// A new agent: display name, e-mail, the scalars that are set, the three lists. Id, roles and createdAt are the
/// server's.
QJsonObject createBody(const Agent &agent);
/// The whole profile: no e-mail (it cannot be changed), scalars that are empty left out, lists always.
QJsonObject putBody(const Agent &agent);
QJsonObject patchBody(const AgentPatch &patch);

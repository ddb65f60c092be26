#include "simperson.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

QJsonObject simAgentJson(const Agent &agent)
{
    QJsonObject o{
        {u"id"_s, idText(agent.id)},
        {u"createdAt"_s, QDateTime::fromMSecsSinceEpoch(agent.createdAt, Qt::UTC).toString(Qt::ISODateWithMs)},
        {u"displayName"_s, agent.displayName},
        {u"email"_s, agent.email},
        {u"additionalEmails"_s, QJsonArray::fromStringList(agent.additionalEmails)},
        {u"additionalPhoneNumbers"_s, QJsonArray::fromStringList(agent.additionalPhoneNumbers)},
        {u"middleNames"_s, QJsonArray::fromStringList(agent.middleNames)},
        {u"roles"_s, QJsonArray::fromStringList(agent.roles)}};
    const auto optional = [&o](const QString &key, const QString &value) {
        if (!value.isEmpty())
            o.insert(key, value);
    };
    optional(u"avatarUrl"_s, agent.avatarUrl);
    optional(u"phoneNumber"_s, agent.phoneNumber);
    optional(u"firstName"_s, agent.firstName);
    optional(u"lastName"_s, agent.lastName);
    return o;
}

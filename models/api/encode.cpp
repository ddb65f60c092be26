#include "encode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
void addLists(QJsonObject *object, const QStringList &emails, const QStringList &phones, const QStringList &names)
{
    object->insert(u"additionalEmails"_s, QJsonArray::fromStringList(emails));
    object->insert(u"additionalPhoneNumbers"_s, QJsonArray::fromStringList(phones));
    object->insert(u"middleNames"_s, QJsonArray::fromStringList(names));
}

QJsonObject profile(const Agent &agent)
{
    QJsonObject object{{u"displayName"_s, agent.displayName}};
    const auto add = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    add(u"phoneNumber"_s, agent.phoneNumber);
    add(u"firstName"_s, agent.firstName);
    add(u"lastName"_s, agent.lastName);
    add(u"avatarUrl"_s, agent.avatarUrl);
    addLists(&object, agent.additionalEmails, agent.additionalPhoneNumbers, agent.middleNames);
    return object;
}

QJsonObject newAgent(const Agent &agent)
{
    QJsonObject object = profile(agent);
    object.insert(u"email"_s, agent.email);
    return object;
}

QJsonObject edit(const AgentPatch &patch)
{
    QJsonObject object;
    const auto add = [&](const QString &key, const std::optional<QString> &value) {
        if (value)
            object.insert(key, *value);
    };
    add(u"displayName"_s, patch.displayName);
    add(u"phoneNumber"_s, patch.phoneNumber);
    add(u"firstName"_s, patch.firstName);
    add(u"lastName"_s, patch.lastName);
    add(u"avatarUrl"_s, patch.avatarUrl);
    addLists(&object, patch.additionalEmails, patch.additionalPhoneNumbers, patch.middleNames);
    return object;
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template <typename T>
QJsonArray all(const QList<T> &items, QJsonObject (*encode)(const T &))
{
    QJsonArray array;
    for (const T &item : items)
        array.append(encode(item));
    return array;
}

template <typename T>
QJsonArray allWithId(const QList<T> &items, QJsonObject (*encode)(const T &))
{
    QJsonArray array;
    for (const T &item : items) {
        QJsonObject object = encode(item);
        object.insert(u"id"_s, idText(item.id));
        array.append(object);
    }
    return array;
}
} // namespace

QByteArray encodeCreate(const Agent &agent)
{
    return bytes(newAgent(agent));
}

QByteArray encodeCreateBulk(const QList<Agent> &agents)
{
    return bytes({{u"data"_s, all(agents, newAgent)}});
}

QByteArray encodePut(const Agent &agent)
{
    return bytes(profile(agent));
}

QByteArray encodePatch(const AgentPatch &patch)
{
    return bytes(edit(patch));
}

QByteArray encodePutBulk(const QList<Agent> &agents)
{
    return QJsonDocument(allWithId(agents, profile)).toJson(QJsonDocument::Compact);
}

QByteArray encodePatchBulk(const QList<AgentPatch> &patches)
{
    return QJsonDocument(allWithId(patches, edit)).toJson(QJsonDocument::Compact);
}

QByteArray encodeWorkingChannel(Channel channel, bool working)
{
    return bytes({{u"channel"_s, channelWireName(channel)}, {u"working"_s, working}});
}

QByteArray encodeTeamMembers(const QList<AgentId> &agents)
{
    QJsonArray ids;
    for (const AgentId &id : agents)
        ids.append(idText(id));
    return bytes({{u"agentIds"_s, ids}});
}

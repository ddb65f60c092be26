#include "encode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
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
    return bytes(createBody(agent));
}

QByteArray encodeCreateBulk(const QList<Agent> &agents)
{
    return bytes({{u"data"_s, all(agents, createBody)}});
}

QByteArray encodePut(const Agent &agent)
{
    return bytes(putBody(agent));
}

QByteArray encodePatch(const AgentPatch &patch)
{
    return bytes(patchBody(patch));
}

QByteArray encodePutBulk(const QList<Agent> &agents)
{
    return QJsonDocument(allWithId(agents, putBody)).toJson(QJsonDocument::Compact);
}

QByteArray encodePatchBulk(const QList<AgentPatch> &patches)
{
    return QJsonDocument(allWithId(patches, patchBody)).toJson(QJsonDocument::Compact);
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

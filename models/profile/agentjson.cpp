#include "agentjson.h"

#include "agentfields.h"
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

const QString backupKind = u"rollcall agent backup"_s;

QStringList texts(const QJsonValue &value)
{
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const auto &entry : array) {
        if (entry.isString())
            result += entry.toString();
    }
    return result;
}

QJsonValue timeValue(qint64 ms)
{
    return ms == noTime ? QJsonValue() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

qint64 timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : noTime;
}

} // namespace

QJsonObject agentToJson(const Agent &agent)
{
    QJsonObject object{
        {u"id"_s, idText(agent.id)}, {u"email"_s, agent.email}, {u"roles"_s, QJsonArray::fromStringList(agent.roles)}};
    if (agent.createdAt != noTime)
        object.insert(u"createdAt"_s, timeValue(agent.createdAt));
    for (const AgentField field : editableFields) {
        const QStringList values = fieldValues(agent, field);
        if (isListField(field))
            object.insert(fieldWireName(field), QJsonArray::fromStringList(values));
        else if (!values.isEmpty())
            object.insert(fieldWireName(field), values.constFirst());
    }
    return object;
}

std::optional<Agent> agentFromJson(const QJsonObject &object, AgentParts parts)
{
    Agent agent;
    agent.id = parseId(object.value(u"id"_s).toString()).value_or(AgentId());
    agent.email = object.value(u"email"_s).toString();
    agent.roles = texts(object.value(u"roles"_s));
    agent.createdAt = timeOf(object.value(u"createdAt"_s));
    for (const AgentField field : editableFields) {
        const QJsonValue value = object.value(fieldWireName(field));
        if (value.isUndefined() || value.isNull())
            continue;
        if (isListField(field) ? !value.isArray() : !value.isString())
            return std::nullopt;
        setFieldValues(agent, field, isListField(field) ? texts(value) : QStringList{value.toString()});
    }
    if (parts == AgentParts::Named && agent.displayName.isEmpty() && agent.email.isEmpty())
        return std::nullopt;
    return agent;
}

QByteArray backupToFile(const AgentBackup &backup)
{
    return QJsonDocument(QJsonObject{{u"kind"_s, backupKind},
                                     {u"version"_s, 1},
                                     {u"savedAt"_s, timeValue(backup.savedMs)},
                                     {u"agent"_s, agentToJson(backup.agent)},
                                     {u"teams"_s, QJsonArray::fromStringList(backup.teamNames)},
                                     {u"channels"_s, QJsonArray::fromStringList(backup.channels)},
                                     {u"state"_s, backup.state}})
        .toJson();
}

std::optional<AgentBackup> backupFromFile(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto agent = agentFromJson(object.value(u"agent"_s).toObject());
    if (object.value(u"kind"_s).toString() != backupKind || !agent)
        return std::nullopt;
    return AgentBackup{*agent, texts(object.value(u"teams"_s)), texts(object.value(u"channels"_s)),
                       object.value(u"state"_s).toString(), timeOf(object.value(u"savedAt"_s))};
}

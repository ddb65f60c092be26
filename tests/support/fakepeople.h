// A directory of agents on the fault server that takes writes and goes wrong with them as scripted. It counts what it
// applied.
#pragma once

#include "agent.h"
#include "agentfields.h"
#include "agentjson.h"
#include "faultserver.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <optional>

class FakePeople
{
public:
    /// What becomes of one write.
    struct Fault
    {
        bool applies = true;
        std::optional<Reaction> reaction; ///< instead of the right answer
    };
    /// number: 0 for the first write. Asked once for each write.
    using Script = std::function<Fault(int number)>;

    FakePeople()
    {
        server.alwaysWhole([this](const SeenRequest &request) { return react(request); });
    }
    Agent &add(const QString &name, const QString &email)
    {
        Agent agent;
        agent.id = QUuid::fromString(QStringLiteral("3f9c2a71-0000-4000-8000-%1").arg(++m_last, 12, 16, QChar(u'0')));
        agent.displayName = name;
        agent.email = email;
        people.append(agent);
        return people.last();
    }
    Agent *find(const AgentId &id)
    {
        for (Agent &agent : people) {
            if (agent.id == id)
                return &agent;
        }
        return nullptr;
    }
    int writes() const { return server.count() - server.count("GET"); }

    FaultServer server;
    QList<Agent> people;
    QSet<AgentId> working; ///< online and working; the others are offline
    Script script;
    std::function<Reaction(const SeenRequest &)> reads; ///< instead of the right answers to GETs, while set
    int applied = 0;
    std::function<void(QJsonArray *)> edit; ///< what becomes of the outcomes of a bulk write
    std::function<void(Agent *)> twist;     ///< what the server makes of a profile on top of what was asked

private:
    static QByteArray wrapped(const QJsonValue &value)
    {
        return QJsonDocument(QJsonObject{{QStringLiteral("data"), value}}).toJson();
    }
    static Reaction gone()
    {
        return Reaction::json("{\"message\":\"The requested resource could not be found\"}", 404);
    }

    Reaction react(const SeenRequest &request)
    {
        const QString path = QString::fromLatin1(request.target.split('?').first());
        if (request.verb == "GET") {
            if (reads)
                return reads(request);
            return read(request, path);
        }
        const int number = m_writes++;
        const Fault fault = script ? script(number) : Fault{};
        Reaction right = gone();
        if (fault.applies)
            right = apply(request, path);
        return fault.reaction.value_or(right);
    }
    Reaction read(const SeenRequest &request, const QString &path)
    {
        const QByteArray query = request.target.mid(request.target.indexOf('?') + 1);
        if (path == QStringLiteral("/v1/agents")) {
            QJsonArray rows;
            for (const Agent &agent : people) {
                const QByteArray email = "email=" + QUrl::toPercentEncoding(agent.email);
                const QByteArray phone = "phone=" + QUrl::toPercentEncoding(agent.phoneNumber);
                if ((!query.startsWith("email=") && !query.startsWith("phone=")) || query == email || query == phone)
                    rows.append(record(agent));
            }
            return Reaction::json(wrapped(rows));
        }
        if (path == QStringLiteral("/v1/agents/presence"))
            return Reaction::json(QJsonDocument(presence()).toJson());
        if (path.startsWith(QStringLiteral("/v1/agents/"))) {
            const Agent *agent = find(QUuid::fromString(path.mid(11)));
            return agent ? Reaction::json(wrapped(record(*agent))) : gone();
        }
        return Reaction::json("{\"data\":[]}");
    }
    QJsonArray presence() const
    {
        QJsonArray rows;
        for (const Agent &agent : people)
            rows.append(QJsonObject{{QStringLiteral("userId"), idText(agent.id)},
                                    {QStringLiteral("requestTime"), QStringLiteral("2026-01-01T12:00:00.000")},
                                    {QStringLiteral("lastSeen"), QStringLiteral("2026-01-01T11:59:58.000")},
                                    {QStringLiteral("connectionStatus"),
                                     working.contains(agent.id) ? QStringLiteral("Online") : QStringLiteral("Offline")},
                                    {QStringLiteral("presenceStatus"),
                                     working.contains(agent.id) ? QStringLiteral("Working") : QStringLiteral("Away")},
                                    {QStringLiteral("activeChannels"), QJsonArray{QStringLiteral("Email")}}});
        return rows;
    }
    static QJsonObject record(const Agent &agent)
    {
        QJsonObject object = agentToJson(agent);
        object.insert(QStringLiteral("createdAt"), QStringLiteral("2021-12-01T12:46:35Z"));
        return object;
    }
    Reaction apply(const SeenRequest &request, const QString &path)
    {
        const QJsonDocument body = QJsonDocument::fromJson(request.body);
        if (path == QStringLiteral("/v1/agents") && request.verb == "POST") {
            ++applied;
            Agent &agent = add({}, body.object().value(QStringLiteral("email")).toString());
            merge(&agent, body.object(), true);
            return Reaction::json(wrapped(record(agent)), 201);
        }
        if (path == QStringLiteral("/v1/agents")) {
            QJsonArray outcomes;
            for (const QJsonValue &value : body.array())
                outcomes.append(outcome(value.toObject(), request.verb == "PUT"));
            if (edit)
                edit(&outcomes);
            return Reaction::json(wrapped(outcomes));
        }
        Agent *agent = find(QUuid::fromString(path.mid(11)));
        if (!agent)
            return gone();
        ++applied;
        if (request.verb == "DELETE") {
            people.removeIf([id = agent->id](const Agent &a) { return a.id == id; });
            return Reaction::status(204);
        }
        merge(agent, body.object(), request.verb == "PUT");
        return Reaction::json(wrapped(record(*agent)));
    }
    QJsonObject outcome(const QJsonObject &item, bool replaces)
    {
        const QString id = item.value(QStringLiteral("id")).toString();
        Agent *agent = find(QUuid::fromString(id));
        if (!agent)
            return {{QStringLiteral("error"), QJsonObject{{QStringLiteral("_type"), QStringLiteral("NotFound")},
                                                          {QStringLiteral("id"), id},
                                                          {QStringLiteral("message"), QStringLiteral("not there")}}}};
        ++applied;
        merge(agent, item, replaces);
        return {{QStringLiteral("data"), record(*agent)}};
    }
    void merge(Agent *agent, const QJsonObject &body, bool replaces)
    {
        for (const AgentField field : editableFields) {
            const QJsonValue value = body.value(fieldWireName(field));
            if (value.isUndefined() && !replaces)
                continue;
            QStringList values;
            if (value.isArray()) {
                for (const QJsonValue &entry : value.toArray())
                    values += entry.toString();
            } else if (!value.toString().isEmpty()) {
                values += value.toString();
            }
            setFieldValues(*agent, field, values);
        }
        if (twist)
            twist(agent);
    }

    int m_last = 0, m_writes = 0;
};

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
        std::optional<Reaction> reaction = {};     ///< instead of the right answer
        std::function<void(Reaction *)> bend = {}; ///< what becomes of the right answer
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
    struct Group
    {
        Team team;
        QList<AgentId> members;
    };
    Group &addTeam(const QString &name)
    {
        const QString id = QStringLiteral("7ea30000-0000-4000-8000-%1").arg(teams.size(), 12, 16, QChar(u'0'));
        teams.append(Group{{QUuid::fromString(id), name}, {}});
        return teams.last();
    }

    FaultServer server;
    QList<Agent> people;
    QList<Group> teams;
    int taken = 0, rejoined = 0; ///< writes that asked for what was there: an e-mail, a member
    QSet<AgentId> working;       ///< online and working; the others are offline
    Script script;
    /// Instead of the right answers to GETs, while set; nothing = the right one.
    std::function<std::optional<Reaction>(const SeenRequest &)> reads;
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
            const std::optional<Reaction> wrong = reads ? reads(request) : std::nullopt;
            return wrong ? *wrong : read(request, path);
        }
        const int number = m_writes++;
        const Fault fault = script ? script(number) : Fault{};
        Reaction right = gone();
        if (fault.applies)
            right = apply(request, path);
        if (fault.bend)
            fault.bend(&right);
        return fault.reaction.value_or(right);
    }
    Reaction read(const SeenRequest &request, const QString &path)
    {
        const QByteArray query = request.target.mid(request.target.indexOf('?') + 1);
        if (path == QStringLiteral("/v1/agents")) {
            // As servers read a query: a + that is not encoded is a blank.
            const QByteArray value = query.mid(query.indexOf('=') + 1);
            const QString wanted =
                QString::fromUtf8(QByteArray::fromPercentEncoding(QByteArray(value).replace('+', ' ')));
            const bool byEmail = query.startsWith("email="), byPhone = query.startsWith("phone=");
            QJsonArray rows;
            for (const Agent &agent : people) {
                if (byEmail ? agent.email == wanted : byPhone ? agent.phoneNumber == wanted : true)
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
        if (path.startsWith(QStringLiteral("/v1/teams")))
            return readTeams(path);
        return Reaction::json("{\"data\":[]}");
    }
    Reaction readTeams(const QString &path)
    {
        QJsonArray rows;
        if (path == QStringLiteral("/v1/teams")) {
            for (const Group &group : std::as_const(teams))
                rows.append(QJsonObject{{QStringLiteral("id"), idText(group.team.id)},
                                        {QStringLiteral("name"), group.team.name}});
        } else if (const Group *group = groupOf(path)) {
            for (const AgentId &id : group->members)
                rows.append(QJsonObject{{QStringLiteral("id"), idText(id)}});
        } else {
            return gone();
        }
        return Reaction::json(wrapped(rows));
    }
    Group *groupOf(const QString &path) ///< "/v1/teams/{id}/agents"
    {
        const QUuid id = QUuid::fromString(path.section(QChar(u'/'), 3, 3));
        const auto it = std::find_if(teams.begin(), teams.end(), [&](const Group &g) { return g.team.id == id; });
        return it == teams.end() ? nullptr : &*it;
    }
    Reaction join(Group *group, const QJsonArray &ids)
    {
        for (const QJsonValue &value : ids) {
            const QUuid id = QUuid::fromString(value.toString());
            rejoined += group->members.contains(id);
            if (!group->members.contains(id))
                group->members += id;
        }
        return Reaction::status(200);
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
        if (path == QStringLiteral("/v1/agents") && request.verb == "POST")
            return Reaction::json(wrapped(record(create(body.object()))), 201);
        const bool creates = path == QStringLiteral("/v1/agents/bulk") && request.verb == "POST";
        if (path == QStringLiteral("/v1/agents") || creates) {
            QJsonArray outcomes;
            const QJsonArray items = creates ? body.object().value(QStringLiteral("data")).toArray() : body.array();
            for (const QJsonValue &value : items)
                outcomes.append(creates ? created(value.toObject()) : outcome(value.toObject(), request.verb == "PUT"));
            if (edit)
                edit(&outcomes);
            return Reaction::json(wrapped(outcomes), creates ? 201 : 200);
        }
        if (Group *group = request.verb == "PATCH" ? groupOf(path) : nullptr)
            return join(group, body.object().value(QStringLiteral("agentIds")).toArray());
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
    const Agent &create(const QJsonObject &item)
    {
        ++applied;
        Agent &agent = add({}, item.value(QStringLiteral("email")).toString());
        merge(&agent, item, true);
        return agent;
    }
    /// As Dixa does it: an e-mail that is taken is refused, with an id that belongs to no input.
    QJsonObject created(const QJsonObject &item)
    {
        const QString email = item.value(QStringLiteral("email")).toString();
        for (const Agent &agent : std::as_const(people)) {
            if (agent.email.compare(email, Qt::CaseInsensitive) == 0) {
                ++taken;
                return {
                    {QStringLiteral("error"), QJsonObject{{QStringLiteral("_type"), QStringLiteral("Validation")},
                                                          {QStringLiteral("id"), idText(QUuid::createUuid())},
                                                          {QStringLiteral("message"), QStringLiteral("EmailExists")}}}};
            }
        }
        return {{QStringLiteral("_type"), QStringLiteral("BulkActionSuccess")},
                {QStringLiteral("data"), record(create(item))}};
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

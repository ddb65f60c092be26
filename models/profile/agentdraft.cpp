#include "agentdraft.h"

#include "agentfields.h"
#include "agentjson.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

QByteArray draftToJson(const AgentDraft &draft)
{
    return QJsonDocument(QJsonObject{{u"opened"_s, agentToJson(draft.opened)},
                                     {u"typed"_s, agentToJson(draft.typed)},
                                     {u"savedMs"_s, QString::number(draft.savedMs)},
                                     {u"why"_s, draft.why},
                                     {u"slot"_s, draft.slot}})
        .toJson(QJsonDocument::Compact);
}

std::optional<AgentDraft> draftFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    // A form may lack a name as yet, so the typed profile is read without the rule that an agent has one.
    const auto typed = agentFromJson(object.value(u"typed"_s).toObject(), AgentParts::Any);
    const auto opened = agentFromJson(object.value(u"opened"_s).toObject(), AgentParts::Any);
    if (!typed || !opened || object.isEmpty())
        return std::nullopt;
    AgentDraft draft{*opened, *typed, noTime, object.value(u"why"_s).toString(), object.value(u"slot"_s).toString()};
    bool ok = false;
    const qint64 savedMs = object.value(u"savedMs"_s).toString().toLongLong(&ok);
    if (ok)
        draft.savedMs = savedMs;
    return draft;
}

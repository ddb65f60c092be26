#include "simroutes.h"
#include "simwrites.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
QJsonObject outcomeJson(const SimOutcome &outcome, const SimOrganisation &organisation)
{
    if (outcome.kind == SimOutcome::Done) {
        return {{u"_type"_s, u"BulkActionSuccess"_s},
                {u"data"_s, simAgentJson(organisation.people()[size_t(outcome.index)].agent)}};
    }
    static const QStringList kinds{QString(), u"NotFound"_s, u"EmptyPatchSet"_s, u"InvalidArgument"_s, u"Validation"_s};
    QJsonObject error{{u"_type"_s, kinds[outcome.kind]}, {u"message"_s, outcome.message}};
    if (!outcome.id.isEmpty())
        error.insert(u"id"_s, outcome.id);
    return {{u"_type"_s, u"BulkActionFailure"_s}, {u"error"_s, error}};
}

struct Item
{
    QString id;
    SimProfile profile;
};

/// All or nothing: one item of the wrong shape makes the whole body undecodable.
std::optional<QList<Item>> decodeItems(const QJsonArray &array, const QStringList &required)
{
    QList<Item> items;
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        for (const QString &key : required) {
            if (!object.value(key).isString())
                return std::nullopt;
        }
        const auto profile = SimProfile::decode(object);
        if (!profile)
            return std::nullopt;
        items.append({object.value(u"id"_s).toString(), *profile});
    }
    return items;
}
} // namespace

SimAnswer SimRoutes::createMany(const SimRequest &request)
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    const QJsonValue list = body.object().value(u"data"_s);
    if (!body.isObject() || !(list.isArray() || list.isUndefined() || list.isNull()))
        return SimAnswer::undecodable();
    const auto items = decodeItems(list.toArray(), {u"displayName"_s, u"email"_s});
    if (!items)
        return SimAnswer::undecodable();
    QJsonArray outcomes;
    for (const Item &item : *items)
        outcomes.append(outcomeJson(simCreate(m_world, item.profile), m_world.organisation));
    return SimAnswer::data(outcomes, 201);
}

SimAnswer SimRoutes::changeMany(const SimRequest &request, bool replace)
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isArray() && !request.body.isEmpty()) // the body is formally optional
        return SimAnswer::undecodable();
    const auto items =
        decodeItems(body.array(), replace ? QStringList{u"id"_s, u"displayName"_s} : QStringList{u"id"_s});
    if (!items)
        return SimAnswer::undecodable();
    QJsonArray outcomes;
    for (const Item &item : *items)
        outcomes.append(outcomeJson(simChange(m_world, item.id, item.profile, replace), m_world.organisation));
    return SimAnswer::data(outcomes);
}

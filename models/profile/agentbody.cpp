#include "agentbody.h"

#include "agentfields.h"
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void addLists(QJsonObject *object, const QStringList &emails, const QStringList &phones, const QStringList &names)
{
    object->insert(u"additionalEmails"_s, QJsonArray::fromStringList(emails));
    object->insert(u"additionalPhoneNumbers"_s, QJsonArray::fromStringList(phones));
    object->insert(u"middleNames"_s, QJsonArray::fromStringList(names));
}

} // namespace

AgentPatch patchFor(const Agent &before, const Agent &wanted)
{
    AgentPatch patch;
    patch.id = before.id;
    const auto touched = [](const QString &was, const QString &is) {
        return was == is || is.isEmpty() ? std::nullopt : std::optional<QString>(is);
    };
    patch.displayName = touched(before.displayName, wanted.displayName);
    patch.phoneNumber = touched(before.phoneNumber, wanted.phoneNumber);
    patch.firstName = touched(before.firstName, wanted.firstName);
    patch.lastName = touched(before.lastName, wanted.lastName);
    patch.avatarUrl = touched(before.avatarUrl, wanted.avatarUrl);
    patch.additionalEmails = wanted.additionalEmails;
    patch.additionalPhoneNumbers = wanted.additionalPhoneNumbers;
    patch.middleNames = wanted.middleNames;
    return patch;
}

bool clearsScalar(const Agent &before, const Agent &wanted)
{
    return std::any_of(editableFields.begin(), editableFields.end(), [&](AgentField field) {
        return !isListField(field) && !fieldValues(before, field).isEmpty() && fieldValues(wanted, field).isEmpty();
    });
}

QJsonObject putBody(const Agent &agent)
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

QJsonObject createBody(const Agent &agent)
{
    QJsonObject object = putBody(agent);
    object.insert(u"email"_s, agent.email);
    return object;
}

QJsonObject patchBody(const AgentPatch &patch)
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

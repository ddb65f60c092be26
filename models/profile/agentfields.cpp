#include "agentfields.h"

using namespace Qt::StringLiterals;

QString fieldWireName(AgentField field)
{
    switch (field) {
    case AgentField::DisplayName:
        return u"displayName"_s;
    case AgentField::FirstName:
        return u"firstName"_s;
    case AgentField::MiddleNames:
        return u"middleNames"_s;
    case AgentField::LastName:
        return u"lastName"_s;
    case AgentField::PhoneNumber:
        return u"phoneNumber"_s;
    case AgentField::AvatarUrl:
        return u"avatarUrl"_s;
    case AgentField::ExtraPhones:
        return u"additionalPhoneNumbers"_s;
    case AgentField::ExtraEmails:
        return u"additionalEmails"_s;
    case AgentField::Email:
        return u"email"_s;
    }
    return {};
}

bool isListField(AgentField field)
{
    return field == AgentField::MiddleNames || field == AgentField::ExtraPhones || field == AgentField::ExtraEmails;
}

namespace {

template <typename A>
auto *scalar(A &agent, AgentField field)
{
    switch (field) {
    case AgentField::FirstName:
        return &agent.firstName;
    case AgentField::LastName:
        return &agent.lastName;
    case AgentField::PhoneNumber:
        return &agent.phoneNumber;
    case AgentField::AvatarUrl:
        return &agent.avatarUrl;
    case AgentField::Email:
        return &agent.email;
    default:
        return &agent.displayName;
    }
}

template <typename A>
auto *list(A &agent, AgentField field)
{
    return field == AgentField::MiddleNames   ? &agent.middleNames
           : field == AgentField::ExtraPhones ? &agent.additionalPhoneNumbers
                                              : &agent.additionalEmails;
}

} // namespace

QStringList fieldValues(const Agent &agent, AgentField field)
{
    if (isListField(field))
        return *list(agent, field);
    const QString &value = *scalar(agent, field);
    return value.isEmpty() ? QStringList() : QStringList{value};
}

void setFieldValues(Agent &agent, AgentField field, const QStringList &values)
{
    if (isListField(field))
        *list(agent, field) = values;
    else
        *scalar(agent, field) = values.value(0);
}

QString fieldText(const Agent &agent, AgentField field)
{
    return fieldValues(agent, field).join(u", "_s);
}

QList<AgentField> differingFields(const Agent &a, const Agent &b)
{
    QList<AgentField> result;
    for (const AgentField field : editableFields) {
        if (fieldValues(a, field) != fieldValues(b, field))
            result += field;
    }
    return result;
}

// The profile fields of an agent by name, so that forms, plans, merges and reports walk them instead of spelling them
// out.
#pragma once

#include "agent.h"
#include <array>

/// In the order of the form. E-mail is last: it is set once, by creating, and no operation changes it (contract 4).
enum class AgentField : quint8 {
    DisplayName,
    FirstName,
    MiddleNames,
    LastName,
    PhoneNumber,
    AvatarUrl,
    ExtraPhones,
    ExtraEmails,
    Email
};
/// What PUT and PATCH can change.
inline constexpr std::array<AgentField, 8> editableFields{
    AgentField::DisplayName, AgentField::FirstName, AgentField::MiddleNames, AgentField::LastName,
    AgentField::PhoneNumber, AgentField::AvatarUrl, AgentField::ExtraPhones, AgentField::ExtraEmails};

/// The name on the wire: displayName, ..., additionalPhoneNumbers, additionalEmails, email.
QString fieldWireName(AgentField field);
bool isListField(AgentField field);
inline bool isPhoneField(AgentField f)
{
    return f == AgentField::PhoneNumber || f == AgentField::ExtraPhones;
}
inline bool isEmailField(AgentField f)
{
    return f == AgentField::Email || f == AgentField::ExtraEmails;
}

/// The field's values: a list as it is, a scalar as one entry, an unset scalar as none.
QStringList fieldValues(const Agent &agent, AgentField field);
/// A scalar takes the first entry, or becomes unset.
void setFieldValues(Agent &agent, AgentField field, const QStringList &values);
/// One line for people: the scalar, or the list joined by ", ".
QString fieldText(const Agent &agent, AgentField field);
/// The editable fields in which two profiles differ, in the form's order.
QList<AgentField> differingFields(const Agent &a, const Agent &b);

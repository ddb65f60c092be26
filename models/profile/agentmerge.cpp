#include "agentmerge.h"

#include <algorithm>

AgentMerge mergeAgent(const Agent &opened, const Agent &yours, const Agent &theirs)
{
    AgentMerge result{yours, {}, {}};
    result.merged.email = theirs.email;
    result.merged.roles = theirs.roles;
    for (const AgentField field : editableFields) {
        const QStringList before = fieldValues(opened, field), mine = fieldValues(yours, field),
                          now = fieldValues(theirs, field);
        if (now == before || now == mine)
            continue;
        if (mine == before) {
            setFieldValues(result.merged, field, now);
            result.takenTheirs += field;
        } else {
            result.conflicts += {field, isListField(field) || field == AgentField::PhoneNumber};
        }
    }
    return result;
}

void settle(Agent &merged, const FieldConflict &conflict, FieldConflict::Choice choice, const Agent &opened,
            const Agent &yours, const Agent &theirs)
{
    const AgentField field = conflict.field;
    const QStringList mine = fieldValues(yours, field), now = fieldValues(theirs, field);
    if (field == AgentField::PhoneNumber) {
        // A choice made before may have left their number among the extra ones.
        if (!yours.additionalPhoneNumbers.contains(theirs.phoneNumber))
            merged.additionalPhoneNumbers.removeAll(theirs.phoneNumber);
    }
    switch (choice) {
    case FieldConflict::Choice::Theirs:
        setFieldValues(merged, field, now);
        break;
    case FieldConflict::Choice::Yours:
        setFieldValues(merged, field, mine);
        break;
    case FieldConflict::Choice::Both:
        if (field == AgentField::PhoneNumber) {
            setFieldValues(merged, field, mine);
            if (!theirs.phoneNumber.isEmpty() && !merged.additionalPhoneNumbers.contains(theirs.phoneNumber))
                merged.additionalPhoneNumbers += theirs.phoneNumber;
        } else {
            // Theirs, plus what you added, less what you took out.
            QStringList both = now;
            const QStringList before = fieldValues(opened, field);
            for (const QString &entry : mine) {
                if (!before.contains(entry) && !both.contains(entry))
                    both += entry;
            }
            both.removeIf([&](const QString &entry) { return before.contains(entry) && !mine.contains(entry); });
            setFieldValues(merged, field, both);
        }
        break;
    }
}

QList<AgentField> surprisesIn(const Agent &answered, const Agent &expected, const Agent &before)
{
    QList<AgentField> result = differingFields(answered, expected);
    result.removeIf([&](AgentField field) {
        if (field == AgentField::AvatarUrl)
            return expected.avatarUrl != before.avatarUrl && !expected.avatarUrl.isEmpty() &&
                   !answered.avatarUrl.isEmpty();
        if (!isListField(field))
            return false;
        // The arrays are sets on the wire: another order is no surprise.
        QStringList a = fieldValues(answered, field), b = fieldValues(expected, field);
        std::sort(a.begin(), a.end());
        std::sort(b.begin(), b.end());
        return field != AgentField::MiddleNames && a == b;
    });
    return result;
}

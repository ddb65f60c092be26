#include "manyplan.h"

#include "phonecheck.h"

using namespace Qt::StringLiterals;
using Rule = ManyRule::Kind;

namespace {

/// Letters after the first of each part become small, unless the part mixes both already ("McKay", "van", "DJ Ö").
QString recased(const QString &name)
{
    QString result;
    QString part;
    const auto flush = [&] {
        const bool oneCase = part == part.toUpper() || part == part.toLower();
        const bool shortened = part.size() == 1 && result.endsWith(u'\''); // "van 't Hoff"
        result += oneCase && !shortened ? part.left(1).toUpper() + part.mid(1).toLower() : part;
        part.clear();
    };
    for (const QChar c : name) {
        if (c.isSpace() || c == u'-' || c == u'\'') {
            flush();
            result += c;
        } else {
            part += c;
        }
    }
    flush();
    return result;
}

} // namespace

bool fits(Rule kind, AgentField field)
{
    switch (kind) {
    case Rule::Set:
        return !isListField(field) && field != AgentField::Email && field != AgentField::DisplayName;
    case Rule::Clear:
        return field != AgentField::DisplayName && field != AgentField::Email;
    case Rule::AddEntry:
    case Rule::RemoveEntry:
        return isListField(field);
    case Rule::RecaseNames:
    case Rule::PlainPhones:
        return true; // the rule knows its fields
    }
    return false;
}

Agent applied(const ManyRule &rule, const Agent &agent)
{
    Agent result = agent;
    QStringList values = fieldValues(agent, rule.field);
    switch (rule.kind) {
    case Rule::Set:
        setFieldValues(result, rule.field, {rule.value});
        break;
    case Rule::Clear:
        setFieldValues(result, rule.field, {});
        break;
    case Rule::AddEntry:
        if (!values.contains(rule.value))
            values += rule.value;
        setFieldValues(result, rule.field, values);
        break;
    case Rule::RemoveEntry:
        values.removeAll(rule.value);
        setFieldValues(result, rule.field, values);
        break;
    case Rule::RecaseNames:
        for (const AgentField field :
             {AgentField::DisplayName, AgentField::FirstName, AgentField::MiddleNames, AgentField::LastName}) {
            QStringList names = fieldValues(agent, field);
            for (QString &name : names)
                name = recased(name);
            setFieldValues(result, field, names);
        }
        break;
    case Rule::PlainPhones:
        for (const AgentField field : {AgentField::PhoneNumber, AgentField::ExtraPhones}) {
            QStringList phones = fieldValues(agent, field);
            for (QString &phone : phones) {
                const QString plain = checkPhone(phone, rule.country).e164;
                if (!plain.isEmpty())
                    phone = plain;
            }
            phones.removeDuplicates();
            setFieldValues(result, field, phones);
        }
        break;
    }
    return result;
}

QList<AgentWrite> planFor(const ManyRule &rule, const QList<Agent> &agents)
{
    QList<AgentWrite> writes;
    for (const Agent &agent : agents) {
        const Agent wanted = applied(rule, agent);
        if (!differingFields(agent, wanted).isEmpty())
            writes.append({AgentWrite::Kind::Patch, agent, wanted});
    }
    return writes;
}

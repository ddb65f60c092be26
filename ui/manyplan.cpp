#include "manyplan.h"

#include "phonecheck.h"

using namespace Qt::StringLiterals;
using Kind = ManyRule::Kind;

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

bool fits(Kind kind, AgentField field)
{
    switch (kind) {
    case Kind::Set:
        return !isListField(field) && field != AgentField::Email && field != AgentField::DisplayName;
    case Kind::Clear:
        return field != AgentField::DisplayName && field != AgentField::Email;
    case Kind::AddEntry:
    case Kind::RemoveEntry:
        return isListField(field);
    case Kind::RecaseNames:
    case Kind::PlainPhones:
        return true; // the rule knows its fields
    }
    return false;
}

Agent applied(const ManyRule &rule, const Agent &agent)
{
    Agent result = agent;
    QStringList values = fieldValues(agent, rule.field);
    switch (rule.kind) {
    case Kind::Set:
        setFieldValues(result, rule.field, {rule.value});
        break;
    case Kind::Clear:
        setFieldValues(result, rule.field, {});
        break;
    case Kind::AddEntry:
        if (!values.contains(rule.value))
            values += rule.value;
        setFieldValues(result, rule.field, values);
        break;
    case Kind::RemoveEntry:
        values.removeAll(rule.value);
        setFieldValues(result, rule.field, values);
        break;
    case Kind::RecaseNames:
        for (const AgentField field :
             {AgentField::DisplayName, AgentField::FirstName, AgentField::MiddleNames, AgentField::LastName}) {
            QStringList names = fieldValues(agent, field);
            for (QString &name : names)
                name = recased(name);
            setFieldValues(result, field, names);
        }
        break;
    case Kind::PlainPhones:
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

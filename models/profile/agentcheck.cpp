#include "agentcheck.h"

#include "emailcheck.h"
#include "phonecheck.h"
#include <QCoreApplication>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 255;

struct AgentCheck
{
    Q_DECLARE_TR_FUNCTIONS(AgentCheck)
};

QString quoted(const QString &value)
{
    return AgentCheck::tr("“%1”", "a value in quotation marks").arg(value.left(80));
}

/// Sentences name the value with one multi-argument step: a value may itself hold "%1".
QString about(const QString &value, const QString &rest)
{
    return quoted(value) + u' ' + rest;
}

FieldProblem emailProblem(AgentField field, const QString &value)
{
    FieldProblem p{field, -1, Severity::Error, {}, {}, {}};
    switch (emailFault(value)) {
    case EmailFault::None:
        break;
    case EmailFault::Empty:
        p.text = AgentCheck::tr("An e-mail is needed: it is how the agent signs in, and it cannot be changed later.");
        break;
    case EmailFault::Blank:
        p.text = about(value, AgentCheck::tr("has a blank inside.", "after an e-mail in quotation marks"));
        break;
    case EmailFault::NoAt:
        p.text = about(value, AgentCheck::tr("needs exactly one @.", "after an e-mail in quotation marks"));
        break;
    case EmailFault::NoName:
        p.text = about(value, AgentCheck::tr("has nothing before the @.", "after an e-mail in quotation marks"));
        break;
    case EmailFault::BadName:
        p.text = about(value, AgentCheck::tr("has a character before the @ that e-mail does not allow."));
        break;
    case EmailFault::BadDomain:
        p.text = about(value, AgentCheck::tr("has no valid domain after the @.", "after an e-mail in quotation marks"));
        break;
    case EmailFault::NoDomainDot:
        p.text = about(value,
                       AgentCheck::tr("has no ending such as .com after the @.", "after an e-mail in quotation marks"));
        break;
    case EmailFault::TooLong:
        p.text = AgentCheck::tr("An e-mail has at most 254 characters.");
        break;
    }
    QString repair = value;
    repair.remove(u' ').remove(u',');
    repair = repair.startsWith(u"mailto:"_s) ? repair.mid(7) : repair;
    if (!p.text.isEmpty() && repair != value && emailFault(repair) == EmailFault::None) {
        p.repair = repair;
        p.repairText = AgentCheck::tr("Use %1", "%1 = a repaired value").arg(repair);
    }
    return p;
}

FieldProblem phoneProblem(AgentField field, const QString &value, const QString &country)
{
    FieldProblem p{field, -1, Severity::Warning, {}, {}, {}};
    const PhoneCheck check = checkPhone(value, country);
    switch (check.fault) {
    case PhoneFault::None:
    case PhoneFault::Empty:
        return p;
    case PhoneFault::NotANumber:
        p.text = about(value, AgentCheck::tr("does not look like a phone number. It is sent as typed."));
        break;
    case PhoneFault::NoCountryCode:
        p.text = about(value, AgentCheck::tr("has no country code. It is sent as typed unless you repair it."));
        break;
    case PhoneFault::NotPossible:
        p.text = about(value, AgentCheck::tr("is too long or too short for its country. It is sent as typed."));
        break;
    case PhoneFault::NotPlain:
        p.text = about(value, AgentCheck::tr("has blanks or marks. Dixa's own examples have + and digits only."));
        break;
    }
    if (!check.e164.isEmpty()) {
        p.repair = check.e164;
        p.repairText = AgentCheck::tr("Use %1", "%1 = a repaired value").arg(check.e164);
    }
    return p;
}

FieldProblem urlProblem(AgentField field, const QString &value)
{
    FieldProblem p{field, -1, Severity::Error, {}, {}, {}};
    const QUrl url(value, QUrl::StrictMode);
    if (value.isEmpty() ||
        (url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https"_s || url.scheme() == u"http"_s)))
        return p;
    p.text = AgentCheck::tr("A web address that starts with https:// is needed.");
    const QString repair = u"https://"_s + value.trimmed();
    if (!value.contains(u"://"_s) && !value.contains(u' ') && value.contains(u'.') &&
        QUrl(repair, QUrl::StrictMode).isValid()) {
        p.repair = repair;
        p.repairText = AgentCheck::tr("Use %1", "%1 = a repaired value").arg(repair);
    }
    return p;
}

FieldProblem nameProblem(AgentField field, const QString &value)
{
    FieldProblem p{field, -1, Severity::Error, {}, {}, {}};
    if (field == AgentField::DisplayName && value.trimmed().isEmpty())
        p.text = AgentCheck::tr("A display name is needed.");
    else if (value.size() > longestName)
        p.text = AgentCheck::tr("A name has at most 255 characters.");
    return p;
}

} // namespace

FieldProblem checkEntry(AgentField field, const QString &value, const CheckRules &rules)
{
    if (isEmailField(field))
        return emailProblem(field, value);
    if (isPhoneField(field))
        return phoneProblem(field, value, rules.country);
    if (field == AgentField::AvatarUrl)
        return urlProblem(field, value);
    return nameProblem(field, value);
}

QList<FieldProblem> checkAgent(const Agent &agent, const CheckRules &rules)
{
    QList<FieldProblem> result;
    const auto add = [&](FieldProblem p, int entry) {
        p.entry = entry;
        if (!p.text.isEmpty())
            result += p;
    };
    if (rules.isNew)
        add(checkEntry(AgentField::Email, agent.email, rules), -1);
    for (const AgentField field : editableFields) {
        const QStringList values = fieldValues(agent, field);
        if (!isListField(field)) {
            add(checkEntry(field, values.value(0), rules), -1);
            continue;
        }
        for (int i = 0; i < int(values.size()); ++i)
            add(checkEntry(field, values.at(i), rules), i);
    }
    return result;
}

bool hasErrors(const QList<FieldProblem> &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const FieldProblem &p) { return p.severity == Severity::Error; });
}

Agent tidied(const Agent &agent)
{
    Agent result = agent;
    const auto tidy = [](AgentField field, const QStringList &values) {
        QStringList out;
        for (const QString &value : values) {
            const bool name = !isPhoneField(field) && !isEmailField(field) && field != AgentField::AvatarUrl;
            const QString clean = name ? value.simplified() : value.trimmed();
            if (!clean.isEmpty() && !out.contains(clean))
                out += clean;
        }
        return out;
    };
    for (const AgentField field : editableFields)
        setFieldValues(result, field, tidy(field, fieldValues(agent, field)));
    result.email = agent.email.trimmed();
    return result;
}

// ImportSheet: what is wrong with a row, how it can be repaired, and repairs for many rows at once.
#include "importsheet.h"

#include "emailcheck.h"
#include "phonecheck.h"
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = CellProblem::Kind;

namespace {

QString number(int n)
{
    return QLocale().toString(n);
}

bool isShouting(const QString &name)
{
    int letters = 0;
    for (const QChar c : name)
        letters += c.isLetter() && c.toUpper() != c.toLower();
    return letters > 2 && (name == name.toUpper() || name == name.toLower());
}

QString recased(const QString &name)
{
    QString result = name.toLower();
    bool start = true;
    for (QChar &c : result) {
        if (start)
            c = c.toUpper();
        start = !c.isLetter() && c != u'’' && c != u'\'';
    }
    return result;
}

QString openText(const Agent &agent)
{
    return ImportSheet::tr("Open %1", "%1 = name").arg(agent.displayName.left(100));
}

/// "ida.berg@example.org" -> "Ida Berg".
QString nameFrom(const QString &email)
{
    QString local = email.section(u'@', 0, 0);
    for (const char16_t between : u"._+-")
        local.replace(QChar(between), u' ');
    return recased(local.simplified());
}

} // namespace

void ImportSheet::addProblem(ImportRow &row, const FieldProblem &found) const
{
    const int column = columnOf(found.field);
    const QString text = cell(row, found.field);
    CellProblem problem{Kind::Other, column, found.severity, found.text, found.repairText, found.repair, {}};
    if (isPhoneField(found.field)) {
        const QString value = isListField(found.field) ? QString() : text;
        const PhoneFault fault = value.isEmpty() ? PhoneFault::None : checkPhone(value, m_country).fault;
        if (fault == PhoneFault::NotPlain || fault == PhoneFault::None)
            return; // blanks in numbers are usual in lists and do no harm
        if (fault == PhoneFault::NoCountryCode)
            problem.kind = Kind::Country;
    } else if (isListField(found.field)) {
        problem.repair.clear(); // of one entry, not of the cell
        problem.repairText.clear();
    }
    if (found.field == AgentField::Email && !problem.repair.isEmpty())
        problem.kind = Kind::Blanks;
    if (found.field == AgentField::Email && !text.isEmpty() && problem.repair.isEmpty() && !m_domain.isEmpty()) {
        const QString domain = text.section(u'@', 1).toLower();
        const bool open = text.count(u'@') <= 1 && (domain.isEmpty() || m_domain.startsWith(domain));
        const QString repair = text.section(u'@', 0, 0) + u'@' + m_domain;
        if (open && emailFault(repair) == EmailFault::None) {
            problem.kind = Kind::Domain;
            problem.repair = repair;
            problem.repairText = tr("Use %1", "%1 = a domain").arg(m_domain);
            problem.text +=
                u' ' + (m_domainRows == 1 ? tr("One other row uses %1.", "%1 = a domain").arg(m_domain)
                                          : tr("%Ln other rows use %1.", "%1 = a domain", m_domainRows).arg(m_domain));
        }
    }
    if (found.field == AgentField::DisplayName && text.isEmpty()) {
        problem.kind = Kind::Name;
        const QString parts = (cell(row, AgentField::FirstName) + u' ' + cell(row, AgentField::LastName)).simplified();
        problem.repair = parts.isEmpty() ? nameFrom(cell(row, AgentField::Email)) : parts;
        if (problem.repair.isEmpty())
            problem.repairText.clear();
        else if (column >= 0)
            problem.repairText = tr("Use %1", "%1 = a repaired value").arg(problem.repair);
    }
    row.problems += problem;
}

void ImportSheet::checkFields(ImportRow &row, const Agent &wanted, int) const
{
    const QList<FieldProblem> found = checkAgent(wanted, {!row.match, m_country});
    for (const FieldProblem &problem : found) {
        // What somebody has already in Dixa and the list does not touch is not the list's to judge.
        if (!row.match || !cell(row, problem.field).isEmpty())
            addProblem(row, problem);
    }
    for (const AgentField field : {AgentField::DisplayName, AgentField::FirstName, AgentField::LastName})
        row.shouting = row.shouting || isShouting(cell(row, field));
}

void ImportSheet::checkOthers(ImportRow &row, int index, const QString &key) const
{
    const int column = columnOf(AgentField::Email);
    if (key.isEmpty())
        return;
    QList<int> same = m_rowsOf.values(key);
    std::sort(same.begin(), same.end());
    for (const int other : std::as_const(same)) {
        if (other >= index)
            break;
        if (m_rows[other].leftOut)
            continue;
        const QString mine = cell(row, AgentField::Email), theirs = cell(m_rows[other], AgentField::Email);
        row.problems += {Kind::Twice,
                         column,
                         Severity::Error,
                         mine == theirs ? tr("Same e-mail as row %1.").arg(number(other + 1))
                                        : tr("Same e-mail as row %1, only the capitals differ.").arg(number(other + 1)),
                         tr("Leave row %1 out").arg(number(index + 1)),
                         {},
                         {}};
        break;
    }
    for (auto it = m_emails.constFind(key); !row.match && it != m_emails.cend() && it.key() == key; ++it) {
        if (it->extra && !row.takenFine)
            row.problems += {Kind::Taken,
                             column,
                             Severity::Error,
                             tr("Already an extra e-mail of %1. Dixa will probably refuse it.", "%1 = name")
                                 .arg(it->agent->displayName.left(100)),
                             tr("Send it anyway"),
                             {},
                             it->agent->id,
                             openText(*it->agent)};
    }
    const QString phone = cell(row, AgentField::PhoneNumber);
    const QString number = phone.isEmpty() ? QString() : phoneKey(phone, m_country);
    for (auto it = m_phones.constFind(number); !number.isEmpty() && it != m_phones.cend() && it.key() == number; ++it) {
        if (row.match && it->agent->id == row.match->id)
            continue;
        row.problems +=
            {Kind::Other,
             columnOf(AgentField::PhoneNumber),
             Severity::Warning,
             tr("%1 has this number. Dixa may refuse it.", "%1 = name").arg(it->agent->displayName.left(100)),
             {},
             {},
             it->agent->id,
             openText(*it->agent)};
        break;
    }
}

QList<int> ImportSheet::repair(int row, const CellProblem &problem)
{
    if (problem.kind == Kind::Twice)
        return setLeftOut(row, true);
    if (problem.kind == Kind::Taken)
        return acceptTaken(row);
    return problem.repair.isEmpty() ? QList<int>() : setCell(row, problem.column, problem.repair);
}

QList<ImportSheet::Bundle> ImportSheet::bundles() const
{
    QList<Bundle> all;
    const auto bundle = [&all](Kind kind, bool recase) -> Bundle & {
        for (Bundle &one : all) {
            if (one.kind == kind && one.recase == recase)
                return one;
        }
        all += {kind, recase, {}, {}};
        return all.last();
    };
    for (int i = 0; i < rowCount(); ++i) {
        const ImportRow &row = m_rows[i];
        if (row.isSettled() || row.leftOut)
            continue;
        for (const CellProblem &problem : row.problems) {
            const bool many = problem.kind == Kind::Country || problem.kind == Kind::Domain ||
                              problem.kind == Kind::Blanks || problem.kind == Kind::Name || problem.kind == Kind::Twice;
            if (!many || problem.repairText.isEmpty())
                continue;
            Bundle &to = bundle(problem.kind, false);
            to.rows += i;
            if (problem.kind == Kind::Domain)
                to.value = m_domain;
            else if (problem.kind == Kind::Country && to.value.isEmpty())
                to.value = problem.repair;
        }
        if (row.shouting && row.state != RowState::Unchanged)
            bundle(Kind::Other, true).rows += i;
    }
    for (Bundle &one : all) {
        // "+4520550729" of "20 55 07 29": the prefix is what the digits of the cell do not have.
        if (one.kind != Kind::Country || one.rows.isEmpty())
            continue;
        QString digits;
        const QString number = cell(m_rows[one.rows.first()], AgentField::PhoneNumber);
        for (const QChar c : number) {
            if (c.isDigit())
                digits += c;
        }
        while (digits.startsWith(u'0'))
            digits.remove(0, 1);
        one.value = one.value.endsWith(digits) ? one.value.chopped(digits.size()) : QString();
    }
    return all;
}

void ImportSheet::repairUnjudged(const Bundle &bundle)
{
    m_unjudged = true;
    repair(bundle);
    m_unjudged = false;
}

QList<int> ImportSheet::repair(const Bundle &bundle)
{
    QList<int> touched;
    for (const int index : bundle.rows) {
        if (bundle.recase) {
            for (const AgentField field : {AgentField::DisplayName, AgentField::FirstName, AgentField::LastName}) {
                const QString text = cell(m_rows[index], field);
                if (isShouting(text))
                    touched += setCell(index, columnOf(field), recased(text));
            }
            continue;
        }
        const QList<CellProblem> problems = m_rows[index].problems;
        for (const CellProblem &problem : problems) {
            if (problem.kind == bundle.kind)
                touched += repair(index, problem);
        }
    }
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    return touched;
}

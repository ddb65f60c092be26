#include "importsheet.h"

#include "agentbody.h"
#include "emailcheck.h"
#include "phonecheck.h"
#include <algorithm>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
constexpr int longList = 2000;
} // namespace

bool ImportRow::hasWarning() const
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const CellProblem &p) { return p.severity == Severity::Warning; });
}

bool ImportRow::maySend() const
{
    if (state != RowState::Failed)
        return state == RowState::Create || state == RowState::Change;
    return std::none_of(problems.cbegin(), problems.cend(), [](const CellProblem &p) {
        return p.severity == Severity::Error && p.kind != CellProblem::Kind::Server;
    });
}

const CellProblem *ImportRow::problemAt(int column) const
{
    const CellProblem *found = nullptr;
    for (const CellProblem &problem : problems) {
        if (problem.column == column && (!found || problem.severity > found->severity))
            found = &problem;
    }
    return found;
}

int ImportSheet::Counts::needRepair() const
{
    return (*this)[RowState::Invalid] + (*this)[RowState::Duplicate] + (*this)[RowState::Taken];
}

ImportSheet::ImportSheet(const Table &table) : m_header(table.header)
{
    m_rows.reserve(table.rows.size());
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        ImportRow row;
        row.cells = table.rows[i];
        row.line = table.lines.value(i);
        m_rows += row;
    }
    m_uses = table.addresses ? ColumnUses{{ColumnUse::Kind::Field, AgentField::DisplayName},
                                          {ColumnUse::Kind::Field, AgentField::Email}}
                             : guessUses(table.header, table.rows);
    if (columnOf(AgentField::DisplayName) < 0 && columnOf(AgentField::Email) >= 0) { // every agent has one
        m_header += QString();
        m_uses += {ColumnUse::Kind::Field, AgentField::DisplayName};
    }
}

ImportSheet::ImportSheet(const QStringList &header, const QList<ImportRow> &rows) : m_header(header), m_rows(rows)
{
}

int ImportSheet::columnOf(AgentField field) const
{
    for (int i = 0; i < int(m_uses.size()); ++i) {
        if (m_uses[i].is(field))
            return i;
    }
    return -1;
}

int ImportSheet::teamColumn() const
{
    for (int i = 0; i < int(m_uses.size()); ++i) {
        if (m_uses[i].kind == ColumnUse::Kind::Team)
            return i;
    }
    return -1;
}

/// A scalar has one column: the one that had it before is used no more.
void ImportSheet::setUse(int column, const ColumnUse &use)
{
    for (ColumnUse &other : m_uses) {
        const bool same = other == use && use.kind == ColumnUse::Kind::Field && !isListField(use.field);
        if (same || (use.kind == ColumnUse::Kind::Team && other.kind == use.kind))
            other = {};
    }
    if (column >= 0 && column < m_uses.size())
        m_uses[column] = use;
}

void ImportSheet::setDirectory(const QList<AgentPtr> &agents, const QString &country)
{
    m_country = country;
    m_emails.clear();
    m_phones.clear();
    for (const AgentPtr &agent : agents) {
        m_emails.insert(emailKey(agent->email), {agent, false});
        for (const QString &email : agent->additionalEmails)
            m_emails.insert(emailKey(email), {agent, true});
        for (const QString &phone : QStringList{agent->phoneNumber} + agent->additionalPhoneNumbers) {
            if (!phone.isEmpty())
                m_phones.insert(phoneKey(phone, country), {agent, false});
        }
    }
    m_emails.remove(QString());
    m_phones.remove(QString());
}

QString ImportSheet::cell(const ImportRow &row, AgentField field) const
{
    const int column = columnOf(field);
    return column < 0 ? QString() : row.cells.value(column).trimmed();
}

QString ImportSheet::emailKeyOf(int row) const
{
    return emailKey(cell(m_rows[row], AgentField::Email));
}

void ImportSheet::indexEmails()
{
    m_rowsOf.clear();
    m_domain.clear();
    m_domainRows = 0;
    QHash<QString, int> domains;
    for (int i = 0; i < rowCount(); ++i) {
        const QString key = emailKeyOf(i);
        if (key.isEmpty())
            continue;
        m_rowsOf.insert(key, i);
        const QString domain = key.section(u'@', 1);
        if (domain.contains(u'.') && emailFault(key) == EmailFault::None && ++domains[domain] > m_domainRows) {
            m_domainRows = domains[domain];
            m_domain = domain;
        }
    }
}

void ImportSheet::judge()
{
    indexEmails();
    // Each row writes to itself alone, and reads of others what a judgement does not change. The phone library takes
    // most of the time: a list of 50,000 is shared among threads.
    m_rows.detach();
    const int parts = rowCount() < longList ? 1 : std::clamp(int(std::thread::hardware_concurrency()), 1, 4);
    const auto part = [this, parts](int n) {
        for (int i = rowCount() / parts * n, end = n + 1 == parts ? rowCount() : rowCount() / parts * (n + 1); i < end;
             ++i)
            judgeRow(i);
    };
    std::vector<std::thread> others;
    for (int n = 1; n < parts; ++n)
        others.emplace_back(part, n);
    part(0);
    for (std::thread &other : others)
        other.join();
    m_counts = {};
    for (const ImportRow &row : std::as_const(m_rows))
        count(row, 1);
}

void ImportSheet::count(const ImportRow &row, int by)
{
    m_counts.of[size_t(row.state)] += by;
    if (row.state <= RowState::Unchanged && row.hasWarning())
        m_counts.warnings += by;
    if (row.state == RowState::Failed && row.maySend())
        m_counts.again += by;
}

Agent ImportSheet::before(int row) const
{
    return m_rows[row].match ? *m_rows[row].match : Agent();
}

Agent ImportSheet::wanted(int index) const
{
    const ImportRow &row = m_rows[index];
    Agent agent = row.match ? *row.match : Agent();
    QList<AgentField> filled;
    for (int column = 0; column < int(m_uses.size()); ++column) {
        if (m_uses[column].kind != ColumnUse::Kind::Field)
            continue;
        const AgentField field = m_uses[column].field;
        const QString text = row.cells.value(column).trimmed();
        if (text.isEmpty() || (field == AgentField::Email && row.match))
            continue;
        QStringList values;
        if (text.compare(u"<clear>"_s, Qt::CaseInsensitive) != 0) {
            QString parts = text;
            values = isListField(field) ? parts.replace(u';', u',').replace(u'\n', u',').split(u',', Qt::SkipEmptyParts)
                                        : QStringList{text};
        }
        if (filled.contains(field)) // two columns of one list
            values = fieldValues(agent, field) + values;
        filled += field;
        // Another way to write the same number is no change.
        if (row.match && field == AgentField::PhoneNumber && !values.isEmpty() &&
            phoneKey(text, m_country) == phoneKey(row.match->phoneNumber, m_country))
            continue;
        if (isPhoneField(field)) { // blanks and marks of a whole number go: Dixa refuses some of them
            for (QString &value : values) {
                const PhoneCheck check = checkPhone(value.trimmed(), m_country);
                if (check.fault == PhoneFault::NotPlain && !check.e164.isEmpty())
                    value = check.e164;
            }
        }
        setFieldValues(agent, field, values);
    }
    return tidied(agent);
}

QList<AgentField> ImportSheet::changes(int row) const
{
    return m_rows[row].match ? differingFields(tidied(*m_rows[row].match), wanted(row)) : QList<AgentField>();
}

void ImportSheet::judgeRow(int index)
{
    ImportRow &row = m_rows[index];
    row.problems.clear();
    QStringList noTeams;
    row.wantedTeams = teamColumn() < 0 ? QList<TeamId>() : teamsIn(row.cells.value(teamColumn()), &noTeams);
    if (row.isSettled())
        return addEnds(row);
    const bool failed = row.state == RowState::Failed;
    row.match.reset();
    row.shouting = false;
    const QString key = emailKeyOf(index);
    for (auto it = m_emails.constFind(key); !key.isEmpty() && it != m_emails.cend() && it.key() == key; ++it) {
        if (!it->extra)
            row.match = it->agent;
    }
    if (row.leftOut) {
        row.state = RowState::LeftOut;
        return;
    }
    const Agent wanted = this->wanted(index);
    if (failed)
        addEnds(row);
    checkFields(row, wanted, index);
    checkOthers(row, index, key);
    checkTeams(row, noTeams);
    row.byPut = row.match && clearsScalar(*row.match, wanted);
    const auto has = [&row](CellProblem::Kind kind) {
        return std::any_of(row.problems.cbegin(), row.problems.cend(),
                           [kind](const CellProblem &p) { return p.kind == kind && p.severity == Severity::Error; });
    };
    const bool wrong = std::any_of(row.problems.cbegin(), row.problems.cend(), [](const CellProblem &p) {
        return p.severity == Severity::Error && p.kind != CellProblem::Kind::Server;
    });
    if (failed)
        return; // until somebody touches it
    row.state = has(CellProblem::Kind::Twice)                           ? RowState::Duplicate
                : has(CellProblem::Kind::Taken)                         ? RowState::Taken
                : wrong                                                 ? RowState::Invalid
                : !row.match                                            ? RowState::Create
                : differingFields(tidied(*row.match), wanted).isEmpty() ? RowState::Unchanged
                                                                        : RowState::Change;
    if (row.state == RowState::Unchanged)
        row.problems.clear();
}

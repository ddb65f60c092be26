// ImportSheet: ends that need a look, and teams.
#include "importsheet.h"

#include "emailcheck.h"
#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = CellProblem::Kind;

namespace {

QString foldedTeam(const QString &name)
{
    return name.simplified().toCaseFolded();
}

} // namespace

const TeamStep *ImportRow::stepFor(const TeamId &team) const
{
    const auto it = std::find_if(teams.cbegin(), teams.cend(), [&](const TeamStep &step) { return step.team == team; });
    return it == teams.cend() ? nullptr : &*it;
}

/// What a server or nobody said about a row at its end, at the cell it is about.
void ImportSheet::addEnds(ImportRow &row) const
{
    if (row.state == RowState::Failed || row.state == RowState::Unknown) {
        // The server's words name the field now and then; else they stand at the e-mail.
        const bool phone =
            row.words.contains(u"phone"_s, Qt::CaseInsensitive) && columnOf(AgentField::PhoneNumber) >= 0;
        const int column = columnOf(phone ? AgentField::PhoneNumber : AgentField::Email);
        CellProblem problem{Kind::Server, column, Severity::Error, row.words, {}, {}, {}};
        if (phone) {
            const FieldProblem check =
                checkEntry(AgentField::PhoneNumber, row.cells.value(column).trimmed(), {false, m_country});
            problem.repair = check.repair;
            problem.repairText = check.repairText;
        } else {
            const auto holder = m_emails.constFind(emailKey(cell(row, AgentField::Email)));
            if (holder != m_emails.cend() && !row.match) {
                problem.other = holder->agent->id;
                problem.openText = tr("Open %1", "%1 = name").arg(holder->agent->displayName.left(100));
            }
        }
        row.problems += problem;
    }
    for (const TeamStep &step : row.teams) {
        if (step.end == TeamEnd::Failed || step.end == TeamEnd::Unknown)
            row.problems +=
                {Kind::Server,
                 teamColumn(),
                 Severity::Error,
                 tr("Created, but not in %1: %2", "a team, why").arg(teamName(step.team).left(100), step.words),
                 {},
                 {},
                 {}};
    }
}

void ImportSheet::setTeams(const QList<Team> &teams)
{
    m_teams.clear();
    for (const Team &team : teams)
        m_teams.insert(foldedTeam(team.name), team);
}

QString ImportSheet::teamName(const TeamId &team) const
{
    for (const Team &one : m_teams) {
        if (one.id == team)
            return one.name;
    }
    return idText(team);
}

/// One name, or several with commas, semicolons or line breaks between. A name that two teams have means neither.
QList<TeamId> ImportSheet::teamsIn(const QString &cell, QStringList *unknown) const
{
    if (const QString whole = foldedTeam(cell); whole.isEmpty() || m_teams.count(whole) == 1)
        return whole.isEmpty() ? QList<TeamId>() : QList<TeamId>{m_teams.value(whole).id};
    QList<TeamId> found;
    const QStringList names = QString(cell).replace(u';', u',').replace(u'\n', u',').split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const QString folded = foldedTeam(name);
        if (m_teams.count(folded) != 1)
            *unknown += name.trimmed();
        else if (const TeamId id = m_teams.value(folded).id; !found.contains(id))
            found += id;
    }
    return found;
}

/// Only who is created goes into teams; without a list of teams nothing can be said of their names.
void ImportSheet::checkTeams(ImportRow &row, const QStringList &unknown) const
{
    if (row.match || m_teams.isEmpty())
        return;
    for (const QString &name : unknown) {
        const bool twice = m_teams.contains(foldedTeam(name));
        row.problems += {Kind::Other,
                         teamColumn(),
                         Severity::Warning,
                         (twice ? tr("Two teams are called %1. The person is created without.", "a name")
                                : tr("There is no team called %1. The person is created without.", "a name"))
                             .arg(name.left(100)),
                         {},
                         {},
                         {}};
    }
}

QList<int> ImportSheet::setTeamEnd(int row, const TeamStep &step)
{
    ImportRow &r = m_rows[row];
    if (r.state != RowState::Created)
        return {};
    const auto it =
        std::find_if(r.teams.begin(), r.teams.end(), [&](const TeamStep &s) { return s.team == step.team; });
    if (it == r.teams.end())
        r.teams += step;
    else
        *it = step;
    r.problems.clear();
    addEnds(r);
    return {row};
}

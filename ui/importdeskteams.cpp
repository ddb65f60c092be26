// ImportDesk: new people into teams, once they are there.
#include "agentdesk.h"
#include "importdesk.h"
#include "words.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isNowhere(const ImportRow &row)
{
    return std::all_of(row.teams.cbegin(), row.teams.cend(),
                       [](const TeamStep &step) { return step.end == TeamEnd::Failed; });
}

} // namespace

bool ImportDesk::mayJoin(const ImportRow &row, const TeamId &team)
{
    if (row.state != RowState::Created || row.made.isNull())
        return false;
    const TeamStep *step = row.stepFor(team);
    return !step || step->end == TeamEnd::Failed;
}

/// Team by team, in chunks.
QList<ImportDesk::Join> ImportDesk::joinsOfTheList() const
{
    QList<Join> joins;
    if (sheet().teamColumn() < 0)
        return joins;
    const QList<Team> teams = m_live->teams();
    QHash<TeamId, QList<int>> rows;
    for (int i = 0; i < sheet().rowCount(); ++i) {
        for (const TeamId &team : sheet().row(i).wantedTeams) {
            if (mayJoin(sheet().row(i), team))
                rows[team] += i;
        }
    }
    for (const Team &team : teams) {
        if (rows.contains(team.id))
            joins += {team, rows.value(team.id)};
    }
    return joins;
}

ImportDesk::Joins ImportDesk::openJoins() const
{
    Joins joins;
    if (sheet().counts()[RowState::Created] == 0)
        return joins;
    for (int i = 0; i < sheet().rowCount(); ++i) {
        const ImportRow &row = sheet().row(i);
        if (row.state != RowState::Created || row.made.isNull())
            continue;
        const bool byTheList = std::any_of(row.wantedTeams.cbegin(), row.wantedTeams.cend(),
                                           [&row](const TeamId &team) { return mayJoin(row, team); });
        joins.byTheList += byTheList;
        joins.withoutTeam += !byTheList && isNowhere(row);
    }
    return joins;
}

QList<AgentId> ImportDesk::agentsOf(const Join &join) const
{
    QList<AgentId> agents;
    for (const int row : join.rows)
        agents += sheet().row(row).made;
    return agents;
}

void ImportDesk::addToTeam(const Team &team)
{
    Join all{team, {}};
    for (int i = 0; i < sheet().rowCount(); ++i) {
        const ImportRow &row = sheet().row(i);
        if (isNowhere(row) && mayJoin(row, team.id))
            all.rows += i;
    }
    join({all});
}

void ImportDesk::addToTeamsOfTheList()
{
    join(joinsOfTheList());
}

void ImportDesk::join(const QList<Join> &joins)
{
    if (isRunning() || isBusy())
        return;
    for (const Join &join : joins) {
        for (qsizetype i = 0; i < join.rows.size(); i += TeamAdd::chunkSize)
            m_joins += {join.team, join.rows.mid(i, TeamAdd::chunkSize)};
    }
    if (m_joins.isEmpty())
        return;
    m_model->setLocked(true);
    joinNext();
}

/// The trail has a chunk on disk before it leaves; the list follows when it can.
void ImportDesk::joinNext()
{
    if (m_joins.isEmpty())
        return finish();
    const Join next = m_joins.takeFirst();
    if (!m_live->profiles()->addToTeam(next.team, agentsOf(next), m_journal.run)) {
        m_joins.clear();
        return finish();
    }
    m_asked = next;
    m_journal.requests +=
        {u"PATCH /v1/teams: "_s + next.team.name.left(100), int(next.rows.size()), 0, m_live->profiles()->nowMs()};
    m_model->setTeamEnd(next.rows, {next.team.id, TeamEnd::Sending, {}});
    Q_EMIT changed();
}

/// Of this run, or of an earlier one that had not learned it.
void ImportDesk::joined(const Team &team, const QList<AgentId> &agents, const TeamAdd::Outcome &outcome)
{
    using End = TeamAdd::Outcome::End;
    if (m_lookingBack)
        return m_earlierJoins.append({team, agents, outcome});
    const QSet<AgentId> asked(agents.cbegin(), agents.cend());
    QList<int> in, out;
    for (int i = 0; i < sheet().rowCount(); ++i) {
        const ImportRow &row = sheet().row(i);
        const TeamStep *step = asked.contains(row.made) ? row.stepFor(team.id) : nullptr;
        if (!step || step->end == TeamEnd::In)
            continue;
        const bool member = outcome.end == End::Read && !outcome.missing.contains(row.made);
        (member ? in : out) += i;
    }
    m_model->setTeamEnd(in, {team.id, TeamEnd::In, {}});
    m_model->setTeamEnd(out,
                        {team.id, outcome.end == End::Unclear ? TeamEnd::Unknown : TeamEnd::Failed, outcome.words});
    if (m_asked.team.id != team.id || agentsOf(m_asked) != agents)
        return;
    m_asked = {};
    if (!m_journal.requests.isEmpty())
        m_journal.requests.last().done = int(in.size());
    if (!out.isEmpty())
        Q_EMIT told(tr("Not all are in %1: %2", "a team, why")
                        .arg(words::isolated(team.name.left(100)), words::isolated(outcome.words.left(200))));
    if (m_joins.isEmpty())
        m_live->refreshDirectory(); // its teams too
    joinNext();
}

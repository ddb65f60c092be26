// AgentDesk: agents into teams.
#include "activitystore.h"
#include "agentdesk.h"

using namespace Qt::StringLiterals;

TeamAdd *AgentDesk::addToTeam(const Team &team, const QList<AgentId> &agents, const QUuid &batch)
{
    if (m_readOnly || agents.isEmpty())
        return nullptr;
    ActivityEntry entry;
    entry.id = QUuid::createUuid();
    entry.batch = batch;
    entry.kind = ActivityKind::BulkEdit;
    entry.askedMs = m_clock.utcMs();
    entry.agentName = team.name;
    entry.what =
        agents.size() == 1 ? tr("1 added to the team") : tr("%n added to the team", nullptr, int(agents.size()));
    entry.origin = u"import"_s;
    TeamAdd *add = watch(new TeamAdd(team, agents, entry, m_store, m_clock, m_writer.timing(), this));
    add->start();
    return add;
}

TeamAdd *AgentDesk::watch(TeamAdd *add)
{
    m_teamAdds.append(add);
    connect(add, &TeamAdd::tokenRefused, this, &AgentDesk::tokenRefused);
    connect(add, &TeamAdd::finished, this, [this, add](const TeamAdd::Outcome &outcome) {
        m_teamAdds.removeAll(add);
        if (outcome.end == TeamAdd::Outcome::End::Unclear)
            m_unclearTeams.append(add->entry());
        add->deleteLater();
        Q_EMIT teamAddEnded(add->team(), add->agents(), outcome);
        Q_EMIT loadChanged();
    });
    add->setClient(m_client);
    Q_EMIT loadChanged();
    return add;
}

void AgentDesk::readTeamsAgain()
{
    const QList<ActivityEntry> entries = std::exchange(m_unclearTeams, {});
    for (const ActivityEntry &entry : entries)
        lookBackTeam(entry);
}

/// An earlier run sent it and learned no end: it is read, never sent again.
bool AgentDesk::lookBackTeam(const ActivityEntry &entry)
{
    const auto what = TeamAdd::fromDetail(entry.detail);
    if (what)
        watch(new TeamAdd(what->first, what->second, entry, m_store, m_clock, m_writer.timing(), this))->lookBack();
    return what.has_value();
}

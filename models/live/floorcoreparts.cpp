// FloorCore: which of its parts tells which.
#include "floorcore.h"

void FloorCore::connectParts()
{
    connect(&m_tick, &QTimer::timeout, this, &FloorCore::tick);
    connect(&m_poller, &PresencePoller::started, this, &FloorCore::tellStatus);
    connect(&m_poller, &PresencePoller::stateChanged, this, &FloorCore::tellStatus);
    connect(&m_poller, &PresencePoller::answered, this, &FloorCore::answered);
    connect(&m_poller, &PresencePoller::failed, this, &FloorCore::failed);
    connect(&m_shared, &SharedFloor::listCame, this, &FloorCore::take);
    connect(&m_shared, &SharedFloor::holdsChanged, this, [this] {
        holdPolling();
        tellStatus();
    });
    connect(&m_stepper, &FloorStepper::applied, this, &FloorCore::applied);
    connect(&m_history, &HistoryFeed::loaded, this, [this](const HistoryPart &earlier) {
        m_earlier = earlier;
        restoreEarlier();
    });
    if (m_options.history)
        connect(m_options.history, &HistoryStore::agentForgotten, this,
                [this](const AgentId &id) { m_log.forget(id); });
    connect(&m_people, &People::notesChanged, this, &FloorCore::tellStatus);
    connect(&m_people, &People::agentsChanged, this, [this] {
        m_stepper.setPeople(m_people.agents(), m_people.isComplete());
        m_directory.setAgents(m_people.agents().values());
    });
    connect(&m_people, &People::someChanged, this, [this](const QList<AgentId> &ids) {
        m_stepper.setPeople(m_people.agents(), m_people.isComplete());
        for (const AgentId &id : ids)
            m_directory.setAgent(id, m_people.agents().value(id));
    });
    connect(&m_people, &People::teamsChanged, this, [this] {
        QHash<TeamId, QString> names;
        for (const Team &team : m_people.teams().teams)
            names.insert(team.id, team.name);
        m_stepper.model()->setTeamNames(names);
        m_stepper.setTeams(m_people.teams().teamsOf);
        Q_EMIT teamsChanged();
    });
}

void FloorCore::connectBoard()
{
    connect(&m_board, &SwitchBoard::requestsChanged, m_stepper.model(), &AgentModel::setRequests);
    connect(&m_board, &SwitchBoard::readWanted, this, &FloorCore::refreshAgent);
    connect(&m_board, &SwitchBoard::pollWanted, &m_poller, &PresencePoller::pollNow);
    // The next poll finds out whether the token is refused altogether.
    connect(&m_board, &SwitchBoard::tokenRefused, &m_poller, &PresencePoller::pollNow);
}

void FloorCore::connectDesk()
{
    connect(&m_desk, &AgentDesk::agentChanged, &m_people, &People::takeWritten);
    connect(&m_desk, &AgentDesk::agentGone, &m_people, &People::takeGone);
    connect(&m_desk, &AgentDesk::tokenRefused, &m_poller, &PresencePoller::pollNow);
}

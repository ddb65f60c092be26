// Takes the floor from one good answer to the next, one step at a time and off the GUI thread where lists are long, and
// pushes the rows into the model.
#pragma once

#include "agentmodel.h"
#include "clock.h"
#include "floorstep.h"
#include <QObject>
#include <QThreadPool>
#include <QTimer>

class FloorStepper : public QObject
{
    Q_OBJECT
public:
    /// poolRows: lists longer than that are joined in the pool. The pool must outlive the stepper.
    FloorStepper(QThreadPool *pool, qsizetype poolRows, const Clock &clock, QObject *parent = nullptr);

    struct Applied
    {
        FloorOutcome outcome; ///< without the rows: those are in the model
        AgentId single;       ///< who was read apart; null otherwise
        quint64 sequence = 0; ///< of the list's request; of a single read the least it can be
        qint64 lineMs = 0;    ///< when the answer came, as given
        bool contiguous = true;
        int changedRows = 0;
    };

    AgentModel *model() { return &m_model; }
    const AgentModel *model() const { return &m_model; }
    const ChannelMap &channelMap() const { return m_map; }
    const CoverCounts &cover() const { return m_cover; } ///< of the rows shown
    bool knowsPeople() const { return !m_book.rows.isEmpty(); }
    quint64 newest() const { return m_newest; } ///< sequence of the newest list taken

    /// A good list that came at lineMs. An older one than the newest is dropped: false.
    bool takeList(PresenceList list, qint64 lineMs, bool contiguous, bool confirmedEmpty);
    void takeSingle(const SinglePresence &single, qint64 lineMs);
    void setChannelMap(const ChannelMap &map);
    void setPeople(const AgentHash &agents, bool complete);
    void setTeams(const QHash<AgentId, QList<TeamId>> &teamsOf);
    /// What an earlier run saw until the first list without a gap: who is in that state still has been since then.
    void continueStates(const QHash<AgentId, EarlierState> &earlier);
    /// Our clock was set back by -ms; how long somebody has been in a state does not change by that.
    void shiftTimes(qint64 ms);
    /// Presence does not come: people of the directory are shown without it. Before, the first list is waited for.
    void showUnseen();

Q_SIGNALS:
    void applied(const FloorStepper::Applied &applied);

private:
    struct Task
    {
        std::optional<PresenceList> list;
        std::optional<SinglePresence> single;
        qint64 lineMs = 0;
        bool contiguous = true;
        bool confirmedEmpty = false;
    };
    void enqueue(Task task);
    void rejoin();
    void next();
    FloorStep stepFor(Task task);
    bool isPatch(const Task &task) const;
    bool findPlaces(const PresenceList &list);
    void patch(Applied applied, PresenceList list);
    void finish(Applied applied, FloorOutcome outcome);

    QThreadPool *m_pool;
    qsizetype m_poolRows;
    const Clock &m_clock;
    AgentModel m_model;
    ChannelMap m_map = ChannelMap::standard();
    PresenceBook m_book;
    AgentHash m_agents;
    QHash<AgentId, QList<TeamId>> m_teamsOf;
    QList<Task> m_waiting;
    QHash<AgentId, EarlierState> m_earlier; ///< for the next step
    qint64 m_shift = 0;
    quint64 m_newest = 0;
    bool m_peopleComplete = false;
    bool m_sameDirectory = false; ///< since the newest rows
    bool m_sameMap = false;       ///< since the newest rows

    // Lists with the same people at the same places are shown as patches of the rows.
    quint64 m_reading = 0;                  ///< of the list shown
    std::optional<PresenceList> m_unbooked; ///< shown, not in the book yet
    QList<FloorPlace> m_places;             ///< of its records; empty = to be found
    qint64 m_latest = noTime;               ///< latest requestTime of the list shown last
    CoverCounts m_cover{};
    QHash<TeamId, CoverCounts> m_teamCover;
    QList<AgentId> m_strangers;
    bool m_listed = false; ///< a list was shown
    bool m_unseenShown = false;
    bool m_busy = false;
    QTimer m_tidy; ///< after steps over all rows, once they end
};

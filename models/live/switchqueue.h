// Carries wishes for switches to the server, one request at a time for each channel of an agent, and follows each until
// presence shows it. Only people with something going on have a place here.
#pragma once

#include "activityentry.h"
#include "agentmodel.h"
#include "clock.h"
#include "result.h"
#include "switchmachine.h"
#include <QObject>
#include <QTimer>
#include <deque>
#include <memory>

class ActivityStore;
class ApiClient;

/// One wish and what became of it, as it stands in the trail.
struct SwitchWish
{
    ActivityEntry entry;
    Channel channel = Channel::Email;
    bool on = false;
    bool bulk = false; ///< part of a batch: goes after single clicks, and is not read back one by one
    int item = -1;     ///< its place in the batch
};

/// A pair of fine channels around a switch that presence confirmed, with nothing else going on for its agent.
struct SwitchSighting
{
    Channel channel = Channel::Email;
    bool on = false;
    FineChannels before, after;
};

using RequestChanges = QHash<AgentId, std::shared_ptr<const RowRequests>>; ///< null = nothing to show any more

/// A switch in the record of what was asked: "on", "off" or nothing.
QString stateWord(SwitchState state);

class SwitchQueue : public QObject
{
    Q_OBJECT
public:
    enum class Asked : quint8 {
        Queued,
        AlreadySo, ///< presence says so and nothing of ours is open
        Carried,   ///< a request for the same is under way
    };

    /// store may be null: then there is no trail.
    SwitchQueue(const AgentModel *agents, ActivityStore *store, const Clock &clock, QObject *parent = nullptr);
    ~SwitchQueue() override;

    /// Whom to send to. Requests under way end as unknown; what has not left waits for the next client. base: added to
    /// the client's sequence numbers.
    void setClient(ApiClient *client, quint64 base);
    /// Nothing leaves while false.
    void setArmed(bool armed);

    /// The agent must be on the floor.
    Asked ask(SwitchWish wish);
    /// Everything that changes while one lives is told once, at its end; until then nobody hears anything.
    class Changes
    {
    public:
        explicit Changes(SwitchQueue *queue) : m_queue(queue) { ++queue->m_depth; }
        ~Changes() { m_queue->endChanges(); }
        Q_DISABLE_COPY_MOVE(Changes)

    private:
        SwitchQueue *m_queue;
    };

    /// Takes back a wish that has not left. False when it has, or is not there.
    bool takeBack(const AgentId &agent, Channel channel, const QUuid &entry, const QString &words);
    void takeBackAll(const QString &words);

    /// A presence list with this sequence is what the model shows now.
    void listRead(quint64 sequence);
    /// One agent was read apart; sequence: a lower bound of the request's.
    void agentRead(const AgentId &agent, quint64 sequence);

    const SwitchMachine *machine(const AgentId &agent, Channel channel) const; ///< null: nothing going on
    /// The wish that stands for the channel now: waiting, on its way or accepted; null else.
    const SwitchWish *wish(const AgentId &agent, Channel channel) const;
    RequestChanges requests() const; ///< of everybody who has something to show
    int queued() const;
    int flying() const { return m_starting + m_onWire; } ///< left or about to leave, not answered
    bool isHeld() const { return m_held; } ///< bulk waits for the next good read after a broken connection

    void lookedAt(const AgentId &agent);
    /// Presence will be read by another map: what differs from then on is nobody's change.
    void forgetSeen();
    void dismiss(const AgentId &agent, Channel channel);

Q_SIGNALS:
    void requestsChanged(const RequestChanges &changes);
    void wishChanged(const SwitchWish &wish); ///< its stage is another
    void sighted(const SwitchSighting &sighting);
    void readWanted(const AgentId &agent); ///< now: a single read may confirm a switch early
    void refused();                        ///< 401: what waited is not sent
    void loadChanged();                    ///< queued(), flying() or isHeld()

private:
    struct Key
    {
        AgentId agent;
        Channel channel = Channel::Email;
    };
    struct Lane
    {
        SwitchMachine machine;
        std::optional<SwitchWish> queued, flight, open;
        FineChannels before;   ///< of the request in flight or open
        bool alone = false;    ///< no other channel of the agent was under way meanwhile
        bool left = false;     ///< the flight is in the hands of the client
        bool recalled = false; ///< taken back before it left
        qint64 seenMono = 0;   ///< when what we left was confirmed
    };
    struct Person
    {
        std::array<Lane, channelCount> lanes;
        std::shared_ptr<const RowRequests> shown;
    };
    Person &personOf(const AgentId &agent);
    Lane *laneOf(const Key &key);
    void enqueue(const Key &key, bool bulk, bool first);
    void pump();
    std::optional<Key> next();
    std::optional<Key> firstReady(std::deque<Key> *queue);
    void start(const Key &key);
    void send(const Key &key);
    void answered(const Key &key, const Result<Done> &result);
    void failed(Lane &lane, const Failure &failure);
    void waitAgain(Lane &lane);
    void neverSent(Lane &lane, const QString &words);
    void awaitSight(Lane &lane, ActivityStage stage, const QString &words);
    void refuseAll(const QString &words);
    void readPerson(const AgentId &agent, Person &person, quint64 sequence, bool list);
    void handle(const FloorRow *row, Lane &lane, SwitchEvent event);
    void reconcile(Lane &lane);
    void setStage(SwitchWish &wish, ActivityStage stage, const QString &words = {});
    void publish(const AgentId &agent);
    void abandon();
    void endChanges();
    void forgetIdle();

    const AgentModel *m_agents;
    ActivityStore *m_store;
    const Clock &m_clock;
    ApiClient *m_client = nullptr;
    quint64 m_base = 0;
    std::unique_ptr<QObject> m_context; ///< of everything under way with this client
    QHash<AgentId, Person> m_people;
    std::deque<Key> m_clicks, m_bulk;
    quint64 m_listSequence = 0;
    int m_starting = 0, m_onWire = 0;
    bool m_armed = false;
    bool m_held = false;
    bool m_refused = false; ///< 401; until there is another client
    QString m_refusal;

    // To be told at the end of the changes.
    int m_depth = 0;
    RequestChanges m_changes;
    QList<ActivityEntry> m_records;
    QList<SwitchWish> m_wishes;
    QList<SwitchSighting> m_sightings;
    QList<AgentId> m_reads;
    bool m_loadTouched = false;
    bool m_refusalTouched = false;
};

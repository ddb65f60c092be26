// Everything a person does with switches: single wishes, batches, undo, promises, presets, and what became of it all.
// The live floor feeds it presence; windows call it and watch its signals and models.
#pragma once

#include "channelevidence.h"
#include "ownrequests.h"
#include "switchbatch.h"
#include "switchpromises.h"
#include <functional>

class ActivityFeed;
class EarlierSwitches;

/// Why a switch cannot be moved now.
enum class SwitchRefusal : quint8 {
    None,
    ReadOnly,     ///< this desk only watches
    NotFresh,     ///< nothing read yet, or what is shown is stale
    TokenRefused, ///< 401
    NotOnFloor,
    UnknownId,  ///< nobody in the directory has this id
    NoPresence, ///< no presence was ever read of the person, so the outcome could not be seen
};

/// One wish that was taken: what undo and redo need.
struct SwitchChange
{
    AgentId agent;
    Channel channel = Channel::Email;
    SwitchState from = SwitchState::Unknown; ///< as it was, or was already asked
    bool to = false;
    QUuid entry; ///< in the trail
};

struct AskResult
{
    SwitchRefusal refusal = SwitchRefusal::None;
    std::optional<SwitchChange> change; ///< nothing when it needs no request
};

/// What undo or redo of several wishes did.
struct RevertResult
{
    SwitchRefusal refusal = SwitchRefusal::None;
    int takenBack = 0;            ///< had not left
    int asked = 0;                ///< set back by a new request
    int left = 0;                 ///< not ours any more, failed, or not known as it was before
    QList<SwitchChange> changes;  ///< the new requests
    QList<SwitchChange> reverted; ///< of revert(): those of its changes that were taken back or set back, for repeat()
    SwitchBatch *batch = nullptr; ///< their run, when they have one
};

struct SwitchLoad
{
    int queued = 0;    ///< not left
    int flying = 0;    ///< left, not answered
    bool held = false; ///< batches wait for the next good read after a broken connection
    bool operator==(const SwitchLoad &) const = default;
};

class SwitchBoard : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        bool readOnly = false;
        int keepDays = 180; ///< of the trail
    };

    /// store: null = no trail, presets and evidence for this run only. Both must live longer.
    SwitchBoard(const AgentModel *agents, ActivityStore *store, const Clock &clock, Options options,
                QObject *parent = nullptr);
    ~SwitchBoard() override;

    // --- for the live floor
    void setClient(ApiClient *client, quint64 sequenceBase);
    void setFresh(bool fresh, bool tokenRefused);
    void listRead(quint64 sequence); ///< the model shows the list of this request
    void agentRead(const AgentId &agent, quint64 sequence);
    void setChannelMap(const ChannelMap &map);

    // --- single switches
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_options.readOnly; }
    SwitchRefusal refusal() const; ///< for every switch
    SwitchRefusal refusalFor(const AgentId &agent) const;
    /// What a click on the switch asks for: the opposite of what is asked or read; on when nothing is known.
    bool clickTarget(const AgentId &agent, Channel channel) const;
    AskResult ask(const AgentId &agent, Channel channel, bool on);
    AskResult click(const AgentId &agent, Channel channel) { return ask(agent, channel, clickTarget(agent, channel)); }
    /// As ask(), and the other way round after so many minutes if it is still as left then.
    AskResult askFor(const AgentId &agent, Channel channel, bool on, int minutes);
    /// The person saw the row: "changed elsewhere" is over.
    void lookedAt(const AgentId &agent) { m_queue.lookedAt(agent); }
    /// The mark of a failed or unconfirmed switch goes.
    void dismiss(const AgentId &agent, Channel channel) { m_queue.dismiss(agent, channel); }

    /// What this run asked of the person, newest first, from the moment it left.
    QList<ActivityEntry> askedOf(const AgentId &agent) const { return m_asked.of(agent); }

    // --- plans and batches
    SwitchPlan whatIf(const AgentId &agent, Channel channel, bool on) const;
    SwitchPlan plan(const QList<AgentId> &selected, const SwitchPreset &preset) const;
    void setMinimums(const CoverMinimums &minimums) { m_minimums = minimums; }
    /// Null when refused or when there is nothing to send. Lives until long after it is settled; keep a QPointer.
    SwitchBatch *start(const SwitchPlan &plan, const QString &title);
    QList<SwitchBatch *> batches() const { return m_batches; } ///< newest last
    /// Sets back what the batch did, where it is still as left.
    RevertResult revertBatch(SwitchBatch *batch);
    QList<SwitchChange> changesOf(SwitchBatch *batch) const; ///< all it asked for, for the undo stack

    // --- undo and redo
    /// asRun: by a batch, even when it is about a single switch.
    RevertResult revert(const QList<SwitchChange> &changes, const QString &title, bool asRun = false);
    RevertResult repeat(const QList<SwitchChange> &changes, const QString &title);

    // --- promises
    const QList<SwitchPromise> &promises() const { return m_promises.all(); } ///< offered ones among them
    SwitchRefusal keepPromise(const QUuid &entry);                            ///< now, if still as left
    void dropPromise(const QUuid &entry);

    // --- presets
    QList<SwitchPreset> presets() const { return m_presets; } ///< by name
    void savePreset(const SwitchPreset &preset);
    void removePreset(const QString &name);
    SwitchPreset snapshot(const QString &name) const;

    // --- what the map may have wrong
    QList<MapProposal> proposals() const { return m_evidence.proposals(m_map); }
    void proposalDecided(const QString &word); ///< taken or turned down: counted anew

    // --- trail and end
    ActivityFeed *activity() const { return m_feed.get(); } ///< null without a store
    SwitchLoad load() const { return {m_queue.queued(), m_queue.flying(), m_queue.isHeld()}; }
    int earlierWaiting() const; ///< of an earlier run, still being looked up
    /// Before the program ends: what waits is not sent, what is under way is waited for. Ends with finished().
    void finish(int mostMs = 5'000);

Q_SIGNALS:
    void requestsChanged(const RequestChanges &changes);
    void refusalChanged();
    void loadChanged();
    void batchStarted(SwitchBatch *batch);
    void promisesChanged();
    void presetsChanged();
    void proposalsChanged();
    void tokenRefused();                                         ///< a request was answered 401; the rest is not sent
    void earlierChecked(int seen, int noTrace, int unconfirmed); ///< see EarlierSwitches::checked()
    void finished(int unanswered);                               ///< what is unanswered is looked up at the next start
    void readWanted(const AgentId &agent);
    void pollWanted();

private:
    void opened();
    AskResult askAs(const AgentId &agent, Channel channel, bool on, const QString &origin);
    SwitchWish wishFor(const FloorRow &row, Channel channel, bool on, const QString &origin) const;
    SwitchBatch *startItems(const QString &title, const QString &origin, const QList<SwitchBatch::Item> &items);
    RevertResult askAll(const QList<SwitchChange> &wanted, const QString &title, const QString &origin, bool asRun);
    bool isStillOurs(const SwitchChange &change) const;
    void wishChanged(const SwitchWish &wish);
    void keepPromises();
    bool keep(const SwitchPromise &promise);
    void trimBatches();
    void endSoon();

    const AgentModel *m_agents;
    ActivityStore *m_store;
    const Clock &m_clock;
    Options m_options;
    SwitchQueue m_queue;
    SwitchPromises m_promises;
    std::unique_ptr<EarlierSwitches> m_earlier;
    std::unique_ptr<ActivityFeed> m_feed;
    QList<SwitchBatch *> m_batches;
    QHash<QUuid, SwitchBatch *> m_batchOf;
    OwnRequests m_asked;
    QList<SwitchPreset> m_presets;
    ChannelMap m_map = ChannelMap::standard();
    ChannelEvidence m_evidence;
    CoverMinimums m_minimums;
    QTimer m_tick, m_end;
    bool m_fresh = false;
    bool m_refused = false;
    bool m_finishing = false;
};

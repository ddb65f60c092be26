// Everything a person does with agents' profiles: fresh reads, look-ups, single writes, bulk edits, drafts, and what an
// earlier run left without a clear end. Windows call it; the live floor gives it the client.
#pragma once

#include "agentbulk.h"
#include "agentdraft.h"
#include "agentwriter.h"
#include "teamadd.h"

class AgentDesk : public QObject
{
    Q_OBJECT
public:
    using Handler = AgentWriter::Handler;
    using ReadHandler = std::function<void(const Result<Agent> &)>;
    using FindHandler = std::function<void(const Result<QList<Agent>> &)>;

    /// store: null = no trail, and drafts for this run only. Both must live longer.
    AgentDesk(ActivityStore *store, const Clock &clock, bool readOnly, QObject *parent = nullptr);
    ~AgentDesk() override;

    void setClient(ApiClient *client);             ///< for the live floor
    AgentWriter &writer() { return m_writer; }     ///< for tests
    bool isReadOnly() const { return m_readOnly; } ///< nothing can be written from this desk
    void setReadOnly(bool readOnly);
    bool isConnected() const { return m_client != nullptr; }
    qint64 nowMs() const { return m_clock.utcMs(); } ///< ms UTC
    const Clock &clock() const { return m_clock; }
    ActivityStore *trail() const { return m_store; } ///< null = none

    /// Reads. Handlers run later, once, while the context lives.
    void read(const AgentId &id, QObject *context, ReadHandler handler);
    /// By exact e-mail or phone, with the server's own filter; nobody = an empty list. When the server knows several
    /// and refuses to choose, the failure says so.
    void findByEmail(const QString &email, QObject *context, FindHandler handler);
    void findByPhone(const QString &phone, QObject *context, FindHandler handler);

    /// Adds at most TeamAdd::chunkSize agents to a team, at most once, and reads its members; teamAddEnded() tells the
    /// outcome. Null when there is nothing to send or this desk only reads. batch: the entry of the trail that it is a
    /// part of.
    TeamAdd *addToTeam(const Team &team, const QList<AgentId> &agents, const QUuid &batch);
    /// Those of this run whose end was unclear: their members are read once more, nothing is sent.
    void readTeamsAgain();

    /// Sends at most once. The handler is called once, later, while the context lives; the write goes on without it.
    void send(const AgentWrite &write, const QString &origin, QObject *context, Handler handler);
    int underWay() const { return m_writer.underWay(); } ///< single writes without an end

    /// Edits of many, in chunks. Null when there is nothing to send or this desk only reads. Lives as long as the desk.
    /// Downgrades need a gate: it sees to the backup. batch: the entry of the trail that it is a part of; then it goes
    /// after finished().
    AgentBulk *startBulk(AgentWrite::Kind kind, const QList<AgentWrite> &writes, const QString &title,
                         const AgentBulk::Gate &gate = {}, const QUuid &batch = {});
    QList<AgentBulk *> bulks() const { return m_bulks; } ///< newest last

    /// What is still to come: not sent yet, and sent without an answer.
    struct Load
    {
        int queued = 0, flying = 0;
    };
    Load load() const;
    void stopBulks(); ///< what has not left is not sent

    /// Drafts, newest first.
    QList<AgentDraft> drafts() const;
    std::optional<AgentDraft> draft(const QString &key) const;
    void keepDraft(AgentDraft draft);
    void dropDraft(const QString &key);

    /// One line of what the write changes, for the trail.
    static QString summaryOf(const AgentWrite &write);

Q_SIGNALS:
    void agentChanged(const Agent &agent); ///< as the server has it now
    void agentGone(const AgentId &id);
    void draftsChanged();
    void connectedChanged(); ///< or whether anything can be written
    void loadChanged();
    void tokenRefused();
    /// A write of an earlier run had no clear end and was looked up.
    void earlierSettled(const AgentWrite &write, const AgentOutcome &outcome);
    /// Of this run or an earlier one.
    void teamAddEnded(const Team &team, const QList<AgentId> &agents, const TeamAdd::Outcome &outcome);

private:
    void opened();
    void lookBackEarlier();
    void ended(const AgentWrite &write, const AgentOutcome &outcome);
    ActivityEntry entryFor(const AgentWrite &write, const QString &origin) const;
    TeamAdd *watch(TeamAdd *add);
    bool lookBackTeam(const ActivityEntry &entry);

    ActivityStore *m_store;
    const Clock &m_clock;
    bool m_readOnly;
    AgentWriter m_writer;
    ApiClient *m_client = nullptr;
    QList<AgentBulk *> m_bulks;
    QList<TeamAdd *> m_teamAdds;
    QList<ActivityEntry> m_unclearTeams; ///< of those that ended without a clear end
    QHash<QString, AgentDraft> m_drafts;
    QList<ActivityEntry> m_earlier; ///< waiting for a client
};

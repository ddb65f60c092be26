// People on their way into a team: one request, then the team's members as read, for the answer of the operation says
// nothing. The trail on disk knows of it before it leaves; an unclear end is read, never sent again.
#pragma once

#include "activityentry.h"
#include "agent.h"
#include "agentwriter.h"
#include "clock.h"
#include <QObject>
#include <QSet>
#include <memory>

class ActivityStore;
class ApiClient;

class TeamAdd : public QObject
{
    Q_OBJECT
public:
    struct Outcome
    {
        enum class End : quint8 {
            Read,    ///< the members were read: everybody but `missing` is in
            Refused, ///< the server said no, or the request never reached it
            Unclear, ///< neither an answer nor the members could be had
        };
        End end = End::Unclear;
        QSet<AgentId> missing;
        QString words; ///< why, plain text; empty when all are in
    };
    /// How many people are added with one request.
    static constexpr int chunkSize = 25;

    /// entry: of the trail; what it tells of people and team is written here. store may be null.
    TeamAdd(const Team &team, const QList<AgentId> &agents, const ActivityEntry &entry, ActivityStore *store,
            const Clock &clock, const AgentWriter::Timing &timing, QObject *parent);
    ~TeamAdd() override;

    void setClient(ApiClient *client); ///< what left with another one is read with this one
    void start();
    void lookBack(); ///< only reads: an earlier run sent it

    const Team &team() const { return m_team; }
    const QList<AgentId> &agents() const { return m_agents; }
    const ActivityEntry &entry() const { return m_entry; } ///< as the trail has it

    /// Whom and whither as it stands in the trail, and back; nothing when it is about something else.
    static QByteArray toDetail(const Team &team, const QList<AgentId> &agents);
    static std::optional<std::pair<Team, QList<AgentId>>> fromDetail(const QByteArray &detail);

Q_SIGNALS:
    void finished(const TeamAdd::Outcome &outcome); ///< once
    void tokenRefused();

private:
    enum class Step : quint8 { Recording, Waiting, Sent, Looking, Ended };
    void leave();
    void look();
    void answered(const Result<Done> &result);
    void membersRead(const Result<QList<AgentId>> &members);
    void end(const Outcome &outcome);

    const Team m_team;
    const QList<AgentId> m_agents;
    ActivityEntry m_entry;
    ActivityStore *m_store;
    const Clock &m_clock;
    const AgentWriter::Timing m_timing;
    ApiClient *m_client = nullptr;
    std::unique_ptr<QObject> m_context; ///< of everything under way with this client
    Step m_step = Step::Recording;
    QString m_doubt;                      ///< why the answer is unclear
    int m_limited = 0, m_silentReads = 0; ///< in a row
    bool m_missedOnce = false;            ///< one read showed somebody missing
};

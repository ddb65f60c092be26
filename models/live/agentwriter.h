// Sends writes on agents' profiles, each at most once: the trail on disk knows of it before it leaves, and an unclear
// end is settled by reading, never by sending again.
#pragma once

#include "activityentry.h"
#include "agentoutcome.h"
#include "clock.h"
#include "result.h"
#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>

class ActivityStore;
class ApiClient;

class AgentWriter : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(const AgentOutcome &)>;

    /// How soon an unclear end is read back, and read again while the server does not answer; ms.
    struct Timing
    {
        int secondReadMs = 2000;
        QList<int> retryMs{2000, 5000, 15'000, 30'000, 60'000};
        int leastPauseMs = 1000; ///< after an answer 429
        int mostLimited = 20;    ///< answers 429 in a row until it gives up
    };

    /// store may be null: then there is no trail.
    AgentWriter(ActivityStore *store, const Clock &clock, QObject *parent = nullptr);
    ~AgentWriter() override;
    void setTiming(const Timing &timing) { m_timing = timing; }
    const Timing &timing() const { return m_timing; }

    /// Whom to send to. What left with another client is read back with this one; what had not left is not sent.
    void setClient(ApiClient *client);
    ApiClient *client() const { return m_client; }

    /// The handler is called once, later, while the context lives; the write goes on without it.
    void send(const AgentWrite &write, const ActivityEntry &entry, QObject *context, Handler handler);
    /// Only reads: a write of which nobody knows whether it was applied.
    void lookBack(const AgentWrite &write, const ActivityEntry &entry, QObject *context, Handler handler);
    int underWay() const { return int(m_jobs.size()); }

    /// The write as it stands in the trail, and back.
    static QByteArray toDetail(const AgentWrite &write);
    static std::optional<AgentWrite> fromDetail(const QByteArray &detail);

Q_SIGNALS:
    void agentChanged(const Agent &agent); ///< as the server has it now
    void agentGone(const AgentId &id);
    void loadChanged();
    void tokenRefused(); ///< a write was answered 401

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>;
    JobPtr add(const AgentWrite &write, const ActivityEntry &entry, QObject *context, Handler handler);
    void leave(const JobPtr &job);
    void answered(const JobPtr &job, const Result<Agent> &result, bool gone);
    void readBack(const JobPtr &job);
    void readAgain(const JobPtr &job, int ms);
    void found(const JobPtr &job, const Result<std::optional<Agent>> &result);
    void finish(const JobPtr &job, const AgentOutcome &outcome);
    void record(const JobPtr &job, ActivityStage stage, const QString &words);

    ActivityStore *m_store;
    const Clock &m_clock;
    Timing m_timing;
    ApiClient *m_client = nullptr;
    std::unique_ptr<QObject> m_context; ///< of everything under way with this client
    QList<JobPtr> m_jobs;
};

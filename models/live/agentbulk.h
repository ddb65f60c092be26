// One write on many agents on its way: fresh reads, chunks of 25 one after the other (downgrades one by one, for there
// is no bulk operation), each outcome matched to its agent, and what stays unclear looked up one by one. Nobody is
// dropped silently and nothing is sent twice.
#pragma once

#include "activityentry.h"
#include "agentoutcome.h"
#include "bulkanswer.h"
#include "clock.h"
#include "result.h"
#include <QObject>
#include <functional>
#include <memory>

class ActivityStore;
class AgentWriter;
class ApiClient;
struct BulkResult;
struct Deleted;

class AgentBulk : public QObject
{
    Q_OBJECT
public:
    enum class State : quint8 {
        Waiting,
        Reading, ///< the fresh read before sending
        Sent,    ///< left, not answered
        Looking, ///< no clear outcome: being read back
        Done,
        Failed,  ///< not applied; words are the server's
        Unknown, ///< no clear outcome, and reading did not settle it
        Skipped, ///< changed elsewhere meanwhile, gone, or nothing left to change
        NotSent, ///< stopped, or the token was refused
    };
    struct Line
    {
        AgentWrite write;
        ActivityEntry entry;
        State state = State::Waiting;
        QString words;               ///< plain text
        QList<AgentField> surprises; ///< of Done: fields that are not as expected
        BulkAnswer answer = {};      ///< what the server's outcome said, where there was one
    };
    struct Counts
    {
        int waiting = 0, underWay = 0, done = 0, failed = 0, unknown = 0, skipped = 0, notSent = 0;
        bool operator==(const Counts &) const = default;
    };
    static constexpr int chunkSize = 25;

    /// Asked for each agent as freshly read, before its write leaves; answers once, later or at once, on this thread:
    /// Sent = it may leave, Failed or Skipped = it does not, and why.
    using Verdict = std::function<void(State, const QString &words)>;
    using Gate = std::function<void(const Agent &fresh, const Verdict &verdict)>;

    AgentBulk(AgentWrite::Kind kind, const QString &title, const QList<Line> &lines, ActivityStore *store,
              const Clock &clock, AgentWriter *writer);
    ~AgentBulk() override;

    void setClient(ApiClient *client);
    void setGate(Gate gate) { m_gate = std::move(gate); } ///< before start(); for downgrades
    void start();
    void stop(); ///< what has not left is not sent

    AgentWrite::Kind kind() const { return m_kind; }
    QString title() const { return m_title; }
    const QList<Line> &lines() const { return m_lines; }
    Counts counts() const;
    bool isFinished() const;
    /// What could be sent again: failed ones, and those that reading showed untouched.
    QList<AgentWrite> again() const;
    /// The edit that takes the done ones back; empty where there is none.
    QList<AgentWrite> reverse() const;

Q_SIGNALS:
    void lineChanged(int line);
    void leaving(const QList<int> &lines); ///< together, in one request, now; after a 429 once more
    void countsChanged();
    void agentChanged(const Agent &agent);
    void agentGone(const AgentId &id);
    void finished(); ///< once
    void tokenRefused();

private:
    void next();
    void readNext();
    void freshRead(int line, const Result<Agent> &result);
    void leave();
    void askGate(int line);
    void record();
    void post();
    void pause(qint64 ms);
    void answeredGone(const Result<Deleted> &result);
    void answered(const Result<BulkResult> &result);
    void take(int line, const Agent &agent);
    void lookBack(int line, const QString &doubt);
    void set(int line, State state, const QString &words = {});

    const AgentWrite::Kind m_kind;
    const QString m_title;
    QList<Line> m_lines;
    ActivityStore *m_store;
    const Clock &m_clock;
    AgentWriter *m_writer;
    ApiClient *m_client = nullptr;
    std::unique_ptr<QObject> m_context; ///< of everything under way with this client
    QList<int> m_chunk;                 ///< lines read or sent together
    int m_toRead = 0;                   ///< index in m_chunk
    int m_limited = 0;                  ///< answers 429 in a row
    Gate m_gate;
    bool m_started = false, m_stopped = false, m_told = false, m_posted = false, m_pausing = false;
};

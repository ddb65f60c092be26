// One edit of many agents on its way: fresh reads, chunks of 25 one after the other, each outcome matched to its agent,
// and what stays unclear looked up one by one. Nobody is dropped silently and nothing is sent twice.
#pragma once

#include "activityentry.h"
#include "agentoutcome.h"
#include "clock.h"
#include "result.h"
#include <QObject>
#include <memory>

class ActivityStore;
class AgentWriter;
class ApiClient;
struct BulkResult;

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
    };
    struct Counts
    {
        int waiting = 0, underWay = 0, done = 0, failed = 0, unknown = 0, skipped = 0, notSent = 0;
        bool operator==(const Counts &) const = default;
    };
    static constexpr int chunkSize = 25;

    AgentBulk(AgentWrite::Kind kind, const QString &title, const QList<Line> &lines, ActivityStore *store,
              const Clock &clock, AgentWriter *writer);
    ~AgentBulk() override;

    void setClient(ApiClient *client);
    void start();
    void stop(); ///< what has not left is not sent

    AgentWrite::Kind kind() const { return m_kind; }
    QString title() const { return m_title; }
    const QList<Line> &lines() const { return m_lines; }
    Counts counts() const;
    bool isFinished() const;
    /// What could be sent again: failed ones, and those that reading showed untouched.
    QList<AgentWrite> again() const;
    /// The edit that takes the done ones back.
    QList<AgentWrite> reverse() const;

Q_SIGNALS:
    void lineChanged(int line);
    void countsChanged();
    void agentChanged(const Agent &agent);
    void finished(); ///< once
    void tokenRefused();

private:
    void next();
    void readNext();
    void freshRead(int line, const Result<Agent> &result);
    void leave();
    void post();
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
    bool m_started = false, m_stopped = false, m_told = false, m_posted = false;
};

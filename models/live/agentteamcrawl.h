// Reads teams one person at a time, slowly, for tokens that may not read the team list. Names of teams stay unknown.
#pragma once

#include "backoff.h"
#include "clock.h"
#include "endpoints.h"
#include "livetiming.h"
#include "teamview.h"
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

class AgentTeamCrawl : public QObject
{
    Q_OBJECT
public:
    using Everybody = std::function<QList<AgentId>()>;

    /// everybody: whose teams are wanted, asked for at the start of each round.
    AgentTeamCrawl(const LiveTiming &timing, const Clock &clock, Everybody everybody, QObject *parent = nullptr);

    /// Starts, or goes on, with this client. Null stops; what was read is kept.
    void setClient(ApiClient *client);
    void setKnown(const TeamsOf &teamsOf); ///< from an earlier run
    bool isRunning() const { return m_client != nullptr; }
    const TeamsOf &teamsOf() const { return m_teamsOf; }
    const QString &note() const { return m_note; } ///< why even this fails; empty when it does not

Q_SIGNALS:
    void gathered(); ///< teamsOf() changed; several people at once
    void noteChanged();

private:
    void next();
    bool fillQueue();
    void finish(const AgentId &id, const Result<QList<TeamId>> &result);
    void setNote(const QString &note);

    LiveTiming m_timing;
    const Clock &m_clock;
    Everybody m_everybody;
    ApiClient *m_client = nullptr;
    std::unique_ptr<QObject> m_context;
    QTimer m_timer;
    QTimer m_batch;
    Backoff m_backoff;
    QList<AgentId> m_queue;
    QHash<AgentId, qint64> m_readMono; ///< when
    TeamsOf m_teamsOf;
    QString m_note;
};

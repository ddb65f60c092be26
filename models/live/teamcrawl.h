// Reads the team list and then each team's members, one after the other; a cycle that breaks changes nothing.
#pragma once

#include "backoff.h"
#include "endpoints.h"
#include "livetiming.h"
#include "teamview.h"
#include <QObject>
#include <QSet>
#include <QTimer>
#include <memory>

class TeamCrawl : public QObject
{
    Q_OBJECT
public:
    explicit TeamCrawl(const LiveTiming &timing, QObject *parent = nullptr);

    /// Starts to crawl with this client; an answer to the one before is dropped. Null stops.
    void setClient(ApiClient *client);
    void refresh(); ///< at once, unless a crawl is under way

    bool isRefused() const { return m_refused; }              ///< the token may not read teams this way
    const QList<Team> &named() const { return m_last.teams; } ///< teams whose names are known
    const QString &note() const { return m_note; }            ///< what is wrong with the teams; empty when nothing is

Q_SIGNALS:
    void crawled(const TeamLists &lists);
    void refused(); ///< each time it is tried in vain
    void noteChanged();

private:
    void listTeams();
    void teamsListed(const Result<QList<Team>> &result);
    void nextMembers();
    void membersListed(const TeamId &id, const Result<QList<AgentId>> &result);
    void complete();
    void give(const Failure &failure);
    void setNote(const QString &note);
    void keepMissingTeams();

    LiveTiming m_timing;
    ApiClient *m_client = nullptr;
    std::unique_ptr<QObject> m_context;
    QTimer m_timer;
    Backoff m_backoff;
    TeamLists m_last; ///< of the newest complete crawl
    TeamLists m_next; ///< of the crawl under way
    QHash<TeamId, quint8> m_missing;
    QList<TeamId> m_queue;
    QSet<TeamId> m_failedOnce;
    int m_failedInARow = 0;
    int m_unread = 0; ///< teams of this crawl whose members could not be read
    QString m_note;
    bool m_crawling = false;
    bool m_refused = false;
};

// Who there is: directory, single look-ups, teams and their cache on disk, each refreshed at its own slow pace.
#pragma once

#include "agentlookup.h"
#include "agentteamcrawl.h"
#include "directorybook.h"
#include "directorycache.h"
#include "directorycrawl.h"
#include "teamcrawl.h"
#include <QThreadPool>

class People : public QObject
{
    Q_OBJECT
public:
    /// everybody: ids on the floor now. cacheDir empty: no cache. The pool must outlive this.
    People(const LiveTiming &timing, const Clock &clock, const QString &cacheDir, const QUrl &origin, QThreadPool *pool,
           AgentTeamCrawl::Everybody everybody, QObject *parent = nullptr);

    void loadCache();
    void setClient(ApiClient *client); ///< null stops everything
    void refresh();                    ///< directory and teams, now
    void retryFailed();                ///< the directory, when it could not be read
    void want(const QList<AgentId> &strangers) { m_lookup.want(strangers); }
    void takeWritten(const Agent &agent); ///< as the server answered a write; wins over a listing begun before it
    void takeGone(const AgentId &id);     ///< no longer an agent

    const AgentHash &agents() const { return m_book.agents; }
    bool isComplete() const { return m_book.complete; } ///< the directory was read whole in this run
    bool isLoading() const { return m_directory.isLoading() || m_merging; }
    int progress() const { return m_directory.progress(); } ///< rows of the listing under way
    qint64 readAtMs() const { return m_readAtMs; }          ///< ms UTC of the newest whole listing; noTime = none
    const TeamView &teams() const { return m_teams; }
    QString directoryNote() const { return m_directory.cause(); } ///< why names are missing; empty when they are not
    QString teamsNote() const;                                    ///< why teams are missing; empty when they are not

Q_SIGNALS:
    void agentsChanged(); ///< anybody
    /// These few only, as agents() has them now or without them: told once for all that were written in one turn of
    /// the event loop.
    void someChanged(const QList<AgentId> &ids);
    void teamsChanged();
    void notesChanged(); ///< loading, directoryNote or teamsNote

private:
    void takeListing(const AgentList &list);
    void takeFound(const Agent &agent);
    void tellSoon(const AgentId &id);
    void takeTeamLists(const TeamLists &lists);
    void takeAgentTeams();
    void setTeams(const TeamView &view, bool changed);
    void setAgents(DirectoryBook book);
    void saveSoon();
    void save();
    template <typename Make>
    void makeTeams(Make make);

    LiveTiming m_timing;
    QString m_cacheFile; ///< empty = no cache
    QUrl m_origin;
    QThreadPool *m_pool;
    ApiClient *m_client = nullptr;
    DirectoryBook m_book;
    TeamView m_teams;
    bool m_teamsRead = false; ///< in this run
    DirectoryCrawl m_directory;
    AgentLookup m_lookup;
    TeamCrawl m_teamCrawl;
    AgentTeamCrawl m_agentTeams;
    QTimer m_saveTimer;
    QList<Agent> m_foundMeanwhile; ///< while a listing is being merged
    AgentHash m_written;           ///< since the listing under way began; null = gone
    QList<AgentId> m_toTell;       ///< by someChanged()
    qint64 m_readAtMs = noTime;
    const Clock &m_clock;
    bool m_merging = false;
    bool m_saving = false;
};

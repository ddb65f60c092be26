// The heart of LiveFloor: gives answers to the stepper, keeps the logs, and says how true the floor is.
#pragma once

#include "agentdesk.h"
#include "agentdirectorymodel.h"
#include "changelog.h"
#include "clockwatch.h"
#include "coverlog.h"
#include "floorstepper.h"
#include "historyfeed.h"
#include "people.h"
#include "presencepoller.h"
#include "sharedfloor.h"
#include "skewmeter.h"
#include "switchboard.h"
#include <QSet>

class FloorCore : public QObject
{
    Q_OBJECT
public:
    FloorCore(LiveOptions options, const Clock &clock);
    ~FloorCore() override;

    void start();
    FloorStatus status() const;
    Strip strip(const AgentId &id) const;
    QList<FloorChange> recentChanges(const AgentId &id) const;
    CoverLog::Series coverSeries(const std::optional<TeamId> &team) const;
    void setIntervalMs(int ms);
    void setPollingPaused(bool paused);
    void retryNow();
    void refreshAgent(const AgentId &id);
    void replaceToken(const QByteArray &token);

    FloorStepper &stepper() { return m_stepper; }
    PresencePoller &poller() { return m_poller; }
    People &people() { return m_people; }
    SwitchBoard &board() { return m_board; }
    HistoryStore *history() const { return m_options.history; }
    AgentDesk &desk() { return m_desk; }
    AgentDirectoryModel &directory() { return m_directory; }

Q_SIGNALS:
    void statusChanged();
    void polled(int changedRows, int totalRows);
    void teamsChanged();
    void historyRestored();
    void agentRefreshed(const AgentId &id, bool ok, const QString &message);

private:
    void connectParts();
    void connectBoard();
    void connectDesk();
    void connectClient();
    void tick();
    bool look();
    void answered(const PresenceList &list);
    void take(PresenceList list, qint64 ageMs);
    void holdPolling();     ///< while another desk asks for all
    int intervalMs() const; ///< between two answers, whoever asks
    void failed(const Failure &failure);
    void applied(const FloorStepper::Applied &applied);
    void restoreEarlier();
    void restoreCover(const HistoryPart &earlier);
    void refreshed(const AgentId &id, quint64 after, const Result<Presence> &result);
    Freshness freshness() const;
    bool isRateLimited() const;
    bool isCurrent() const;
    qint64 ageMs() const;
    qint64 waitedMs() const;
    qint64 toUtc() const;
    void tellStatus();

    LiveOptions m_options;
    const Clock &m_clock;
    ClockWatch m_watch;
    SkewMeter m_skew;
    ChangeLog m_log;
    CoverLog m_cover;
    QThreadPool m_pool;
    FloorStepper m_stepper;
    HistoryFeed m_history;
    SwitchBoard m_board;
    AgentDesk m_desk;
    AgentDirectoryModel m_directory;
    PresencePoller m_poller;
    SharedFloor m_shared;
    People m_people;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<QObject> m_refreshContext;
    QSet<AgentId> m_refreshing;
    QTimer m_tick;

    quint64 m_sequenceBase = 0;           ///< sequences of the clients before this one
    qint64 m_answeredLine = -1;           ///< when the newest good list came, on the watch's line
    qint64 m_firstLine = -1;              ///< when the first good list came, on the watch's line
    std::optional<HistoryPart> m_earlier; ///< until there is a list to set it before
    qint64 m_countedFrom = -1;            ///< since when an answer is waited for at the interval in force
    qint64 m_roundTrip = -1;
    int m_unreadable = 0;
    int m_strange = 0; ///< answers since the last good one that were complete and yet of no use
    QString m_cause;
    bool m_confirmingEmpty = false;
    bool m_paused = false; ///< by a person
    Freshness m_toldFreshness = Freshness::Connecting;
    bool m_toldLimited = false;
};

// Keeps the floor true: polls presence, crawls directory and teams slowly, joins, and pushes rows into the model.
// Failures keep the rows and show in status(); recovery is by itself.
#pragma once

#include "agentmodel.h"
#include "apisettings.h"
#include "clock.h"
#include "floorlines.h"
#include "livetiming.h"
#include <QObject>
#include <memory>

class ActivityStore;
class AgentDesk;
class AgentDirectoryModel;
class HistoryStore;
class SwitchBoard;

/// How true the floor is.
enum class Freshness : quint8 {
    Connecting, ///< nothing read yet
    Live,       ///< newest answer is at most 2 intervals old
    Old,        ///< older than 2 intervals
    Stale, ///< older than 4 intervals or 30 s, whichever is longer for slow intervals: age > max(4 intervals, 30 s)
    TokenRefused, ///< 401: polling has stopped until the token is replaced
};

struct FloorStatus
{
    Freshness freshness = Freshness::Connecting;
    qint64 answeredAtMs = noTime; ///< ms UTC (our clock) of the newest good presence answer
    qint64 ageMs = -1;            ///< monotonic age of that answer; -1 = none
    qint64 nextPollInMs = -1;     ///< -1 = a request is in flight or polling has stopped
    int intervalMs = 5000;        ///< as asked; may be stretched by the day's quota
    int attempts = 0;             ///< failed attempts since the last good answer
    QString cause;                ///< plain text of the last failure; empty when live
    bool rateLimited = false;     ///< waiting because of a 429
    qint64 roundTripMs = -1;
    double requestsPerSecond = 0;
    int rateLimitedToday = 0;
    double quotaPercent = 0;      ///< of 864 000 requests a day
    int unreadable = 0;           ///< records skipped in the newest answer
    bool confirmingEmpty = false; ///< the server reported 0 agents once; waiting for a second answer
    qint64 clockSkewMs = 0;       ///< server minus ours, 0 when under 2 s or unknown
    int directoryRows = -1;       ///< people in the directory, -1 = not read yet
    bool directoryLoading = false;
    int directoryProgress = 0;       ///< people of the listing under way so far
    qint64 directoryReadMs = noTime; ///< ms UTC of the newest whole listing of this run
    QString directoryNote;           ///< why names are missing, when the directory cannot be read
    QString teamsNote;               ///< why teams are missing, when they are
};

/// One observed change of an agent, newest first in recentChanges().
struct FloorChange
{
    qint64 atMs = 0; ///< ms UTC
    AgentState from = AgentState::NotSeen, to = AgentState::NotSeen;
    FineChannels channelsOn, channelsOff; ///< fine channels that came and went
};

struct LiveOptions
{
    ApiSettings api;
    int intervalMs = 5000;
    QString cacheDir; ///< directory and teams are cached here; empty = no cache
    ChannelMap channelMap = ChannelMap::standard();
    LiveTiming timing;
    ActivityStore *activity = nullptr; ///< the trail of switches; lives longer; null = none
    HistoryStore *history = nullptr;   ///< what was seen of everybody; lives longer; null = not kept
    bool readOnly = false;             ///< no switch can be moved
    int keepActivityDays = 180;
};

class LiveFloor : public QObject
{
    Q_OBJECT
public:
    LiveFloor(LiveOptions options, const Clock &clock, QObject *parent = nullptr);
    ~LiveFloor() override;

    void start();
    AgentModel *agents() const;
    SwitchBoard *switches() const;                             ///< everything that is asked for from this desk
    AgentDesk *profiles() const;                               ///< reads and writes of agents' profiles
    AgentDirectoryModel *directory() const;                    ///< everybody in the directory
    QList<Team> teams() const;                                 ///< sorted by name
    FloorStatus status() const;                                ///< ages computed at the moment of the call
    Strip strip(const AgentId &id) const;                      ///< what was seen, up to 24 h, also by earlier runs
    HistoryStore *history() const;                             ///< null: none is kept
    QList<FloorChange> recentChanges(const AgentId &id) const; ///< newest first, at most 50
    /// Last 2 h, oldest first, one value a minute, also of what earlier runs saw; -1 = not seen.
    QList<std::array<int, channelCount>> coverSeries(qint64 *stepMs) const;
    /// Of one team, as far as this run saw it.
    QList<std::array<int, channelCount>> coverSeries(const TeamId &team, qint64 *stepMs) const;
    bool knowsTeamsOf(const AgentId &id) const;         ///< they were read, though there be none
    const std::array<int, channelCount> &cover() const; ///< of the rows shown
    const ChannelMap &channelMap() const;
    void setChannelMap(const ChannelMap &map);
    void setIntervalMs(int ms);
    void setPollingPaused(bool paused); ///< window hidden etc. does not pause; only the user does

    void retryNow();
    void refreshAgent(const AgentId &id); ///< GET /v1/agents/{id}/presence; result joins the floor
    void refreshDirectory();
    void replaceToken(const QByteArray &token); ///< new client; answers to the old one are dropped

Q_SIGNALS:
    void statusChanged();
    void polled(int changedRows, int totalRows); ///< after a good answer was applied
    void teamsChanged();
    void historyRestored(); ///< what earlier runs saw is known from now on; once, if at all
    void agentRefreshed(const AgentId &id, bool ok, const QString &message);

private:
    class Private;
    std::unique_ptr<Private> d;
};

#include "livefloor.h"

#include "floorcore.h"

class LiveFloor::Private : public FloorCore
{
public:
    using FloorCore::FloorCore;
};

LiveFloor::LiveFloor(LiveOptions options, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(options), clock))
{
    connect(d.get(), &FloorCore::statusChanged, this, &LiveFloor::statusChanged);
    connect(d.get(), &FloorCore::polled, this, &LiveFloor::polled);
    connect(d.get(), &FloorCore::teamsChanged, this, &LiveFloor::teamsChanged);
    connect(d.get(), &FloorCore::historyRestored, this, &LiveFloor::historyRestored);
    connect(d.get(), &FloorCore::agentRefreshed, this, &LiveFloor::agentRefreshed);
}

LiveFloor::~LiveFloor() = default;

void LiveFloor::start()
{
    d->start();
}

AgentModel *LiveFloor::agents() const
{
    return d->stepper().model();
}

SwitchBoard *LiveFloor::switches() const
{
    return &d->board();
}

AgentDesk *LiveFloor::profiles() const
{
    return &d->desk();
}

AgentDirectoryModel *LiveFloor::directory() const
{
    return &d->directory();
}

QList<Team> LiveFloor::teams() const
{
    return d->people().teams().teams;
}

FloorStatus LiveFloor::status() const
{
    return d->status();
}

Strip LiveFloor::strip(const AgentId &id) const
{
    return d->strip(id);
}

HistoryStore *LiveFloor::history() const
{
    return d->history();
}

QList<FloorChange> LiveFloor::recentChanges(const AgentId &id) const
{
    return d->recentChanges(id);
}

QList<std::array<int, channelCount>> LiveFloor::coverSeries(qint64 *stepMs) const
{
    *stepMs = CoverLog::stepMs;
    return d->coverSeries(std::nullopt);
}

QList<std::array<int, channelCount>> LiveFloor::coverSeries(const TeamId &team, qint64 *stepMs) const
{
    *stepMs = CoverLog::stepMs;
    return d->coverSeries(team);
}

bool LiveFloor::knowsTeamsOf(const AgentId &id) const
{
    return d->people().teams().teamsOf.contains(id);
}

const std::array<int, channelCount> &LiveFloor::cover() const
{
    return d->stepper().cover();
}

const ChannelMap &LiveFloor::channelMap() const
{
    return d->stepper().channelMap();
}

void LiveFloor::setChannelMap(const ChannelMap &map)
{
    d->stepper().setChannelMap(map);
    d->board().setChannelMap(map);
}

void LiveFloor::setIntervalMs(int ms)
{
    d->setIntervalMs(ms);
}

void LiveFloor::setPollingPaused(bool paused)
{
    d->setPollingPaused(paused);
}

void LiveFloor::retryNow()
{
    d->retryNow();
}

void LiveFloor::refreshAgent(const AgentId &id)
{
    d->refreshAgent(id);
}

void LiveFloor::refreshDirectory()
{
    d->people().refresh();
}

void LiveFloor::replaceToken(const QByteArray &token)
{
    d->replaceToken(token);
}

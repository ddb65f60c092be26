// A switch board on a fake organisation, with a hand-driven floor: the test says when presence is read.
#pragma once

#include "activitystore.h"
#include "agentmodel.h"
#include "apiclient.h"
#include "fakefloor.h"
#include "switchboard.h"
#include <QTemporaryDir>

/// A clock that runs a thousand times as fast as ours, so that pacing costs no time, and that can be set.
class FastClock : public Clock
{
public:
    FastClock();
    qint64 utcMs() const override;
    qint64 monoMs() const override;
    void addMs(qint64 ms) { m_extra += ms; }

private:
    SystemClock m_system;
    qint64 m_start;
    qint64 m_extra = 0;
};

class SwitchFixture : public QObject
{
    Q_OBJECT
public:
    /// paced: at the pace of the real clock.
    explicit SwitchFixture(int agents, bool on = false, bool paced = false);
    ~SwitchFixture() override;

    /// Ends the board and the store and starts anew on the same file, as the next run of the program does.
    void restart();
    /// Reads the list once; returns when it is shown.
    void poll();
    /// Reads the list again and again.
    void pollEvery(int ms);
    void newClient();

    SwitchRequest shown(int agent, Channel channel) const; ///< as the cell shows it
    SwitchState read(int agent, Channel channel) const;    ///< what presence says
    SwitchStage stage(int agent, Channel channel) const { return shown(agent, channel).stage; }
    AskResult ask(int agent, Channel channel, bool on) { return board->ask(floor.id(agent), channel, on); }
    /// Everybody's phone and more, as a plan.
    SwitchPlan planFor(const SwitchPreset &preset) const;
    QList<ActivityEntry> trail();

    FakeFloor floor;
    FastClock fast;
    SystemClock real;
    const Clock &clock;
    QTemporaryDir dir;
    AgentModel model;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<ActivityStore> store;
    std::unique_ptr<SwitchBoard> board;
    RequestChanges requests;
    int polls = 0;

private:
    void startRead(std::function<void()> done);
    void readAgent(const AgentId &agent);
    void join(const QList<Presence> &presence);

    QHash<AgentId, std::shared_ptr<const Agent>> m_agents;
    QTimer m_timer;
    quint64 m_base = 0;
    quint64 m_newest = 0;
    bool m_reading = false;
};

// A bad afternoon by a script: what goes wrong in the simulated organisation and at its gateway, and when. All times
// are simulated, from the start of the server; whom it hits depends on seed and time alone.
#pragma once

#include "simtimeline.h"

/// What the gateway does to every request.
enum class SimFault : quint8 {
    None,
    TooMany, ///< answers 429
    Broken,  ///< answers 503
    Silent,  ///< ends the connection without an answer
};

enum class SimDrillEvent : quint8 { Calm, Ghosts, CoverBreak, TooMany, Broken, Silent, Return, Over };

struct SimDrillStep
{
    qint64 atMs = 0; ///< simulated ms since the start
    SimDrillEvent event = SimDrillEvent::Calm;
};

class SimDrill
{
public:
    /// Times ascend; what the gateway does lasts until the next step.
    static const QList<SimDrillStep> &script();
    static SimFault faultAt(qint64 sinceStartMs);

    explicit SimDrill(qint64 startMs) : m_start(startMs) {}

    /// Does what is due until nowMs (simulated ms UTC), each step at its own moment.
    void play(SimTimeline *timeline, qint64 nowMs);

private:
    void strike(SimTimeline *timeline, SimDrillEvent event, qint64 atMs);
    void loseConnections(SimTimeline *timeline, qint64 atMs);
    void emptyPhones(SimTimeline *timeline, qint64 atMs);
    void sendAway(SimTimeline *timeline, int index, SimState state, qint64 atMs);

    qint64 m_start;
    qsizetype m_next = 0;    ///< step of the script
    std::vector<int> m_gone; ///< who comes back at the return
    bool m_broken = false;   ///< the phones are being left
};

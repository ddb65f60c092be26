// Everything one simulated organisation is made of, moved to the present before each request.
#pragma once

#include "simclock.h"
#include "simdrill.h"
#include "simorganisation.h"
#include "simpresence.h"
#include "simtimeline.h"
#include "simulator.h"

class SimWorld
{
public:
    explicit SimWorld(const SimulatorOptions &options);

    /// Moves everybody to now.
    void advance();
    /// Somebody new, who starts a shift in a few minutes. The id is made here; returns the index.
    int hire(Agent agent);
    void dismiss(int index);
    /// Presence shows it presenceLagMs later.
    void switchChannel(int index, Channel channel, bool on);
    QUuid newId();

    qint64 now() const { return m_now; } ///< simulated ms UTC of the last advance()
    SimFault fault();                    ///< of the gateway, at this moment
    const SimClock &clock() const { return m_clock; }
    SimOrganisation organisation;
    SimTimeline timeline;
    SimPresence presence{timeline};

private:
    SimulatorOptions m_options;
    SimClock m_clock;
    SimRandom m_random;
    std::optional<SimDrill> m_drill;
    qint64 m_now = 0;
};

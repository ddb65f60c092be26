// What one simulated person is doing, and when that changes.
#pragma once

#include "presence.h"
#include "simrandom.h"

enum class SimState : quint8 { Offline, NoStatus, Working, Away, NoChannels, Ghost };

/// Channel masks have one bit per Channel; `usual` one per knownFineChannels(). Times are simulated ms UTC.
struct SimPlan
{
    SimRandom random;
    qint64 next = noTime; ///< when the state or a channel changes; noTime = never
    qint64 shiftEnd = 0;
    qint64 stretchEnd = 0;  ///< end of the present stretch of work
    qint64 leftAt = noTime; ///< when the connection went; noTime = never signed in
    quint32 revision = 1;   ///< counts changes that presence shows
    quint16 usual = 0;      ///< fine channels the person takes within each working channel
    quint8 skills = 0;      ///< working channels a shift starts with
    quint8 assigned = 0;    ///< working channels switched on now
    quint8 pinned = 0;      ///< switched through the API; left alone until the (next) shift ends
    SimState state = SimState::Offline;
    bool terse = false; ///< reports no status and no channels while offline
    bool removed = false;

    bool online() const { return state != SimState::Offline && state != SimState::Ghost; }
};

/// Fine channels of one working channel as a mask over knownFineChannels().
quint16 simFineMask(Channel channel);

// Moves all simulated people through shifts, breaks and channel changes. Each person has a generator of their own, so
// the result depends on the seed and the time asked for, not on how often it is asked.
#pragma once

#include "simplan.h"
#include <deque>
#include <queue>
#include <vector>

class SimTimeline
{
public:
    /// Index of the new person, ascending from 0. `active` false: stays offline for ever.
    int add(SimRandom random, SimState state, qint64 nowMs, bool active = true);
    /// Somebody just created: offline, never seen, the first shift starts within minutes.
    int addNewcomer(SimRandom random, qint64 nowMs);
    void remove(int index);

    void advance(qint64 simulatedMs);
    /// From outside into another state at nowMs, until then; Working goes on as ever. To be advanced to nowMs before.
    void send(int index, SimState state, qint64 nowMs, qint64 untilMs);
    const std::vector<SimPlan> &plans() const { return m_plans; }

    /// A working-channel change that presence shows from dueMs on (real ms; due times must ascend).
    void requestChannel(int index, Channel channel, bool on, qint64 dueMs);
    void applyRequests(qint64 realMs, qint64 simulatedMs);

private:
    struct Due
    {
        qint64 at;
        int index;
        bool operator>(const Due &o) const { return at != o.at ? at > o.at : index > o.index; }
    };
    struct Request
    {
        qint64 dueMs;
        int index;
        quint8 bit;
        bool on;
    };
    void schedule(int index);
    void step(SimPlan &plan, qint64 now);
    void arrive(SimPlan &plan, qint64 now);
    void work(SimPlan &plan, qint64 now);
    void leave(SimPlan &plan, qint64 now);
    void moveChannel(SimPlan &plan);

    std::vector<SimPlan> m_plans;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    std::deque<Request> m_requests;
};

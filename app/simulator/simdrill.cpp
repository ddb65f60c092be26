#include "simdrill.h"

namespace {
constexpr qint64 drillMinute = 60'000;
constexpr int phone = 1 << int(Channel::Phone);
} // namespace

const QList<SimDrillStep> &SimDrill::script()
{
    static const QList<SimDrillStep> steps{
        {0, SimDrillEvent::Calm},
        {1 * drillMinute, SimDrillEvent::Ghosts},
        {3 * drillMinute, SimDrillEvent::CoverBreak},
        {5 * drillMinute, SimDrillEvent::TooMany},
        {7 * drillMinute, SimDrillEvent::Calm},
        {8 * drillMinute, SimDrillEvent::Broken},
        {9 * drillMinute, SimDrillEvent::Silent},
        {10 * drillMinute, SimDrillEvent::Calm},
        {12 * drillMinute, SimDrillEvent::Return},
        {14 * drillMinute, SimDrillEvent::Over},
    };
    return steps;
}

SimFault SimDrill::faultAt(qint64 sinceStartMs)
{
    SimFault fault = SimFault::None;
    for (const SimDrillStep &step : script()) {
        if (step.atMs > sinceStartMs)
            break;
        fault = step.event == SimDrillEvent::TooMany  ? SimFault::TooMany
                : step.event == SimDrillEvent::Broken ? SimFault::Broken
                : step.event == SimDrillEvent::Silent ? SimFault::Silent
                                                      : SimFault::None;
    }
    return fault;
}

void SimDrill::play(SimTimeline *timeline, qint64 nowMs)
{
    for (; m_next < script().size() && m_start + script().at(m_next).atMs <= nowMs; ++m_next) {
        const qint64 at = m_start + script().at(m_next).atMs;
        timeline->advance(at);
        strike(timeline, script().at(m_next).event, at);
    }
}

void SimDrill::strike(SimTimeline *timeline, SimDrillEvent event, qint64 atMs)
{
    m_broken = (m_broken || event == SimDrillEvent::CoverBreak) && event != SimDrillEvent::Return;
    if (event == SimDrillEvent::Ghosts)
        loseConnections(timeline, atMs);
    if (m_broken)
        emptyPhones(timeline, atMs); // who came back meanwhile leaves again
    if (event != SimDrillEvent::Return)
        return;
    for (const int index : m_gone)
        timeline->send(index, SimState::Working, atMs, 0);
    m_gone.clear();
}

void SimDrill::loseConnections(SimTimeline *timeline, qint64 atMs)
{
    int working = 0;
    for (int index = 0; index < int(timeline->plans().size()); ++index) {
        const SimPlan &plan = timeline->plans()[size_t(index)];
        if (!plan.removed && plan.state == SimState::Working && working++ % 4 == 1)
            sendAway(timeline, index, SimState::Ghost, atMs);
    }
}

void SimDrill::emptyPhones(SimTimeline *timeline, qint64 atMs)
{
    int left = int(timeline->plans().size()) / 16; // so many stay
    for (int index = 0; index < int(timeline->plans().size()); ++index) {
        const SimPlan &plan = timeline->plans()[size_t(index)];
        if (!plan.removed && plan.state == SimState::Working && plan.assigned & phone && left-- <= 0)
            sendAway(timeline, index, SimState::Away, atMs);
    }
}

void SimDrill::sendAway(SimTimeline *timeline, int index, SimState state, qint64 atMs)
{
    timeline->send(index, state, atMs, m_start + script().constLast().atMs);
    if (std::find(m_gone.begin(), m_gone.end(), index) == m_gone.end())
        m_gone.push_back(index);
}

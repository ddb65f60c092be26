#include "simtimeline.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

// Working channels people are hired for; bits: 1 e-mail, 2 chat, 4 messaging, 8 phone.
constexpr std::array<quint8, 13> skillSets{9, 1, 6, 8, 3, 9, 5, 8, 2, 7, 9, 6, 15};

// Between two channel changes of somebody at work. With breaks and shifts a floor of 47 shows a change about every six
// seconds, and one of 100 000 changes by two in a hundred from poll to poll.
qint64 calm(SimRandom &random)
{
    return random.between(40 * second, 6 * minute);
}

// Nights are short, so that the floor is never empty at whatever hour the demo is opened: about four of five people are
// on a shift at any time.
qint64 absence(SimRandom &random)
{
    return random.between(72 * minute, 168 * minute);
}
} // namespace

quint16 simFineMask(Channel channel)
{
    static const auto masks = [] {
        std::array<quint16, channelCount> result{};
        const ChannelMap map = ChannelMap::standard();
        for (int i = 0; i < knownFineChannels().size(); ++i) {
            if (const auto group = map.groupOf(knownFineChannels()[i]))
                result[size_t(*group)] = quint16(result[size_t(*group)] | (1u << i));
        }
        return result;
    }();
    return masks[size_t(channel)];
}

int SimTimeline::add(SimRandom random, SimState state, qint64 now, bool active)
{
    SimPlan plan;
    plan.random = random;
    SimRandom &r = plan.random;
    plan.skills = skillSets[size_t(r.below(int(skillSets.size())))];
    plan.assigned = plan.skills;
    plan.terse = !active || r.chance(40);
    plan.state = state;
    for (const Channel channel : allChannels) {
        const quint16 mask = simFineMask(channel);
        quint16 some = quint16(r.next()) & mask;
        if (!some || channel != Channel::Messaging)
            some = quint16(some | (mask & (~mask + 1))); // the group's main word
        plan.usual = quint16(plan.usual | some);
    }
    plan.shiftEnd = now + r.between(20 * minute, 8 * hour);
    plan.next = now + r.between(20 * second, 15 * minute);
    switch (state) {
    case SimState::Working:
        plan.stretchEnd = now + r.between(minute, 60 * minute);
        plan.next = std::min(plan.stretchEnd, now + r.between(2 * second, 200 * second)); // amid a calm
        break;
    case SimState::Offline:
        plan.leftAt = now - r.between(10 * minute, 3 * hour);
        plan.next = now + r.between(2 * minute, 140 * minute);
        break;
    case SimState::Ghost:
        plan.leftAt = now - r.between(3 * minute, 40 * minute);
        plan.next = now + r.between(10 * minute, 30 * minute);
        break;
    case SimState::Away:
    case SimState::NoStatus:
    case SimState::NoChannels:
        break;
    }
    if (!active) {
        plan.leftAt = noTime;
        plan.next = noTime;
    }
    m_plans.push_back(plan);
    const int index = int(m_plans.size()) - 1;
    schedule(index);
    return index;
}

int SimTimeline::addNewcomer(SimRandom random, qint64 now)
{
    const int index = add(random, SimState::Offline, now, false);
    SimPlan &plan = m_plans[size_t(index)];
    plan.next = now + plan.random.between(3 * minute, 10 * minute);
    schedule(index);
    return index;
}

void SimTimeline::remove(int index)
{
    m_plans[size_t(index)].removed = true;
}

void SimTimeline::schedule(int index)
{
    const qint64 at = m_plans[size_t(index)].next;
    if (at != noTime)
        m_due.push({at, index});
}

void SimTimeline::advance(qint64 now)
{
    while (!m_due.empty() && m_due.top().at <= now) {
        const Due due = m_due.top();
        m_due.pop();
        SimPlan &plan = m_plans[size_t(due.index)];
        if (plan.removed || plan.next != due.at)
            continue; // re-planned meanwhile
        step(plan, due.at);
        ++plan.revision;
        schedule(due.index);
    }
}

void SimTimeline::send(int index, SimState state, qint64 now, qint64 until)
{
    SimPlan &plan = m_plans[size_t(index)];
    if (plan.removed)
        return;
    if (state == SimState::Working) {
        work(plan, now);
    } else {
        plan.state = state;
        plan.next = until;
        if (!plan.online())
            plan.leftAt = now;
    }
    ++plan.revision;
    schedule(index);
}

void SimTimeline::step(SimPlan &plan, qint64 now)
{
    switch (plan.state) {
    case SimState::Offline:
        plan.assigned = quint8((plan.skills & ~plan.pinned) | (plan.assigned & plan.pinned));
        plan.shiftEnd = now + plan.random.between(7 * hour, 9 * hour);
        arrive(plan, now);
        break;
    case SimState::Working:
        if (now < plan.stretchEnd) {
            moveChannel(plan);
            plan.next = std::min(plan.stretchEnd, now + calm(plan.random));
        } else if (now >= plan.shiftEnd) {
            leave(plan, now);
        } else {
            plan.state = SimState::Away;
            plan.next = now + plan.random.between(5 * minute, 20 * minute);
        }
        break;
    case SimState::Away:
        arrive(plan, now);
        break;
    case SimState::NoStatus:
    case SimState::NoChannels:
        work(plan, now);
        break;
    case SimState::Ghost:
        plan.state = SimState::Offline;
        plan.next = now + absence(plan.random);
        break;
    }
}

void SimTimeline::arrive(SimPlan &plan, qint64 now)
{
    if (now >= plan.shiftEnd) {
        leave(plan, now);
        return;
    }
    const int roll = plan.random.below(100);
    if (roll >= 18) {
        work(plan, now);
        return;
    }
    plan.state = roll < 9 ? SimState::NoStatus : SimState::NoChannels;
    plan.next = now + plan.random.between(8 * minute, 20 * minute);
}

void SimTimeline::work(SimPlan &plan, qint64 now)
{
    plan.state = SimState::Working;
    plan.stretchEnd = now + plan.random.between(15 * minute, 66 * minute);
    if (plan.stretchEnd + 10 * minute > plan.shiftEnd)
        plan.stretchEnd = std::max(plan.shiftEnd, now + 5 * minute);
    plan.next = std::min(plan.stretchEnd, now + calm(plan.random));
}

void SimTimeline::leave(SimPlan &plan, qint64 now)
{
    plan.leftAt = now;
    plan.pinned = 0;
    if (plan.random.chance(40)) {
        plan.state = SimState::Ghost;
        plan.next = now + plan.random.between(15 * minute, 50 * minute);
    } else {
        plan.state = SimState::Offline;
        plan.next = now + absence(plan.random);
    }
}

void SimTimeline::moveChannel(SimPlan &plan)
{
    // Somebody who took on or dropped a channel goes back to the usual ones; others drop or add one for a while.
    quint8 bit = quint8(1u << plan.random.below(int(channelCount)));
    if (const quint8 moved = (plan.assigned ^ plan.skills) & quint8(~plan.pinned))
        bit = quint8(moved & (~moved + 1));
    if (plan.assigned == bit) // the only one stays on, another comes
        bit = bit == 1u << (channelCount - 1) ? 1 : quint8(bit << 1);
    if (!(bit & plan.pinned))
        plan.assigned ^= bit;
}

void SimTimeline::requestChannel(int index, Channel channel, bool on, qint64 dueMs)
{
    m_requests.push_back({dueMs, index, quint8(1u << int(channel)), on});
}

void SimTimeline::applyRequests(qint64 realMs, qint64 simulatedMs)
{
    while (!m_requests.empty() && m_requests.front().dueMs <= realMs) {
        const Request request = m_requests.front();
        m_requests.pop_front();
        SimPlan &plan = m_plans[size_t(request.index)];
        if (plan.state == SimState::NoChannels && request.on) {
            plan.assigned = 0; // only what was switched on appears
            work(plan, simulatedMs);
            schedule(request.index);
        }
        plan.pinned |= request.bit;
        plan.assigned = quint8(request.on ? plan.assigned | request.bit : plan.assigned & ~request.bit);
        ++plan.revision;
    }
}

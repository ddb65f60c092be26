#include "simworld.h"

#include "simstaff.h"

SimWorld::SimWorld(const SimulatorOptions &options)
    : m_options(options),
      m_clock(options.startUtcMs, options.speed, options.wallMs),
      m_random(SimRandom::of(options.seed, 1ull << 41)),
      m_now(m_clock.startMs())
{
    simHire(options, m_now, organisation, timeline);
    for (const SimPerson &person : organisation.people())
        presence.add(person.agent.id);
    if (options.drill)
        m_drill.emplace(m_now);
}

SimFault SimWorld::fault()
{
    return m_drill ? SimDrill::faultAt(m_clock.simulatedMs() - m_clock.startMs()) : SimFault::None;
}

void SimWorld::advance()
{
    m_now = m_clock.simulatedMs();
    if (m_drill)
        m_drill->play(&timeline, m_now);
    timeline.advance(m_now);
    timeline.applyRequests(m_clock.serverMs(), m_now);
}

QUuid SimWorld::newId()
{
    return simId(m_random);
}

int SimWorld::hire(Agent agent)
{
    agent.id = newId();
    agent.createdAt = m_now;
    agent.roles = {QStringLiteral("Agent")};
    presence.add(agent.id);
    timeline.addNewcomer(m_random, m_now);
    m_random.next();
    return organisation.add({agent, true, false});
}

void SimWorld::dismiss(int index)
{
    organisation.remove(index);
    timeline.remove(index);
}

void SimWorld::switchChannel(int index, Channel channel, bool on)
{
    timeline.requestChannel(index, channel, on, m_clock.serverMs() + m_options.presenceLagMs);
}

// What presence says about switches that were asked for, and how that reaches views and trail.
#include "switchqueue.h"

namespace {
constexpr qint64 rememberMs = 3'600'000; // how long a change by others is still told as such
} // namespace

void SwitchQueue::listRead(quint64 sequence)
{
    const Changes changes(this);
    m_listSequence = sequence;
    if (std::exchange(m_held, false))
        m_loadTouched = true;
    const QList<AgentId> agents = m_people.keys();
    for (const AgentId &agent : agents) {
        readPerson(agent, m_people[agent], sequence, true);
        publish(agent);
    }
    pump();
}

void SwitchQueue::agentRead(const AgentId &agent, quint64 sequence)
{
    const auto person = m_people.find(agent);
    if (person == m_people.end())
        return;
    const Changes changes(this);
    readPerson(agent, *person, sequence, false);
    publish(agent);
    pump();
}

void SwitchQueue::readPerson(const AgentId &agent, Person &person, quint64 sequence, bool list)
{
    const FloorRow *row = m_agents->find(agent);
    for (size_t i = 0; i < channelCount; ++i) {
        Lane &lane = person.lanes[i];
        SwitchRead read{sequence, SwitchState::Unknown, list, false};
        if (row && row->hasPresence) {
            read.state = row->switches[i];
            read.online = row->presence.connection == Connection::Online;
        }
        handle(row, lane, lane.machine.read(read));
        reconcile(lane);
        if (lane.machine.ours() && m_clock.monoMs() - lane.seenMono > rememberMs)
            lane.machine.forget();
    }
}

void SwitchQueue::handle(const FloorRow *row, Lane &lane, SwitchEvent event)
{
    switch (event) {
    case SwitchEvent::Seen:
        lane.seenMono = m_clock.monoMs();
        if (auto wish = std::exchange(lane.open, std::nullopt)) {
            setStage(*wish, ActivityStage::Seen);
            if (lane.alone && row && !lane.flight)
                m_sightings.append({wish->channel, wish->on, lane.before, row->presence.channels});
        }
        break;
    case SwitchEvent::Unconfirmed:
        if (lane.open) {
            const bool answered = lane.open->entry.stage == ActivityStage::Accepted;
            setStage(*lane.open, answered ? ActivityStage::Unconfirmed : ActivityStage::NoTrace,
                     lane.open->entry.words);
        }
        break;
    case SwitchEvent::AlreadySo: // reconcile() concludes the wish
    case SwitchEvent::Elsewhere:
    case SwitchEvent::None:
        break;
    }
}

void SwitchQueue::lookedAt(const AgentId &agent)
{
    const auto person = m_people.find(agent);
    if (person == m_people.end())
        return;
    const Changes changes(this);
    for (Lane &lane : person->lanes)
        lane.machine.lookedAt();
    publish(agent);
}

void SwitchQueue::forgetSeen()
{
    const Changes changes(this);
    for (auto person = m_people.begin(); person != m_people.end(); ++person) {
        for (Lane &lane : person->lanes)
            lane.machine.forget();
        publish(person.key());
    }
}

void SwitchQueue::dismiss(const AgentId &agent, Channel channel)
{
    Lane *lane = laneOf({agent, channel});
    if (!lane)
        return;
    const Changes changes(this);
    lane->machine.dismiss();
    if (!lane->machine.isOpen())
        lane->open.reset();
    publish(agent);
}

const SwitchMachine *SwitchQueue::machine(const AgentId &agent, Channel channel) const
{
    const auto person = m_people.constFind(agent);
    return person == m_people.cend() ? nullptr : &person->lanes[size_t(channel)].machine;
}

const SwitchWish *SwitchQueue::wish(const AgentId &agent, Channel channel) const
{
    const auto person = m_people.constFind(agent);
    if (person == m_people.cend())
        return nullptr;
    const Lane &lane = person->lanes[size_t(channel)];
    for (const auto *wish : {&lane.queued, &lane.flight, &lane.open}) {
        if (*wish)
            return &**wish;
    }
    return nullptr;
}

RequestChanges SwitchQueue::requests() const
{
    RequestChanges result;
    for (auto it = m_people.cbegin(); it != m_people.cend(); ++it) {
        if (it->shown)
            result.insert(it.key(), it->shown);
    }
    return result;
}

int SwitchQueue::queued() const
{
    int count = 0;
    for (const Person &person : m_people) {
        for (const Lane &lane : person.lanes)
            count += lane.queued ? 1 : 0;
    }
    return count;
}

#include "switchqueue.h"

#include "activitystore.h"
#include "apiclient.h"
#include <algorithm>

QString stateWord(SwitchState state)
{
    return state == SwitchState::Unknown ? QString()
           : state == SwitchState::On    ? QStringLiteral("on")
                                         : QStringLiteral("off");
}

SwitchQueue::SwitchQueue(const AgentModel *agents, ActivityStore *store, const Clock &clock, QObject *parent)
    : QObject(parent), m_agents(agents), m_store(store), m_clock(clock), m_context(std::make_unique<QObject>())
{
}

SwitchQueue::~SwitchQueue() = default;

void SwitchQueue::setClient(ApiClient *client, quint64 base)
{
    const Changes changes(this);
    if (m_client)
        m_client->disconnect(this);
    abandon();
    m_client = client;
    m_base = base;
    m_held = m_refused = false;
    if (m_client)
        connect(m_client, &ApiClient::statsChanged, this, &SwitchQueue::pump);
    pump();
}

/// The client is gone: what it had in its hands may have been applied, what it had not waits for the next one.
void SwitchQueue::abandon()
{
    m_context = std::make_unique<QObject>();
    m_starting = m_onWire = 0;
    for (auto it = m_people.begin(); it != m_people.end(); ++it) {
        for (const Channel channel : allChannels) {
            Lane &lane = it->lanes[size_t(channel)];
            if (!lane.flight)
                continue;
            const Key key{it.key(), channel};
            if (std::exchange(lane.left, false)) {
                //: Why nobody knows whether a switch was applied
                const QString words = tr("The connection was replaced before the answer came");
                lane.machine.answered(SwitchAnswer::Unclear, m_listSequence, m_clock.utcMs(), words);
                awaitSight(lane, ActivityStage::Unknown, words);
            } else {
                waitAgain(lane);
            }
            if (lane.queued)
                enqueue(key, lane.queued->bulk, true);
            publish(it.key());
        }
    }
    m_loadTouched = true;
}

void SwitchQueue::setArmed(bool armed)
{
    if (std::exchange(m_armed, armed) == armed || !armed)
        return;
    const Changes changes(this);
    pump();
}

// --- wishes

SwitchQueue::Person &SwitchQueue::personOf(const AgentId &agent)
{
    const auto known = m_people.find(agent);
    if (known != m_people.end())
        return *known;
    Person person;
    if (const FloorRow *row = m_agents->find(agent)) {
        for (size_t i = 0; i < channelCount; ++i)
            person.lanes[i].machine = SwitchMachine(row->switches[i], m_listSequence);
    }
    return *m_people.insert(agent, person);
}

SwitchQueue::Lane *SwitchQueue::laneOf(const Key &key)
{
    const auto person = m_people.find(key.agent);
    return person == m_people.end() ? nullptr : &person->lanes[size_t(key.channel)];
}

SwitchQueue::Asked SwitchQueue::ask(SwitchWish wish)
{
    const Changes changes(this);
    const Key key{wish.entry.agent, wish.channel};
    Lane &lane = personOf(key.agent).lanes[size_t(key.channel)];
    lane.machine.wish(wish.on, m_clock.utcMs());
    if (auto before = std::exchange(lane.queued, std::nullopt))
        setStage(*before, ActivityStage::Skipped, tr("asked otherwise meanwhile"));
    Asked asked = Asked::Queued;
    if (lane.machine.queued()) {
        wish.entry.stage = ActivityStage::Requested;
        lane.queued = std::move(wish);
        m_records.append(lane.queued->entry);
        enqueue(key, lane.queued->bulk, false);
    } else {
        asked = lane.machine.inFlight() || lane.machine.isOpen() ? Asked::Carried : Asked::AlreadySo;
        lane.recalled = false; // wanted again before it left
        if (wish.bulk)         // a line of a batch says what became of it
            //: Why a request of a batch is left out
            setStage(wish, ActivityStage::Skipped, asked == Asked::Carried ? tr("requested already") : QString());
    }
    m_loadTouched = true;
    publish(key.agent);
    pump();
    return asked;
}

bool SwitchQueue::takeBack(const AgentId &agent, Channel channel, const QUuid &entry, const QString &words)
{
    Lane *lane = laneOf({agent, channel});
    if (!lane)
        return false;
    const Changes changes(this);
    if (lane->queued && lane->queued->entry.id == entry) {
        lane->machine.drop({}, m_clock.utcMs());
        setStage(*lane->queued, ActivityStage::NotSent, words);
        lane->queued.reset();
        m_loadTouched = true;
        publish(agent);
        return true;
    }
    if (lane->flight && lane->flight->entry.id == entry && !lane->left) {
        lane->flight->entry.words = words;
        lane->recalled = true; // its line in the trail is being written; it will not leave
        return true;
    }
    return false;
}

void SwitchQueue::takeBackAll(const QString &words)
{
    const Changes changes(this);
    const QList<AgentId> agents = m_people.keys();
    for (const AgentId &agent : agents) {
        for (const Channel channel : allChannels) {
            const Lane *lane = laneOf({agent, channel});
            if (lane && lane->queued)
                takeBack(agent, channel, lane->queued->entry.id, words);
            else if (lane && lane->flight)
                takeBack(agent, channel, lane->flight->entry.id, words);
        }
    }
}

/// The machine may have found a waiting wish needless.
void SwitchQueue::reconcile(Lane &lane)
{
    if (!lane.queued || lane.machine.queued())
        return;
    setStage(*lane.queued, ActivityStage::Skipped);
    lane.queued.reset();
    m_loadTouched = true;
}

void SwitchQueue::setStage(SwitchWish &wish, ActivityStage stage, const QString &words)
{
    wish.entry.stage = stage;
    wish.entry.words = words;
    wish.entry.changedMs = m_clock.utcMs();
    m_records.append(wish.entry);
    m_wishes.append(wish);
}

/// Notes what the person's cells show now; told at the end of the changes.
void SwitchQueue::publish(const AgentId &agent)
{
    const auto person = m_people.find(agent);
    if (person == m_people.end())
        return;
    RowRequests now;
    for (size_t i = 0; i < channelCount; ++i)
        now[i] = person->lanes[i].machine.shown();
    const bool empty = now == RowRequests();
    const bool same = person->shown ? *person->shown == now : empty;
    if (!same) {
        person->shown = empty ? nullptr : std::make_shared<const RowRequests>(now);
        m_changes.insert(agent, person->shown);
    }
}

void SwitchQueue::endChanges()
{
    if (m_depth > 1) {
        --m_depth;
        return;
    }
    // Who is told may ask for more: that is told in the next round, one level down.
    do {
        const QList<ActivityEntry> records = std::exchange(m_records, {});
        if (m_store && !records.isEmpty())
            m_store->put(records);
        const RequestChanges changes = std::exchange(m_changes, {});
        if (!changes.isEmpty())
            Q_EMIT requestsChanged(changes);
        const QList<SwitchSighting> sightings = std::exchange(m_sightings, {});
        for (const SwitchSighting &sighting : sightings)
            Q_EMIT sighted(sighting);
        const QList<SwitchWish> wishes = std::exchange(m_wishes, {});
        for (const SwitchWish &wish : wishes)
            Q_EMIT wishChanged(wish);
        const QList<AgentId> reads = std::exchange(m_reads, {});
        for (const AgentId &agent : reads)
            Q_EMIT readWanted(agent);
        if (std::exchange(m_refusalTouched, false))
            Q_EMIT refused();
        if (std::exchange(m_loadTouched, false))
            Q_EMIT loadChanged();
    } while (!m_records.isEmpty() || !m_changes.isEmpty() || !m_wishes.isEmpty() || !m_reads.isEmpty() ||
             m_loadTouched);
    forgetIdle();
    --m_depth;
}

/// Who has nothing left is let go.
void SwitchQueue::forgetIdle()
{
    m_people.removeIf([](const auto &item) {
        const auto &lanes = item.value().lanes;
        return std::all_of(lanes.begin(), lanes.end(), [](const Lane &lane) {
            return lane.machine.isIdle() && !lane.queued && !lane.flight && !lane.open;
        });
    });
}

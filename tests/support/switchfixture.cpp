#include "switchfixture.h"

#include "activityfixture.h"
#include "endpoints.h"
#include "joiner.h"

using namespace Qt::StringLiterals;

FastClock::FastClock() : m_start(m_system.monoMs())
{
}

qint64 FastClock::utcMs() const
{
    return m_system.utcMs() + m_extra;
}

qint64 FastClock::monoMs() const
{
    return (m_system.monoMs() - m_start) * 1'000 + m_extra;
}

SwitchFixture::SwitchFixture(int agents, bool on, bool paced)
    : floor(agents, on), clock(paced ? static_cast<const Clock &>(real) : fast)
{
    for (int i = 0; i < agents; ++i) {
        Agent agent;
        agent.id = floor.id(i);
        agent.displayName = u"Person %1"_s.arg(i);
        m_agents.insert(agent.id, std::make_shared<const Agent>(agent));
    }
    connect(&m_timer, &QTimer::timeout, this, [this] { startRead({}); });
    restart();
}

SwitchFixture::~SwitchFixture()
{
    m_timer.stop();
    board.reset();
}

void SwitchFixture::restart()
{
    board.reset();
    store.reset();
    requests.clear();
    store = std::make_unique<ActivityStore>(dir.filePath(u"activity.sqlite"_s), clock);
    QTRY_VERIFY(store->isOpened());
    board = std::make_unique<SwitchBoard>(&model, store.get(), clock, SwitchBoard::Options{});
    connect(board.get(), &SwitchBoard::readWanted, this, &SwitchFixture::readAgent);
    connect(board.get(), &SwitchBoard::requestsChanged, this, [this](const RequestChanges &changes) {
        for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
            if (it.value())
                requests.insert(it.key(), it.value());
            else
                requests.remove(it.key());
        }
    });
    newClient();
    poll();
    board->setFresh(true, false);
}

void SwitchFixture::newClient()
{
    if (client)
        m_base += client->lastSequence();
    auto next = std::make_unique<ApiClient>(ApiSettings{floor.server().url(), "secret-key-0123456789", false}, clock);
    board->setClient(next.get(), m_base);
    client = std::move(next);
    m_reading = false;
}

void SwitchFixture::startRead(std::function<void()> done)
{
    if (std::exchange(m_reading, true))
        return;
    fetchPresence(*client, client.get(), [this, done = std::move(done)](const Result<PresenceList> &result) {
        m_reading = false;
        if (result.ok() && board) { // between two runs there is none
            join(result.value().rows);
            m_newest = m_base + result.value().sequence;
            ++polls;
            board->listRead(m_newest);
        }
        if (done)
            done();
    });
}

void SwitchFixture::poll()
{
    QTRY_VERIFY(!m_reading);
    bool done = false;
    startRead([&] { done = true; });
    QTRY_VERIFY(done);
}

void SwitchFixture::pollEvery(int ms)
{
    m_timer.start(ms);
}

void SwitchFixture::readAgent(const AgentId &agent)
{
    const quint64 after = m_base + client->lastSequence();
    fetchAgentPresence(*client, agent, Priority::Person, client.get(), [=, this](const Result<Presence> &result) {
        if (!result.ok() || !board || m_newest > after)
            return;
        QList<Presence> all;
        for (const FloorRow &row : model.rows())
            all << (row.id == agent ? result.value() : row.presence);
        join(all);
        board->agentRead(agent, after + 1);
    });
}

void SwitchFixture::join(const QList<Presence> &presence)
{
    static const ChannelMap map = ChannelMap::standard();
    FloorInput input;
    input.presence = &presence;
    input.agents = &m_agents;
    input.map = &map;
    input.directoryComplete = true;
    input.nowMs = clock.utcMs();
    model.setRows(joinFloor(input, model.rows(), true), clock.monoMs());
}

SwitchRequest SwitchFixture::shown(int agent, Channel channel) const
{
    const auto all = requests.value(floor.id(agent));
    return all ? (*all)[size_t(channel)] : SwitchRequest();
}

SwitchState SwitchFixture::read(int agent, Channel channel) const
{
    const FloorRow *row = model.find(floor.id(agent));
    return row ? row->switches[size_t(channel)] : SwitchState::Unknown;
}

SwitchPlan SwitchFixture::planFor(const SwitchPreset &preset) const
{
    QList<AgentId> all;
    for (int i = 0; i < floor.size(); ++i)
        all << floor.id(i);
    return board->plan(all, preset);
}

QList<ActivityEntry> SwitchFixture::trail()
{
    ActivityQuery query;
    query.limit = 100'000;
    return activityfixture::read(*store, query);
}

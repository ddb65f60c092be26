#include "switchboard.h"

#include "activityfeed.h"
#include "earlierswitches.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 1'000;

} // namespace

SwitchBoard::SwitchBoard(const AgentModel *agents, ActivityStore *store, const Clock &clock, Options options,
                         QObject *parent)
    : QObject(parent),
      m_agents(agents),
      m_store(store),
      m_clock(clock),
      m_options(options),
      m_queue(agents, store, clock),
      m_promises(store),
      m_earlier(std::make_unique<EarlierSwitches>(agents, store))
{
    connect(&m_queue, &SwitchQueue::requestsChanged, this, &SwitchBoard::requestsChanged);
    connect(&m_queue, &SwitchQueue::wishChanged, this, &SwitchBoard::wishChanged);
    connect(&m_queue, &SwitchQueue::readWanted, this, &SwitchBoard::readWanted);
    connect(&m_queue, &SwitchQueue::sighted, this, [this](const SwitchSighting &s) {
        const auto before = proposals();
        m_evidence.add(s.channel, s.on, s.before, s.after);
        if (m_store)
            m_store->putDocument(u"evidence"_s, u"channels"_s, QJsonDocument(m_evidence.toJson()).toJson());
        if (proposals() != before)
            Q_EMIT proposalsChanged();
    });
    connect(&m_queue, &SwitchQueue::refused, this, [this] {
        m_refused = true;
        Q_EMIT refusalChanged();
        Q_EMIT tokenRefused();
    });
    connect(&m_queue, &SwitchQueue::loadChanged, this, [this] {
        Q_EMIT loadChanged();
        endSoon();
    });
    connect(&m_promises, &SwitchPromises::changed, this, &SwitchBoard::promisesChanged);
    connect(m_earlier.get(), &EarlierSwitches::checked, this, &SwitchBoard::earlierChecked);
    connect(&m_tick, &QTimer::timeout, this, &SwitchBoard::keepPromises);
    m_tick.start(tickMs);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, [this] { Q_EMIT finished(m_queue.flying()); });
    if (!m_store)
        return;
    m_feed = std::make_unique<ActivityFeed>(m_store);
    if (m_store->isOpened())
        opened();
    else
        connect(m_store, &ActivityStore::opened, this, &SwitchBoard::opened);
}

SwitchBoard::~SwitchBoard()
{
    m_queue.disconnect(this); // its end tells nobody
    m_queue.takeBackAll(tr("the program was closed"));
    qDeleteAll(m_batches);
}

/// The trail can be read: what an earlier run left behind comes up.
void SwitchBoard::opened()
{
    m_store->keepDays(m_options.keepDays);
    m_store->unfinished(this,
                        [this](const QList<ActivityEntry> &entries) { m_earlier->load(entries, m_clock.utcMs()); });
    m_store->promised(this, [this](const QList<ActivityEntry> &entries) { m_promises.load(entries); });
    m_store->documents(u"preset"_s, this, [this](const QList<std::pair<QString, QByteArray>> &documents) {
        for (const auto &[name, json] : documents) {
            if (const auto preset = presetFromJson(QJsonDocument::fromJson(json).object()))
                m_presets.append(*preset);
        }
        Q_EMIT presetsChanged();
    });
    m_store->documents(u"evidence"_s, this, [this](const QList<std::pair<QString, QByteArray>> &documents) {
        if (documents.isEmpty() || !m_evidence.isEmpty())
            return;
        m_evidence = ChannelEvidence::fromJson(QJsonDocument::fromJson(documents.first().second).object());
        Q_EMIT proposalsChanged();
    });
}

// --- for the live floor

void SwitchBoard::setClient(ApiClient *client, quint64 sequenceBase)
{
    m_queue.setClient(client, sequenceBase);
    if (std::exchange(m_refused, false))
        Q_EMIT refusalChanged();
}

void SwitchBoard::setFresh(bool fresh, bool tokenRefused)
{
    const SwitchRefusal before = refusal();
    m_fresh = fresh;
    m_refused = m_refused || tokenRefused;
    m_queue.setArmed(fresh && !m_options.readOnly);
    if (refusal() != before)
        Q_EMIT refusalChanged();
}

void SwitchBoard::listRead(quint64 sequence)
{
    m_queue.listRead(sequence);
    m_earlier->listRead(m_clock.utcMs());
}

void SwitchBoard::agentRead(const AgentId &agent, quint64 sequence)
{
    m_queue.agentRead(agent, sequence);
}

void SwitchBoard::setChannelMap(const ChannelMap &map)
{
    if (map == m_map)
        return;
    m_map = map;
    m_queue.forgetSeen();
    Q_EMIT proposalsChanged();
}

// --- single switches

void SwitchBoard::setReadOnly(bool readOnly)
{
    if (std::exchange(m_options.readOnly, readOnly) == readOnly)
        return;
    m_queue.setArmed(m_fresh && !readOnly);
    Q_EMIT refusalChanged();
}

SwitchRefusal SwitchBoard::refusal() const
{
    if (m_options.readOnly)
        return SwitchRefusal::ReadOnly;
    if (m_refused)
        return SwitchRefusal::TokenRefused;
    return m_fresh && !m_finishing ? SwitchRefusal::None : SwitchRefusal::NotFresh;
}

SwitchRefusal SwitchBoard::refusalFor(const AgentId &agent) const
{
    if (const SwitchRefusal all = refusal(); all != SwitchRefusal::None)
        return all;
    const FloorRow *row = m_agents->find(agent);
    if (!row)
        return SwitchRefusal::NotOnFloor;
    if (row->state == AgentState::UnknownId)
        return SwitchRefusal::UnknownId;
    return row->hasPresence ? SwitchRefusal::None : SwitchRefusal::NoPresence;
}

bool SwitchBoard::clickTarget(const AgentId &agent, Channel channel) const
{
    SwitchState now = SwitchState::Unknown;
    if (const SwitchMachine *machine = m_queue.machine(agent, channel))
        now = machine->expected();
    else if (const FloorRow *row = m_agents->find(agent))
        now = row->switches[size_t(channel)];
    return now != SwitchState::On;
}

SwitchWish SwitchBoard::wishFor(const FloorRow &row, Channel channel, bool on, const QString &origin) const
{
    SwitchWish wish;
    wish.channel = channel;
    wish.on = on;
    wish.entry.id = QUuid::createUuid();
    wish.entry.askedMs = wish.entry.changedMs = m_clock.utcMs();
    wish.entry.agent = row.id;
    wish.entry.agentName = rowName(row);
    wish.entry.what = channelWireName(channel);
    wish.entry.asked = on ? u"on"_s : u"off"_s;
    wish.entry.before = stateWord(row.switches[size_t(channel)]);
    wish.entry.origin = origin;
    return wish;
}

AskResult SwitchBoard::askAs(const AgentId &agent, Channel channel, bool on, const QString &origin)
{
    if (const SwitchRefusal refusal = refusalFor(agent); refusal != SwitchRefusal::None)
        return {refusal, std::nullopt};
    m_promises.cancel(agent, channel, tr("asked otherwise meanwhile"), m_clock.utcMs());
    const SwitchMachine *machine = m_queue.machine(agent, channel);
    const FloorRow *row = m_agents->find(agent);
    SwitchChange change{agent, channel, machine ? machine->expected() : row->switches[size_t(channel)], on, {}};
    const SwitchWish wish = wishFor(*row, channel, on, origin);
    change.entry = wish.entry.id;
    if (m_queue.ask(wish) != SwitchQueue::Asked::Queued)
        return {};
    m_earlier->overtaken(agent, channel, m_clock.utcMs());
    return {SwitchRefusal::None, change};
}

AskResult SwitchBoard::ask(const AgentId &agent, Channel channel, bool on)
{
    return askAs(agent, channel, on, u"click"_s);
}

// --- presets and evidence

void SwitchBoard::savePreset(const SwitchPreset &preset)
{
    m_presets.removeIf([&](const SwitchPreset &other) { return other.name == preset.name; });
    const auto at = std::find_if(m_presets.begin(), m_presets.end(), [&](const SwitchPreset &other) {
        return other.name.localeAwareCompare(preset.name) > 0;
    });
    m_presets.insert(at, preset);
    if (m_store)
        m_store->putDocument(u"preset"_s, preset.name, QJsonDocument(presetToJson(preset)).toJson());
    Q_EMIT presetsChanged();
}

void SwitchBoard::removePreset(const QString &name)
{
    m_presets.removeIf([&](const SwitchPreset &preset) { return preset.name == name; });
    if (m_store)
        m_store->putDocument(u"preset"_s, name, {});
    Q_EMIT presetsChanged();
}

SwitchPreset SwitchBoard::snapshot(const QString &name) const
{
    return snapshotPreset(name, m_agents->rows(), m_clock.utcMs());
}

void SwitchBoard::proposalDecided(const QString &word)
{
    m_evidence.forget(word);
    if (m_store)
        m_store->putDocument(u"evidence"_s, u"channels"_s, QJsonDocument(m_evidence.toJson()).toJson());
    Q_EMIT proposalsChanged();
}

// --- end

int SwitchBoard::earlierWaiting() const
{
    return m_earlier->waiting();
}

void SwitchBoard::finish(int mostMs)
{
    m_finishing = true;
    Q_EMIT refusalChanged();
    m_end.start(mostMs);
    m_queue.takeBackAll(tr("the program was closed"));
    endSoon();
}

/// Everything is answered: there is nothing left to wait for.
void SwitchBoard::endSoon()
{
    if (m_finishing && m_queue.flying() == 0 && m_end.isActive())
        m_end.start(0);
}

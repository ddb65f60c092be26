#include "agentdesk.h"

#include "activitystore.h"
#include "emailcheck.h"
#include "endpoints.h"
#include "writes.h"
#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = AgentWrite::Kind;

namespace {

ActivityKind activityKind(Kind kind)
{
    return kind == Kind::Create      ? ActivityKind::Create
           : kind == Kind::Downgrade ? ActivityKind::Downgrade
                                     : ActivityKind::Edit;
}

Failure notConnected()
{
    return {Failure::Kind::Cancelled, 0, AgentDesk::tr("There is no connection"), -1, false};
}

} // namespace

AgentDesk::AgentDesk(ActivityStore *store, const Clock &clock, bool readOnly, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock), m_readOnly(readOnly), m_writer(store, clock)
{
    connect(&m_writer, &AgentWriter::agentChanged, this, &AgentDesk::agentChanged);
    connect(&m_writer, &AgentWriter::agentGone, this, &AgentDesk::agentGone);
    connect(&m_writer, &AgentWriter::loadChanged, this, &AgentDesk::loadChanged);
    connect(&m_writer, &AgentWriter::tokenRefused, this, &AgentDesk::tokenRefused);
    if (!m_store)
        return;
    if (m_store->isOpened())
        opened();
    else
        connect(m_store, &ActivityStore::opened, this, &AgentDesk::opened);
}

AgentDesk::~AgentDesk()
{
    m_writer.disconnect(this);
    qDeleteAll(m_bulks);
}

void AgentDesk::opened()
{
    m_store->documents(u"draft"_s, this, [this](const QList<std::pair<QString, QByteArray>> &documents) {
        for (const auto &[key, json] : documents) {
            const auto draft = draftFromJson(json);
            if (draft && !m_drafts.contains(key))
                m_drafts.insert(key, *draft);
        }
        Q_EMIT draftsChanged();
    });
    m_store->unfinished(this, [this](const QList<ActivityEntry> &entries) {
        for (ActivityEntry entry : entries) {
            const bool ours = entry.kind == ActivityKind::Create || entry.kind == ActivityKind::Edit ||
                              entry.kind == ActivityKind::BulkEdit || entry.kind == ActivityKind::Downgrade;
            if (!ours)
                continue;
            if (entry.stage == ActivityStage::Requested) {
                entry.stage = ActivityStage::NotSent;
                entry.words = tr("the program ended before");
                entry.changedMs = m_clock.utcMs();
                m_store->put(entry);
            } else if (!lookBackTeam(entry) && AgentWriter::fromDetail(entry.detail)) {
                m_earlier.append(entry);
            }
        }
        lookBackEarlier();
    });
}

/// What an earlier run sent without learning the end is read, never sent again (reliability H10).
void AgentDesk::lookBackEarlier()
{
    if (!m_client)
        return;
    for (const ActivityEntry &entry : std::exchange(m_earlier, {})) {
        const AgentWrite write = *AgentWriter::fromDetail(entry.detail);
        m_writer.lookBack(write, entry, this, [this, write, entry](const AgentOutcome &outcome) {
            if (outcome.end == AgentOutcome::End::Unclear && !m_client)
                m_earlier.append(entry);
            else {
                ended(write, outcome);
                Q_EMIT earlierSettled(write, outcome);
            }
        });
    }
}

void AgentDesk::setClient(ApiClient *client)
{
    if (client == m_client)
        return;
    m_client = client;
    m_writer.setClient(client);
    for (AgentBulk *bulk : std::as_const(m_bulks))
        bulk->setClient(client);
    for (TeamAdd *add : std::as_const(m_teamAdds))
        add->setClient(client);
    lookBackEarlier();
    if (client)
        readTeamsAgain();
    Q_EMIT connectedChanged();
}

void AgentDesk::setReadOnly(bool readOnly)
{
    if (std::exchange(m_readOnly, readOnly) != readOnly)
        Q_EMIT connectedChanged();
}

void AgentDesk::read(const AgentId &id, QObject *context, ReadHandler handler)
{
    if (!m_client) {
        QMetaObject::invokeMethod(
            context, [handler = std::move(handler)] { handler(notConnected()); }, Qt::QueuedConnection);
        return;
    }
    fetchAgent(
        *m_client, id, Priority::Person, context, [id, handler = std::move(handler)](const Result<Agent> &result) {
            if (result.ok() && result.value().id != id)
                handler(Failure{Failure::Kind::BadAnswer, 0, tr("The answer was about somebody else"), -1, false});
            else
                handler(result);
        });
}

template <typename Found>
static auto listOf(AgentDesk::FindHandler handler)
{
    return [handler = std::move(handler)](const Result<Found> &result) {
        if (!result.ok())
            handler(result.failure());
        else if (result.value().several)
            handler(Failure{Failure::Kind::Rejected, 400, AgentDesk::tr("Dixa knows several with this"), -1, false});
        else
            handler(result.value().rows);
    };
}

void AgentDesk::findByEmail(const QString &email, QObject *context, FindHandler handler)
{
    if (m_client)
        return findAgentsByEmail(*m_client, email, context, listOf<FoundAgents>(std::move(handler)));
    QMetaObject::invokeMethod(
        context, [handler = std::move(handler)] { handler(notConnected()); }, Qt::QueuedConnection);
}

void AgentDesk::findByPhone(const QString &phone, QObject *context, FindHandler handler)
{
    if (m_client)
        return findAgentsByPhone(*m_client, phone, context, listOf<FoundAgents>(std::move(handler)));
    QMetaObject::invokeMethod(
        context, [handler = std::move(handler)] { handler(notConnected()); }, Qt::QueuedConnection);
}

QString AgentDesk::summaryOf(const AgentWrite &write)
{
    if (write.kind == Kind::Create)
        return write.wanted.email;
    if (write.kind == Kind::Downgrade)
        return u"to end user"_s;
    QStringList names;
    for (const AgentField field : differingFields(write.before, write.wanted))
        names += fieldWireName(field);
    return names.join(u", "_s);
}

ActivityEntry AgentDesk::entryFor(const AgentWrite &write, const QString &origin) const
{
    const Agent &known = write.kind == Kind::Create ? write.wanted : write.before;
    ActivityEntry entry;
    entry.id = QUuid::createUuid();
    entry.kind = activityKind(write.kind);
    entry.askedMs = entry.changedMs = m_clock.utcMs();
    entry.agent = known.id;
    entry.agentName = known.displayName.isEmpty() ? known.email : known.displayName;
    entry.what = summaryOf(write);
    entry.origin = origin;
    return entry;
}

void AgentDesk::send(const AgentWrite &write, const QString &origin, QObject *context, Handler handler)
{
    if (m_readOnly) {
        AgentOutcome outcome;
        outcome.words = tr("This desk only watches");
        QMetaObject::invokeMethod(
            context, [handler = std::move(handler), outcome] { handler(outcome); }, Qt::QueuedConnection);
        return;
    }
    const auto end = [this, write, context = QPointer<QObject>(context),
                      handler = std::move(handler)](const AgentOutcome &outcome) {
        ended(write, outcome);
        if (context)
            handler(outcome);
    };
    m_writer.send(write, entryFor(write, origin), this, end);
}

AgentBulk *AgentDesk::startBulk(Kind kind, const QList<AgentWrite> &writes, const QString &title,
                                const AgentBulk::Gate &gate, const QUuid &batch)
{
    if (m_readOnly || writes.isEmpty() || (kind == Kind::Downgrade && !gate))
        return nullptr;
    QList<AgentBulk::Line> lines;
    for (AgentWrite write : writes) {
        write.kind = kind;
        ActivityEntry entry = entryFor(write, batch.isNull() ? u"bulk"_s : u"import"_s);
        entry.batch = batch;
        if (kind == Kind::Patch || kind == Kind::Put)
            entry.kind = ActivityKind::BulkEdit;
        lines.append({write, entry, AgentBulk::State::Waiting, {}, {}});
    }
    auto *bulk = new AgentBulk(kind, title, lines, m_store, m_clock, &m_writer);
    m_bulks.append(bulk);
    bulk->setGate(gate);
    connect(bulk, &AgentBulk::agentChanged, this, &AgentDesk::agentChanged);
    connect(bulk, &AgentBulk::agentGone, this, &AgentDesk::agentGone);
    connect(bulk, &AgentBulk::tokenRefused, this, &AgentDesk::tokenRefused);
    connect(bulk, &AgentBulk::countsChanged, this, &AgentDesk::loadChanged);
    // Of a long list there are hundreds, each with all its rows, and nobody asks for them after their end.
    if (!batch.isNull())
        connect(
            bulk, &AgentBulk::finished, this,
            [this, bulk] {
                if (m_bulks.removeOne(bulk))
                    delete bulk;
            },
            Qt::QueuedConnection);
    bulk->setClient(m_client);
    bulk->start();
    return bulk;
}

AgentDesk::Load AgentDesk::load() const
{
    Load load;
    int looking = 0;
    for (const AgentBulk *bulk : m_bulks) {
        const AgentBulk::Counts counts = bulk->counts();
        load.queued += counts.waiting;
        load.flying += counts.underWay;
        for (const AgentBulk::Line &line : bulk->lines())
            looking += line.state == AgentBulk::State::Looking; // the writer counts them too
    }
    load.flying += m_writer.underWay() - looking + int(m_teamAdds.size());
    return load;
}

void AgentDesk::stopBulks()
{
    for (AgentBulk *bulk : std::as_const(m_bulks))
        bulk->stop();
}

#include "agentbulk.h"

#include "activitystore.h"
#include "agentbody.h"
#include "agentmerge.h"
#include "agentwriter.h"
#include "endpoints.h"
#include "failuretext.h"
#include "writes.h"
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = AgentWrite::Kind;

AgentBulk::AgentBulk(Kind kind, const QString &title, const QList<Line> &lines, ActivityStore *store,
                     const Clock &clock, AgentWriter *writer)
    : m_kind(kind), m_title(title), m_lines(lines), m_store(store), m_clock(clock), m_writer(writer)
{
}

AgentBulk::~AgentBulk() = default;

/// What was under way with another client is unclear: it is read with the new one.
void AgentBulk::setClient(ApiClient *client)
{
    m_context.reset();
    m_client = client;
    if (!client)
        return;
    m_context = std::make_unique<QObject>();
    if (!m_started)
        return;
    const QList<int> chunk = std::exchange(m_chunk, {});
    for (const int line : chunk) {
        if (m_lines[line].state == State::Sent && m_posted)
            lookBack(line, tr("The connection was replaced before an answer came"));
        else if (m_lines[line].state == State::Sent || m_lines[line].state == State::Reading)
            set(line, State::Waiting);
    }
    m_posted = false;
    next();
}

void AgentBulk::start()
{
    m_started = true;
    QList<ActivityEntry> entries;
    for (Line &line : m_lines) {
        line.entry.stage = ActivityStage::Requested;
        line.entry.detail = AgentWriter::toDetail(line.write);
        entries.append(line.entry);
    }
    if (m_store)
        m_store->put(entries);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_client)
                next();
        },
        Qt::QueuedConnection);
}

void AgentBulk::stop()
{
    if (std::exchange(m_stopped, true))
        return;
    for (int line = 0; line < int(m_lines.size()); ++line) {
        if (m_lines[line].state == State::Waiting || m_lines[line].state == State::Reading)
            set(line, State::NotSent, tr("stopped"));
    }
    if (m_chunk.isEmpty() || m_lines[m_chunk.first()].state == State::NotSent) {
        m_chunk.clear();
        if (m_client)
            m_context = std::make_unique<QObject>(); // its reads are given up
    }
    next();
}

void AgentBulk::next()
{
    if (!m_chunk.isEmpty())
        return;
    for (int line = 0; line < int(m_lines.size()) && m_chunk.size() < chunkSize; ++line) {
        if (m_lines[line].state == State::Waiting)
            m_chunk.append(line);
    }
    if (m_chunk.isEmpty()) {
        if (isFinished() && !std::exchange(m_told, true))
            Q_EMIT finished();
        return;
    }
    if (!m_client) {
        m_chunk.clear();
        return;
    }
    m_toRead = 0;
    if (m_kind == Kind::Create)
        return leave();
    for (const int line : std::as_const(m_chunk))
        set(line, State::Reading);
    readNext();
}

/// No version tags: the fresh read is all there is against writing over somebody else's change (reliability H6).
void AgentBulk::readNext()
{
    if (m_toRead >= int(m_chunk.size()))
        return leave();
    const int line = m_chunk[m_toRead++];
    fetchAgent(*m_client, m_lines[line].write.before.id, Priority::Person, m_context.get(),
               [this, line](const Result<Agent> &result) {
                   freshRead(line, result);
                   readNext();
               });
}

void AgentBulk::freshRead(int line, const Result<Agent> &result)
{
    AgentWrite &write = m_lines[line].write;
    if (!result.ok()) {
        const bool gone = result.failure().kind == Failure::Kind::NotFound;
        if (result.failure().kind == Failure::Kind::Unauthorized)
            Q_EMIT tokenRefused();
        return set(line, gone ? State::Skipped : State::Failed,
                   gone ? tr("No longer an agent") : tr("Not sent: %1").arg(failureText(result.failure())));
    }
    if (result.value().id != write.before.id)
        return set(line, State::Failed, tr("Not sent: the answer was about somebody else"));
    const AgentMerge merge = mergeAgent(write.before, write.wanted, result.value());
    if (!merge.conflicts.isEmpty()) {
        QStringList names;
        for (const FieldConflict &conflict : merge.conflicts)
            names += fieldWireName(conflict.field);
        return set(line, State::Skipped, tr("Changed elsewhere meanwhile: %1").arg(names.join(u", "_s)));
    }
    write.before = result.value();
    write.wanted = merge.merged;
    if (differingFields(write.before, write.wanted).isEmpty())
        set(line, State::Skipped, tr("Is so already"));
}

/// The chunk's lines are on disk as sent before the request leaves; a disk that refuses costs the trail only.
void AgentBulk::leave()
{
    m_chunk.removeIf(
        [this](int line) { return m_lines[line].state != State::Reading && m_lines[line].state != State::Waiting; });
    if (m_chunk.isEmpty())
        return next();
    QList<ActivityEntry> entries;
    for (const int line : std::as_const(m_chunk)) {
        m_lines[line].entry.detail = AgentWriter::toDetail(m_lines[line].write);
        set(line, State::Sent);
        entries.append(m_lines[line].entry);
    }
    m_posted = false;
    if (!m_store)
        return post();
    m_store->put(entries, m_context.get(), [this](bool) { post(); });
}

void AgentBulk::post()
{
    m_posted = true;
    QList<Agent> agents;
    QList<AgentPatch> patches;
    for (const int line : std::as_const(m_chunk)) {
        agents.append(m_lines[line].write.wanted);
        patches.append(patchFor(m_lines[line].write.before, m_lines[line].write.wanted));
    }
    const auto take = [this](const Result<BulkResult> &result) { answered(result); };
    if (m_kind == Kind::Patch)
        patchAgents(*m_client, patches, m_context.get(), take);
    else if (m_kind == Kind::Put)
        putAgents(*m_client, agents, m_context.get(), take);
    else
        createAgents(*m_client, agents, m_context.get(), take);
}

void AgentBulk::answered(const Result<BulkResult> &result)
{
    m_posted = false;
    if (!result.ok() && result.failure().kind == Failure::Kind::RateLimited) {
        // 429 = nothing was applied: the whole chunk goes again, at its turn.
        QTimer::singleShot(int(std::max<qint64>(result.failure().retryAfterMs, 1000)), m_context.get(),
                           [this] { post(); });
        return;
    }
    const QList<int> chunk = std::exchange(m_chunk, {});
    if (!result.ok()) {
        const Failure &failure = result.failure();
        const QString words = failureText(failure);
        for (const int line : chunk) {
            if (failure.maybeApplied)
                lookBack(line, words);
            else
                set(line, State::Failed, words);
        }
        if (failure.kind == Failure::Kind::Unauthorized) {
            Q_EMIT tokenRefused();
            stop();
        }
        return next();
    }
    for (int i = 0; i < int(chunk.size()); ++i) {
        const BulkItem &item = result.value().items.at(i);
        const int line = chunk[i];
        if (item.state == BulkItem::State::Done && item.agent)
            take(line, *item.agent);
        else if (item.state == BulkItem::State::Failed)
            set(line, State::Failed, item.message.isEmpty() ? item.errorKind : item.message);
        else
            lookBack(line, item.message.isEmpty() ? tr("The answer does not say what became of it") : item.message);
    }
    next();
}

void AgentBulk::take(int line, const Agent &agent)
{
    const AgentWrite &write = m_lines[line].write;
    m_lines[line].surprises = surprisesIn(agent, write.wanted, write.before);
    m_lines[line].entry.agent = agent.id;
    m_lines[line].write.wanted.id = agent.id;
    set(line, State::Done);
    Q_EMIT agentChanged(agent);
}

void AgentBulk::lookBack(int line, const QString &doubt)
{
    set(line, State::Looking, doubt);
    m_writer->lookBack(m_lines[line].write, m_lines[line].entry, this, [this, line](const AgentOutcome &outcome) {
        using End = AgentOutcome::End;
        m_lines[line].surprises = outcome.surprises;
        if (outcome.end == End::Done)
            set(line, State::Done, outcome.words);
        else
            set(line, outcome.end == End::NotDone ? State::Failed : State::Unknown, outcome.words);
        next();
    });
}

void AgentBulk::set(int line, State state, const QString &words)
{
    Line &l = m_lines[line];
    const bool lookedUp = l.state == State::Looking;
    l.state = state;
    l.words = words;
    static const QHash<State, ActivityStage> stages{
        {State::Waiting, ActivityStage::Requested}, {State::Sent, ActivityStage::Sent},
        {State::Looking, ActivityStage::Unknown},   {State::Done, ActivityStage::Seen},
        {State::Failed, ActivityStage::Failed},     {State::Skipped, ActivityStage::Skipped},
        {State::NotSent, ActivityStage::NotSent}};
    const auto stage = stages.constFind(state);
    if (stage != stages.cend() && !lookedUp) { // what was looked up has told the trail itself
        l.entry.stage = *stage;
        l.entry.words = words;
        l.entry.changedMs = m_clock.utcMs();
        if (m_store && state != State::Sent) // Sent is waited for
            m_store->put(l.entry);
    }
    Q_EMIT lineChanged(line);
    Q_EMIT countsChanged();
}

AgentBulk::Counts AgentBulk::counts() const
{
    Counts c;
    for (const Line &line : m_lines) {
        int *const counters[] = {&c.waiting, &c.underWay, &c.underWay, &c.underWay, &c.done,
                                 &c.failed,  &c.unknown,  &c.skipped,  &c.notSent};
        ++*counters[size_t(line.state)];
    }
    return c;
}

bool AgentBulk::isFinished() const
{
    const Counts c = counts();
    return c.waiting == 0 && c.underWay == 0;
}

QList<AgentWrite> AgentBulk::again() const
{
    QList<AgentWrite> writes;
    for (const Line &line : m_lines) {
        if (line.state == State::Failed || line.state == State::NotSent)
            writes.append(line.write);
    }
    return writes;
}

QList<AgentWrite> AgentBulk::reverse() const
{
    QList<AgentWrite> writes;
    for (const Line &line : m_lines) {
        if (line.state == State::Done)
            writes.append({m_kind, line.write.wanted, line.write.before});
    }
    return writes;
}

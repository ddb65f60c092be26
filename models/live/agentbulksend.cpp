// AgentBulk: what is read, sent and answered.
#include "agentbulk.h"

#include "activitystore.h"
#include "agentbody.h"
#include "agentmerge.h"
#include "agentwriter.h"
#include "endpoints.h"
#include "failuretext.h"
#include "writes.h"
#include <QPointer>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = AgentWrite::Kind;

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
        if (gone)
            Q_EMIT agentGone(write.before.id);
        return set(line, gone ? State::Skipped : State::Failed,
                   gone ? tr("No longer an agent") : tr("Not sent: %1").arg(failureText(result.failure())));
    }
    if (result.value().id != write.before.id)
        return set(line, State::Failed, tr("Not sent: the answer was about somebody else"));
    if (m_kind == Kind::Downgrade) {
        write.before = write.wanted = result.value();
        return;
    }
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

void AgentBulk::leave()
{
    m_chunk.removeIf(
        [this](int line) { return m_lines[line].state != State::Reading && m_lines[line].state != State::Waiting; });
    if (m_chunk.isEmpty())
        return next();
    if (m_gate)
        return askGate(m_chunk.first());
    record();
}

/// One line at a time: only downgrades have a gate.
void AgentBulk::askGate(int line)
{
    const QPointer<QObject> context(m_context.get());
    m_gate(m_lines[line].write.before, [this, context, line](State verdict, const QString &words) {
        if (!context || m_lines[line].state != State::Reading)
            return; // stopped, or another connection: it starts anew
        if (verdict == State::Sent)
            return record();
        m_chunk.clear();
        set(line, verdict, words);
        next();
    });
}

/// The chunk's lines are on disk as sent before the request leaves; a disk that refuses costs the trail only.
void AgentBulk::record()
{
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
    Q_EMIT leaving(m_chunk);
    QList<Agent> agents;
    QList<AgentPatch> patches;
    for (const int line : std::as_const(m_chunk)) {
        m_lines[line].answer = {};
        agents.append(m_lines[line].write.wanted);
        patches.append(patchFor(m_lines[line].write.before, m_lines[line].write.wanted));
    }
    const auto take = [this](const Result<BulkResult> &result) { answered(result); };
    switch (m_kind) {
    case Kind::Patch:
        return patchAgents(*m_client, patches, m_context.get(), take);
    case Kind::Put:
        return putAgents(*m_client, agents, m_context.get(), take);
    case Kind::Create:
        return createAgents(*m_client, agents, m_context.get(), take);
    case Kind::Downgrade:
        return deleteAgent(*m_client, agents.first().id, m_context.get(),
                           [this](const Result<Deleted> &result) { answeredGone(result); });
    }
}

/// 429 = nothing was applied: the lines wait again, are read again, and go at their turn.
void AgentBulk::pause(qint64 ms)
{
    m_pausing = true;
    const QList<int> chunk = std::exchange(m_chunk, {});
    for (const int line : chunk) {
        if (m_stopped)
            set(line, State::NotSent, tr("stopped"));
        else
            set(line, State::Waiting, tr("Dixa asks to wait"));
    }
    QTimer::singleShot(int(std::max<qint64>(ms, m_writer->timing().leastPauseMs)), m_context.get(), [this] {
        m_pausing = false;
        next();
    });
    if (m_stopped)
        next();
}

void AgentBulk::answeredGone(const Result<Deleted> &result)
{
    if (!result.ok())
        return answered(result.failure());
    m_posted = false;
    m_limited = 0;
    const int line = std::exchange(m_chunk, {}).constFirst();
    set(line, State::Done, result.value().alreadyGone ? tr("Was already gone") : QString());
    Q_EMIT agentGone(m_lines[line].write.before.id);
    next();
}

void AgentBulk::answered(const Result<BulkResult> &result)
{
    m_posted = false;
    if (!result.ok() && result.failure().kind == Failure::Kind::RateLimited &&
        ++m_limited < m_writer->timing().mostLimited)
        return pause(result.failure().retryAfterMs);
    m_limited = 0;
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
        m_lines[line].answer = item.answer;
        if (item.state == BulkItem::State::Done && item.agent)
            take(line, *item.agent);
        else if (item.state == BulkItem::State::Failed && item.errorKind != u"Infrastructure"_s)
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
    m_lines[line].write.wanted.avatarUrl =
        agent.avatarUrl; // Dixa keeps a copy: its address is what a way back starts at
    set(line, State::Done);
    Q_EMIT agentChanged(agent);
}

void AgentBulk::lookBack(int line, const QString &doubt)
{
    set(line, State::Looking, doubt);
    m_writer->lookBack(m_lines[line].write, m_lines[line].entry, this, [this, line](const AgentOutcome &outcome) {
        using End = AgentOutcome::End;
        m_lines[line].surprises = outcome.surprises;
        if (outcome.end == End::Done && !outcome.agent.id.isNull())
            m_lines[line].entry.agent = m_lines[line].write.wanted.id = outcome.agent.id;
        if (outcome.end == End::Done && m_kind != Kind::Downgrade)
            m_lines[line].write.wanted.avatarUrl = outcome.agent.avatarUrl;
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

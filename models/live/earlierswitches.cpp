#include "earlierswitches.h"

#include "activitystore.h"
#include "switchbatch.h"
#include "switchrequest.h"

using namespace Qt::StringLiterals;

void EarlierSwitches::load(const QList<ActivityEntry> &entries, qint64 nowMs)
{
    for (const ActivityEntry &entry : entries) {
        if (entry.kind == ActivityKind::Batch) {
            m_batches.append(entry);
            continue;
        }
        const auto channel = channelOf(entry);
        if (!channel)
            continue;
        if (entry.stage == ActivityStage::Requested) {
            conclude(entry, ActivityStage::NotSent, tr("the program ended before"), nowMs);
            continue;
        }
        drop(entry.agent, *channel, nowMs); // of two the later one is what presence may show
        m_waiting.append({entry, *channel});
    }
    concludeBatches(nowMs);
}

void EarlierSwitches::overtaken(const AgentId &agent, Channel channel, qint64 nowMs)
{
    if (!drop(agent, channel, nowMs))
        return;
    concludeBatches(nowMs);
    tellIfDone();
}

bool EarlierSwitches::drop(const AgentId &agent, Channel channel, qint64 nowMs)
{
    const qsizetype before = m_waiting.size();
    for (qsizetype i = m_waiting.size() - 1; i >= 0; --i) {
        const Waiting &one = m_waiting[i];
        if (one.entry.agent != agent || one.channel != channel)
            continue;
        //: Why nobody looks any more whether a switch came true
        conclude(one.entry, ActivityStage::Unconfirmed, tr("asked otherwise before presence showed it"), nowMs);
        m_waiting.removeAt(i);
    }
    return m_waiting.size() < before;
}

void EarlierSwitches::listRead(qint64 nowMs)
{
    if (m_waiting.isEmpty())
        return;
    for (qsizetype i = m_waiting.size() - 1; i >= 0; --i) {
        if (look(&m_waiting[i], nowMs))
            m_waiting.removeAt(i);
    }
    concludeBatches(nowMs);
    tellIfDone();
}

void EarlierSwitches::tellIfDone()
{
    if (m_waiting.isEmpty())
        Q_EMIT checked(m_seen, m_noTrace, m_unconfirmed);
}

/// True when it has come to an end.
bool EarlierSwitches::look(Waiting *one, qint64 nowMs)
{
    const FloorRow *row = m_agents->find(one->entry.agent);
    const SwitchState now = row ? row->switches[size_t(one->channel)] : SwitchState::Unknown;
    const SwitchState asked = one->entry.asked == "on"_L1 ? SwitchState::On : SwitchState::Off;
    const bool accepted = one->entry.stage == ActivityStage::Accepted;
    if (now == asked) {
        //: A switch of an earlier run whose outcome was not known
        conclude(one->entry, ActivityStage::Seen, tr("read at the next start"), nowMs);
        m_seen += accepted ? 0 : 1;
        return true;
    }
    if (++one->lists < pollsUntilUnconfirmed)
        return false;
    if (!accepted) {
        conclude(one->entry, ActivityStage::NoTrace, tr("read at the next start"), nowMs);
        ++m_noTrace;
        return true;
    }
    // It may have come true and been changed by others while nobody looked: that cannot be told apart.
    conclude(one->entry, ActivityStage::Unconfirmed,
             now == SwitchState::Unknown ? tr("accepted; at the next start presence did not tell")
                                         : tr("accepted; at the next start it was read otherwise"),
             nowMs);
    ++m_unconfirmed;
    return true;
}

void EarlierSwitches::conclude(ActivityEntry entry, ActivityStage stage, const QString &words, qint64 nowMs)
{
    entry.stage = stage;
    entry.words = words;
    entry.changedMs = nowMs;
    m_store->put(entry);
}

/// Of a batch without an open part the line is written anew from what became of the parts.
void EarlierSwitches::concludeBatches(qint64 nowMs)
{
    for (qsizetype i = m_batches.size() - 1; i >= 0; --i) {
        const QUuid id = m_batches[i].id;
        if (std::any_of(m_waiting.cbegin(), m_waiting.cend(),
                        [&](const Waiting &one) { return one.entry.batch == id; }))
            continue;
        ActivityQuery query;
        query.batch = id;
        query.limit = 100'000;
        m_store->query(query, this, [this, batch = m_batches.takeAt(i), nowMs](const QList<ActivityEntry> &parts) {
            concludeBatch(batch, parts, nowMs);
        });
    }
}

void EarlierSwitches::concludeBatch(ActivityEntry batch, const QList<ActivityEntry> &parts, qint64 nowMs)
{
    OutcomeCounts counts;
    QSet<std::pair<AgentId, QString>> known;
    for (const ActivityEntry &part : parts) {
        const std::pair<AgentId, QString> what(part.agent, part.what);
        if (known.contains(what)) // newest first: an earlier try
            continue;
        known.insert(what);
        ++counts.total;
        ++counts.of(part.stage);
    }
    SwitchBatch::tellOutcome(&batch, counts);
    batch.changedMs = nowMs;
    m_store->put(batch);
}

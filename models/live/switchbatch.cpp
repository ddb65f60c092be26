#include "switchbatch.h"

using namespace Qt::StringLiterals;

SwitchBatch::SwitchBatch(SwitchQueue *queue, const Clock &clock, const QString &title, const QString &origin,
                         const QList<Item> &items, QObject *parent)
    : QObject(parent),
      m_queue(queue),
      m_clock(clock),
      m_title(title),
      m_origin(origin),
      m_items(items),
      m_startedMs(clock.utcMs())
{
    QList<OutcomeRow> rows;
    rows.reserve(items.size());
    for (const Item &item : items) {
        OutcomeRow row;
        row.agent = item.request.agent;
        row.name = item.name;
        row.channel = item.request.channel;
        row.before = item.request.now;
        row.asked = item.request.asked;
        rows.append(row);
    }
    m_entries.resize(items.size());
    m_outcomes.setRows(rows);
}

void SwitchBatch::start()
{
    const SwitchQueue::Changes changes(m_queue);
    m_asking = true;
    for (int item = 0; item < int(m_items.size()); ++item)
        ask(item, m_origin);
    m_asking = false;
    tell({});
}

void SwitchBatch::ask(int item, const QString &origin)
{
    const Item &it = m_items[item];
    SwitchWish wish;
    wish.channel = it.request.channel;
    wish.on = it.request.asked;
    wish.bulk = true;
    wish.item = item;
    ActivityEntry &entry = wish.entry;
    entry.id = m_entries[item] = QUuid::createUuid();
    entry.batch = m_id;
    entry.askedMs = entry.changedMs = m_clock.utcMs();
    entry.agent = it.request.agent;
    entry.agentName = it.name;
    entry.what = channelWireName(it.request.channel);
    entry.asked = stateWord(it.request.asked ? SwitchState::On : SwitchState::Off);
    entry.before = stateWord(it.request.now);
    entry.origin = origin;
    setStage(item, ActivityStage::Requested, {});
    m_queue->ask(wish);
}

void SwitchBatch::stopRest()
{
    m_stopped = true;
    const OutcomeCounts before = counts();
    const SwitchQueue::Changes changes(m_queue);
    for (int item = 0; item < int(m_items.size()); ++item) {
        const PlanItem &request = m_items[item].request;
        const ActivityStage stage = m_outcomes.rows()[item].stage;
        if (stage == ActivityStage::Requested || stage == ActivityStage::Sent)
            m_queue->takeBack(request.agent, request.channel, m_entries[item], tr("stopped"));
    }
    tell(before);
}

int SwitchBatch::retryFailed()
{
    m_stopped = false;
    const OutcomeCounts before = counts();
    const SwitchQueue::Changes changes(m_queue);
    int count = 0;
    m_asking = true;
    for (int item = 0; item < int(m_items.size()); ++item) {
        if (!isRetryable(m_outcomes.rows()[item]))
            continue;
        ask(item, u"retry"_s);
        ++count;
    }
    m_asking = false;
    tell(before);
    return count;
}

void SwitchBatch::wishChanged(const SwitchWish &wish)
{
    if (wish.item < 0 || wish.item >= m_entries.size() || m_entries[wish.item] != wish.entry.id)
        return; // of an earlier try
    const OutcomeCounts before = counts();
    setStage(wish.item, wish.entry.stage, wish.entry.words);
    tell(before);
}

void SwitchBatch::setStage(int item, ActivityStage stage, const QString &words)
{
    OutcomeRow row = m_outcomes.rows()[item];
    row.stage = stage;
    row.words = words;
    m_outcomes.setRow(item, row);
}

void SwitchBatch::tell(const OutcomeCounts &before)
{
    if (m_asking)
        return;
    const OutcomeCounts now = counts();
    if (now == before)
        return;
    Q_EMIT countsChanged();
    if (now.isAnswered() && !before.isAnswered())
        Q_EMIT answered();
    if (now.isSettled() && !before.isSettled())
        Q_EMIT settled();
}

ActivityEntry SwitchBatch::summary() const
{
    ActivityEntry entry;
    entry.id = m_id;
    entry.kind = ActivityKind::Batch;
    entry.what = m_title;
    entry.origin = m_origin;
    entry.askedMs = m_startedMs;
    entry.changedMs = m_clock.utcMs();
    tellOutcome(&entry, m_outcomes.counts());
    return entry;
}

void SwitchBatch::tellOutcome(ActivityEntry *entry, const OutcomeCounts &counts)
{
    if (!counts.isAnswered())
        entry->stage = ActivityStage::Requested;
    else if (!counts.isSettled())
        entry->stage = ActivityStage::Accepted;
    else if (counts.failed > 0)
        entry->stage = ActivityStage::Failed; // what needs a look comes first
    else if (counts.unconfirmed + counts.noTrace > 0)
        entry->stage = ActivityStage::Unconfirmed;
    else if (counts.seen > 0)
        entry->stage = ActivityStage::Seen;
    else
        entry->stage = counts.skipped > 0 ? ActivityStage::Skipped : ActivityStage::NotSent;
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts << QString::number(count) + u' ' + text;
    };
    add(counts.seen, tr("seen", "requests of a batch, after a number"));
    add(counts.accepted, tr("accepted", "requests of a batch, after a number"));
    add(counts.unconfirmed, tr("not confirmed", "requests of a batch, after a number"));
    add(counts.failed, tr("failed", "requests of a batch, after a number"));
    add(counts.unknown + counts.noTrace, tr("unknown", "requests of a batch, after a number"));
    add(counts.skipped, tr("skipped", "requests of a batch, after a number"));
    add(counts.notSent, tr("not sent", "requests of a batch, after a number"));
    entry->words = parts.join(u", "_s);
}

// Undo, redo and promises: what sets switches back, and only where they are still as left.
#include "switchboard.h"

#include "activitystore.h"
#include "earlierswitches.h"

using namespace Qt::StringLiterals;

/// Nobody has changed it since, as far as presence tells; or presence has not told yet.
bool SwitchBoard::isStillOurs(const SwitchChange &change) const
{
    const SwitchWish *wish = m_queue.wish(change.agent, change.channel);
    if (wish)
        return wish->entry.id == change.entry;
    const SwitchMachine *machine = m_queue.machine(change.agent, change.channel);
    return machine && machine->ours() == change.to;
}

RevertResult SwitchBoard::revert(const QList<SwitchChange> &changes, const QString &title, bool asRun)
{
    if (refusal() != SwitchRefusal::None)
        return {refusal(), 0, 0, int(changes.size()), {}, {}, nullptr};
    const SwitchQueue::Changes together(&m_queue);
    QList<SwitchChange> wanted, takenBack, setBack;
    int left = 0;
    // Backwards, as of two wishes for one switch the later one stands.
    for (auto it = changes.crbegin(); it != changes.crend(); ++it) {
        const SwitchChange &change = *it;
        if (!isStillOurs(change)) {
            ++left;
        } else if (m_queue.takeBack(change.agent, change.channel, change.entry, tr("taken back"))) {
            m_promises.causeEnded(change.entry, tr("taken back"), m_clock.utcMs());
            takenBack.prepend(change);
        } else if (change.from == SwitchState::Unknown) {
            ++left;
        } else {
            setBack.prepend(change);
            wanted.prepend({change.agent,
                            change.channel,
                            change.to ? SwitchState::On : SwitchState::Off,
                            change.from == SwitchState::On,
                            {}});
        }
    }
    RevertResult result = askAll(wanted, title, u"undo"_s, asRun);
    result.takenBack = int(takenBack.size());
    result.left += left;
    result.reverted = takenBack;
    if (result.asked > 0)
        result.reverted += setBack;
    return result;
}

RevertResult SwitchBoard::repeat(const QList<SwitchChange> &changes, const QString &title)
{
    if (refusal() != SwitchRefusal::None)
        return {refusal(), 0, 0, int(changes.size()), {}, {}, nullptr};
    return askAll(changes, title, u"redo"_s, false);
}

RevertResult SwitchBoard::askAll(const QList<SwitchChange> &wanted, const QString &title, const QString &origin,
                                 bool asRun)
{
    RevertResult result;
    if (wanted.size() == 1 && !asRun) {
        const SwitchChange &one = wanted.first();
        const AskResult asked = askAs(one.agent, one.channel, one.to, origin);
        result.refusal = asked.refusal;
        if (asked.change)
            result.changes.append(*asked.change);
    } else if (!wanted.isEmpty()) {
        QList<SwitchBatch::Item> items;
        for (const SwitchChange &one : wanted) {
            const FloorRow *row = m_agents->find(one.agent);
            if (row && refusalFor(one.agent) == SwitchRefusal::None)
                items.append({{one.agent, one.channel, one.from, one.to}, rowName(*row)});
        }
        result.batch = startItems(title, origin, items);
        if (result.batch)
            result.changes = changesOf(result.batch);
    }
    result.asked = int(result.changes.size());
    result.left = int(wanted.size()) - result.asked;
    return result;
}

QList<SwitchChange> SwitchBoard::changesOf(SwitchBatch *batch) const
{
    QList<SwitchChange> changes;
    const QList<OutcomeRow> &rows = batch->outcomes()->rows();
    for (int item = 0; item < int(rows.size()); ++item) {
        const OutcomeRow &row = rows[item];
        if (row.stage != ActivityStage::Skipped)
            changes.append({row.agent, row.channel, row.before, row.asked, batch->entryOf(item)});
    }
    return changes;
}

RevertResult SwitchBoard::revertBatch(SwitchBatch *batch)
{
    QList<SwitchChange> done;
    const QList<OutcomeRow> &rows = batch->outcomes()->rows();
    for (int item = 0; item < int(rows.size()); ++item) {
        const OutcomeRow &row = rows[item];
        if (isDone(row))
            done.append({row.agent, row.channel, row.before, row.asked, batch->entryOf(item)});
    }
    //: Title of a batch; %1 is the title of the batch that is set back
    return revert(done, tr("Revert: %1").arg(batch->title()), true);
}

// --- promises

AskResult SwitchBoard::askFor(const AgentId &agent, Channel channel, bool on, int minutes)
{
    const AskResult result = ask(agent, channel, on);
    if (!result.change)
        return result;
    const FloorRow *row = m_agents->find(agent);
    SwitchPromise promise;
    promise.entry = wishFor(*row, channel, !on, u"timed"_s).entry;
    promise.entry.stage = ActivityStage::Promised;
    promise.entry.before = on ? u"on"_s : u"off"_s;
    promise.entry.dueMs = m_clock.utcMs() + minutes * 60'000ll;
    promise.channel = channel;
    promise.restore = !on;
    promise.cause = result.change->entry;
    m_promises.add(promise);
    return result;
}

void SwitchBoard::keepPromises()
{
    if (m_promises.all().isEmpty() || refusal() != SwitchRefusal::None)
        return;
    const QList<SwitchPromise> due = m_promises.takeDue(m_clock.utcMs());
    for (const SwitchPromise &promise : due) {
        if (!keep(promise))
            m_promises.putBack(promise);
    }
}

/// Only when presence shows the switch as it was left. False when that cannot be told yet.
bool SwitchBoard::keep(const SwitchPromise &promise)
{
    const AgentId agent = promise.entry.agent;
    const FloorRow *row = m_agents->find(agent);
    const SwitchState now = row ? row->switches[size_t(promise.channel)] : SwitchState::Unknown;
    const SwitchWish *wish = m_queue.wish(agent, promise.channel);
    const bool waits =
        wish && wish->entry.stage != ActivityStage::Unconfirmed && wish->entry.stage != ActivityStage::NoTrace;
    if (now == SwitchState::Unknown || waits || refusalFor(agent) != SwitchRefusal::None)
        return false;
    if ((now == SwitchState::On) == promise.restore) {
        m_promises.conclude(promise, ActivityStage::Skipped, tr("is so already"), m_clock.utcMs());
        return true;
    }
    SwitchWish back = wishFor(*row, promise.channel, promise.restore, u"timed"_s);
    back.entry = promise.entry;
    back.entry.origin = u"timed"_s;
    m_queue.ask(back);
    m_earlier->overtaken(agent, promise.channel, m_clock.utcMs());
    Q_EMIT promisesChanged();
    return true;
}

SwitchRefusal SwitchBoard::keepPromise(const QUuid &entry)
{
    if (refusal() != SwitchRefusal::None)
        return refusal();
    const QList<SwitchPromise> &all = m_promises.all();
    const auto known =
        std::find_if(all.begin(), all.end(), [&](const SwitchPromise &one) { return one.entry.id == entry; });
    if (known == all.end())
        return SwitchRefusal::None;
    if (const SwitchRefusal reason = refusalFor(known->entry.agent); reason != SwitchRefusal::None)
        return reason; // its line stays as it is
    const auto promise = m_promises.take(entry);
    if (keep(*promise))
        return SwitchRefusal::None;
    m_promises.putBack(*promise);
    Q_EMIT promisesChanged();
    return SwitchRefusal::NotFresh;
}

void SwitchBoard::dropPromise(const QUuid &entry)
{
    if (const auto promise = m_promises.take(entry))
        m_promises.conclude(*promise, ActivityStage::NotSent, tr("given up"), m_clock.utcMs());
}

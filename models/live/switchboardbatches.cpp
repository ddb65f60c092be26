// Plans and the batches made from them.
#include "switchboard.h"

#include "activitystore.h"
#include "earlierswitches.h"

using namespace Qt::StringLiterals;

SwitchPlan SwitchBoard::whatIf(const AgentId &agent, Channel channel, bool on) const
{
    return makeWhatIf({&m_agents->rows(), {}, {}, m_queue.requests(), m_minimums}, agent, channel, on);
}

SwitchPlan SwitchBoard::plan(const QList<AgentId> &selected, const SwitchPreset &preset) const
{
    return makePlan({&m_agents->rows(), selected, preset, m_queue.requests(), m_minimums});
}

SwitchBatch *SwitchBoard::start(const SwitchPlan &plan, const QString &title)
{
    if (refusal() != SwitchRefusal::None)
        return nullptr;
    QHash<AgentId, QString> names;
    for (const PlanPerson &person : plan.people)
        names.insert(person.row.id, rowName(person.row));
    QList<SwitchBatch::Item> items;
    for (const PlanItem &request : plan.requests)
        items.append({request, names.value(request.agent)});
    return startItems(title, u"batch"_s, items);
}

SwitchBatch *SwitchBoard::startItems(const QString &title, const QString &origin, const QList<SwitchBatch::Item> &items)
{
    if (items.isEmpty())
        return nullptr;
    trimBatches();
    const qint64 now = m_clock.utcMs();
    for (const SwitchBatch::Item &item : items) {
        m_promises.cancel(item.request.agent, item.request.channel, tr("asked otherwise meanwhile"), now);
        m_earlier->overtaken(item.request.agent, item.request.channel, now);
    }
    auto *batch = new SwitchBatch(&m_queue, m_clock, title, origin, items);
    m_batches.append(batch);
    m_batchOf.insert(batch->id(), batch);
    const auto record = [this, batch] {
        if (m_store)
            m_store->put(batch->summary());
    };
    record();
    connect(batch, &SwitchBatch::answered, this, record);
    connect(batch, &SwitchBatch::settled, this, record);
    connect(batch, &SwitchBatch::countsChanged, this, [batch, record] {
        if (batch->counts().isSettled()) // a late read confirmed one more
            record();
    });
    connect(batch, &SwitchBatch::answered, this, &SwitchBoard::pollWanted);
    batch->start();
    Q_EMIT batchStarted(batch);
    return batch;
}

void SwitchBoard::trimBatches()
{
    constexpr qsizetype keep = 20;
    for (qsizetype i = 0; i < m_batches.size() && m_batches.size() >= keep;) {
        SwitchBatch *batch = m_batches[i];
        if (!batch->counts().isSettled()) {
            ++i;
            continue;
        }
        m_batchOf.remove(batch->id());
        m_batches.removeAt(i);
        batch->deleteLater();
    }
}

void SwitchBoard::wishChanged(const SwitchWish &wish)
{
    m_asked.take(wish.entry);
    if (SwitchBatch *batch = m_batchOf.value(wish.entry.batch))
        batch->wishChanged(wish);
    switch (wish.entry.stage) {
    case ActivityStage::Failed:
    case ActivityStage::NotSent:
    case ActivityStage::Skipped:
        //: Why a switch is not set back by itself: the wish before it failed
        m_promises.causeEnded(wish.entry.id, tr("was not done in the first place"), m_clock.utcMs());
        break;
    default:
        break;
    }
}

#include "importrun.h"

#include "activitystore.h"
#include "agentdesk.h"
#include <algorithm>

using Kind = AgentWrite::Kind;
using State = AgentBulk::State;

ImportRun::ImportRun(AgentDesk *desk, const QUuid &id, const QString &title, const QList<Item> &items, QObject *parent)
    : QObject(parent), m_desk(desk), m_items(items)
{
    std::stable_sort(m_items.begin(), m_items.end(),
                     [](const Item &a, const Item &b) { return a.write.kind < b.write.kind; });
    m_entry.id = id;
    m_entry.kind = ActivityKind::Import;
    m_entry.askedMs = desk->nowMs();
    m_entry.what = title;
    m_entry.origin = QStringLiteral("import");
}

void ImportRun::start()
{
    record(ActivityStage::Sent, {});
    next();
}

void ImportRun::stop()
{
    m_stopped = true;
    if (m_bulk)
        m_bulk->stop();
}

/// One part: rows of one kind.
void ImportRun::next()
{
    const int from = m_at;
    QList<AgentWrite> writes;
    while (m_at < total() && writes.size() < partSize && m_items[m_at].write.kind == m_items[from].write.kind)
        writes += m_items[m_at++].write;
    AgentBulk *bulk = writes.isEmpty() || m_stopped
                          ? nullptr
                          : m_desk->startBulk(writes.first().kind, writes, m_entry.what, {}, m_entry.id);
    if (bulk)
        return follow(bulk, from);
    for (int i = from; i < total(); ++i) {
        ++m_ended;
        Q_EMIT rowChanged(m_items[i].row, State::NotSent, tr("stopped"), {});
    }
    m_at = total();
    end();
}

void ImportRun::follow(AgentBulk *bulk, int from)
{
    m_bulk = bulk;
    connect(bulk, &AgentBulk::lineChanged, this, [this, bulk, from](int index) {
        const AgentBulk::Line &line = bulk->lines()[index];
        if (line.state >= State::Done) {
            ++m_ended;
            m_done += line.state == State::Done;
        }
        Q_EMIT rowChanged(m_items[from + index].row, line.state, line.words,
                          line.state == State::Done ? line.write.wanted.id : AgentId());
        Q_EMIT progressed();
    });
    connect(bulk, &AgentBulk::finished, this, &ImportRun::next);
}

void ImportRun::end()
{
    m_finished = true;
    const int rest = total() - m_done;
    record(rest == 0     ? ActivityStage::Seen
           : m_done == 0 ? ActivityStage::Failed
                         : ActivityStage::Accepted,
           rest == 0 ? QString() : tr("%1 of %2 done").arg(m_done).arg(total()));
    Q_EMIT progressed();
    Q_EMIT finished();
}

void ImportRun::record(ActivityStage stage, const QString &words)
{
    m_entry.stage = stage;
    m_entry.words = words;
    m_entry.changedMs = m_desk->nowMs();
    if (ActivityStore *trail = m_desk->trail())
        trail->put(m_entry);
}

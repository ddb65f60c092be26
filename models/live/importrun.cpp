#include "importrun.h"

#include "activitystore.h"
#include "agentdesk.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
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
    m_entry.origin = u"import"_s;
    m_entry.detail = QJsonDocument(QJsonObject{{u"rows"_s, total()}}).toJson(QJsonDocument::Compact);
}

void ImportRun::start()
{
    m_entry.stage = ActivityStage::Sent;
    m_entry.changedMs = m_desk->nowMs();
    if (ActivityStore *trail = m_desk->trail())
        trail->put(m_entry);
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
        Q_EMIT rowChanged(m_items[i].row, State::NotSent, tr("stopped"), {}, {});
    }
    m_at = total();
    m_finished = true;
    Q_EMIT progressed();
    Q_EMIT finished();
}

void ImportRun::follow(AgentBulk *bulk, int from)
{
    m_bulk = bulk;
    connect(bulk, &AgentBulk::leaving, this, [this, bulk, from](const QList<int> &lines) {
        for (const int index : lines)
            m_requestOf.insert(from + index, int(m_requests.size()));
        m_requests += {bulk->kind(), int(lines.size()), 0, m_desk->nowMs()};
    });
    connect(bulk, &AgentBulk::lineChanged, this, [this, bulk, from](int index) {
        const AgentBulk::Line &line = bulk->lines()[index];
        if (line.state >= State::Done)
            ++m_ended;
        if (line.state == State::Done) {
            ++m_done;
            if (const auto request = m_requestOf.constFind(from + index); request != m_requestOf.cend())
                ++m_requests[*request].done;
        }
        Q_EMIT rowChanged(m_items[from + index].row, line.state, line.words,
                          line.state == State::Done ? line.write.wanted.id : AgentId(), line.answer);
        Q_EMIT progressed();
    });
    connect(bulk, &AgentBulk::finished, this, &ImportRun::next);
}

void ImportRun::close()
{
    if (ActivityStore *trail = m_desk->trail())
        trail->put(ended(m_entry, m_done, m_desk->nowMs()));
}

int ImportRun::rowsOf(const ActivityEntry &entry)
{
    return QJsonDocument::fromJson(entry.detail).object().value(u"rows"_s).toInt();
}

ActivityQuery ImportRun::doneOf(const QUuid &run)
{
    ActivityQuery query;
    query.batch = run;
    query.kinds = {ActivityKind::Create, ActivityKind::BulkEdit};
    query.stages = {ActivityStage::Seen};
    query.limit = std::numeric_limits<int>::max();
    return query;
}

/// People added to teams are parts of a run too, but no row: they name no single agent.
int ImportRun::countDone(const QList<ActivityEntry> &entries)
{
    return int(std::count_if(entries.cbegin(), entries.cend(),
                             [](const ActivityEntry &entry) { return !entry.agent.isNull(); }));
}

ActivityEntry ImportRun::ended(ActivityEntry entry, int done, qint64 nowMs)
{
    const int rows = rowsOf(entry);
    entry.stage = done >= rows ? ActivityStage::Seen : done == 0 ? ActivityStage::Failed : ActivityStage::Accepted;
    entry.words = done >= rows ? QString() : tr("%1 of %2 done", "numbers").arg(done).arg(rows);
    entry.changedMs = nowMs;
    return entry;
}

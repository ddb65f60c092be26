#include "agentbulk.h"

#include "activitystore.h"
#include "agentwriter.h"
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
    m_pausing = false;
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
        m_pausing = false;
        if (m_client)
            m_context = std::make_unique<QObject>(); // its reads and pauses are given up
    }
    next();
}

void AgentBulk::next()
{
    if (!m_chunk.isEmpty())
        return;
    if (isFinished()) {
        if (!std::exchange(m_told, true))
            Q_EMIT finished();
        return;
    }
    if (!m_client || m_pausing)
        return;
    const int together = m_kind == Kind::Downgrade ? 1 : chunkSize;
    for (int line = 0; line < int(m_lines.size()) && m_chunk.size() < together; ++line) {
        if (m_lines[line].state == State::Waiting)
            m_chunk.append(line);
    }
    if (m_chunk.isEmpty())
        return;
    m_toRead = 0;
    if (m_kind == Kind::Create)
        return leave();
    for (const int line : std::as_const(m_chunk))
        set(line, State::Reading);
    readNext();
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
        if (line.state == State::Done && (m_kind == Kind::Patch || m_kind == Kind::Put))
            writes.append({m_kind, line.write.wanted, line.write.before});
    }
    return writes;
}

#include "floorstepper.h"

#include "freedmemory.h"
#include "poolwork.h"
#include <algorithm>

FloorStepper::FloorStepper(QThreadPool *pool, qsizetype poolRows, const Clock &clock, QObject *parent)
    : QObject(parent), m_pool(pool), m_poolRows(poolRows), m_clock(clock)
{
    constexpr int tidyMs = 8'000; // by then the history has written what the step brought, too
    m_tidy.setSingleShot(true);
    m_tidy.setInterval(tidyMs);
    connect(&m_tidy, &QTimer::timeout, this, [this] { m_pool->start(freedmemory::giveBack); });
}

bool FloorStepper::takeList(PresenceList list, qint64 lineMs, bool contiguous, bool confirmedEmpty)
{
    if (list.sequence != 0 && list.sequence <= m_newest)
        return false;
    m_newest = list.sequence;
    enqueue({std::move(list), std::nullopt, lineMs, contiguous, confirmedEmpty});
    return true;
}

void FloorStepper::takeSingle(const SinglePresence &single, qint64 lineMs)
{
    enqueue({std::nullopt, single, lineMs, true, false});
}

void FloorStepper::setChannelMap(const ChannelMap &map)
{
    if (map == m_map)
        return;
    m_map = map;
    m_sameMap = false;
    rejoin();
}

void FloorStepper::setPeople(const AgentHash &agents, bool complete)
{
    m_agents = agents;
    m_peopleComplete = complete;
    m_sameDirectory = false;
    rejoin();
}

void FloorStepper::setTeams(const QHash<AgentId, QList<TeamId>> &teamsOf)
{
    m_teamsOf = teamsOf;
    m_sameDirectory = false;
    rejoin();
}

void FloorStepper::shiftTimes(qint64 ms)
{
    m_shift += ms;
    rejoin();
}

void FloorStepper::continueStates(const QHash<AgentId, EarlierState> &earlier)
{
    m_earlier = earlier;
    rejoin();
}

void FloorStepper::showUnseen()
{
    if (std::exchange(m_unseenShown, true) || m_listed)
        return;
    rejoin();
}

/// The same facts, looked at anew; nothing to do when a step is coming anyway.
void FloorStepper::rejoin()
{
    if ((m_listed || m_unseenShown) && m_waiting.isEmpty())
        enqueue({});
}

void FloorStepper::enqueue(Task task)
{
    // A list that was not looked at before the next one came is not worth a step.
    if (task.list && !m_waiting.isEmpty() && m_waiting.last().list) {
        task.contiguous = task.contiguous && m_waiting.last().contiguous;
        m_waiting.last() = std::move(task);
    } else {
        m_waiting.append(std::move(task));
    }
    next();
}

void FloorStepper::next()
{
    if (m_busy || m_waiting.isEmpty())
        return;
    m_busy = true;
    Task task = m_waiting.takeFirst();
    Applied applied;
    applied.single = task.single ? task.single->presence.id : AgentId();
    applied.sequence = task.list ? task.list->sequence : task.single ? task.single->after + 1 : 0;
    applied.lineMs = task.lineMs;
    applied.contiguous = task.contiguous;
    if (isPatch(task) && findPlaces(*task.list))
        return patch(std::move(applied), *std::move(task.list));
    FloorStep step = stepFor(std::move(task));
    const qsizetype size = std::max({step.previous.size(), step.agents.size(), step.list ? step.list->rows.size() : 0});
    if (size <= m_poolRows) {
        finish(std::move(applied), advance(std::move(step)));
        return;
    }
    inPool(
        m_pool, this, [step = std::move(step)]() mutable { return advance(std::move(step)); },
        [this, applied = std::move(applied)](FloorOutcome outcome) mutable {
            finish(std::move(applied), std::move(outcome));
        });
}

FloorStep FloorStepper::stepFor(Task task)
{
    FloorStep step;
    step.list = std::move(task.list);
    step.single = std::move(task.single);
    step.confirmedEmpty = task.confirmedEmpty;
    step.contiguous = task.contiguous;
    step.first = !m_listed;
    step.sameDirectory = std::exchange(m_sameDirectory, true);
    step.directoryComplete = m_peopleComplete;
    step.nowMs = m_clock.utcMs();
    step.earlier = std::exchange(m_earlier, {});
    step.shiftMs = std::exchange(m_shift, 0);
    step.map = m_map;
    m_sameMap = true;
    if (step.list) {
        m_reading = step.list->reading;
        m_latest = noTime;
        for (const Presence &presence : std::as_const(step.list->rows))
            m_latest = std::max(m_latest, presence.requestTime);
    }
    if (step.single || step.confirmedEmpty)
        m_reading = 0;
    m_places.clear();
    step.unbooked = std::exchange(m_unbooked, {});
    step.book = m_book;
    step.agents = m_agents;
    step.teamsOf = m_teamsOf;
    step.previous = m_model.rows();
    return step;
}

void FloorStepper::finish(Applied applied, FloorOutcome outcome)
{
    m_busy = false;
    m_listed = m_listed || outcome.fromList;
    m_book = std::move(outcome.book);
    m_cover = outcome.cover;
    m_teamCover = outcome.teamCover;
    m_strangers = outcome.strangers;
    // Names, teams or a channel map that were learned are no change of anybody's presence.
    const bool seen = outcome.fromList || !applied.single.isNull();
    const AgentModel::Applied done =
        m_model.setRows(std::exchange(outcome.rows, {}), seen ? m_clock.monoMs() : AgentModel::quietly);
    applied.changedRows = int(done.inserted + done.removed + done.changed);
    applied.outcome = std::move(outcome);
    if (m_model.rows().size() > m_poolRows)
        m_tidy.start(); // patches need a tenth of what such a step leaves behind
    Q_EMIT this->applied(applied);
    next();
}

/// The list differs from the one shown by what it says itself, and nothing else has changed the rows meanwhile.
bool FloorStepper::isPatch(const Task &task) const
{
    return task.list && task.list->since != 0 && task.list->since == m_reading && task.contiguous &&
           !task.confirmedEmpty && m_listed && m_sameDirectory && m_sameMap && m_peopleComplete && m_shift == 0 &&
           m_earlier.isEmpty() && m_book.missing.isEmpty() && m_book.singles.isEmpty() &&
           task.list->latestMs >= m_latest; // else the server's clock was set back and every age may read younger
}

bool FloorStepper::findPlaces(const PresenceList &list)
{
    if (m_places.size() == list.rows.size())
        return true;
    m_places.clear();
    m_places.reserve(list.rows.size());
    for (const Presence &presence : list.rows) {
        const int row = m_model.rowOf(presence.id);
        if (row < 0) {
            m_places.clear();
            return false;
        }
        m_places.append({row, lastSeenAgesAt(m_model.rows().at(row).presence)});
    }
    return true;
}

void FloorStepper::patch(Applied applied, PresenceList list)
{
    FloorInput input;
    input.map = &m_map;
    input.directoryComplete = true;
    input.sameDirectory = true;
    input.nowMs = m_clock.utcMs();
    FloorPatch patch = patchFor(list, &m_places, m_model.rows(), input);
    for (const AgentModel::Patch &row : std::as_const(patch.rows))
        moveCover(m_model.rows()[row.row], row.to, &m_cover, &m_teamCover);
    m_reading = list.reading;
    m_latest = list.latestMs;
    m_unbooked = std::move(list);
    const AgentModel::Applied done = m_model.patchRows(std::move(patch.rows), m_clock.monoMs());
    m_busy = false;
    applied.changedRows = int(done.changed);
    applied.outcome.fromList = true;
    applied.outcome.changes = std::move(patch.changes);
    applied.outcome.cover = m_cover;
    applied.outcome.teamCover = m_teamCover;
    applied.outcome.strangers = m_strangers;
    Q_EMIT this->applied(applied);
    next();
}

// FloorLines: what a poll, the clock and the person do to the lines, and who is told.
#include "floorlines_p.h"

#include "floorwords.h"
#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

FloorLines::Private::Private(FloorLines *lines, AgentModel *model)
    : q(lines), source(model), arrangement(model), m_notes(model)
{
    shown = arrangement.wanted();
    number(0);
    m_told = arrangement.counts();
    arrangement.groups().takeCountsChanged();
    m_notes.restart(arrangement.rows());
}

void FloorLines::Private::applied(const FloorDiff &diff)
{
    arrangement.apply(diff);
    const bool orderedAnew = follow(When::IfFree);
    tellChanges(diff, orderedAnew);
    tellGroups();
    tellCounts();
}

void FloorLines::Private::choose(const FloorArrangement::Settings &settings)
{
    arrangement.setSettings(settings);
    afterRestructure(When::Now);
}

void FloorLines::Private::afterRestructure(When when)
{
    follow(when);
    tellGroups();
    tellCounts();
}

void FloorLines::Private::setWaiting(int count)
{
    if (std::exchange(waiting, count) != count)
        Q_EMIT q->waitingMovesChanged(count);
}

void FloorLines::Private::recount()
{
    setWaiting(LineShift::between(shown, arrangement.wanted(), arrangement.slotCount()).lines());
}

void FloorLines::Private::tellCounts()
{
    if (std::exchange(m_told, arrangement.counts()) != m_told)
        Q_EMIT q->countsChanged();
}

void FloorLines::Private::tell(std::vector<ChangedCells> *cells)
{
    std::sort(cells->begin(), cells->end(),
              [](const ChangedCells &a, const ChangedCells &b) { return a.firstRow < b.firstRow; });
    const auto [first, last] = shownLines ? shownLines() : std::pair(0, std::numeric_limits<int>::max());
    const auto side = [first = first, last = last](int line) { return line < first ? -1 : line > last ? 1 : 0; };
    std::optional<ChangedCells> run;
    const auto flush = [this, &run] {
        if (run)
            Q_EMIT q->dataChanged(q->index(run->firstRow, run->firstColumn), q->index(run->lastRow, run->lastColumn),
                                  *run->roles);
    };
    for (const ChangedCells &next : *cells) {
        const int where = side(next.firstRow);
        if (run && where != 0 && where == side(run->lastRow)) {
            run->cover(next);
        } else if (!run || where != side(run->lastRow) || !run->extend(next)) {
            flush();
            run = next;
        }
    }
    flush();
}

/// orderedAnew: views draw every line anyway, so they are told once instead of a thousand times.
void FloorLines::Private::tellChanges(const FloorDiff &diff, bool orderedAnew)
{
    for (const FloorDiff::Change &change : diff.changed)
        m_notes.watch(arrangement.rows()[change.after]);
    for (const qint32 row : diff.inserted)
        m_notes.watch(arrangement.rows()[row]);
    const auto replaced = arrangement.takeReplaced();
    if (orderedAnew)
        return tellAll(AgentColumn(0), AgentColumn(agentColumnCount - 1));

    std::vector<ChangedCells> cells;
    for (const FloorDiff::Change &change : diff.changed) {
        for (qint32 s = arrangement.firstSlotOfRow(change.after); s >= 0; s = arrangement.slot(s).next) {
            if (arrangement.slot(s).line >= 0)
                cells.push_back(ChangedCells::of(change, arrangement.slot(s).line));
        }
    }
    for (const qint32 s : replaced) {
        if (arrangement.slot(s).line >= 0)
            cells.push_back(ChangedCells::wholeRow(arrangement.slot(s).line));
    }
    tell(&cells);
}

void FloorLines::Private::tellGroups()
{
    std::vector<ChangedCells> cells;
    for (const qint32 group : arrangement.groups().takeCountsChanged()) {
        const qint32 header = arrangement.groups().headerOf(group);
        if (header >= 0 && arrangement.slot(header).line >= 0)
            cells.push_back(ChangedCells::wholeRow(arrangement.slot(header).line));
    }
    tell(&cells);
}

void FloorLines::Private::tellAll(AgentColumn first, AgentColumn last)
{
    if (!shown.empty())
        Q_EMIT q->dataChanged(q->index(0, int(first)), q->index(int(shown.size()) - 1, int(last)));
}

void FloorLines::Private::thresholdChanged()
{
    m_notes.restart(arrangement.rows());
    arrangement.rearrange();
    afterRestructure(When::IfFree);
    tellAll(AgentColumn::InState, AgentColumn::Notes);
}

void FloorLines::Private::moveOn(qint64 nowMs)
{
    const qint64 before = source->now();
    source->setNow(nowMs);
    const QList<FloorRow> &rows = arrangement.rows();
    QList<qint32> touched;
    if (nowMs >= before) {
        touched = m_notes.due(rows, before, nowMs);
    } else { // the clock was set back
        m_notes.restart(rows);
        for (qint32 i = 0; i < qint32(rows.size()); ++i) {
            if (source->noteOf(rows[i], before) != source->noteOf(rows[i], nowMs))
                touched << i;
        }
    }
    if (touched.isEmpty())
        return;
    if (arrangement.settings().sortColumn == AgentColumn::Notes) {
        arrangement.touchRows(touched);
        follow(When::IfFree);
    }
    std::vector<ChangedCells> cells;
    const FloorDiff::Change change{0, 0, columnBit(AgentColumn::InState) | columnBit(AgentColumn::Notes)};
    for (const qint32 row : std::as_const(touched)) {
        for (qint32 s = arrangement.firstSlotOfRow(row); s >= 0; s = arrangement.slot(s).next) {
            if (arrangement.slot(s).line >= 0)
                cells.push_back(ChangedCells::of(change, arrangement.slot(s).line));
        }
    }
    tell(&cells);
}

QVariant FloorLines::Private::groupData(const FloorGroup &group, AgentColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const FloorCounts &c = group.counts;
        if (column == AgentColumn::State)
            return group.title;
        if (column == AgentColumn::Agent)
            return floorwords::stateCounts(c.working, c.away, c.offline, c.odd);
        if (column >= AgentColumn::Email && column <= AgentColumn::Phone)
            return floorwords::groupCover(group, Channel(int(column) - int(AgentColumn::Email)));
        return {};
    }
    case Qt::TextAlignmentRole:
        return source->headerData(int(column), Qt::Horizontal, role);
    case IdRole:
        return QUuid();
    case RowRole:
        return QVariant::fromValue(quintptr(0));
    case GroupRole:
        return QVariant::fromValue(quintptr(&group));
    case FlashRole:
        return qint64(0);
    case NoteRole:
        return int(NoteKind::None);
    case AccessibleRole:
        return floorwords::groupSentence(group);
    default:
        return {};
    }
}

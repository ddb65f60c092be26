// FloorLines: from the lines shown to the lines wanted, with the signals a view needs to keep its place.
#include "floorlines_p.h"

#include <algorithm>

namespace {
// A view lays everything out anew for each signal about rows: beyond a few, one layoutChanged is cheaper.
constexpr size_t fewSteps = 8;
} // namespace

void FloorLines::Private::number(size_t from)
{
    for (size_t i = from; i < shown.size(); ++i)
        arrangement.slot(shown[i]).line = qint32(i);
}

bool FloorLines::Private::follow(When when)
{
    const bool waits = held && when == When::IfFree;
    const LineShift shift = LineShift::between(shown, arrangement.wanted(), arrangement.slotCount(),
                                               waits ? LineShift::anySteps : fewSteps);
    if (waits) {
        setWaiting(shift.lines());
        return false;
    }
    if (shift.many)
        atOnce(shift);
    else
        stepByStep(shift);
    Q_ASSERT(shown == arrangement.wanted());
    arrangement.releaseUnused();
    setWaiting(0);
    return shift.many;
}

void FloorLines::Private::removeRun(LineShift::Run run)
{
    q->beginRemoveRows({}, run.first, run.first + run.count - 1);
    const auto first = shown.begin() + run.first, last = first + run.count;
    for (auto it = first; it != last; ++it)
        arrangement.slot(*it).line = -1;
    shown.erase(first, last);
    number(size_t(run.first));
    q->endRemoveRows();
}

void FloorLines::Private::insertRun(qint32 at, const std::vector<qint32> &items)
{
    if (items.empty())
        return;
    q->beginInsertRows({}, at, at + int(items.size()) - 1);
    shown.insert(shown.begin() + at, items.begin(), items.end());
    number(size_t(at));
    q->endInsertRows();
}

void FloorLines::Private::moveTo(qint32 wantedAt)
{
    const std::vector<qint32> &wanted = arrangement.wanted();
    const qint32 from = arrangement.slot(wanted[size_t(wantedAt)]).line;
    // Behind the line it follows in the end; those that are still to be inserted have none.
    qint32 before = wantedAt - 1;
    while (before >= 0 && arrangement.slot(wanted[size_t(before)]).line < 0)
        --before;
    const qint32 to = before < 0 ? 0 : arrangement.slot(wanted[size_t(before)]).line + 1;
    if (to == from || to == from + 1)
        return;
    q->beginMoveRows({}, from, from, {}, to);
    if (from < to)
        std::rotate(shown.begin() + from, shown.begin() + from + 1, shown.begin() + to);
    else
        std::rotate(shown.begin() + to, shown.begin() + from, shown.begin() + from + 1);
    number(size_t(std::min(from, to)));
    q->endMoveRows();
}

void FloorLines::Private::stepByStep(const LineShift &shift)
{
    for (auto run = shift.removals.rbegin(); run != shift.removals.rend(); ++run)
        removeRun(*run);
    for (const qint32 wantedAt : shift.movers)
        moveTo(wantedAt);
    for (const LineShift::Run &run : shift.insertions) {
        const auto first = arrangement.wanted().begin() + run.first;
        insertRun(run.first, {first, first + run.count});
    }
}

void FloorLines::Private::atOnce(const LineShift &shift)
{
    // New lines come in at the end and old ones go from there, in one piece each; between them everything is put in
    // order.
    const std::vector<qint32> &wanted = arrangement.wanted();
    std::vector<qint32> arriving, going;
    for (const LineShift::Run &run : shift.insertions)
        arriving.insert(arriving.end(), wanted.begin() + run.first, wanted.begin() + run.first + run.count);
    for (const LineShift::Run &run : shift.removals)
        going.insert(going.end(), shown.begin() + run.first, shown.begin() + run.first + run.count);
    insertRun(qint32(shown.size()), arriving);

    Q_EMIT q->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<qint32> old = std::exchange(shown, wanted);
    shown.insert(shown.end(), going.begin(), going.end());
    number(0);
    const QModelIndexList from = q->persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from)
        to << q->index(arrangement.slot(old[size_t(index.row())]).line, index.column());
    q->changePersistentIndexList(from, to);
    Q_EMIT q->layoutChanged({}, QAbstractItemModel::VerticalSortHint);

    if (!going.empty())
        removeRun({qint32(wanted.size()), qint32(going.size())});
}

void FloorLines::Private::fold(qint32 line, bool folded)
{
    const qint32 group = slotAt(line).group;
    arrangement.groups().setFolded(group, folded);
    arrangement.chooseLines();
    if (!held || waiting == 0) {
        afterRestructure(When::Now);
        return;
    }
    // Others go on waiting: only what stands under this group's line folds.
    if (folded) {
        qint32 end = line + 1;
        while (end < qint32(shown.size()) && slotAt(end).person >= 0)
            ++end;
        if (end > line + 1)
            removeRun({line + 1, end - line - 1});
    } else {
        std::vector<qint32> items;
        for (const qint32 s : arrangement.wanted()) {
            const FloorSlot &slot = arrangement.slot(s);
            if (slot.group == group && slot.person >= 0 && slot.line < 0)
                items.push_back(s);
        }
        insertRun(line + 1, items);
    }
    arrangement.releaseUnused();
    recount();
    tellGroups();
}

#include "agentmodel.h"

#include "changedcells.h"
#include "floorwords.h"
#include <QMetaMethod>
#include <algorithm>
#include <limits>
#include <optional>

AgentModel::AgentModel(QObject *parent) : QAbstractTableModel(parent)
{
}

const FloorRow &AgentModel::at(int row) const
{
    return row < m_front ? m_next[row] : m_rows[row - m_front + m_back];
}

static AgentModel::Applied appliedBy(const FloorDiff &diff)
{
    return {diff.inserted.size(), diff.removed.size(),
            std::count_if(diff.changed.begin(), diff.changed.end(), [](const auto &c) { return c.isLoud(); })};
}

AgentModel::Applied AgentModel::setRows(QList<FloorRow> rows, qint64 monoMs)
{
    addRequests(&rows);
    const FloorDiff diff = diffRows(m_rows, rows);
    m_next = std::move(rows);
    if (monoMs != quietly)
        m_flash.stamp(diff, m_next, monoMs);
    emitStructure(diff);
    m_front = m_back = 0;
    m_rows = std::move(m_next);
    m_next = {};
    emitChanges(diff);
    Q_EMIT rowsApplied(diff);
    return appliedBy(diff);
}

FloorDiff AgentModel::patch(QList<Patch> patches)
{
    Q_EMIT rowsAboutToBePatched();
    FloorDiff diff;
    diff.changed.reserve(patches.size());
    diff.was.reserve(patches.size());
    for (Patch &patch : patches) {
        FloorRow &row = m_rows[patch.row];
        const ColumnBits columns = changedColumns(row, patch.to);
        std::swap(row, patch.to);
        if (columns) {
            diff.changed.append({patch.row, patch.row, columns});
            diff.was.append(std::move(patch.to));
        }
    }
    Q_EMIT rowsPatched();
    return diff;
}

AgentModel::Applied AgentModel::patchRows(QList<Patch> patches, qint64 monoMs)
{
    const FloorDiff diff = patch(std::move(patches));
    m_flash.stamp(diff, m_rows, monoMs);
    emitChanges(diff);
    Q_EMIT rowsApplied(diff);
    return appliedBy(diff);
}

static qsizetype placeOf(const QList<FloorRow> &rows, const AgentId &id)
{
    const auto it = std::lower_bound(rows.begin(), rows.end(), id,
                                     [](const FloorRow &row, const AgentId &wanted) { return idLess(row.id, wanted); });
    return it != rows.end() && it->id == id ? it - rows.begin() : -1;
}

/// Presence knows nothing of requests: they are joined here.
void AgentModel::addRequests(QList<FloorRow> *rows) const
{
    for (auto it = m_requests.cbegin(); it != m_requests.cend(); ++it) {
        const qsizetype row = placeOf(*rows, it.key());
        if (row >= 0)
            (*rows)[row].requests = it.value();
    }
}

void AgentModel::setRequests(const QHash<AgentId, std::shared_ptr<const RowRequests>> &changes)
{
    QList<Patch> patches;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (it.value())
            m_requests.insert(it.key(), it.value());
        else
            m_requests.remove(it.key());
        const int row = rowOf(it.key());
        if (row < 0)
            continue;
        patches.append({row, m_rows.at(row)});
        patches.last().to.requests = it.value();
    }
    std::sort(patches.begin(), patches.end(), [](const Patch &a, const Patch &b) { return a.row < b.row; });
    const FloorDiff diff = patch(std::move(patches));
    if (diff.isEmpty())
        return;
    emitChanges(diff);
    Q_EMIT rowsApplied(diff);
}

void AgentModel::emitStructure(const FloorDiff &diff)
{
    qsizetype r = 0, i = 0;
    while (r < diff.removed.size() || i < diff.inserted.size()) {
        // Of both lists everything before the next run is the same people: they pass from one list to the other.
        const int toRemoval = r < diff.removed.size() ? diff.removed[r] - m_back : std::numeric_limits<int>::max();
        const int toInsertion = i < diff.inserted.size() ? diff.inserted[i] - m_front : std::numeric_limits<int>::max();
        const int same = std::min(toRemoval, toInsertion);
        m_front += same;
        m_back += same;
        if (toRemoval <= toInsertion) {
            int count = 1;
            while (r + count < diff.removed.size() && diff.removed[r + count] == diff.removed[r] + count)
                ++count;
            beginRemoveRows({}, m_front, m_front + count - 1);
            m_back += count;
            endRemoveRows();
            r += count;
        } else {
            int count = 1;
            while (i + count < diff.inserted.size() && diff.inserted[i + count] == diff.inserted[i] + count)
                ++count;
            beginInsertRows({}, m_front, m_front + count - 1);
            m_front += count;
            endInsertRows();
            i += count;
        }
    }
}

void AgentModel::emitChanges(const FloorDiff &diff)
{
    if (static const QMetaMethod signal = QMetaMethod::fromSignal(&AgentModel::dataChanged); !isSignalConnected(signal))
        return; // what the program shows follows rowsApplied()
    const auto tell = [this](const ChangedCells &c) {
        Q_EMIT dataChanged(index(c.firstRow, c.firstColumn), index(c.lastRow, c.lastColumn), *c.roles);
    };
    std::optional<ChangedCells> run;
    for (const FloorDiff::Change &change : diff.changed) {
        const ChangedCells next = ChangedCells::of(change, change.after);
        if (run && run->extend(next))
            continue;
        if (run)
            tell(*run);
        run = next;
    }
    if (run)
        tell(*run);
}

int AgentModel::rowOf(const AgentId &id) const
{
    return int(placeOf(m_rows, id));
}

const FloorRow *AgentModel::find(const AgentId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows[row];
}

qint64 AgentModel::flashOf(int row, AgentColumn column) const
{
    return row < 0 || row >= rowCount() ? 0 : m_flash.at(at(row).id, column);
}

void AgentModel::setTeamNames(const QHash<TeamId, QString> &names)
{
    if (names == m_teamNames)
        return;
    m_teamNames = names;
    const int column = int(AgentColumn::Team);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column),
                           {Qt::DisplayRole, Qt::AccessibleTextRole, SortRole});
    Q_EMIT teamNamesChanged();
}

void AgentModel::setAwayThresholdMs(qint64 ms)
{
    if (ms == m_awayThreshold)
        return;
    m_awayThreshold = ms;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, int(AgentColumn::InState)), index(rowCount() - 1, int(AgentColumn::Notes)),
                           {Qt::DisplayRole, Qt::AccessibleTextRole, SortRole, NoteRole, AccessibleRole});
    Q_EMIT awayThresholdChanged();
}

int AgentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_front + m_rows.size() - m_back);
}

int AgentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : agentColumnCount;
}

QVariant AgentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return cell(at(index.row()), AgentColumn(index.column()), role);
}

QVariant AgentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= agentColumnCount)
        return {};
    const auto column = AgentColumn(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return floorwords::column(column);
    if (role == Qt::TextAlignmentRole) {
        const bool right = column == AgentColumn::InState || column == AgentColumn::LastSeen;
        return QVariant::fromValue((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

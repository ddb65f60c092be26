#include "importproxy.h"

#include <algorithm>

ImportProxy::ImportProxy(ImportModel *model, QObject *parent) : QAbstractProxyModel(parent), m_model(model)
{
    setSourceModel(model);
    // The rows of another list all come, and those of the one before all go.
    connect(model, &QAbstractItemModel::rowsInserted, this, &ImportProxy::choose);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { arrange({}); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ImportProxy::choose);
    connect(model, &QAbstractItemModel::columnsAboutToBeInserted, this,
            [this](const QModelIndex &, int from, int to) { beginInsertColumns({}, from, to); });
    connect(model, &QAbstractItemModel::columnsInserted, this, [this] { endInsertColumns(); });
    connect(model, &QAbstractItemModel::columnsAboutToBeRemoved, this,
            [this](const QModelIndex &, int from, int to) { beginRemoveColumns({}, from, to); });
    connect(model, &QAbstractItemModel::columnsRemoved, this, [this] { endRemoveColumns(); });
    connect(model, &QAbstractItemModel::dataChanged, this, &ImportProxy::told);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    choose();
}

void ImportProxy::setShow(Show show)
{
    m_show = show;
    choose();
}

void ImportProxy::setFailedFirst(bool first)
{
    m_failedFirst = first;
    QList<int> rows = m_rows; // the same ones: none goes that a person watches
    std::sort(rows.begin(), rows.end());
    arrange(ordered(rows));
}

/// rows: as in the list.
QList<int> ImportProxy::ordered(QList<int> rows) const
{
    if (m_failedFirst)
        std::stable_partition(rows.begin(), rows.end(), [this](int row) {
            const RowState state = m_model->sheet().row(row).state;
            return state == RowState::Failed || state == RowState::Unknown;
        });
    return rows;
}

static bool belongs(const ImportRow &row, ImportProxy::Show show)
{
    using S = ImportProxy::Show;
    switch (show) {
    case S::All:
        return true;
    case S::Create:
        return row.state == RowState::Create || row.state == RowState::Sending;
    case S::Change:
        return row.state == RowState::Change;
    case S::Unchanged:
        return row.state == RowState::Unchanged;
    case S::Repair:
        return row.state == RowState::Invalid || row.state == RowState::Duplicate || row.state == RowState::Taken;
    case S::Warnings:
        return row.state <= RowState::Unchanged && row.hasWarning();
    case S::LeftOut:
        return row.state == RowState::LeftOut;
    case S::Failed:
        return row.state == RowState::Failed;
    case S::Unknown:
        return row.state == RowState::Unknown;
    case S::Created:
        return row.state == RowState::Created;
    case S::Changed:
        return row.state == RowState::Changed;
    }
    return true;
}

int ImportProxy::count(const ImportSheet &sheet, Show show)
{
    const ImportSheet::Counts &c = sheet.counts();
    switch (show) {
    case Show::All:
        return sheet.rowCount();
    case Show::Create:
        return c[RowState::Create] + c[RowState::Sending];
    case Show::Change:
        return c[RowState::Change];
    case Show::Unchanged:
        return c[RowState::Unchanged];
    case Show::Repair:
        return c.needRepair();
    case Show::Warnings:
        return c.warnings;
    case Show::LeftOut:
        return c[RowState::LeftOut];
    case Show::Failed:
        return c[RowState::Failed];
    case Show::Unknown:
        return c[RowState::Unknown];
    case Show::Created:
        return c[RowState::Created];
    case Show::Changed:
        return c[RowState::Changed];
    }
    return 0;
}

/// Chosen and ordered anew.
void ImportProxy::choose()
{
    const ImportSheet &sheet = m_model->sheet();
    QList<int> rows;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        if (m_show == Show::All || belongs(sheet.row(row), m_show))
            rows += row;
    }
    arrange(ordered(rows));
}

/// What stays shown keeps its indexes; where nothing stays or comes, nothing is told.
void ImportProxy::arrange(QList<int> rows)
{
    QList<int> placeOf(m_model->sheet().rowCount(), -1);
    for (int place = 0; place < int(rows.size()); ++place)
        placeOf[rows[place]] = place;
    if (rows == m_rows) {
        m_placeOf = placeOf;
        return;
    }
    // Rows that are not shown any more go from the end, and new ones come there: two signals and an order, however
    // many.
    QList<int> stay, gone;
    for (const int row : std::as_const(m_rows))
        (placeOf.value(row, -1) >= 0 ? stay : gone) += row;
    const auto reorder = [this](const QList<int> &order) {
        if (order == m_rows)
            return;
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QList<int> places(m_placeOf.size(), -1);
        for (int place = 0; place < int(order.size()); ++place)
            places[order[place]] = place;
        QModelIndexList after;
        for (const QModelIndex &index : before)
            after += createIndex(places[m_rows[index.row()]], index.column());
        m_rows = order;
        m_placeOf = places;
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    };
    if (!gone.isEmpty()) {
        if (!stay.isEmpty())
            reorder(stay + gone);
        beginRemoveRows({}, int(stay.size()), int(m_rows.size()) - 1);
        m_rows = stay;
        for (const int row : std::as_const(gone))
            m_placeOf[row] = -1;
        endRemoveRows();
    }
    if (rows.size() > stay.size()) {
        QList<int> fresh = stay;
        for (const int row : std::as_const(rows)) {
            if (m_placeOf.value(row, -1) < 0)
                fresh += row;
        }
        beginInsertRows({}, int(stay.size()), int(fresh.size()) - 1);
        m_rows = fresh;
        m_placeOf.fill(-1, placeOf.size());
        for (int place = 0; place < int(fresh.size()); ++place)
            m_placeOf[fresh[place]] = place;
        endInsertRows();
    }
    reorder(rows);
}

/// Runs of rows stay runs where they are shown in the order of the list.
void ImportProxy::told(const QModelIndex &from, const QModelIndex &to)
{
    int first = -1, last = -1;
    const auto tell = [&] {
        if (first >= 0)
            Q_EMIT dataChanged(index(first, from.column()), index(last, to.column()));
    };
    for (int row = from.row(); row <= to.row(); ++row) {
        const int place = m_placeOf.value(row, -1);
        if (place < 0 || (first >= 0 && place == last + 1)) {
            last = place < 0 ? last : place;
            continue;
        }
        tell();
        first = last = place;
    }
    tell();
}

QVariant ImportProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The columns are those of the list, also while none of its rows is shown.
    return orientation == Qt::Horizontal ? m_model->headerData(section, orientation, role)
                                         : QAbstractProxyModel::headerData(section, orientation, role);
}

QModelIndex ImportProxy::mapToSource(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_model->index(m_rows[index.row()], index.column())
                                                          : QModelIndex();
}

QModelIndex ImportProxy::mapFromSource(const QModelIndex &index) const
{
    const int place = index.isValid() ? m_placeOf.value(index.row(), -1) : -1;
    return place < 0 ? QModelIndex() : createIndex(place, index.column());
}

QModelIndex ImportProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int ImportProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_model->columnCount();
}

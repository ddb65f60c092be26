#include "outcomemodel.h"

#include "switchwords.h"

using namespace Qt::StringLiterals;

void OutcomeModel::setRows(const QList<OutcomeRow> &rows)
{
    if (!m_rows.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_rows.clear();
        m_counts = {};
        endRemoveRows();
    }
    if (rows.isEmpty())
        return;
    beginInsertRows({}, 0, int(rows.size()) - 1);
    m_rows = rows;
    m_counts = countOutcomes(rows);
    endInsertRows();
}

void OutcomeModel::setRow(int row, const OutcomeRow &outcome)
{
    if (row < 0 || row >= rowCount() || m_rows[row] == outcome)
        return;
    --m_counts.of(m_rows[row].stage);
    ++m_counts.of(outcome.stage);
    m_rows[row] = outcome;
    Q_EMIT dataChanged(index(row, 0), index(row, outcomeColumnCount - 1));
}

int OutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : outcomeColumnCount;
}

QVariant OutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OutcomeRow &row = m_rows[index.row()];
    const auto column = OutcomeColumn(index.column());
    switch (role) {
    case OutcomeIdRole:
        return row.agent;
    case OutcomeStageRole:
        return int(row.stage);
    case Qt::AccessibleTextRole:
        if (column == OutcomeColumn::Mark)
            return QStringList{row.name, switchwords::ask(row.channel, row.asked), switchwords::result(row)}.join(
                u", "_s);
        [[fallthrough]];
    case Qt::DisplayRole:
        switch (column) {
        case OutcomeColumn::Agent:
            return row.name;
        case OutcomeColumn::Request:
            return switchwords::ask(row.channel, row.asked);
        case OutcomeColumn::Result:
            return switchwords::result(row);
        case OutcomeColumn::Mark:
            break;
        }
        return {};
    default:
        return {};
    }
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case int(OutcomeColumn::Agent):
        return tr("Agent", "column of a batch");
    case int(OutcomeColumn::Request):
        return tr("Request", "column of a batch");
    case int(OutcomeColumn::Result):
        return tr("Result", "column of a batch");
    default:
        return {};
    }
}

#include "importmodel.h"

#include "fieldcell.h"
#include "importreport.h"
#include "words.h"
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostTold = 1000;
} // namespace

ImportSheet ImportModel::setSheet(const ImportSheet &sheet)
{
    const ImportSheet before = m_sheet;
    ++m_revision;
    const int rows = m_sheet.rowCount(), columns = m_sheet.columnCount();
    const int newRows = sheet.rowCount(), newColumns = sheet.columnCount();
    if (rows != newRows || columns != newColumns) {
        if (rows > 0) {
            beginRemoveRows({}, 0, rows - 1);
            m_sheet = ImportSheet(m_sheet.header(), {});
            endRemoveRows();
        }
        if (columns > newColumns) {
            beginRemoveColumns({}, firstColumn + newColumns, firstColumn + columns - 1);
            m_sheet = ImportSheet(m_sheet.header().mid(0, newColumns), {});
            endRemoveColumns();
        } else if (columns < newColumns) {
            beginInsertColumns({}, firstColumn + columns, firstColumn + newColumns - 1);
            m_sheet = ImportSheet(sheet.header(), {});
            endInsertColumns();
        }
        if (newRows > 0)
            beginInsertRows({}, 0, newRows - 1);
        m_sheet = sheet;
        if (newRows > 0)
            endInsertRows();
    } else {
        m_sheet = sheet;
        if (newRows > 0)
            Q_EMIT dataChanged(index(0, 0), index(newRows - 1, columnCount() - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    return before;
}

void ImportModel::tell(QList<int> rows)
{
    ++m_revision;
    if (rows.size() > mostTold) // every other row of a long list: all between is looked at once more instead
        Q_EMIT dataChanged(index(rows.first(), 0), index(rows.last(), columnCount() - 1));
    for (qsizetype i = 0; i < rows.size() && rows.size() <= mostTold;) { // runs of rows together
        qsizetype to = i;
        while (to + 1 < rows.size() && rows[to + 1] == rows[to] + 1)
            ++to;
        Q_EMIT dataChanged(index(rows[i], 0), index(rows[to], columnCount() - 1));
        i = to + 1;
    }
    if (!rows.isEmpty())
        Q_EMIT rowsChanged(rows);
}

void ImportModel::setLeftOut(int row, bool leftOut)
{
    if (!m_locked)
        tell(m_sheet.setLeftOut(row, leftOut));
}

void ImportModel::repair(int row, const CellProblem &problem)
{
    if (!m_locked)
        tell(m_sheet.repair(row, problem));
}

void ImportModel::repair(const ImportSheet::Bundle &bundle)
{
    if (!m_locked)
        tell(m_sheet.repair(bundle));
}

void ImportModel::setEnd(int row, RowState state, const QString &words, const AgentId &made, qint64 atMs)
{
    tell(m_sheet.setEnd(row, state, words, made, atMs));
}

void ImportModel::setEnds(const QList<End> &ends)
{
    QList<int> touched;
    for (const End &end : ends)
        touched += m_sheet.setEnd(end.row, end.state, end.words, end.made, end.atMs);
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    tell(touched);
}

void ImportModel::setTeamEnd(const QList<int> &rows, const TeamStep &step)
{
    QList<int> touched;
    for (const int row : rows)
        touched += m_sheet.setTeamEnd(row, step);
    tell(touched);
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_sheet.rowCount();
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstColumn + m_sheet.columnCount();
}

QString ImportModel::replaced(int row, int column) const
{
    const ImportRow &r = m_sheet.row(row);
    const ColumnUse use = m_sheet.uses().value(column);
    if (r.state != RowState::Change || use.kind != ColumnUse::Kind::Field || use.field == AgentField::Email ||
        r.cells.value(column).trimmed().isEmpty() || !m_sheet.changes(row).contains(use.field))
        return {};
    return fieldText(*r.match, use.field);
}

QString ImportModel::joined(int row) const
{
    QStringList parts;
    for (const TeamStep &step : m_sheet.row(row).teams) {
        const QString team = words::isolated(m_sheet.teamName(step.team).left(100));
        parts += step.end == TeamEnd::In        ? tr("in %1", "%1 = a team").arg(team)
                 : step.end == TeamEnd::Sending ? tr("being added to %1", "%1 = a team").arg(team)
                 : step.end == TeamEnd::Failed  ? tr("not in %1", "%1 = a team").arg(team)
                                                : tr("perhaps in %1", "%1 = a team").arg(team);
    }
    return parts.join(u", "_s);
}

QString ImportModel::spoken(int index, int column) const
{
    const ImportRow &row = m_sheet.row(index);
    QString text = row.cells.value(column).left(300);
    if (column == m_sheet.teamColumn() && !row.teams.isEmpty())
        text += u", "_s + joined(index);
    if (const CellProblem *problem = row.problemAt(column)) {
        text += u", "_s + problem->text.left(300);
        const bool both = !problem->repairText.isEmpty() && !problem->openText.isEmpty();
        const QString first = problem->repairText.isEmpty() ? problem->openText : problem->repairText;
        if (!first.isEmpty())
            text += u" "_s + tr("Alt+Enter: %1", "what the keys do").arg(first.left(200));
        if (both)
            text += u" "_s + tr("Alt+Shift+Enter: %1", "what the keys do").arg(problem->openText.left(200));
    }
    return text;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportRow &row = m_sheet.row(index.row());
    const int column = index.column() - firstColumn;
    if (role == ImportStateRole)
        return int(row.state);
    if (index.column() == numberColumn)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(QLocale().toString(index.row() + 1))
                                                                         : QVariant();
    if (index.column() == stateColumn) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return importreport::stateWord(row.state);
        if (role != Qt::AccessibleDescriptionRole && role != Qt::ToolTipRole)
            return {};
        QStringList parts{row.words.left(300), joined(index.row())};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(column).isEmpty() ? QString() : words::isolated(row.cells.value(column).left(300));
    case Qt::EditRole:
        return row.cells.value(column);
    case Qt::AccessibleTextRole:
        return spoken(index.row(), column);
    default:
        return {};
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    tell(m_sheet.setCell(index.row(), index.column() - firstColumn, value.toString()));
    return true;
}

QString ImportModel::fieldTitle(const ColumnUse &use)
{
    switch (use.kind) {
    case ColumnUse::Kind::Field:
        return FieldCell::title(use.field);
    case ColumnUse::Kind::Team:
        return tr("Team");
    case ColumnUse::Kind::Unused:
        break;
    }
    return tr("Not used", "a column of a list");
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (section == numberColumn)
        return u"#"_s;
    if (section == stateColumn)
        return tr("Row");
    return fieldTitle(m_sheet.uses().value(section - firstColumn));
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() >= firstColumn && !m_locked && !m_sheet.row(index.row()).isSettled())
        flags |= Qt::ItemIsEditable;
    return flags;
}

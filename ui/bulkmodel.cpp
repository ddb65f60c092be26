#include "bulkmodel.h"

#include "theme.h"
#include "words.h"
#include <algorithm>

BulkModel::BulkModel(const Theme *theme, const QStringList &titles, QObject *parent)
    : QAbstractTableModel(parent), m_theme(theme), m_titles(titles)
{
    connect(theme, &Theme::changed, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::ForegroundRole});
    });
}

void BulkModel::setRows(const QList<BulkRow> &rows)
{
    const int before = int(m_rows.size()), after = int(rows.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows.resize(after);
        endRemoveRows();
    }
    for (int i = 0; i < std::min(before, after); ++i)
        setRow(i, rows[i]);
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows = rows;
        endInsertRows();
    }
}

void BulkModel::setRow(int row, const BulkRow &value)
{
    if (m_rows[row] == value)
        return;
    m_rows[row] = value;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int BulkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BulkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::tuple_size_v<decltype(BulkRow::cells)>);
}

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    static constexpr Token inks[]{Token::Text2, Token::WorkText, Token::AlarmText, Token::AwayText};
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BulkRow &row = m_rows[index.row()];
    const QString &text = row.cells[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return words::isolated(text.left(300));
    case Qt::AccessibleTextRole:
        return text.left(300);
    case Qt::ToolTipRole:
        return words::toolTip(text);
    case Qt::ForegroundRole:
        return m_theme->color(index.column() == columnCount() - 1 ? inks[size_t(row.tone)]
                              : index.column() == 1               ? Token::Text2
                                                                  : Token::Text);
    default:
        return {};
    }
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_titles.value(section) : QVariant();
}

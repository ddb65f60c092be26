#include "importproxy.h"

ImportProxy::ImportProxy(ImportModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setDynamicSortFilter(false);
    setSourceModel(model);
}

void ImportProxy::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void ImportProxy::setFailedFirst(bool first)
{
    m_failedFirst = first;
    sort(-1);
    if (first)
        sort(0);
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
        return row.state == RowState::Failed || row.state == RowState::Unknown;
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
        return c[RowState::Failed] + c[RowState::Unknown];
    case Show::Created:
        return c[RowState::Created];
    case Show::Changed:
        return c[RowState::Changed];
    }
    return 0;
}

bool ImportProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_show == Show::All || belongs(m_model->sheet().row(row), m_show);
}

bool ImportProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto rank = [this](const QModelIndex &index) {
        return m_failedFirst && belongs(m_model->sheet().row(index.row()), Show::Failed) ? 0 : 1;
    };
    return rank(left) != rank(right) ? rank(left) < rank(right) : left.row() < right.row();
}

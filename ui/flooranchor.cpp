#include "flooranchor.h"

#include "floorlines.h"
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>

FloorAnchor::FloorAnchor(QTableView *view, FloorLines *lines) : QObject(view), m_view(view), m_lines(lines)
{
    connect(lines, &QAbstractItemModel::rowsAboutToBeInserted, this, &FloorAnchor::begin);
    connect(lines, &QAbstractItemModel::rowsAboutToBeRemoved, this, &FloorAnchor::begin);
    connect(lines, &QAbstractItemModel::rowsAboutToBeMoved, this, &FloorAnchor::begin);
    connect(lines, &QAbstractItemModel::layoutAboutToBeChanged, this, &FloorAnchor::begin);
}

void FloorAnchor::setAgent(const AgentId &id)
{
    m_agent = id;
    m_lost = false;
}

int FloorAnchor::lineHeight() const
{
    return m_view->verticalHeader()->defaultSectionSize();
}

void FloorAnchor::begin()
{
    if (m_changing)
        return;
    m_changing = true;
    m_visible.clear();
    m_scroll = m_view->verticalScrollBar()->value();
    if (m_scroll > 0) { // at the top, what comes first is what should be seen
        const int first = m_scroll / lineHeight();
        const int last = std::min(m_lines->rowCount() - 1, (m_scroll + m_view->viewport()->height()) / lineHeight());
        for (int line = first; line <= last; ++line)
            m_visible.append({m_view->model()->index(line, 0), line});
    }
    const QModelIndex current = m_view->currentIndex();
    if (!m_lost && current.isValid())
        m_wasSelected = m_view->selectionModel()->isSelected(current.siblingAtColumn(0));
    // All changes of one round are one: this runs before the next painting.
    QMetaObject::invokeMethod(this, &FloorAnchor::settle, Qt::QueuedConnection);
}

void FloorAnchor::settle()
{
    Q_EMIT settling();
    restoreScroll();
    restoreCurrent();
    m_changing = false;
    m_visible.clear();
    Q_EMIT settled();
}

void FloorAnchor::restoreScroll()
{
    if (m_visible.isEmpty())
        return;
    // Some of the visible lines may themselves have moved far; what most of them did is what happened above them.
    QList<int> shifts;
    for (const Visible &visible : std::as_const(m_visible)) {
        if (visible.index.isValid())
            shifts << visible.index.row() - visible.line;
    }
    if (shifts.isEmpty())
        return;
    std::nth_element(shifts.begin(), shifts.begin() + shifts.size() / 2, shifts.end());
    const int shift = shifts.at(shifts.size() / 2);
    const QScopedValueRollback restoring(m_restoring, true);
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(m_scroll + shift * lineHeight());
}

void FloorAnchor::restoreCurrent()
{
    if (m_agent.isNull())
        return;
    const QModelIndex current = m_view->currentIndex();
    const FloorRow *row = current.isValid() ? m_lines->rowAt(current.row()) : nullptr;
    const bool there = row && row->id == m_agent; // on whichever line: a person stands on one of every team
    const int line = there ? current.row() : m_lines->lineOf(m_agent);
    if (line < 0) {
        m_lost = true; // filtered or folded away: the neighbour keeps the keyboard, the person stays chosen
        return;
    }
    if (!there) {
        const QModelIndex index = m_view->model()->index(line, std::max(0, current.column()));
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    if (m_lost && m_wasSelected && !m_view->selectionModel()->hasSelection())
        m_view->selectionModel()->select(m_view->model()->index(line, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_lost = false;
}

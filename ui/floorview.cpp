#include "floorview.h"

#include "clock.h"
#include "floorviewprivate.h"
#include "look.h"
#include <QAccessible>
#include <QEvent>
#include <QScrollBar>

FloorView::FloorView(const Theme *theme, FloorLines *lines, LiveFloor *live, const Clock &clock, QWidget *parent)
    : QTableView(parent), d(std::make_unique<Private>(this, theme, lines, live, clock))
{
    d->setUp();
    setAccessibleName(tr("Floor"));
    setDensity(Density::Normal);
}

FloorView::~FloorView()
{
    // Both tell of their view's end, when its parts are gone.
    disconnect(selectionModel(), nullptr, this, nullptr);
    delete d->hand;
}

void FloorView::applySettings(const UiSettings &settings)
{
    d->columns->apply(settings);
    setDensity(settings.density);
    d->lines->setGrouping(settings.grouping);
    d->lines->sort(settings.sortColumn, settings.sortOrder);
    d->header->setSort(settings.sortColumn, settings.sortOrder);
}

void FloorView::storeSettings(UiSettings *settings) const
{
    d->columns->store(settings);
    settings->grouping = d->lines->grouping();
    settings->sortColumn = d->lines->sortColumn();
    settings->sortOrder = d->lines->sortOrder();
    settings->density = lineDensity();
}

Density FloorView::lineDensity() const
{
    const int height = d->lineHeight();
    return height < Look::px(32) ? Density::Compact : height < Look::px(40) ? Density::Normal : Density::Roomy;
}

void FloorView::setDensity(Density density)
{
    const int height = Look::px(density == Density::Compact ? 24 : density == Density::Normal ? 32 : 40);
    const double top = verticalScrollBar()->value() / double(std::max(1, d->lineHeight()));
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(int(top * height));
    viewport()->update();
}

void FloorView::setColumnShown(int column, bool shown)
{
    d->columns->setShown(column, shown);
}

QSet<int> FloorView::shownColumns() const
{
    return d->columns->shown();
}

void FloorView::resetColumns()
{
    d->columns->reset();
}

void FloorView::setGrouping(FloorGrouping grouping)
{
    d->columns->setGrouping(grouping);
    d->lines->setGrouping(grouping);
    viewport()->update();
    Q_EMIT columnsChanged();
}

void FloorView::setStale(bool stale, qint64 answeredAtMs)
{
    if (stale == d->scene.stale && (!stale || answeredAtMs == d->answeredAt))
        return;
    const qint64 wall = d->clock.utcMs();
    d->answeredAt = answeredAtMs;
    d->scene.stale = stale;
    d->scene.wallMs = wall;
    d->scene.nowMs = stale && answeredAtMs != noTime ? answeredAtMs : wall;
    d->lines->setNow(d->scene.nowMs);
    d->columns->setStale(stale);
    d->model->setStale(stale, d->scene.nowMs, wall);
    d->flashes->clear();
    d->hover->leave();
    d->updateStripTimes();
    d->hold(d->hand->isOnTable());
    viewport()->update();
}

void FloorView::setStrips(std::function<Strip(const AgentId &)> strips)
{
    d->scene.strips = std::move(strips);
    viewport()->update();
}

void FloorView::tick()
{
    d->tick();
}

void FloorView::polled(int changedRows, int totalRows)
{
    // One change among few people is no storm.
    const bool many = changedRows > 1 && qint64(changedRows) * 10 > totalRows;
    if (many) {
        d->touched.clear();
        Q_EMIT manyChanged(changedRows);
    } else {
        d->takeTouched();
    }
    d->polledMono = d->clock.monoMs();
    d->hover->refresh();
}

AgentId FloorView::currentAgent() const
{
    return d->anchor->agent();
}

void FloorView::selectAgent(const AgentId &id)
{
    const int line = d->lines->lineOf(id);
    if (line < 0)
        return;
    const int column = currentIndex().isValid() ? currentIndex().column() : int(AgentColumn::Agent);
    selectionModel()->setCurrentIndex(model()->index(line, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (d->anchor->agent() != id) { // lines were just changing, so it was not taken for a person's choice
        d->anchor->setAgent(id);
        Q_EMIT currentAgentChanged(id);
    }
    scrollTo(model()->index(line, int(AgentColumn::Agent)));
}

void FloorView::selectAgents(const QList<AgentId> &ids, const AgentId &current)
{
    selectAgent(current);
    QItemSelection lines;
    for (const AgentId &id : ids) {
        if (const int line = d->lines->lineOf(id); line >= 0)
            lines.select(model()->index(line, 0), model()->index(line, 0));
    }
    selectionModel()->select(lines, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QList<AgentId> FloorView::selectedAgents() const
{
    QList<AgentId> ids;
    QSet<AgentId> known; // a person stands on a line of every team
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int line = range.top(); line <= range.bottom(); ++line) {
            const FloorRow *row = d->lines->rowAt(line);
            if (row && !known.contains(row->id)) {
                known.insert(row->id);
                ids << row->id;
            }
        }
    }
    return ids;
}

QList<AgentId> FloorView::shownAgents() const
{
    QList<AgentId> ids;
    QSet<AgentId> known;
    for (int line = 0; line < d->lines->rowCount(); ++line) {
        const FloorRow *row = d->lines->rowAt(line);
        if (row && !known.contains(row->id)) {
            known.insert(row->id);
            ids << row->id;
        }
    }
    return ids;
}

QString FloorView::emptyText() const
{
    return d->emptyText;
}

void FloorView::setEmptyText(const QString &text)
{
    if (text == d->emptyText)
        return;
    d->emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void FloorView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    const bool byPerson = !d->anchor->isChanging();
    setAutoScroll(byPerson); // what moved by itself must not drag the view along
    QTableView::currentChanged(current, previous);
    setAutoScroll(true);
    d->updateLine(previous.row());
    d->updateLine(current.row());
    d->hand->review();
    d->reviewSwitch();
    if (!byPerson)
        return;
    const FloorRow *row = current.isValid() ? d->lines->rowAt(current.row()) : nullptr;
    const AgentId id = row ? row->id : AgentId();
    const bool other = id != d->anchor->agent();
    d->anchor->setAgent(id);
    if (other)
        Q_EMIT currentAgentChanged(id);
}

void FloorView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const int count = int(selectedAgents().size());
    if (std::exchange(d->selectedAgents, count) != count)
        Q_EMIT selectionCountChanged(count);
}

void FloorView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    d->columns->fit(viewport()->width());
}

void FloorView::showEvent(QShowEvent *event)
{
    // Times stood still while nobody could see them.
    d->scene.wallMs = d->clock.utcMs();
    if (!d->scene.stale)
        d->scene.nowMs = d->scene.wallMs;
    d->updateStripTimes();
    QTableView::showEvent(event);
}

void FloorView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        viewport()->update();
}

void FloorView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (d->anchor->isRestoring())
        viewport()->update();
    else if (!d->anchor->isChanging() && dy != 0)
        d->hand->scrolled();
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    d->setHovered(viewport()->underMouse() ? rowAt(pointer.y()) : -1);
    d->hover->leave();
}

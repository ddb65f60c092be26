// FloorView: its switches under pointer and keyboard.
#include "floorview.h"

#include "floorviewprivate.h"
#include "switchhand.h"
#include <QMouseEvent>

void FloorView::setSwitchHand(SwitchHand *hand)
{
    d->switches = hand;
    connect(hand->board(), &SwitchBoard::requestsChanged, this, [this] { d->hover->refresh(); });
    connect(hand->board(), &SwitchBoard::refusalChanged, this, [this] { d->hover->refresh(); });
}

std::optional<SwitchSpot> FloorView::Private::switchOn(const QModelIndex &index) const
{
    const bool isSwitch =
        index.isValid() && index.column() >= int(AgentColumn::Email) && index.column() <= int(AgentColumn::Phone);
    const FloorRow *row = isSwitch && switches ? lines->rowAt(index.row()) : nullptr;
    if (!row)
        return std::nullopt;
    return SwitchSpot{row->id, Channel(index.column() - int(AgentColumn::Email)), index.row()};
}

QRect FloorView::Private::switchBox(const SwitchSpot &spot) const
{
    const FloorRow *row = lines->rowAt(spot.line);
    const int line = row && row->id == spot.agent ? spot.line : lines->lineOf(spot.agent);
    const int column = int(AgentColumn::Email) + int(spot.channel);
    if (line < firstLine() || line > lastLine() || !isOnScreen())
        return {};
    QRect cell = q->visualRect(model->index(line, column));
    if (header->isSectionHidden(column)) // its key works all the same
        cell = q->visualRect(model->index(line, int(AgentColumn::Agent)));
    else
        cell.setLeft(scene.place(AgentColumn(column), 0, floorcolumns::switchWidth));
    cell.setWidth(std::min<int>(cell.width(), floorcolumns::switchWidth));
    return cell.translated(q->viewport()->mapTo(q->window(), QPoint()));
}

void FloorView::Private::reviewSwitch()
{
    if (!hover) // while the view comes up
        return;
    hover->focusAt(q->hasFocus() && keyboardUsed ? switchOn(q->currentIndex()) : std::nullopt);
}

void FloorView::Private::moveSwitch(const SwitchSpot &spot)
{
    if (!switches)
        return;
    hover->clicked();
    switches->click(spot.agent, spot.channel);
}

bool FloorView::explain(const AgentId &agent, Channel channel, const QString &why)
{
    return d->hover->refuse({agent, channel, currentIndex().row()}, why);
}

bool FloorView::pressSwitch(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    const std::optional<SwitchSpot> spot = d->switchOn(at);
    if (!spot || event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier)
        return false;
    d->pressedSwitch = spot;
    // Of several selected rows one can be switched without giving up the others.
    const bool selected = selectionModel()->isRowSelected(at.row(), {});
    selectionModel()->setCurrentIndex(at, selected ? QItemSelectionModel::NoUpdate
                                                   : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return true;
}

void FloorView::releaseSwitch(QMouseEvent *event)
{
    const SwitchSpot pressed = *std::exchange(d->pressedSwitch, std::nullopt);
    const std::optional<SwitchSpot> released = d->switchOn(indexAt(event->position().toPoint()));
    // Lines may have come or gone in between: what counts is whose switch it is.
    if (released && released->agent == pressed.agent && released->channel == pressed.channel)
        d->moveSwitch(*released);
}

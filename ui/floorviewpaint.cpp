// FloorView: painting, and which parts of it a change costs.
#include "floorview.h"

#include "floorviewprivate.h"
#include "rowpainter.h"
#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

void FloorView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::DataChanged);
        event.setFirstRow(topLeft.row());
        event.setLastRow(bottomRight.row());
        event.setFirstColumn(topLeft.column());
        event.setLastColumn(bottomRight.column());
        QAccessible::updateAccessibility(&event);
    }
    // Thousands of these may come at once, nearly all of them far off the screen.
    const int first = std::max(topLeft.row(), d->firstLine()), last = std::min(bottomRight.row(), d->lastLine());
    if (first > last || !d->isOnScreen())
        return;
    const bool loud = roles.isEmpty() || roles.contains(FlashRole);
    for (int line = first; line <= last; ++line) {
        const FloorRow *row = d->lines->rowAt(line);
        if (row && loud)
            d->touched.insert(row->id);
        if (!row)
            d->updateLine(line);
    }
    if (roles.size() == 1 && roles.constFirst() == RowRole)
        return; // nothing that is drawn
    for (int column = topLeft.column(); column <= bottomRight.column(); ++column)
        d->updateCells(first, last, AgentColumn(column));
}

void FloorView::paintEvent(QPaintEvent *event)
{
    d->refreshScene();
    const FloorScene &scene = d->scene;
    RowPainter rows(scene);
    QPainter p(viewport());
    const QRegion &region = event->region();
    const QRect exposed = event->rect();
    const int scroll = verticalScrollBar()->value(), height = d->lineHeight();
    if (scene.stale) // the texture scrolls with the lines
        p.setBrushOrigin(-horizontalScrollBar()->value(), -scroll);

    const int first = std::max(0, (exposed.top() + scroll) / height);
    const int last = std::min(d->lines->rowCount() - 1, (exposed.bottom() + scroll) / height);
    const QModelIndex current = currentIndex();
    for (int line = first; line <= last; ++line) {
        const QRect rect = d->lineRect(line);
        if (!region.intersects(rect))
            continue;
        const FloorRow *row = d->lines->rowAt(line);
        const FloorGroup *group = row ? nullptr : d->lines->groupAt(line);
        const bool selected = row && selectionModel()->isSelected(model()->index(line, 0));
        rows.paintGround(&p, rect, {group != nullptr, selected, line == d->hovered});
        if (group)
            rows.paintGroup(&p, *group, rect);
        for (int i = 0; row && i < agentColumnCount; ++i) {
            const auto column = AgentColumn(i);
            if (!scene.shows(column))
                continue;
            const QRect cell = scene.cell(column, rect.top(), rect.height());
            if (!region.intersects(cell))
                continue;
            if (!d->flashes->isEmpty())
                d->paintFlash(&p, row->id, column, cell.adjusted(0, 0, 0, -1)); // the line below stays
            rows.paintCell(&p, *row, column, cell);
        }
    }
    const int end = (last + 1) * height - scroll;
    if (end <= exposed.bottom()) {
        const QRect rest(exposed.left(), std::max(end, exposed.top()), exposed.width(), exposed.bottom() - end + 1);
        p.fillRect(rest, scene.theme->color(Token::Surface));
        if (scene.stale)
            p.fillRect(rest, scene.theme->hatch(devicePixelRatioF()));
    }
    if (hasFocus() && d->keyboardUsed && current.isValid())
        rows.paintFocus(&p, d->lineRect(current.row()), AgentColumn(current.column()),
                        d->lines->groupAt(current.row()));
    if (d->lines->rowCount() == 0 && !d->emptyText.isEmpty()) {
        p.setFont(d->texts.font(Face::Body));
        p.setPen(scene.theme->color(Token::Text2));
        p.drawText(viewport()->rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap, d->emptyText);
    }
}

void FloorView::Private::paintFlash(QPainter *p, const AgentId &id, AgentColumn column, const QRect &cell) const
{
    const double strength = flashes->strength(id, column);
    if (strength <= 0)
        return;
    QColor color = scene.theme->color(Token::Flash);
    color.setAlphaF(float(strength));
    p->fillRect(cell, color);
}

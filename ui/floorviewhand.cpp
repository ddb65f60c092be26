// FloorView: what keyboard and pointer do.
#include "floorview.h"

#include "floormenu.h"
#include "floortips.h"
#include "floorviewprivate.h"
#include "switchboard.h"
#include "switchmenu.h"
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

bool FloorView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
    case QEvent::HoverLeave:
        return true; // the base class would repaint single cells; here whole lines light up
    case QEvent::MouseMove: {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        d->setHovered(rowAt(at.y()));
        d->hover->pointAt(d->switchOn(indexAt(at)));
        if (d->pressedSwitch)
            return true; // no selection is drawn from a switch
        break;
    }
    case QEvent::Enter:
        d->setHovered(rowAt(static_cast<QEnterEvent *>(event)->position().toPoint().y()));
        break;
    case QEvent::Leave:
        d->setHovered(-1);
        d->hover->pointAt(std::nullopt);
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex at = indexAt(help->pos());
        const FloorRow *row = at.isValid() ? d->lines->rowAt(at.row()) : nullptr;
        if (d->hover->isShown())
            return true; // says more
        const QString tip = row ? floortips::forCell(d->scene, *row, AgentColumn(at.column())) : QString();
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, viewport(), visualRect(at));
        return true;
    }
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void FloorView::focusInEvent(QFocusEvent *event)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): the view's own would choose a first row by itself
    QAbstractScrollArea::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    if (byKey) {
        d->setKeyboardUsed(true);
        if (!currentIndex().isValid() && model()->rowCount() > 0)
            selectionModel()->setCurrentIndex(model()->index(d->firstLine(), int(AgentColumn::Agent)),
                                              QItemSelectionModel::NoUpdate);
    }
    d->updateLine(currentIndex().row());
    d->hand->review();
    d->reviewSwitch();
}

void FloorView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    d->updateLine(currentIndex().row());
    d->reviewSwitch();
}

QModelIndex FloorView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : int(AgentColumn::Agent);
    if (action == MoveHome)
        return model()->index(0, column);
    if (action == MoveEnd)
        return model()->index(model()->rowCount() - 1, column);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        return model()->index(d->firstLine(), column);
    return QTableView::moveCursor(action, modifiers);
}

void FloorView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool onGroup = current.isValid() && d->lines->groupAt(current.row());
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = held == Qt::NoModifier;
    const bool letter =
        (held & ~Qt::ShiftModifier) == Qt::NoModifier && !event->text().isEmpty() && event->text().at(0).isPrint();
    switch (event->key()) {
    case Qt::Key_Space:
        if (plain)
            d->lines->applyMoves();
        else if (held == Qt::ControlModifier && current.isValid())
            selectionModel()->select(current, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        d->setKeyboardUsed(true);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!plain)
            break;
        if (onGroup)
            d->toggleFold(current.row());
        else if (current.isValid())
            Q_EMIT inspectorWanted();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        d->setKeyboardUsed(true);
        if (onGroup && plain) {
            d->foldAt(current.row(), (event->key() == Qt::Key_Left) != isRightToLeft());
            return;
        }
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        d->setKeyboardUsed(true);
        break;
    default:
        if (!letter)
            break;
        if (event->text() == u"/")
            Q_EMIT searchWanted();
        else if (event->key() == Qt::Key_F && plain)
            Q_EMIT filtersWanted();
        else if (event->key() == Qt::Key_G && plain)
            Q_EMIT groupMenuWanted();
        else if (event->text() >= u"1" && event->text() <= u"4" && event->text().size() == 1 && current.isValid() &&
                 !onGroup) {
            // A key that is held down must not flip a switch again and again.
            if (!event->isAutoRepeat())
                d->moveSwitch(
                    {d->lines->rowAt(current.row())->id, Channel(event->text().at(0).digitValue() - 1), current.row()});
        } else
            event->ignore(); // perhaps the window knows it
        return;
    }
    QTableView::keyPressEvent(event);
}

void FloorView::mousePressEvent(QMouseEvent *event)
{
    d->setKeyboardUsed(false);
    const QModelIndex at = indexAt(event->position().toPoint());
    d->pressedGroup = -1;
    if (event->button() == Qt::LeftButton && at.isValid() && d->lines->groupAt(at.row())) {
        d->pressedGroup = at.row();
        selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
        return;
    }
    if (!pressSwitch(event))
        QTableView::mousePressEvent(event);
}

void FloorView::mouseReleaseEvent(QMouseEvent *event)
{
    if (d->pressedSwitch) {
        releaseSwitch(event);
        return;
    }
    const int pressed = std::exchange(d->pressedGroup, -1);
    if (pressed < 0) {
        QTableView::mouseReleaseEvent(event);
        return;
    }
    if (rowAt(event->position().toPoint().y()) == pressed)
        d->toggleFold(pressed);
}

void FloorView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    if (at.isValid() && (d->lines->groupAt(at.row()) || d->switchOn(at)))
        mousePressEvent(event); // two clicks are two clicks
    else if (at.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT inspectorWanted();
}

void FloorView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = byKey ? currentIndex() : indexAt(event->pos());
    if (!at.isValid())
        return;
    const FloorRow *row = d->lines->rowAt(at.row());
    d->hover->clicked();
    const std::optional<SwitchSpot> spot = d->switchOn(at);
    QMenu *menu = row ? floormenu::forPerson(*row, this, [this] { Q_EMIT inspectorWanted(); })
                      : floormenu::forGroup(d->lines, at.row(), this);
    if (row && d->switches)
        switchmenu::add(menu, d->switches, *row, spot ? std::optional(spot->channel) : std::nullopt);
    if (row && d->live && !d->live->switches()->isReadOnly()) {
        const auto signal = [this](void (FloorView::*which)()) { return [this, which] { Q_EMIT(this->*which)(); }; };
        const auto of = [this, id = row->id](void (FloorView::*which)(const AgentId &)) {
            return [this, which, id] { Q_EMIT(this->*which)(id); };
        };
        floormenu::addWrites(menu, *row, this,
                             {signal(&FloorView::channelsWanted), of(&FloorView::editWanted),
                              signal(&FloorView::newAgentWanted), of(&FloorView::downgradeWanted)});
    }
    menu->addSeparator();
    const QString selectAllKey = QKeySequence(QKeySequence::SelectAll).toString(QKeySequence::NativeText);
    connect(menu->addAction(tr("Select all shown") + u'\t' + selectAllKey), &QAction::triggered, this,
            &QAbstractItemView::selectAll);
    if (at.column() != int(AgentColumn::Strip)) {
        menu->addSeparator();
        const QString title = model()->headerData(at.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString();
        connect(menu->addAction(tr("Sort by “%1”", "%1 = a column").arg(title)), &QAction::triggered, this,
                [this, column = at.column()] { d->sortBy(column); });
    }
    d->hand->setMenuOpen(true);
    connect(menu, &QObject::destroyed, d->hand, [hand = d->hand] { hand->setMenuOpen(false); });
    const QRect cell = visualRect(at);
    menu->popup(byKey ? viewport()->mapToGlobal(cell.bottomLeft()) : event->globalPos());
}

#include "staymenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

bool StayMenu::toggle(QAction *action)
{
    if (!action || !action->isEnabled() || !action->isCheckable())
        return false;
    action->trigger();
    return true;
}

void StayMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!toggle(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void StayMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !toggle(activeAction()))
        QMenu::keyPressEvent(event);
}

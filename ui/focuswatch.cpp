#include "focuswatch.h"

#include "focusring.h"
#include "theme.h"
#include <QAbstractItemView>
#include <QApplication>

FocusWatch::FocusWatch(Theme *theme) : QObject(theme), m_theme(theme)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

bool FocusWatch::eventFilter(QObject *, QEvent *event)
{
    const bool before = m_keyboard;
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        m_keyboard = true;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        m_keyboard = false;
        break;
    default:
        return false;
    }
    if (before != m_keyboard)
        follow(QApplication::focusWidget());
    return false;
}

void FocusWatch::follow(QWidget *widget)
{
    // Item views mark the current cell themselves when they have one; a window as a whole needs no ring.
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const bool marks = view && view->model() && view->model()->rowCount() > 0;
    const bool wanted = m_keyboard && widget && !widget->isWindow() && !marks;
    if (!wanted) {
        if (m_ring)
            m_ring->setWidget(nullptr);
        return;
    }
    if (!m_ring)
        m_ring = new FocusRing(m_theme);
    // A line inside a field of its own has the field's ring.
    const bool inField = widget->property("ringOfParent").toBool();
    m_ring->setWidget(inField ? widget->parentWidget() : widget);
}

#include "handwatch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QWindow>

namespace {
constexpr int scrollHoldMs = 3000, restMs = 500;
} // namespace

HandWatch::HandWatch(QAbstractItemView *view) : QObject(view), m_view(view)
{
    m_scroll.setSingleShot(true);
    m_scroll.setInterval(scrollHoldMs);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_scroll, &QTimer::timeout, this, &HandWatch::review);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_onTable = false;
        Q_EMIT changed(false);
    });
    // Ctrl is held wherever the keyboard is.
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &HandWatch::review);
}

void HandWatch::setMenuOpen(bool open)
{
    m_menu = open;
    review();
}

void HandWatch::scrolled()
{
    m_scroll.start();
    review();
}

void HandWatch::review()
{
    const bool cell = m_view->hasFocus() && m_view->currentIndex().isValid();
    const bool hand = m_pointer || cell || m_menu || m_ctrl || m_scroll.isActive();
    if (hand) {
        m_rest.stop();
        if (!std::exchange(m_onTable, true))
            Q_EMIT changed(true);
    } else if (m_onTable && !m_rest.isActive()) {
        m_rest.start();
    }
}

bool HandWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
        if (watched == m_view->viewport()) {
            m_pointer = event->type() == QEvent::Enter;
            review();
        }
        break;
    case QEvent::MouseMove:
        // Leave can get lost where windows and popups come and go below the pointer; what the window hears is true.
        if (m_pointer && watched == m_view->window()->windowHandle()) {
            const QPointF at = static_cast<QMouseEvent *>(event)->globalPosition();
            if (!m_view->viewport()->rect().contains(m_view->viewport()->mapFromGlobal(at).toPoint())) {
                m_pointer = false;
                review();
            }
        }
        break;
    case QEvent::Hide:
        if (watched == m_view) { // no Leave comes from what is not there
            m_pointer = false;
            review();
        }
        break;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Control && m_view->isVisible()) {
            m_ctrl = event->type() == QEvent::KeyPress;
            review();
        }
        break;
    case QEvent::WindowDeactivate:
    case QEvent::ApplicationStateChange:
        if (m_ctrl) { // the release goes to another program
            m_ctrl = false;
            review();
        }
        break;
    default:
        break;
    }
    return false;
}

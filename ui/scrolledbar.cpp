#include "scrolledbar.h"

#include <QApplication>
#include <QLayout>
#include <QScrollBar>
#include <QWheelEvent>

ScrolledBar::ScrolledBar(QWidget *bar, int height, QWidget *parent) : QScrollArea(parent), m_height(height)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its buttons have it
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    bar->setMinimumHeight(height);
    setWidget(bar);
    bar->setAutoFillBackground(false);
    bar->installEventFilter(this);
    setFixedHeight(height);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, 8, 0);
    });
}

QSize ScrolledBar::sizeHint() const
{
    return {widget()->sizeHint().width(), height()};
}

QSize ScrolledBar::minimumSizeHint() const
{
    return {40, height()};
}

void ScrolledBar::fit()
{
    const bool scrolls = widget()->minimumSizeHint().width() > width();
    setFixedHeight(m_height + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0));
}

bool ScrolledBar::event(QEvent *event)
{
    const bool result = QScrollArea::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
        fit();
    return result;
}

/// What comes and goes in the bar.
bool ScrolledBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &ScrolledBar::fit, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void ScrolledBar::wheelEvent(QWheelEvent *event)
{
    QScrollBar *bar = horizontalScrollBar();
    if (bar->minimum() == bar->maximum())
        return event->ignore();
    const QPoint turned = event->angleDelta();
    bar->setValue(bar->value() - (turned.x() != 0 ? turned.x() : turned.y()));
    event->accept();
}

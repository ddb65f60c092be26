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
            bring(now);
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

/// QScrollArea does so as well, but not from right to left, where the value of the scroll bar runs from the right.
void ScrolledBar::bring(const QWidget *part)
{
    constexpr int margin = 8;
    const int left = part->mapTo(widget(), QPoint()).x();
    const int from = isRightToLeft() ? widget()->width() - left - part->width() : left, to = from + part->width();
    QScrollBar *bar = horizontalScrollBar();
    const int room = viewport()->width();
    if (from < bar->value() || part->width() > room)
        bar->setValue(from - margin);
    else if (to > bar->value() + room)
        bar->setValue(to + margin - room);
}

void ScrolledBar::wheelEvent(QWheelEvent *event)
{
    QScrollBar *bar = horizontalScrollBar();
    if (bar->minimum() == bar->maximum())
        return event->ignore();
    const QPoint turned = event->angleDelta();
    const bool sideways = std::abs(turned.x()) > std::abs(turned.y());
    bar->setValue(bar->value() - (!sideways ? turned.y() : isRightToLeft() ? -turned.x() : turned.x()));
    event->accept();
}

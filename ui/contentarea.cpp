#include "contentarea.h"

#include <QEvent>
#include <QStackedWidget>

ContentArea::ContentArea(QStackedWidget *pages, QWidget *inspector, QWidget *parent)
    : QWidget(parent), m_pages(pages), m_inspector(inspector)
{
    pages->setParent(this);
    inspector->setParent(this);
    inspector->raise();
}

void ContentArea::setOver(bool over)
{
    if (std::exchange(m_over, over) != over)
        place();
}

void ContentArea::setInspectorShown(bool shown)
{
    if (std::exchange(m_shown, shown) == shown && m_inspector->isHidden() != shown)
        return;
    m_inspector->setVisible(shown);
    place();
}

void ContentArea::resizeEvent(QResizeEvent *)
{
    place();
}

void ContentArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

void ContentArea::place()
{
    const int wide = m_inspector->minimumWidth();
    const bool rtl = isRightToLeft();
    QRect pages = rect();
    if (m_shown && !m_over)
        rtl ? pages.setLeft(wide) : pages.setWidth(width() - wide);
    m_pages->setGeometry(pages);
    m_inspector->setGeometry(rtl ? 0 : width() - wide, 0, wide, height());
}

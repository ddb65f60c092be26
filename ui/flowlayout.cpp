#include "flowlayout.h"

#include <QWidget>

FlowLayout::FlowLayout(int gapX, int gapY, QWidget *parent) : QLayout(parent), m_gapX(gapX), m_gapY(gapY)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items += item;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins m = contentsMargins();
    return place(QRect(0, 0, width - m.left() - m.right(), 0), false) + m.top() + m.bottom();
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect.marginsRemoved(contentsMargins()), true);
}

int FlowLayout::place(const QRect &rect, bool move) const
{
    const bool rtl = parentWidget() && parentWidget()->isRightToLeft();
    int x = 0, y = 0, lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        const QSize size = item->sizeHint().boundedTo(QSize(rect.width(), QLAYOUTSIZE_MAX));
        if (x > 0 && x + size.width() > rect.width()) {
            x = 0;
            y += lineHeight + m_gapY;
            lineHeight = 0;
        }
        if (move) {
            const int left = rtl ? rect.right() + 1 - x - size.width() : rect.left() + x;
            item->setGeometry(QRect(QPoint(left, rect.top() + y), size));
        }
        x += size.width() + m_gapX;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight;
}

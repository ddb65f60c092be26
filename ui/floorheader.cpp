#include "floorheader.h"

#include "floorcolumns.h"
#include "look.h"
#include "theme.h"
#include <QPaintEvent>
#include <QPainter>

namespace {
constexpr Px floorHeaderHeight{32}, signWidth{7}, signGap{6};
} // namespace

FloorHeader::FloorHeader(const Theme *theme, TextCache *texts, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme), m_texts(texts)
{
    setSectionsMovable(true);
    setFirstSectionMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(44);
    setFocusPolicy(Qt::NoFocus);
    connect(theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize FloorHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), floorHeaderHeight};
}

void FloorHeader::setSort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_order)
        return;
    m_sortColumn = column;
    m_order = order;
    viewport()->update();
}

void FloorHeader::setStripTimes(const QString &from, const QString &to)
{
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    updateSection(int(AgentColumn::Strip));
}

void FloorHeader::paintEvent(QPaintEvent *event)
{
    QPainter p(viewport());
    p.fillRect(event->rect(), m_theme->color(Token::Surface2));
    const QColor line = m_theme->color(Token::Line2);
    p.fillRect(QRect(event->rect().left(), 0, event->rect().width(), 1), line);
    p.fillRect(QRect(event->rect().left(), height() - 1, event->rect().width(), 1), line);
    for (int visual = 0; visual < count(); ++visual) {
        const int logical = logicalIndex(visual);
        if (isSectionHidden(logical))
            continue;
        const QRect rect(sectionViewportPosition(logical), 0, sectionSize(logical), height());
        // A right-aligned title may reach over its left edge.
        if (rect.adjusted(-40, 0, 40, 0).intersects(event->rect()))
            paintSection(&p, rect, logical);
    }
}

void FloorHeader::paintSign(QPainter *painter, int x, int y) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme->color(Token::Text2), 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal tip = m_order == Qt::AscendingOrder ? 3.5 : -3.5;
    const QPointF corners[] = {
        {x + .5, y - tip / 2}, {x + signWidth / 2.0, y + tip / 2}, {x + signWidth - .5, y - tip / 2}};
    painter->drawPolyline(corners, 3);
    painter->restore();
}

void FloorHeader::paintSection(QPainter *painter, const QRect &rect, int logical) const
{
    const auto column = AgentColumn(logical);
    bool first = true;
    for (int visual = 0; visual < visualIndex(logical); ++visual)
        first = first && isSectionHidden(logicalIndex(visual));
    const floorcolumns::Insets insets = floorcolumns::insets(column, first, m_narrow);
    const bool rtl = isRightToLeft();
    const int begin = insets.lead, end = rect.width() - insets.trail;
    const int baseline = m_texts->baseline(Face::Header, 0, height());
    painter->setPen(m_theme->color(Token::Text2));
    const auto put = [&](const QString &text, bool atEnd, int room) {
        const TextCache::Item &item = m_texts->item(text, Face::Header, std::max(8, room));
        const int width = int(std::ceil(item.width));
        const int lead = atEnd ? end - width : begin;
        const int x = rtl ? rect.right() + 1 - lead - width : rect.left() + lead;
        TextCache::draw(painter, item, x, baseline);
        return std::pair(lead, width);
    };
    if (column == AgentColumn::Strip) {
        // Time runs to the right in every language, so the earlier one is always on the left.
        const bool wide = end - begin > 80;
        if (wide)
            put(rtl ? m_to : m_from, false, (end - begin) / 2);
        put(rtl && wide ? m_from : m_to, true, end - begin);
        return;
    }
    const bool atEnd = floorcolumns::standsRight(column), sorted = logical == m_sortColumn;
    const QString title = model()->headerData(logical, Qt::Horizontal, Qt::DisplayRole).toString();
    const int room = (atEnd ? end + 24 : rect.width() - begin) - (sorted ? signWidth + signGap : 0);
    const auto [lead, width] = put(title, atEnd, room);
    if (sorted) {
        const int x = atEnd ? lead - signGap - signWidth : lead + width + signGap;
        paintSign(painter, rtl ? rect.right() + 1 - x - signWidth : rect.left() + x, height() / 2);
    }
}

#include "listdelegate.h"

#include "listcells.h"
#include "stagemark.h"
#include <QPainter>

ListDelegate::ListDelegate(const Theme *theme, int margin, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme),
      m_body(Theme::font(13)),
      m_strong(Theme::font(13, QFont::Medium)),
      m_note(Theme::font(12)),
      m_margin(margin)
{
}

Token ListDelegate::ground(const QModelIndex &) const
{
    return Token::Surface;
}

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool rtl = option.direction == Qt::RightToLeft;
    listcells::paintGround(painter, option, *m_theme, ground(index));
    paintCell(painter, listcells::inner(option.rect, index.column(), m_margin, rtl), index, rtl);
    if (option.state & QStyle::State_HasFocus)
        listcells::paintFocus(painter, option, *m_theme);
}

bool ListDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const Place text = place(index);
    if (!text.font)
        return false;
    const int room = listcells::inner(option.rect, index.column(), m_margin, false).width() - text.lead;
    return listcells::showCutText(event, view, index, *text.font, room);
}

void ListDelegate::paintStageMark(QPainter *p, const QRect &box, int stage, bool rightToLeft) const
{
    const QRect square = listcells::part(box, 0, stageMark, rightToLeft);
    paintStage(p, QRectF(square.left(), box.center().y() - stageMark / 2 + 1, stageMark, stageMark),
               ActivityStage(stage), *m_theme);
}

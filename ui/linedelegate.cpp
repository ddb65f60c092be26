#include "linedelegate.h"

#include "listcells.h"
#include "look.h"
#include <QPainter>

namespace {
constexpr int inset = 12;
} // namespace

LineDelegate::LineDelegate(const Theme *theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

int LineDelegate::lineHeight()
{
    return Px{34};
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QSize own = index.data(Qt::SizeHintRole).toSize();
    return own.isValid() ? own : QSize(200, lineHeight());
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool chosen = option.state & QStyle::State_Selected, may = index.flags() & Qt::ItemIsEnabled;
    painter->fillRect(option.rect, m_theme->color(chosen ? Token::AccentSoft : Token::Surface));
    listcells::paintText(painter, option.rect.adjusted(inset, 0, -inset, 0), index.data().toString(), Theme::font(13),
                         m_theme->color(may ? Token::Text : Token::Text3), option.direction == Qt::RightToLeft);
    if (option.state & QStyle::State_HasFocus)
        listcells::paintFocus(painter, option, *m_theme);
}

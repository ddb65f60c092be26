#include "activitydelegate.h"

#include "listcells.h"
#include "stagemark.h"
#include "words.h"
#include <QPainter>

namespace {
constexpr int mark = 14, markGap = 8;
} // namespace

ActivityDelegate::ActivityDelegate(const Theme *theme, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme),
      m_body(Theme::font(13)),
      m_strong(Theme::font(13, QFont::Medium)),
      m_note(Theme::font(12))
{
}

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool rtl = option.direction == Qt::RightToLeft;
    const auto stage = ActivityStage(index.data(ActivityStageRole).toInt());
    const bool failed = stage == ActivityStage::Failed;
    listcells::paintGround(painter, option, *m_theme, failed ? Token::AlarmSoft : Token::Surface);
    QRect box = listcells::inner(option.rect, index.column(), listcells::pageMargin, rtl);
    const QString text = words::isolated(index.data().toString().left(400));
    const auto draw = [&](const QFont &font, Token ink) {
        listcells::paintText(painter, box, text, font, m_theme->color(ink), rtl);
    };
    switch (ActivityColumn(index.column())) {
    case ActivityColumn::Asked:
        draw(m_note, Token::Text2);
        break;
    case ActivityColumn::Agent:
        if (!index.data().toString().isEmpty())
            listcells::paintPerson(painter, box, index.data().toString(), m_body, m_theme->color(Token::Text), *m_theme,
                                   rtl);
        break;
    case ActivityColumn::Request:
        draw(m_strong, Token::Text);
        break;
    case ActivityColumn::Result: {
        const QRect square = listcells::part(box, 0, mark, rtl);
        paintStage(painter, QRectF(square.left(), box.center().y() - mark / 2 + 1, mark, mark), stage, *m_theme);
        box = listcells::part(box, mark + markGap, box.width() - mark - markGap, rtl);
        draw(m_body, failed ? Token::AlarmText : Token::Text);
        break;
    }
    case ActivityColumn::Origin:
        draw(m_note, Token::Text2);
        break;
    }
    if (option.state & QStyle::State_HasFocus)
        listcells::paintFocus(painter, option, *m_theme);
}

bool ActivityDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    int room = listcells::inner(option.rect, index.column(), listcells::pageMargin, false).width();
    if (index.column() == int(ActivityColumn::Agent))
        room -= 32;
    else if (index.column() == int(ActivityColumn::Result))
        room -= mark + markGap;
    return listcells::showCutText(event, view, index, m_body, room);
}

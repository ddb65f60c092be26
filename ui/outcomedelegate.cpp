#include "outcomedelegate.h"

#include "listcells.h"
#include "stagemark.h"
#include "words.h"
#include <QPainter>

namespace {

constexpr int mark = 14;

} // namespace

OutcomeDelegate::OutcomeDelegate(const Theme *theme, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme),
      m_body(Theme::font(13)),
      m_strong(Theme::font(13, QFont::Medium)),
      m_note(Theme::font(12))
{
}

void OutcomeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool rtl = option.direction == Qt::RightToLeft;
    const auto stage = ActivityStage(index.data(OutcomeStageRole).toInt());
    const bool failed = stage == ActivityStage::Failed;
    const bool waiting = stage == ActivityStage::Requested || stage == ActivityStage::NotSent;
    listcells::paintGround(painter, option, *m_theme, failed ? Token::AlarmSoft : Token::Surface);
    const QRect box = listcells::inner(option.rect, index.column(), listcells::dialogMargin, rtl);
    const QColor ink = m_theme->color(waiting ? Token::Text2 : Token::Text);
    switch (OutcomeColumn(index.column())) {
    case OutcomeColumn::Mark: {
        const QRect square = listcells::part(box, 0, mark, rtl);
        paintStage(painter, QRectF(square.left(), box.center().y() - mark / 2 + 1, mark, mark), stage, *m_theme);
        break;
    }
    case OutcomeColumn::Agent:
        listcells::paintPerson(painter, box, index.data().toString(), m_body, ink, *m_theme, rtl);
        break;
    case OutcomeColumn::Request:
        listcells::paintText(painter, box, index.data().toString(), waiting ? m_body : m_strong, ink, rtl);
        break;
    case OutcomeColumn::Result:
        listcells::paintText(painter, box, words::isolated(index.data().toString().left(400)), m_note,
                             m_theme->color(failed ? Token::AlarmText : Token::Text2), rtl);
        break;
    }
    if (option.state & QStyle::State_HasFocus)
        listcells::paintFocus(painter, option, *m_theme);
}

bool OutcomeDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const bool person = index.column() == int(OutcomeColumn::Agent);
    const QFont &font = index.column() == int(OutcomeColumn::Result) ? m_note : m_body;
    return listcells::showCutText(
        event, view, index, font,
        listcells::inner(option.rect, index.column(), listcells::dialogMargin, false).width() - (person ? 32 : 0));
}

#include "activitydelegate.h"

#include "listcells.h"
#include "look.h"
#include "words.h"

namespace {

constexpr Px activityDelegateMarkGap{8};

bool isFailed(const QModelIndex &index)
{
    return ActivityStage(index.data(ActivityStageRole).toInt()) == ActivityStage::Failed;
}

} // namespace

ActivityDelegate::ActivityDelegate(const Theme *theme, QObject *parent)
    : ListDelegate(theme, listcells::pageMargin, parent)
{
}

Token ActivityDelegate::ground(const QModelIndex &index) const
{
    return isFailed(index) ? Token::AlarmSoft : Token::Surface;
}

ActivityDelegate::Place ActivityDelegate::place(const QModelIndex &index) const
{
    switch (ActivityColumn(index.column())) {
    case ActivityColumn::Agent:
        return {&m_body, listcells::personLead};
    case ActivityColumn::Result:
        return {&m_body, stageMark + activityDelegateMarkGap};
    case ActivityColumn::Request:
        return {&m_strong};
    case ActivityColumn::Asked:
    case ActivityColumn::Origin:
        break;
    }
    return {&m_note};
}

void ActivityDelegate::paintCell(QPainter *p, const QRect &box, const QModelIndex &index, bool rightToLeft) const
{
    const QString text = index.data().toString();
    const auto draw = [&](const QRect &room, const QFont &font, Token ink) {
        listcells::paintText(p, room, words::isolated(text.left(400)), font, m_theme->color(ink), rightToLeft);
    };
    switch (ActivityColumn(index.column())) {
    case ActivityColumn::Agent:
        if (!text.isEmpty())
            listcells::paintPerson(p, box, text, m_body, m_theme->color(Token::Text), *m_theme, rightToLeft);
        break;
    case ActivityColumn::Request:
        draw(box, m_strong, Token::Text);
        break;
    case ActivityColumn::Result: {
        paintStageMark(p, box, index.data(ActivityStageRole).toInt(), rightToLeft);
        const int lead = stageMark + activityDelegateMarkGap;
        draw(listcells::part(box, lead, box.width() - lead, rightToLeft), m_body,
             isFailed(index) ? Token::AlarmText : Token::Text);
        break;
    }
    case ActivityColumn::Asked:
    case ActivityColumn::Origin:
        draw(box, m_note, Token::Text2);
        break;
    }
}

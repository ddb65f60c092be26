#include "outcomedelegate.h"

#include "listcells.h"
#include "words.h"

namespace {

ActivityStage stageOf(const QModelIndex &index)
{
    return ActivityStage(index.data(OutcomeStageRole).toInt());
}

} // namespace

OutcomeDelegate::OutcomeDelegate(const Theme *theme, QObject *parent)
    : ListDelegate(theme, listcells::dialogMargin, parent)
{
}

Token OutcomeDelegate::ground(const QModelIndex &index) const
{
    return stageOf(index) == ActivityStage::Failed ? Token::AlarmSoft : Token::Surface;
}

OutcomeDelegate::Place OutcomeDelegate::place(const QModelIndex &index) const
{
    switch (OutcomeColumn(index.column())) {
    case OutcomeColumn::Mark:
        return {};
    case OutcomeColumn::Agent:
        return {&m_body, listcells::personLead};
    case OutcomeColumn::Request:
        return {&m_strong};
    case OutcomeColumn::Result:
        break;
    }
    return {&m_note};
}

void OutcomeDelegate::paintCell(QPainter *p, const QRect &box, const QModelIndex &index, bool rightToLeft) const
{
    const ActivityStage stage = stageOf(index);
    const bool waiting = stage == ActivityStage::Requested || stage == ActivityStage::NotSent;
    const QColor ink = m_theme->color(waiting ? Token::Text2 : Token::Text);
    const QString text = index.data().toString();
    switch (OutcomeColumn(index.column())) {
    case OutcomeColumn::Mark:
        paintStageMark(p, box, int(stage), rightToLeft);
        break;
    case OutcomeColumn::Agent:
        listcells::paintPerson(p, box, text, m_body, ink, *m_theme, rightToLeft);
        break;
    case OutcomeColumn::Request:
        listcells::paintText(p, box, text, waiting ? m_body : m_strong, ink, rightToLeft);
        break;
    case OutcomeColumn::Result:
        listcells::paintText(p, box, words::isolated(text.left(400)), m_note,
                             m_theme->color(stage == ActivityStage::Failed ? Token::AlarmText : Token::Text2),
                             rightToLeft);
        break;
    }
}

#include "plandelegate.h"

#include "listcells.h"
#include "look.h"
#include "marks.h"
#include "words.h"
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr Px planSwitchWidth{28}, planSwitchHeight{16}, arrowWidth{24}, planMark{12};

bool isSwitch(PlanColumn column)
{
    return column >= PlanColumn::Email && column <= PlanColumn::Phone;
}

} // namespace

PlanDelegate::PlanDelegate(const Theme *theme, QObject *parent) : ListDelegate(theme, listcells::dialogMargin, parent)
{
}

void PlanDelegate::paintCell(QPainter *p, const QRect &box, const QModelIndex &index, bool rightToLeft) const
{
    const QColor ink = m_theme->color(index.data(PlanIdleRole).toBool() ? Token::Text3 : Token::Text);
    const auto column = PlanColumn(index.column());
    if (column == PlanColumn::State) {
        paintState(p, box, index, ink, rightToLeft);
    } else if (column == PlanColumn::Agent) {
        listcells::paintPerson(p, box, index.data().toString(), m_body, ink, *m_theme, rightToLeft);
    } else if (isSwitch(column) && PlanNeed(index.data(PlanNeedRole).toInt()) == PlanNeed::Request) {
        paintSwitches(p, box, index, rightToLeft);
    } else {
        const Token token = isSwitch(column) ? Token::Text3 : Token::Text2;
        listcells::paintText(p, box, index.data().toString(), m_note, m_theme->color(token), rightToLeft);
    }
}

void PlanDelegate::paintState(QPainter *p, const QRect &box, const QModelIndex &index, const QColor &ink,
                              bool rtl) const
{
    const QRect square = listcells::part(box, 0, planMark, rtl);
    paintMark(p, QRectF(square.left(), box.center().y() - planMark / 2 + 1, planMark, planMark),
              AgentState(index.data(PlanStateRole).toInt()), *m_theme, false);
    listcells::paintText(p, listcells::part(box, Px{20}, box.width() - Px{20}, rtl),
                         words::isolated(index.data().toString().left(200)), m_body, ink, rtl);
}

void PlanDelegate::paintSwitches(QPainter *p, const QRect &box, const QModelIndex &index, bool rtl) const
{
    const auto state = AgentState(index.siblingAtColumn(0).data(PlanStateRole).toInt());
    SwitchLook now = SwitchLook::Unknown;
    if (const auto read = SwitchState(index.data(PlanNowRole).toInt()); read == SwitchState::Off)
        now = SwitchLook::Off;
    else if (read == SwitchState::On)
        now = state == AgentState::Working ? SwitchLook::On : SwitchLook::OnIdle;
    const bool on = Ask(index.data(PlanAskRole).toInt()) == Ask::On;
    const int top = box.center().y() - planSwitchHeight / 2 + 1;
    const auto pill = [&](int from, SwitchLook look) {
        const QRect at = listcells::part(box, from, planSwitchWidth, rtl);
        paintSwitch(p, QRectF(at.left(), top, planSwitchWidth, planSwitchHeight), look, *m_theme);
    };
    pill(0, now);
    p->setFont(m_note);
    p->setPen(m_theme->color(Token::Text2));
    p->drawText(listcells::part(box, planSwitchWidth, arrowWidth, rtl), Qt::AlignCenter, rtl ? u"←"_s : u"→"_s);
    pill(planSwitchWidth + arrowWidth, on ? SwitchLook::OnRequested : SwitchLook::OffRequested);
}

PlanDelegate::Place PlanDelegate::place(const QModelIndex &index) const
{
    const auto column = PlanColumn(index.column());
    if (isSwitch(column) && PlanNeed(index.data(PlanNeedRole).toInt()) == PlanNeed::Request)
        return {};
    if (column == PlanColumn::Agent)
        return {&m_body, listcells::personLead};
    return column == PlanColumn::State ? Place{&m_body, Px{20}} : Place{&m_note};
}

// The channel switch of marks.h.
#include "marks.h"

#include "icons.h"
#include "look.h"
#include "rowrequest.h"
#include "theme.h"
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

struct Pill
{
    QColor edge, fill, knob;
    qreal edgeWidth = 1, knobRadius = 4;
    bool right = false, hollowKnob = false;
    QList<qreal> dashes; // in pen widths, empty = solid
};

void paintPill(QPainter *p, const QRectF &box, const Pill &pill)
{
    const qreal half = pill.edge.isValid() ? pill.edgeWidth / 2 : .5;
    const QRectF body = box.adjusted(half, half, -half, -half);
    QPen pen(Qt::NoPen);
    if (pill.edge.isValid()) {
        pen = QPen(pill.edge, pill.edgeWidth);
        if (!pill.dashes.isEmpty()) {
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern(pill.dashes);
        }
    }
    p->setPen(pen);
    p->setBrush(pill.fill.isValid() ? QBrush(pill.fill) : QBrush(Qt::NoBrush));
    p->drawRoundedRect(body, body.height() / 2, body.height() / 2);
    if (!pill.knob.isValid())
        return;
    const qreal grown = box.height() / 16, in = 8 * grown, radius = pill.knobRadius * grown;
    const QPointF center(pill.right ? box.right() - in : box.left() + in, box.center().y());
    p->setPen(pill.hollowKnob ? QPen(pill.knob, pill.edgeWidth) : QPen(Qt::NoPen));
    p->setBrush(pill.hollowKnob ? QBrush(Qt::NoBrush) : QBrush(pill.knob));
    p->drawEllipse(center, radius, radius);
}

void paintQuestion(QPainter *p, const QRectF &box, const QColor &ink, int px = 10)
{
    p->setFont(Theme::font(px, QFont::DemiBold));
    p->setPen(ink);
    p->drawText(box, Qt::AlignCenter, u"?"_s);
}

} // namespace

SwitchLook switchLook(const FloorRow &row, Channel channel, bool stale)
{
    // What was asked from here stays visible even when the floor is no longer fresh.
    const SwitchRequest asked = requestOf(row, channel);
    switch (asked.stage) {
    case SwitchStage::Requested:
    case SwitchStage::Accepted:
        return asked.asked ? SwitchLook::OnRequested : SwitchLook::OffRequested;
    case SwitchStage::Unconfirmed:
        return asked.asked ? SwitchLook::OnUnconfirmed : SwitchLook::OffUnconfirmed;
    case SwitchStage::Unknown:
        return stale ? SwitchLook::DisarmedUnknown : SwitchLook::Unknown;
    case SwitchStage::Failed:
    case SwitchStage::Elsewhere:
    case SwitchStage::None:
        break;
    }
    switch (row.switches[size_t(channel)]) {
    case SwitchState::On:
        return stale ? SwitchLook::DisarmedOn : row.counts(channel) ? SwitchLook::On : SwitchLook::OnIdle;
    case SwitchState::Off:
        return stale ? SwitchLook::DisarmedOff : SwitchLook::Off;
    case SwitchState::Unknown:
        break;
    }
    return stale ? SwitchLook::DisarmedUnknown : SwitchLook::Unknown;
}

SwitchSide switchSide(const FloorRow &row, Channel channel)
{
    switch (requestOf(row, channel).stage) {
    case SwitchStage::Unconfirmed:
        return SwitchSide::Question;
    case SwitchStage::Failed:
        return SwitchSide::Alarm;
    case SwitchStage::Elsewhere:
        return SwitchSide::Elsewhere;
    case SwitchStage::Requested:
    case SwitchStage::Accepted:
    case SwitchStage::Unknown:
    case SwitchStage::None:
        break;
    }
    return SwitchSide::None;
}

void paintSwitchSide(QPainter *painter, const QRectF &box, SwitchSide side, const Theme &theme, bool stale)
{
    switch (side) {
    case SwitchSide::Question:
        paintQuestion(painter, box, theme.color(Token::Accent), 12);
        break;
    case SwitchSide::Alarm:
        paintAlarm(painter, box.adjusted(1, 1, -1, -1), theme, stale);
        break;
    case SwitchSide::Elsewhere:
        painter->drawPixmap(box.topLeft(), icons::pixmap(u"elsewhere"_s, int(box.height()), theme.color(Token::Text2),
                                                         painter->device()->devicePixelRatioF()));
        break;
    case SwitchSide::None:
        break;
    }
}

void paintSwitch(QPainter *painter, const QRectF &box, SwitchLook look, const Theme &theme)
{
    const auto color = [&theme](Token token) { return theme.color(token); };
    Pill pill;
    QColor question;
    switch (look) {
    case SwitchLook::On:
        pill = {{}, color(Token::On), color(Token::OnKnob), 1, 5, true, false, {}};
        break;
    case SwitchLook::OnIdle:
        pill = {{}, color(Token::Control), color(Token::Surface), 1, 5, true, false, {}};
        break;
    case SwitchLook::Off:
        pill = {color(Token::Control), {}, color(Token::Control), 1, 4, false, false, {}};
        break;
    case SwitchLook::Unknown:
        pill = {color(Token::Control), {}, {}, 1, 0, false, false, {2, 2.2}};
        question = color(Token::Text3);
        break;
    case SwitchLook::OnRequested:
    case SwitchLook::OffRequested:
        pill = {color(Token::Accent), {}, color(Token::Accent), 1.5, 3.75, look == SwitchLook::OnRequested, true, {}};
        break;
    case SwitchLook::OnUnconfirmed:
    case SwitchLook::OffUnconfirmed:
        pill = {color(Token::Accent), {}, color(Token::Accent), 1.5, 3.75, look == SwitchLook::OnUnconfirmed, true,
                {3 / 1.5, 2.5 / 1.5}};
        break;
    case SwitchLook::DisarmedOn:
        pill = {color(Token::Line2), color(Token::Surface3), color(Token::Line2), 1, 4, true, false, {}};
        break;
    case SwitchLook::DisarmedOff:
        pill = {color(Token::Line2), {}, color(Token::Line2), 1, 4, false, false, {}};
        break;
    case SwitchLook::DisarmedUnknown:
        pill = {color(Token::Line2), {}, {}, 1, 0, false, false, {2, 2.2}};
        break;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintPill(painter, box, pill);
    if (question.isValid())
        paintQuestion(painter, box, question);
    painter->restore();
}

#include "marks.h"

#include "theme.h"
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace {

// Marks of a row have a line of 1.5 px, those of the wall a tenth of their size, on every screen.
qreal lineWidth(qreal size)
{
    return std::max(1.5, size / 10);
}

void paintRing(QPainter *p, const QRectF &box, const QColor &line, const QBrush &fill, qreal width)
{
    p->setPen(QPen(line, width));
    p->setBrush(fill);
    const qreal half = width / 2;
    p->drawEllipse(box.adjusted(half, half, -half, -half));
}

void paintAway(QPainter *p, const QRectF &box, const QColor &line, const QColor &fill, qreal width)
{
    const qreal half = width / 2;
    const QRectF ring = box.adjusted(half, half, -half, -half);
    p->setPen(Qt::NoPen);
    p->setBrush(fill);
    p->drawPie(ring, 90 * 16, 180 * 16);
    p->setPen(QPen(line, width));
    p->setBrush(Qt::NoBrush);
    p->drawEllipse(ring);
    p->setPen(QPen(line, width, Qt::SolidLine, Qt::FlatCap));
    p->drawLine(QPointF(box.center().x(), ring.top()), QPointF(box.center().x(), ring.bottom()));
}

} // namespace

void paintMark(QPainter *painter, const QRectF &square, AgentState state, const Theme &theme, bool stale)
{
    const auto color = [&](Token token) { return theme.color(token, stale); };
    const qreal width = lineWidth(square.width());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (state) {
    case AgentState::Working:
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Token::StWork));
        painter->drawEllipse(square.adjusted(.5, .5, -.5, -.5));
        break;
    case AgentState::Away:
        paintAway(painter, square, color(Token::StAwayLine), color(Token::StAway), width);
        break;
    case AgentState::Offline:
        paintRing(painter, square, color(Token::StOffLine), color(Token::StOff), width);
        break;
    case AgentState::NotSeen: {
        QPen pen(color(Token::StOffLine), width);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({1.6, 1.4});
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(square.adjusted(width / 2, width / 2, -width / 2, -width / 2));
        break;
    }
    case AgentState::UnknownId:
    case AgentState::NoStatus:
    case AgentState::Ghost:
    case AgentState::NoChannels: {
        const QPointF c = square.center();
        const QPointF corners[] = {
            {c.x(), square.top()}, {square.right(), c.y()}, {c.x(), square.bottom()}, {square.left(), c.y()}};
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Token::StOdd));
        painter->drawConvexPolygon(corners, 4);
        break;
    }
    }
    painter->restore();
}

void paintAlarm(QPainter *painter, const QRectF &square, const Theme &theme, bool stale)
{
    const qreal s = square.width();
    const auto at = [&](qreal x, qreal y) { return square.topLeft() + QPointF(x * s, y * s); };
    const QPointF corners[] = {at(.5, .04), at(1, .94), at(0, .94)};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(Token::StAlarm, stale));
    painter->drawConvexPolygon(corners, 3);
    painter->setBrush(theme.color(Token::Surface));
    const qreal thick = std::max(1.2, s * .11);
    painter->drawRect(QRectF(square.center().x() - thick / 2, at(0, .36).y(), thick, s * .27));
    painter->drawRect(QRectF(square.center().x() - thick / 2, at(0, .72).y(), thick, thick));
    painter->restore();
}

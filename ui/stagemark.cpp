#include "stagemark.h"

#include "icons.h"
#include "marks.h"
#include "theme.h"
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

void paintIcon(QPainter *p, const QRectF &box, const QString &name, const QColor &ink)
{
    const int extent = int(box.width());
    p->drawPixmap(box.topLeft(), icons::pixmap(name, extent, ink, p->device()->devicePixelRatioF()));
}

void paintRing(QPainter *p, const QRectF &box, const QPen &pen, int sixteenths)
{
    p->setPen(pen);
    p->setBrush(Qt::NoBrush);
    p->drawArc(box.adjusted(2, 2, -2, -2), sixteenths == 5760 ? 0 : 90 * 16, sixteenths);
}

void paintQuestion(QPainter *p, const QRectF &box, const Theme &theme)
{
    QPen dashed(theme.color(Token::Accent), 1.5);
    dashed.setCapStyle(Qt::FlatCap);
    dashed.setDashPattern({2, 1.7});
    p->setPen(dashed);
    p->setBrush(Qt::NoBrush);
    p->drawEllipse(box.adjusted(1, 1, -1, -1));
    p->setFont(Theme::font(10, QFont::DemiBold));
    p->drawText(box, Qt::AlignCenter, u"?"_s);
}

} // namespace

void paintStage(QPainter *painter, const QRectF &square, ActivityStage stage, const Theme &theme)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (stage) {
    case ActivityStage::Requested: {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Token::Text2));
        for (const qreal x : {-4.0, 0.0, 4.0})
            painter->drawEllipse(square.center() + QPointF(x, 0), 1, 1);
        break;
    }
    case ActivityStage::Promised:
        paintIcon(painter, square, u"snooze"_s, theme.color(Token::Accent));
        break;
    case ActivityStage::Sent:
        paintRing(painter, square, QPen(theme.color(Token::On), 2), -270 * 16);
        break;
    case ActivityStage::Accepted:
        paintRing(painter, square, QPen(theme.color(Token::On), 2), 5760);
        break;
    case ActivityStage::Seen:
        paintIcon(painter, square, u"check"_s, theme.color(Token::WorkText));
        break;
    case ActivityStage::Unconfirmed:
    case ActivityStage::Unknown:
    case ActivityStage::NoTrace:
        paintQuestion(painter, square, theme);
        break;
    case ActivityStage::Failed:
        paintAlarm(painter, square.adjusted(1, 1, -1, -1), theme, false);
        break;
    case ActivityStage::Skipped:
        paintIcon(painter, square, u"elsewhere"_s, theme.color(Token::Text2));
        break;
    case ActivityStage::NotSent:
        painter->setPen(QPen(theme.color(Token::Text3), 1.5, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(square.center() - QPointF(4, 0), square.center() + QPointF(4, 0));
        break;
    }
    painter->restore();
}

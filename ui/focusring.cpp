#include "focusring.h"

#include "theme.h"
#include <QPainter>

FocusRing::FocusRing(const Theme *theme) : m_theme(theme)
{
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FocusRing::paintEvent(QPaintEvent *)
{
    if (!widget())
        return;
    const QVariant corner = widget()->property("focusRadius");
    const qreal radius = (corner.isValid() ? corner.toReal() : 4) + 3;
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(m_theme->color(Token::Accent), 2));
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

#include "keycap.h"

#include "accessible.h"
#include "theme.h"
#include <QPainter>

KeyCap::KeyCap(const Theme *theme, const QString &text, QWidget *parent) : QWidget(parent), m_theme(theme), m_text(text)
{
    accessible::setRole(this, QAccessible::StaticText);
    setAccessibleName(text);
    setFont(Theme::font(11, QFont::Medium));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize KeyCap::sizeHint() const
{
    return {std::max(20, fontMetrics().horizontalAdvance(m_text) + 12), 20};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(m_theme->color(Token::Line2));
    p.setBrush(m_theme->color(Token::Surface));
    p.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 4, 4);
    p.setPen(m_theme->color(Token::Text2));
    p.drawText(rect(), Qt::AlignCenter, m_text);
}

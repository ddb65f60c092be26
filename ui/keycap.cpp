#include "keycap.h"

#include "accessible.h"
#include "look.h"
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

QSize KeyCap::sizeFor(const QString &text)
{
    const QFontMetrics letters(Theme::font(11, QFont::Medium));
    return {std::max(Look::px(20), letters.horizontalAdvance(text) + 12), Px{20}};
}

void KeyCap::paint(QPainter *p, const QRect &box, const QString &text, const Theme &theme)
{
    p->setRenderHint(QPainter::Antialiasing);
    p->setFont(Theme::font(11, QFont::Medium));
    p->setPen(theme.color(Token::Line2));
    p->setBrush(theme.color(Token::Surface));
    p->drawRoundedRect(QRectF(box).adjusted(.5, .5, -.5, -.5), 4, 4);
    p->setPen(theme.color(Token::Text2));
    p->drawText(box, Qt::AlignCenter, text);
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    paint(&p, rect(), m_text, *m_theme);
}

#include "askbutton.h"

#include "accessible.h"
#include "look.h"
#include "theme.h"
#include <QPainter>

namespace {
constexpr Px askButtonHeight{28}, askButtonPad{8};
} // namespace

AskButton::AskButton(const Theme *theme, bool asks, const QString &text, const QString &name, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_asks(asks)
{
    accessible::setRole(this, QAccessible::RadioButton); // before anything that tells a reader of this widget
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(name);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize AskButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * askButtonPad, askButtonHeight};
}

void AskButton::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked(), hot = underMouse() || hasFocus();
    const Token edge = m_asks ? Token::Accent : Token::Control, fill = m_asks ? Token::AccentSoft : Token::Surface3;
    p.setPen(m_theme->color(chosen ? edge : hot ? Token::Control : Token::Line2));
    p.setBrush(m_theme->color(chosen ? fill : hot ? Token::Surface2 : Token::Surface));
    p.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 4, 4);
    QFont f = font();
    f.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    p.setFont(f);
    p.setPen(m_theme->color(chosen ? Token::Text : Token::Text2));
    p.drawText(rect(), Qt::AlignCenter, text());
}

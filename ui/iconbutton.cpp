#include "iconbutton.h"

#include "accessible.h"
#include "icons.h"
#include "look.h"
#include "theme.h"
#include <QPainter>

IconButton::IconButton(const Theme *theme, const QString &icon, const QString &name, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon)
{
    accessible::setRole(this, QAccessible::Button);
    setAccessibleName(name);
    setToolTip(name);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void IconButton::setExtent(int px)
{
    m_extent = Px{px};
    updateGeometry();
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || hasFocus() || isDown())) {
        p.setPen(Qt::NoPen);
        p.setBrush(m_theme->color(isDown() ? Token::Surface3 : Token::Surface2));
        p.drawRoundedRect(rect(), 4, 4);
    }
    const int extent = m_extent < Px{28} ? Px{14} : Px{16};
    const QColor ink = m_theme->color(isEnabled() ? Token::Text2 : Token::Line2);
    p.drawPixmap((width() - extent) / 2, (height() - extent) / 2,
                 icons::pixmap(m_icon, extent, ink, devicePixelRatioF()));
}

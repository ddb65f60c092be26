#include "railbutton.h"

#include "accessible.h"
#include "icons.h"
#include "look.h"
#include "marks.h"
#include "theme.h"
#include <QPainter>

RailButton::RailButton(const Theme *theme, const QString &title, const QString &icon, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon)
{
    accessible::setRole(this, QAccessible::RadioButton);
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMaximumHeight(Look::px(56));
    QFont f = font();
    f.setPixelSize(Look::px(11));
    f.setWeight(QFont::Medium);
    setFont(f);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RailButton::setAlarm(const QString &words)
{
    if (std::exchange(m_alarm, words) == words)
        return;
    setAccessibleDescription(words);
    setToolTip(words);
    update();
}

QSize RailButton::sizeHint() const
{
    if (m_elided)
        return {72, Look::px(56)};
    return {std::clamp(fontMetrics().horizontalAdvance(text()) + 12, 72, 220), Look::px(56)};
}

/// In a low window with large text the icon goes before the word.
QSize RailButton::minimumSizeHint() const
{
    return {sizeHint().width(), Look::px(20)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const bool on = isChecked();
    if (on) {
        p.fillRect(rect(), m_theme->color(Token::Surface));
        p.fillRect(QRect(isRightToLeft() ? width() - 3 : 0, 0, 3, height()), m_theme->color(Token::Accent));
    } else if (underMouse() || hasFocus()) {
        p.fillRect(rect(), m_theme->color(Token::Surface3));
    }
    const QColor ink = m_theme->color(on ? Token::Accent : Token::Text2);
    const Px extent{20};
    const bool withIcon = height() >= Look::px(40);
    const int up = (Look::px(56) - height()) / 2; // closer to both edges
    if (withIcon)
        p.drawPixmap((width() - extent) / 2, Look::px(10) - up,
                     icons::pixmap(m_icon, extent, ink, devicePixelRatioF()));
    if (!m_alarm.isEmpty())
        paintAlarm(&p,
                   QRectF(isRightToLeft() ? (width() - extent) / 2 - 6 : (width() + extent) / 2 - 4,
                          withIcon ? Look::px(7) - up : 2, Look::px(10), Look::px(10)),
                   *m_theme, false);
    p.setPen(ink);
    p.drawText(withIcon ? QRect(2, Look::px(32) - up, width() - 4, Look::px(16)) : rect().adjusted(2, 0, -2, 0),
               Qt::AlignCenter, p.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 4));
}

#include "capbutton.h"

#include "keycap.h"
#include <QStyleOptionButton>
#include <QStylePainter>

namespace {
constexpr int capButtonGap = 4, end = 8;
}

CapButton::CapButton(const Theme *theme, const QString &text, const QKeySequence &key, QWidget *parent)
    : QPushButton(text, parent), m_theme(theme), m_key(key.toString(QKeySequence::NativeText))
{
    setAccessibleDescription(m_key);
}

QSize CapButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(KeyCap::sizeFor(m_key).width() + capButtonGap, 0);
}

void CapButton::paintEvent(QPaintEvent *)
{
    QStylePainter p(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    p.drawControl(QStyle::CE_PushButtonBevel, option);
    const QRect whole = option.rect;
    const QSize cap = KeyCap::sizeFor(m_key);
    option.rect.setWidth(whole.width() - cap.width() - capButtonGap);
    option.rect = QStyle::visualRect(layoutDirection(), whole, option.rect);
    p.drawControl(QStyle::CE_PushButtonLabel, option);
    const QRect box(QPoint(whole.right() - end - cap.width(), (whole.height() - cap.height()) / 2), cap);
    KeyCap::paint(&p, QStyle::visualRect(layoutDirection(), whole, box), m_key, *m_theme);
}

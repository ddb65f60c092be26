#include "elidedlabel.h"

#include "accessible.h"
#include "look.h"
#include "textflags.h"
#include "words.h"
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

ElidedLabel::ElidedLabel(const Theme *theme, Token colour, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_colour(colour)
{
    accessible::setRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    // Beyond a few hundred letters nothing is ever seen, but laying it out would take time.
    m_shown = words::isolated(text.left(400));
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {std::min(Look::px(400), fontMetrics().horizontalAdvance(m_shown) + 1),
            std::max(Look::px(20), fontMetrics().height())};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {20, sizeHint().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const bool cut = fontMetrics().horizontalAdvance(m_shown) > width() || m_text.size() > m_shown.size();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), cut ? words::toolTip(m_text) : QString(), this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setPen(m_theme->color(m_colour));
    const QString text = fontMetrics().elidedText(m_shown, Qt::ElideRight, width());
    p.drawText(rect(), leadingText(isRightToLeft()), text);
}

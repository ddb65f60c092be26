#include "elidedlabel.h"

#include "words.h"
#include <QPainter>

ElidedLabel::ElidedLabel(const Theme *theme, Token colour, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_colour(colour)
{
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
    setToolTip(QString());
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {std::min(400, fontMetrics().horizontalAdvance(m_shown) + 1), std::max(20, fontMetrics().height())};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {20, sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setPen(m_theme->color(m_colour));
    const QString text = fontMetrics().elidedText(m_shown, Qt::ElideRight, width());
    p.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text);
}

#include "tag.h"

#include "accessible.h"
#include "look.h"
#include "theme.h"
#include "words.h"
#include <QPainter>

namespace {
constexpr Px tagPad{7}, tagHeight{20}, tagWidest{220};
} // namespace

Tag::Tag(const Theme *theme, const QString &text, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_text(words::isolated(text))
{
    accessible::setRole(this, QAccessible::StaticText);
    QFont f = font();
    f.setPixelSize(Px{12});
    setFont(f);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Tag::setLoud()
{
    m_loud = true;
    QFont f = font();
    f.setWeight(QFont::DemiBold);
    setFont(f);
    update();
}

QSize Tag::sizeHint() const
{
    return {std::min<int>(tagWidest, fontMetrics().horizontalAdvance(m_text) + 2 * tagPad), tagHeight};
}

void Tag::paintEvent(QPaintEvent *)
{
    if (width() < 2 * tagPad + Px{16})
        return; // a bar without room: no word would be left of it
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(m_theme->color(m_loud ? Token::OddText : Token::Line2));
    p.setBrush(m_theme->color(m_loud ? Token::OddSoft : Token::Surface2));
    p.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 4, 4);
    p.setPen(m_theme->color(m_loud ? Token::OddText : Token::Text2));
    p.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine,
               fontMetrics().elidedText(m_text, Qt::ElideRight, width() - 2 * tagPad + 2));
}

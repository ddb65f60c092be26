#include "appbadge.h"

#include "icons.h"
#include "theme.h"
#include <QPainter>

using namespace Qt::StringLiterals;

AppBadge::AppBadge(const Theme *theme, int extent, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedSize(extent, extent);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AppBadge::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(m_theme->color(Token::Text));
    const double radius = width() * 6 / 28.0;
    p.drawRoundedRect(rect(), radius, radius);
    const int mark = width() * 5 / 7;
    const int at = (width() - mark) / 2;
    p.drawPixmap(at, at, icons::pixmap(u"floor"_s, mark, m_theme->color(Token::Surface), devicePixelRatioF()));
}

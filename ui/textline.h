// Lines that are painted again and again: laid out once, where QPainter::drawText() does so every time. Laying out is
// most of what a small widget costs when it paints. For the GUI thread alone.
#pragma once

class QFont;
class QPainter;
class QRect;
class QString;

namespace textline {

/// As painter->drawText(box, flags, text) of one line in the painter's font and pen, within a pixel.
void draw(QPainter *painter, const QRect &box, int flags, const QString &text);
/// As QFontMetrics(font).horizontalAdvance(text).
int width(const QFont &font, const QString &text);
/// As QFontMetrics(font).elidedText(text, Qt::ElideRight, width).
QString elided(const QFont &font, const QString &text, int width);

} // namespace textline

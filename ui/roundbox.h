// Boxes with round corners that are painted again and again: their smooth edges are computed once. For the GUI thread
// alone.
#pragma once

class QColor;
class QPainter;
class QRect;

namespace roundbox {

/// A line of one pixel along the inside of the box, and the ground within it, as QPainter::drawRoundedRect() draws
/// them.
void draw(QPainter *painter, const QRect &box, double radius, const QColor &line, const QColor &ground);

} // namespace roundbox

// Diagonal hatching as a tile that repeats without a seam at any pixel ratio; rotating the painter instead would blur
// it.
#pragma once

#include <QBrush>

/// period and width in device-independent px, measured along a row; the lines rise to the right.
QBrush hatchBrush(const QColor &color, qreal period, qreal width, qreal dpr);

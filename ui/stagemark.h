// The mark of what became of something that was asked: a shape of its own for every end, beside the words that say it.
#pragma once

#include "activityentry.h"
#include <QRectF>

class QPainter;
class Theme;

/// In a square of 14 to 16 px.
void paintStage(QPainter *painter, const QRectF &square, ActivityStage stage, const Theme &theme);

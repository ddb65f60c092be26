// An icon for the text of a push button, with more room between the two than the style gives.
#pragma once

#include "icons.h"
#include <QPainter>

inline constexpr int buttonIconGap = 4;

/// As wide as extent + buttonIconGap; set that as the button's icon size.
inline QIcon buttonIcon(const QString &name, int extent, const QColor &color, qreal dpr, bool rightToLeft)
{
    QPixmap result(QSize(extent + buttonIconGap, extent) * dpr);
    result.setDevicePixelRatio(dpr);
    result.fill(Qt::transparent);
    QPainter p(&result);
    p.drawPixmap(rightToLeft ? buttonIconGap : 0, 0, icons::pixmap(name, extent, color, dpr));
    return QIcon(result);
}

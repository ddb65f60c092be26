#include "hatch.h"

#include <QImage>
#include <QPixmap>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

QBrush hatchBrush(const QColor &color, qreal period, qreal width, qreal dpr)
{
    const QString key = u"hatch/%1/%2/%3/%4"_s.arg(color.name()).arg(period).arg(width).arg(dpr);
    QPixmap tile;
    if (!QPixmapCache::find(key, &tile)) {
        const int extent = qMax(2, qRound(period * dpr)), whole = int(width * dpr);
        QImage image(extent, extent, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        for (int y = 0; y < extent; ++y) {
            for (int i = 0; i <= whole; ++i) {
                QColor ink = color;
                if (i == whole) // what the line covers of its last px
                    ink.setAlphaF(float(width * dpr - whole));
                image.setPixelColor((2 * extent - y - 1 + i) % extent, y, ink);
            }
        }
        tile = QPixmap::fromImage(image);
        QPixmapCache::insert(key, tile);
    }
    QBrush brush(tile);
    // One tile pixel is one device pixel.
    brush.setTransform(QTransform::fromScale(1 / dpr, 1 / dpr));
    return brush;
}

#include "hatch.h"

#include <QImage>
#include <QPixmap>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

QBrush hatchBrush(const QColor &color, int period, int width, qreal dpr)
{
    const QString key = u"hatch/%1/%2/%3/%4"_s.arg(color.name()).arg(period).arg(width).arg(dpr);
    QPixmap tile;
    if (!QPixmapCache::find(key, &tile)) {
        const int extent = qMax(2, qRound(period * dpr)), line = qMax(1, qRound(width * dpr));
        QImage image(extent, extent, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        for (int y = 0; y < extent; ++y) {
            for (int i = 0; i < line; ++i)
                image.setPixelColor((2 * extent - y - 1 + i) % extent, y, color);
        }
        tile = QPixmap::fromImage(image);
        QPixmapCache::insert(key, tile);
    }
    QBrush brush(tile);
    // One tile pixel is one device pixel.
    brush.setTransform(QTransform::fromScale(1 / dpr, 1 / dpr));
    return brush;
}

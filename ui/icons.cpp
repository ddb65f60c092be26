#include "icons.h"

#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace {

// The mark is drawn on a grid of 28: a list on a rounded square.
QPixmap applicationPixmap(int extent)
{
    QPixmap result(extent, extent);
    result.fill(Qt::transparent);
    QPainter p(&result);
    p.setRenderHint(QPainter::Antialiasing);
    p.scale(extent / 28.0, extent / 28.0);
    p.setPen(Qt::NoPen);
    p.setBrush(QColor(0x11, 0x14, 0x18));
    p.drawRoundedRect(QRectF(0, 0, 28, 28), 6, 6);
    p.setBrush(Qt::white);
    for (int row = 0; row < 3; ++row) {
        const qreal y = 8 + 5 * row;
        p.drawRoundedRect(QRectF(6.2, y, 3.3, 2), 1, 1);
        p.drawRoundedRect(QRectF(11.5, y, row == 1 ? 7.3 : 10.3, 2), 1, 1);
    }
    return result;
}

} // namespace

QPixmap icons::pixmap(const QString &name, int extent, const QColor &color, qreal dpr)
{
    const QString key = u"icon/%1/%2/%3/%4"_s.arg(name).arg(extent).arg(color.rgba(), 0, 16).arg(dpr);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    QImageReader reader(u":/icons/%1.svg"_s.arg(name), "svg");
    const int px = qMax(1, qRound(extent * dpr));
    reader.setScaledSize(QSize(px, px));
    QImage image = reader.read();
    if (image.isNull()) {
        qWarning("icon %s: %s", qUtf8Printable(name), qUtf8Printable(reader.errorString()));
    } else {
        image = std::move(image).convertToFormat(QImage::Format_ARGB32_Premultiplied);
        QPainter p(&image);
        p.setCompositionMode(QPainter::CompositionMode_SourceIn);
        p.fillRect(image.rect(), color);
        p.end();
        result = QPixmap::fromImage(std::move(image));
        result.setDevicePixelRatio(dpr);
    }
    QPixmapCache::insert(key, result); // a missing icon too: asked once, not at every painting
    return result;
}

QIcon icons::icon(const QString &name, const QColor &color)
{
    QIcon result;
    for (const int extent : {16, 20}) {
        for (const qreal dpr : {1.0, 2.0})
            result.addPixmap(pixmap(name, extent, color, dpr));
    }
    return result;
}

QIcon icons::application()
{
    QIcon result;
    for (const int extent : {16, 22, 24, 32, 48, 64, 128, 256})
        result.addPixmap(applicationPixmap(extent));
    return result;
}

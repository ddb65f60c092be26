#include "roundbox.h"

#include "paintstore.h"
#include <QPainter>
#include <QPixmap>
#include <cmath>

namespace {

constexpr qsizetype boxesMost = 256; // windows and colours change; more than that are forgotten together

struct BoxKey
{
    QSize size;
    double radius, scale;
    QRgb line, ground;
    bool operator==(const BoxKey &) const = default;
};

size_t qHash(const BoxKey &key, size_t seed)
{
    return qHashMulti(seed, key.size.width(), key.size.height(), key.radius, key.scale, key.line, key.ground);
}

void paintBox(QPainter *painter, const QRect &box, double radius, const QColor &line, const QColor &ground)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line);
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(box).adjusted(.5, .5, -.5, -.5), radius, radius);
    painter->restore();
}

QPixmap paintedBox(const BoxKey &key)
{
    QPixmap pixmap(key.size * key.scale);
    pixmap.setDevicePixelRatio(key.scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintBox(&painter, QRect({}, key.size), key.radius, QColor::fromRgba(key.line), QColor::fromRgba(key.ground));
    return pixmap;
}

} // namespace

void roundbox::draw(QPainter *painter, const QRect &box, double radius, const QColor &line, const QColor &ground)
{
    const double scale = painter->device()->devicePixelRatioF();
    if (scale != std::floor(scale) || box.isEmpty()) { // an image would lie between the pixels
        paintBox(painter, box, radius, line, ground);
        return;
    }
    const BoxKey key{box.size(), radius, scale, line.rgba(), ground.rgba()};
    painter->drawPixmap(box.topLeft(), PaintStore<BoxKey, QPixmap>::get(key, boxesMost, paintedBox));
}

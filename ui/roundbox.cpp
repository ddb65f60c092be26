#include "roundbox.h"

#include <QCoreApplication>
#include <QHash>
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

/// Emptied with the application: pixmaps must not outlive it.
QHash<BoxKey, QPixmap> &paintedBoxes()
{
    static QHash<BoxKey, QPixmap> boxes;
    static const bool registered = [] {
        qAddPostRoutine([] { boxes.clear(); });
        return true;
    }();
    Q_UNUSED(registered)
    return boxes;
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

} // namespace

void roundbox::draw(QPainter *painter, const QRect &box, double radius, const QColor &line, const QColor &ground)
{
    const double scale = painter->device()->devicePixelRatioF();
    if (scale != std::floor(scale) || box.isEmpty()) { // an image would lie between the pixels
        paintBox(painter, box, radius, line, ground);
        return;
    }
    QHash<BoxKey, QPixmap> &boxes = paintedBoxes();
    const BoxKey key{box.size(), radius, scale, line.rgba(), ground.rgba()};
    auto it = boxes.constFind(key);
    if (it == boxes.cend()) {
        if (boxes.size() >= boxesMost)
            boxes.clear();
        QPixmap pixmap(box.size() * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter own(&pixmap);
        paintBox(&own, QRect({}, box.size()), radius, line, ground);
        own.end();
        it = boxes.insert(key, pixmap);
    }
    painter->drawPixmap(box.topLeft(), *it);
}

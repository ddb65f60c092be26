#include "simportrait.h"

#include "simrandom.h"
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <array>

namespace {

constexpr quint64 whoHasOne = 1ull << 42, howItLooks = 1ull << 43; // streams of their own: nothing else changes

enum class HairStyle : quint8 { None, Short, Parted, Bob, Long, Bun };
constexpr int hairStyles = 6;

struct PortraitLook
{
    QColor ground, skin, hair, cloth;
    HairStyle style = HairStyle::Short;
    bool glasses = false, beard = false;
};

template <size_t N>
QColor portraitColour(const std::array<QRgb, N> &colours, SimRandom *random)
{
    return QColor(colours[size_t(random->below(int(N)))]);
}

PortraitLook portraitLook(quint32 seed, int index)
{
    static constexpr std::array<QRgb, 8> grounds{0xff9db8d9, 0xffa9cbb7, 0xffd9b99d, 0xffc9b3d6,
                                                 0xffb9c3cf, 0xffd6c58f, 0xff8fc4c9, 0xffd9a9b0};
    static constexpr std::array<QRgb, 6> skins{0xfff6d7c0, 0xffeabf9f, 0xffd6a17c, 0xffb57f58, 0xff8c5b3c, 0xff5f3d2a};
    static constexpr std::array<QRgb, 6> hairs{0xff1f1a17, 0xff3b2a20, 0xff6b4a2f, 0xffa8733f, 0xffd8b878, 0xff9a9a9a};
    static constexpr std::array<QRgb, 7> cloths{0xff2f4b7c, 0xff3d6b5c, 0xff7a3b4b, 0xff4a4a55,
                                                0xff8a6d3b, 0xff5b4b8a, 0xffe8e4dc};
    SimRandom random = SimRandom::of(seed, howItLooks | quint64(index));
    PortraitLook look;
    look.ground = portraitColour(grounds, &random);
    look.skin = portraitColour(skins, &random);
    look.hair = portraitColour(hairs, &random);
    look.cloth = portraitColour(cloths, &random);
    look.style = HairStyle(random.below(hairStyles));
    look.glasses = random.chance(25);
    const bool shortHair = look.style == HairStyle::None || look.style == HairStyle::Short;
    look.beard = random.chance(35) && shortHair;
    return look;
}

QPainterPath portraitOval(qreal x, qreal y, qreal rx, qreal ry)
{
    QPainterPath path;
    path.addEllipse(QPointF(x, y), rx, ry);
    return path;
}

QPainterPath portraitBlock(qreal x, qreal y, qreal w, qreal h, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(x, y, w, h, radius, radius);
    return path;
}

/// On a square of 100.
void paintBehind(QPainter *p, const PortraitLook &look)
{
    if (look.style == HairStyle::Long)
        p->fillPath(portraitBlock(26, 20, 48, 66, 23), look.hair.darker(112));
    else if (look.style == HairStyle::Bob)
        p->fillPath(portraitBlock(26, 20, 48, 44, 20), look.hair.darker(112));
    else if (look.style == HairStyle::Bun)
        p->fillPath(portraitOval(50, 15, 9, 8), look.hair);
    p->fillPath(portraitBlock(41, 54, 18, 28, 8), look.skin.darker(115));
    p->fillPath(portraitOval(50, 108, 41, 34), look.cloth);
    p->fillPath(portraitOval(50, 76, 10, 7), look.skin.darker(115));
}

void paintHair(QPainter *p, const PortraitLook &look)
{
    const QPainterPath cap = portraitOval(50, 41, 22.5, 25);
    if (look.style == HairStyle::None)
        return;
    if (look.style == HairStyle::Short)
        p->fillPath(cap.subtracted(portraitOval(50, 57, 21, 28)), look.hair);
    else if (look.style == HairStyle::Parted || look.style == HairStyle::Long)
        p->fillPath(cap.subtracted(portraitOval(60, 58, 26, 31)), look.hair);
    else
        p->fillPath(cap.subtracted(portraitOval(50, 61, 20, 26)), look.hair);
}

void paintFace(QPainter *p, const PortraitLook &look)
{
    const QColor ink(0x2a, 0x22, 0x20);
    if (look.beard)
        p->fillPath(portraitOval(50, 46, 19.5, 24)
                        .subtracted(portraitOval(50, 36, 22, 20))
                        .subtracted(portraitOval(50, 58, 7, 3.4)),
                    look.hair);
    p->fillPath(portraitOval(42.5, 45, 2.1, 2.4), ink);
    p->fillPath(portraitOval(57.5, 45, 2.1, 2.4), ink);
    QPainterPath smile(QPointF(43.5, 56));
    smile.quadTo(QPointF(50, 61), QPointF(56.5, 56));
    p->setBrush(Qt::NoBrush);
    p->setPen(QPen(ink, 1.7, Qt::SolidLine, Qt::RoundCap));
    p->drawPath(smile);
    if (!look.glasses)
        return;
    p->setPen(QPen(ink, 1.5));
    for (const qreal x : {42.5, 57.5})
        p->drawEllipse(QPointF(x, 45), 6, 5.5);
    p->drawLine(QPointF(48.5, 44.5), QPointF(51.5, 44.5));
}

} // namespace

void simportrait::hang(SimOrganisation *organisation, quint32 seed, const QString &base)
{
    for (int index = 0; index < int(organisation->people().size()); ++index) {
        if (organisation->people()[size_t(index)].inDirectory &&
            SimRandom::of(seed, whoHasOne | quint64(index)).below(3) < 2)
            organisation->setPicture(index, base + QStringLiteral("/pictures/%1.png").arg(index));
    }
}

QByteArray simportrait::draw(quint32 seed, int index)
{
    const PortraitLook look = portraitLook(seed, index);
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(look.ground);
    QPainter p(&image);
    p.setRenderHint(QPainter::Antialiasing);
    p.scale(side / 100.0, side / 100.0);
    paintBehind(&p, look);
    p.fillPath(portraitOval(50, 46, 19.5, 24), look.skin);
    paintHair(&p, look);
    paintFace(&p, look);
    p.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

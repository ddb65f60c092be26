#include "markcache.h"

#include "icons.h"
#include "look.h"
#include "theme.h"
#include <QPainter>

namespace {

quint32 keyOf(quint32 kind, quint32 what, int size, bool flag)
{
    return kind << 28 | what << 16 | quint32(size) << 1 | quint32(flag);
}

} // namespace

template <typename Paint>
const QPixmap &MarkCache::make(quint32 key, QSize size, Paint paint)
{
    const auto found = m_pixmaps.constFind(key);
    if (found != m_pixmaps.cend())
        return *found;
    QPixmap pixmap((QSizeF(size) * m_dpr).toSize());
    pixmap.setDevicePixelRatio(m_dpr);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    return *m_pixmaps.insert(key, pixmap);
}

void MarkCache::setDevicePixelRatio(qreal dpr)
{
    if (qFuzzyCompare(dpr, m_dpr))
        return;
    m_dpr = dpr;
    clear();
}

void MarkCache::clear()
{
    m_pixmaps.clear();
    m_icons.clear();
}

const QPixmap &MarkCache::mark(AgentState state, int size, bool stale)
{
    return make(keyOf(quint32(Kind::Mark), quint32(state), size, stale), {size, size},
                [&](QPainter *p, const QRectF &box) { paintMark(p, box, state, *m_theme, stale); });
}

const QPixmap &MarkCache::alarm(int size, bool stale)
{
    return make(keyOf(quint32(Kind::Alarm), 0, size, stale), {size, size},
                [&](QPainter *p, const QRectF &box) { paintAlarm(p, box, *m_theme, stale); });
}

const QPixmap &MarkCache::switchOf(SwitchLook look)
{
    return make(keyOf(quint32(Kind::Switch), quint32(look), Px{28}, false), {Px{28}, Px{16}},
                [&](QPainter *p, const QRectF &box) { paintSwitch(p, box, look, *m_theme); });
}

const QPixmap &MarkCache::switchSide(SwitchSide side, bool stale)
{
    return make(keyOf(quint32(Kind::SwitchSide), quint32(side), Px{14}, stale), {Px{14}, Px{14}},
                [&](QPainter *p, const QRectF &box) { paintSwitchSide(p, box, side, *m_theme, stale); });
}

const QPixmap &MarkCache::avatar(int size, bool known)
{
    return make(keyOf(quint32(Kind::Avatar), 0, size, known), {size, size}, [&](QPainter *p, const QRectF &box) {
        if (known) {
            p->setPen(Qt::NoPen);
            p->setBrush(m_theme->color(Token::Surface3));
            p->drawEllipse(box);
        } else {
            QPen pen(m_theme->color(Token::Control), 1);
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({2, 2.2});
            p->setPen(pen);
            p->drawEllipse(box.adjusted(.5, .5, -.5, -.5));
        }
    });
}

const QPixmap &MarkCache::icon(const QString &name, int size, Token token)
{
    const QString key = name + QChar(char16_t(size)) + QChar(char16_t(token));
    const auto found = m_icons.constFind(key);
    return found != m_icons.cend() ? *found
                                   : *m_icons.insert(key, icons::pixmap(name, size, m_theme->color(token), m_dpr));
}

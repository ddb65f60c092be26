#include "wallframe.h"

#include "theme.h"
#include <QPainter>

namespace {
constexpr qint64 silentAfterMs = 5 * 60'000;
}

void WallFrame::setPlace(const QSize &screen, qreal dpr, const WallOptions &options, bool bandBelow)
{
    m_options = options;
    m_dpr = dpr;
    m_layout = wallLayout(wallMetrics(screen, options), options, bandBelow);
    m_painter.emplace(m_theme, m_layout, dpr);
    m_wholly = true;
    m_pages = wallPages(m_content, m_options, m_layout);
    setCurrent(m_current);
}

void WallFrame::setContent(const WallContent &content)
{
    m_content = content;
    m_pages = wallPages(m_content, m_options, m_layout);
    setCurrent(m_current);
}

void WallFrame::setCurrent(int page)
{
    m_current = page >= 0 && page < m_pages.size() ? page : 0;
}

bool WallFrame::isShort() const
{
    const auto &shortBy = m_content.shortBy;
    return std::any_of(shortBy.begin(), shortBy.end(), [](int people) { return people > 0; });
}

bool WallFrame::isSilent(const FloorStatus &status)
{
    return status.answeredAtMs == noTime || status.ageMs < 0 ||
           (status.freshness != Freshness::Live && status.ageMs >= silentAfterMs);
}

QRect WallFrame::body() const
{
    if (!m_layout.counts)
        return m_layout.look.united(m_layout.teams);
    QRect all;
    for (const QRect &r : m_layout.states)
        all |= r;
    for (const QRect &r : m_layout.tiles)
        all |= r;
    return all;
}

void WallFrame::paint(QPainter *p, const QRegion &region, const WallMoment &moment)
{
    if (!m_painter || region.isEmpty())
        return;
    p->save();
    p->setClipRegion(region, Qt::IntersectClip);
    const bool drained = moment.stale || isSilent(moment.status);
    for (const QRect &box : region) {
        p->fillRect(box, m_theme.color(Token::Bg));
        if (drained)
            p->fillRect(box, m_painter->hatch());
    }
    m_painter->begin(region);
    draw(p, moment);
    p->restore();
}

void WallFrame::draw(QPainter *p, const WallMoment &moment)
{
    if (isSilent(moment.status)) {
        m_painter->silence(p, moment);
        return;
    }
    m_painter->clock(p, moment);
    m_painter->live(p, moment);
    if (!m_layout.counts) {
        m_painter->states(p, m_content.counts, moment.stale);
        m_painter->tiles(p, m_content, moment.stale);
    }
    m_painter->page(p, m_pages.at(m_current), m_content, moment, m_current + 1, int(m_pages.size()));
}

QPixmap WallFrame::bodyPixmap(const WallMoment &moment)
{
    const QRect box = body();
    QPixmap pixmap(box.size() * m_dpr);
    pixmap.setDevicePixelRatio(m_dpr);
    QPainter p(&pixmap);
    p.translate(-box.topLeft());
    paint(&p, QRegion(box), moment);
    return pixmap;
}

QRegion WallFrame::changes(const WallMoment &moment)
{
    if (!m_painter)
        return {};
    const bool drained = moment.stale || isSilent(moment.status);
    const bool turned = std::exchange(m_drained, drained) != drained;
    const bool wholly = std::exchange(m_wholly, false) || turned;
    draw(nullptr, moment);
    const QList<WallPart> before = std::exchange(m_parts, m_painter->takeParts());
    if (wholly)
        return QRect(QPoint(0, 0), m_layout.metrics.screen);
    QRegion region;
    for (const WallPart &part : before) {
        if (!m_parts.contains(part))
            region |= part.box;
    }
    for (const WallPart &part : std::as_const(m_parts)) {
        if (!before.contains(part))
            region |= part.box;
    }
    return region;
}

#include "wallframe.h"

#include "theme.h"
#include <QGuiApplication>
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
    m_pages = wallPages(m_content, m_options, m_layout);
    setCurrent(m_current);
}

bool WallFrame::setContent(const WallContent &content)
{
    if (content == m_content)
        return false;
    m_content = content;
    m_pages = wallPages(m_content, m_options, m_layout);
    setCurrent(m_current);
    return true;
}

void WallFrame::setCurrent(int page)
{
    m_current = page >= 0 && page < m_pages.size() ? page : 0;
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
    if (!m_painter)
        return;
    p->fillRect(region.boundingRect(), m_theme.color(Token::Bg));
    if (moment.stale || isSilent(moment.status))
        p->fillRect(region.boundingRect(), m_painter->hatch());
    if (isSilent(moment.status)) {
        m_painter->silence(p, moment);
        return;
    }
    const auto needs = [&region](const QRect &part) { return region.intersects(part); };
    if (needs(m_layout.clock))
        m_painter->clock(p, moment);
    if (needs(m_layout.live))
        m_painter->live(p, moment);
    if (!m_layout.counts) {
        if (needs(m_layout.states[0] | m_layout.states[3]))
            m_painter->states(p, m_content.counts, moment.stale);
        if (needs(m_layout.tiles[0] | m_layout.tiles[3]))
            m_painter->tiles(p, m_content, moment.stale);
    }
    if (needs(body()))
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

QRegion WallFrame::ticking(const WallMoment &moment) const
{
    if (isSilent(moment.status))
        return QRect(QPoint(0, 0), m_layout.metrics.screen);
    QRegion region = QRegion(m_layout.clock) | m_layout.live;
    if (moment.stale || m_layout.counts || m_pages.isEmpty())
        return region;
    // Ages stand at the trailing edge of lines; "more than an hour" moves by minutes, but a rectangle costs little.
    const WallPage &page = m_pages.at(m_current);
    const bool rtl = QGuiApplication::isRightToLeft();
    const auto edge = [&](const QRect &column) {
        const int width = m_layout.metrics.px(212);
        return QRect(rtl ? column.left() : column.right() + 1 - width, column.top(), width, column.height());
    };
    if (page.kind == WallPage::Kind::Overview)
        return region | edge(m_layout.look);
    for (const QRect &column : m_layout.columns)
        region |= edge(column);
    return region;
}

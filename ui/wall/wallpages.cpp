#include "wallpages.h"

#include <algorithm>

namespace {
// More pages than this and a person would wait minutes for the own team: then offline people are left to the counts,
// then everybody is.
constexpr int mostTeamPages = 12;

/// s: px for one px of the drawn counts page. False when something stands outside.
bool placeCountsAt(WallLayout &l, const QRect &safe, double s)
{
    const auto px = [s](double v) { return qRound(v * s); };
    const int left = safe.left(), top = safe.top();
    const int clockWidth = px(900);
    const bool liveBeside = safe.width() >= clockWidth + px(560);
    l.clock = QRect(left, top, std::min(clockWidth, safe.width()), px(140));
    l.live = liveBeside ? QRect(left + clockWidth, top + px(40), safe.width() - clockWidth, px(100))
                        : QRect(left, l.clock.bottom() + px(10), safe.width(), px(100));
    int y = std::max(l.clock.bottom(), l.live.bottom()) + px(40);
    const int perRow = safe.width() >= px(1500) ? 4 : 2;
    const int stateWidth = safe.width() / perRow, stateHeight = px(252);
    for (int i = 0; i < 4; ++i)
        l.states[size_t(i)] =
            QRect(left + i % perRow * stateWidth, y + i / perRow * stateHeight, stateWidth, stateHeight);
    const int statesEnd = y + stateHeight * (4 / perRow);
    const int gap = px(48), tileGap = px(24);
    const int across = safe.width() >= px(1400) ? 2 : 1;
    const int tileHeight = px(216), tileWidth = (safe.width() - (across - 1) * gap) / across;
    const int tilesHeight = 4 / across * tileHeight + (4 / across - 1) * tileGap;
    l.tilesOnOwnPage = statesEnd + px(40) + tilesHeight > safe.bottom() + 2;
    y = l.tilesOnOwnPage ? std::max(l.clock.bottom(), l.live.bottom()) + px(40)
                         : std::max(statesEnd + px(20), safe.bottom() + 1 - tilesHeight);
    // On a screen that is higher than the drawn one the states stand midway.
    const int spare = l.tilesOnOwnPage ? 0 : std::max(0, (y - statesEnd - px(80)) / 2);
    for (QRect &state : l.states)
        state.translate(0, spare);
    for (int i = 0; i < 4; ++i)
        l.tiles[size_t(i)] = QRect(left + i % across * (tileWidth + gap), y + i / across * (tileHeight + tileGap),
                                   tileWidth, tileHeight);
    QRect all = l.clock | l.live;
    for (int i = 0; i < 4; ++i)
        all |= l.states[size_t(i)] | l.tiles[size_t(i)];
    // Words and figures need a breadth too.
    return safe.adjusted(-1, -1, 1, 1).contains(all) && stateWidth >= px(340) && tileWidth >= px(640) &&
           safe.width() >= px(700);
}

void placeCounts(WallLayout &l, const QRect &safe)
{
    // The drawn page fills 1728 x 972 with labels of 84 px, twice those of the overview. Larger where the distance asks
    // for it, but never larger than the screen holds.
    const double drawn = std::min(safe.width() / 1728., safe.height() / 972.);
    double s = std::max(l.metrics.unit / 2, drawn);
    while (!placeCountsAt(l, safe, s) && s > drawn / 8)
        s *= .98;
    l.metrics.unit = 2 * s;
}

void placeBand(WallLayout &l, const QRect &safe, bool below)
{
    const WallMetrics &m = l.metrics;
    const bool wide = m.isWide();
    const int height = wide ? m.px(320) : m.px(660);
    const int left = safe.left(), width = safe.width();
    const int top = below ? safe.bottom() + 1 - height : safe.top();
    l.band = QRect(left, top, width, height);
    l.clock = QRect(left, top, wide ? width / 2 : width, m.px(108));
    l.live = QRect(left, top + m.px(112), wide ? width / 2 : width, m.px(56));
    const int gap = m.px(24);
    const int statesLeft = wide ? left + width / 2 + m.px(12) : left;
    const int stateWidth = (left + width - statesLeft + (wide ? gap : 0)) / 4; // two to a tile
    for (int i = 0; i < 4; ++i)
        l.states[size_t(i)] = QRect(statesLeft + i * stateWidth, wide ? top : top + m.px(190), stateWidth, m.px(164));
    l.states[3].setRight(left + width - 1);
    const int across = wide ? 4 : 2;
    const int tileWidth = (width - (across - 1) * gap) / across, tileTop = wide ? top + m.px(180) : top + m.px(370);
    for (int i = 0; i < 4; ++i)
        l.tiles[size_t(i)] =
            QRect(left + i % across * (tileWidth + gap), tileTop + i / across * m.px(140 + 10), tileWidth, m.px(140));
}

void placeBody(WallLayout &l, const QRect &safe, bool below)
{
    const WallMetrics &m = l.metrics;
    const int gap = m.px(24);
    const QRect body = below ? QRect(safe.topLeft(), QPoint(safe.right(), l.band.top() - gap))
                             : QRect(QPoint(safe.left(), l.band.bottom() + gap), safe.bottomRight());
    if (m.isWide()) {
        const int middle = body.left() + body.width() / 2;
        l.look = QRect(body.topLeft(), QPoint(middle - m.px(36), body.bottom()));
        l.teams = QRect(QPoint(middle + m.px(12), body.top()), body.bottomRight());
        l.columns = {l.look, l.teams};
        return;
    }
    l.columns = {body};
    l.look = body;
    l.look.setHeight(body.height() / 2);
    l.teams = body;
    l.teams.setTop(l.look.bottom() + gap);
}

QList<WallPage> teamPages(const WallContent &content, const WallLayout &layout, bool withOffline)
{
    QList<WallPage> pages;
    const int columnCount = int(layout.columns.size());
    int left = 0; // px left in the column
    const auto open = [&] {
        if (pages.isEmpty() || pages.constLast().columns.size() == columnCount)
            pages += WallPage{WallPage::Kind::Teams, 0, 0, {}};
        pages.last().columns += QList<WallEntry>();
        left = layout.columns.at(pages.constLast().columns.size() - 1).height();
    };
    const auto add = [&](const WallEntry &entry) {
        pages.last().columns.last() += entry;
        left -= entry.person < 0 ? layout.headHeight : layout.personHeight;
    };
    open();
    for (int t = 0; t < int(content.teams.size()); ++t) {
        const QList<WallPerson> &people = content.teams.at(t).people;
        bool headed = false;
        for (int p = 0; p < int(people.size()); ++p) {
            if (!withOffline && people.at(p).state == AgentState::Offline)
                continue;
            // A head never stands alone at the foot of a column.
            const int needed = layout.personHeight + (headed ? 0 : layout.headHeight);
            if (left < needed) {
                open();
                add({t, -1, headed});
            } else if (!headed) {
                add({t, -1, false});
            }
            headed = true;
            add({t, p, false});
        }
    }
    if (pages.constLast().columns.constFirst().isEmpty())
        pages.removeLast();
    return pages;
}

} // namespace

WallLayout wallLayout(const WallMetrics &metrics, const WallOptions &options, bool bandBelow)
{
    WallLayout l;
    l.metrics = metrics;
    l.counts = options.countsOnly || !metrics.fitsOverview();
    const QRect safe = metrics.safeArea();
    if (l.counts) {
        placeCounts(l, safe);
    } else {
        placeBand(l, safe, bandBelow);
        placeBody(l, safe, bandBelow);
    }
    l.lineHeight = metrics.px(80);
    l.personHeight = metrics.px(64);
    l.headHeight = metrics.px(52);
    l.tileHeight = metrics.px(124);
    return l;
}

QList<WallPage> wallPages(const WallContent &content, const WallOptions &options, const WallLayout &layout)
{
    if (layout.counts) {
        QList<WallPage> pages{WallPage{WallPage::Kind::Counts, 0, 0, {}}};
        if (layout.tilesOnOwnPage)
            pages += WallPage{WallPage::Kind::Cover, 0, 0, {}};
        return pages;
    }
    QList<WallPage> pages;
    const int perPage = layout.teamTiles();
    int first = 0;
    do {
        const int count = std::min(perPage, int(content.teams.size()) - first);
        pages += WallPage{WallPage::Kind::Overview, first, count, {}};
        first += count;
    } while (first < int(content.teams.size()));
    if (options.names == WallNames::None)
        return pages;
    QList<WallPage> teams = teamPages(content, layout, true);
    if (teams.size() > mostTeamPages)
        teams = teamPages(content, layout, false);
    if (teams.size() <= mostTeamPages)
        pages += teams;
    return pages;
}

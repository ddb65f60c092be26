// Which pages the wall turns through: overview first, then teams person by person, as far as they can be read. Pure.
#pragma once

#include "wallcontent.h"
#include "wallmetrics.h"

/// One line of a team page: a team's head (person < 0) or a person of it.
struct WallEntry
{
    int team = 0;
    int person = -1;
    bool continued = false; ///< the head stands again in the next column or page
    bool operator==(const WallEntry &) const = default;
};

struct WallPage
{
    enum class Kind : quint8 { Overview, Teams, Counts, Cover };
    Kind kind = Kind::Overview;
    int firstTeam = 0, teamCount = 0; ///< Overview: the tiles on it
    QList<QList<WallEntry>> columns;  ///< Teams
    bool operator==(const WallPage &) const = default;
};

/// Where the parts stand, in px, for one screen.
struct WallLayout
{
    WallMetrics metrics;
    bool counts = false; ///< counts only, asked for or because nothing else can be read
    QRect band, clock, live;
    std::array<QRect, 4> states; ///< working, away, offline, unclear
    std::array<QRect, 4> tiles;  ///< cover by channel
    bool tilesOnOwnPage = false; ///< counts that do not fit beside the cover turn with it
    QRect look, teams;           ///< of the overview
    QList<QRect> columns;        ///< of team pages
    int lineHeight = 0, personHeight = 0, headHeight = 0, tileHeight = 0;

    int lookLines() const { return std::max(1, (look.height() - headHeight) / std::max(1, lineHeight)); }
    int teamTiles() const { return std::max(1, teams.height() / std::max(1, tileHeight)); }
};

/// bandBelow: the pinned band stands at the foot (it changes sides every day against burn-in).
WallLayout wallLayout(const WallMetrics &metrics, const WallOptions &options, bool bandBelow);
QList<WallPage> wallPages(const WallContent &content, const WallOptions &options, const WallLayout &layout);

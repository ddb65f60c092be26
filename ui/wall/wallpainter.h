// Draws the wall's parts into the places a WallLayout gives them. Times and figures stand on equal widths.
#pragma once

#include "figures.h"
#include "livefloor.h"
#include "theme.h"
#include "wallpages.h"
#include <QRegion>
#include <map>

/// What is the same for everything drawn in one frame.
struct WallMoment
{
    qint64 nowMs = 0;  ///< ms UTC: the clock
    qint64 dataMs = 0; ///< ms UTC: the moment ages are told at; stands still while stale
    bool stale = false;
    QString missingToken; ///< what to do about it; empty = there is one
    FloorStatus status;
};

/// A place of the picture and what it says there: drawn again when that changes.
struct WallPart
{
    QRect box;
    QString says; ///< for comparing only
    bool operator==(const WallPart &) const = default;
};

/// Every part is drawn where the region of begin() meets it. With a null painter nothing is drawn and the parts are
/// listed.
class WallPainter
{
public:
    WallPainter(const Theme &theme, const WallLayout &layout, qreal dpr);

    void begin(const QRegion &region) { m_region = region; }
    QList<WallPart> takeParts() { return std::exchange(m_parts, {}); } ///< listed since the last time

    void clock(QPainter *p, const WallMoment &moment);
    void live(QPainter *p, const WallMoment &moment); ///< age of the data and the next poll
    void states(QPainter *p, const FloorCounts &counts, bool stale);
    void tiles(QPainter *p, const WallContent &content, bool stale);
    /// number and total: "page 1 of 4".
    void page(QPainter *p, const WallPage &page, const WallContent &content, const WallMoment &moment, int number,
              int total);
    /// More than five minutes without an answer, or nothing read yet: no names, no numbers.
    void silence(QPainter *p, const WallMoment &moment);
    QBrush hatch() const; ///< the texture of old data, as coarse as the type is large

    /// The sentences of silence() and of the live line, also for assistive technology.
    static QString liveText(const WallMoment &moment);
    static QString headline(const WallMoment &moment);
    static QString tileSentence(const WallContent &content, Channel channel);

private:
    bool isDue(QPainter *p, const QRect &box, const QString &says);
    // wallpagepainter.cpp
    void overview(QPainter *p, const WallPage &page, const WallContent &content, const WallMoment &moment,
                  const QString &pageText);
    void teams(QPainter *p, const WallPage &page, const WallContent &content, const WallMoment &moment,
               const QString &pageText);
    void lookLine(QPainter *p, const QRect &row, const WallLine &line, const WallMoment &moment);
    void teamTile(QPainter *p, const QRect &tile, const WallTeam &team, bool last, bool stale);
    void person(QPainter *p, const QRect &row, const WallPerson &person, const WallMoment &moment);
    /// From the leading edge; equal widths keep the seconds from shaking the hours.
    void ticking(QPainter *p, const QRect &box, const QString &time, int size);
    void head(QPainter *p, const QRect &row, const QString &text, const QString &right);
    void age(QPainter *p, const QRect &box, const QString &words, const QColor &color);
    void hairline(QPainter *p, const QRect &row, Token token);
    void tile(QPainter *p, const QRect &box, const WallContent &content, Channel channel, bool stale);
    std::array<QRect, 4> stateBoxes(const std::array<QString, 4> &words) const;
    void state(QPainter *p, const QRect &box, AgentState state, int count, const QString &word, bool stale);

    // wallsilence.cpp
    void silenceHead(QPainter *p, const QRect &inner, const QString &words, double scale);
    /// Several lines in text-2; returns their height, also without drawing.
    int paragraph(QPainter *p, const QRect &box, const QString &words, int size, bool draw);
    static QFont fontOf(int size, bool strong);
    int px(double drawn) const { return m_layout.metrics.px(drawn); }
    QColor ink(bool soft, bool stale) const;
    /// One line, elided; leading edge by default. Returns the width drawn.
    int text(QPainter *p, const QRect &box, const QString &words, int size, const QColor &color, bool trailing = false,
             bool strong = false);
    /// As text(), with figures on equal widths where the font has them all; trailing edge.
    void figures(QPainter *p, const QRect &box, const QString &words, int size, const QColor &color,
                 bool strong = false);
    Figures &figuresOf(int size, bool strong);
    QString ageOf(qint64 since, bool observed, qint64 dataMs) const;
    QRect leading(const QRect &row, int width) const; ///< that much of it, from the side where reading begins
    QRect trailing(const QRect &row, int width) const;

    const Theme &m_theme;
    WallLayout m_layout;
    qreal m_dpr;
    bool m_rtl;
    std::map<std::pair<int, bool>, Figures> m_figures; ///< by size and weight
    QRegion m_region;
    QList<WallPart> m_parts;
};

// Draws the wall's parts into the places a WallLayout gives them. Times and figures stand on equal widths.
#pragma once

#include "figures.h"
#include "livefloor.h"
#include "wallpages.h"
#include <map>

class Theme;

/// What is the same for everything drawn in one frame.
struct WallMoment
{
    qint64 nowMs = 0;  ///< ms UTC: the clock
    qint64 dataMs = 0; ///< ms UTC: the moment ages are told at; stands still while stale
    bool stale = false;
    QString missingToken; ///< what to do about it; empty = there is one
    FloorStatus status;
};

class WallPainter
{
public:
    WallPainter(const Theme &theme, const WallLayout &layout, qreal dpr);

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
    // wallpagepainter.cpp
    void overview(QPainter *p, const WallPage &page, const WallContent &content, const WallMoment &moment,
                  const QString &pageText);
    void teams(QPainter *p, const WallPage &page, const WallContent &content, const WallMoment &moment,
               const QString &pageText);
    void lookLine(QPainter *p, const QRect &row, const WallLine &line, const WallMoment &moment);
    void teamTile(QPainter *p, const QRect &tile, const WallTeam &team, bool stale);
    void person(QPainter *p, const QRect &row, const WallPerson &person, const WallMoment &moment);
    void head(QPainter *p, const QRect &row, const QString &text, const QString &right);
    void tile(QPainter *p, const QRect &box, const WallContent &content, Channel channel, bool stale);
    void state(QPainter *p, const QRect &box, AgentState state, int count, const QString &word, bool stale);

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
    QString ageOf(qint64 since, bool observed, qint64 dataMs) const;

    const Theme &m_theme;
    WallLayout m_layout;
    qreal m_dpr;
    bool m_rtl;
    std::map<std::pair<int, bool>, Figures> m_figures; ///< by size and weight
};

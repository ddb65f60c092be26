// Everything one picture of the wall is made of, and which parts of it have changed.
#pragma once

#include "wallpainter.h"
#include <QPixmap>
#include <optional>

class WallFrame
{
public:
    explicit WallFrame(const Theme &theme) : m_theme(theme) {}

    void setPlace(const QSize &screen, qreal dpr, const WallOptions &options, bool bandBelow);
    /// Keeps the page when it still exists.
    void setContent(const WallContent &content);
    const WallContent &content() const { return m_content; }
    const WallLayout &layout() const { return m_layout; }
    const QList<WallPage> &pages() const { return m_pages; }
    int current() const { return m_current; }
    void setCurrent(int page);
    bool isShort() const; ///< cover is, somewhere

    /// No names and no numbers: nothing was read yet, or not for five minutes.
    static bool isSilent(const FloorStatus &status);
    void paint(QPainter *p, const QRegion &region, const WallMoment &moment);
    QRect body() const; ///< what turns with the pages
    /// What has to be painted anew since the last call, or since setPlace().
    QRegion changes(const WallMoment &moment);
    /// The body alone, for the cross-fade.
    QPixmap bodyPixmap(const WallMoment &moment);

private:
    void draw(QPainter *p, const WallMoment &moment);

    const Theme &m_theme;
    WallOptions m_options;
    WallContent m_content;
    WallLayout m_layout;
    qreal m_dpr = 1;
    QList<WallPage> m_pages;
    int m_current = 0;
    std::optional<WallPainter> m_painter;
    QList<WallPart> m_parts; ///< as they were last told
    bool m_wholly = true, m_drained = false;
};

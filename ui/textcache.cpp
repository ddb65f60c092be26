#include "textcache.h"

#include "theme.h"
#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace {

struct Line
{
    QList<QGlyphRun> runs;
    qreal width, ascent;
};

Line layOut(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1'000'000);
    layout.endLayout();
    Line result{layout.glyphRuns(), line.naturalTextWidth(), line.ascent()};
    // A right-to-left text lies at the far end of that line: back to the start.
    if (const qreal left = line.naturalTextRect().left(); left > 0) {
        for (QGlyphRun &run : result.runs) {
            QList<QPointF> positions = run.positions();
            for (QPointF &p : positions)
                p.rx() -= left;
            run.setPositions(positions);
        }
    }
    return result;
}

} // namespace

TextCache::TextCache(qsizetype most) : m_most(most)
{
    const std::array<QFont, faceCount> fonts{
        Theme::font(13),
        Theme::font(13, QFont::DemiBold),
        Theme::font(12),
        Theme::font(12, QFont::Medium),
        Theme::font(10, QFont::DemiBold),
        Theme::monoFont(12),
    };
    for (size_t i = 0; i < faceCount; ++i) {
        const QFontMetrics fm(fonts[i]);
        m_faces[i] = {fonts[i], fm.ascent(), fm.descent()};
    }
}

const TextCache::Item &TextCache::item(const QString &text, Face face, int maxWidth)
{
    const Key key{text, maxWidth, face};
    if (const auto it = m_items.constFind(key); it != m_items.cend())
        return *it;
    if (m_items.size() >= m_most)
        m_items.clear();
    const QFont &font = m_faces[size_t(face)].font;
    Line line = layOut(text, font);
    bool elided = false;
    if (line.width > maxWidth) {
        line = layOut(QFontMetricsF(font).elidedText(text, Qt::ElideRight, maxWidth), font);
        elided = true;
    }
    return *m_items.insert(key, {std::move(line.runs), line.width, line.ascent, elided});
}

void TextCache::draw(QPainter *painter, const Item &item, qreal x, qreal baseline)
{
    for (const QGlyphRun &run : item.runs)
        painter->drawGlyphRun(QPointF(x, baseline - item.ascent), run);
}

int TextCache::baseline(Face face, int top, int height) const
{
    const FaceData &data = m_faces[size_t(face)];
    return top + (height - data.ascent - data.descent + 1) / 2 + data.ascent;
}

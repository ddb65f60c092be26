#include "figures.h"

#include <QFont>
#include <QGlyphRun>
#include <QPainter>
#include <QVarLengthArray>

namespace {

bool standsAlone(QChar c)
{
    // Letters that join, combine or run to the left need a real layout.
    const QChar::Direction d = c.direction();
    const bool leftToRight = d == QChar::DirL || d == QChar::DirEN || d == QChar::DirES || d == QChar::DirET ||
                             d == QChar::DirCS || d == QChar::DirON || d == QChar::DirWS;
    return leftToRight && !c.isSurrogate() && !c.isMark() && c.joiningType() <= QChar::Joining_None;
}

} // namespace

Figures::Figures(const QFont &font) : m_font(QRawFont::fromFont(font))
{
    for (char16_t d = u'0'; d <= u'9'; ++d) {
        const QList<quint32> glyphs = m_font.glyphIndexesForString(QString(QChar(d)));
        const QList<QPointF> advances = m_font.advancesForGlyphIndexes(glyphs);
        if (!advances.isEmpty())
            m_digit = std::max(m_digit, advances.constFirst().x());
    }
}

const Figures::Letter &Figures::letter(QChar c)
{
    auto it = m_letters.find(c);
    if (it != m_letters.end())
        return *it;
    Letter made;
    const QList<quint32> glyphs = standsAlone(c) ? m_font.glyphIndexesForString(QString(c)) : QList<quint32>();
    if (glyphs.size() == 1 && glyphs.constFirst() != 0) {
        const qreal own = m_font.advancesForGlyphIndexes(glyphs).value(0).x();
        const bool digit = c >= u'0' && c <= u'9';
        made = {glyphs.constFirst(), digit ? (m_digit - own) / 2 : 0, digit ? m_digit : own};
    }
    return *m_letters.insert(c, made);
}

qreal Figures::width(QStringView text)
{
    qreal sum = 0;
    for (const QChar c : text) {
        const qreal advance = letter(c).advance;
        if (advance < 0)
            return -1;
        sum += advance;
    }
    return sum;
}

bool Figures::draw(QPainter *painter, qreal right, qreal baseline, QStringView text)
{
    const qreal total = width(text);
    if (total < 0)
        return false;
    QVarLengthArray<quint32, 32> glyphs;
    QVarLengthArray<QPointF, 32> positions;
    qreal x = right - total;
    for (const QChar c : text) {
        const Letter &l = letter(c);
        glyphs.append(l.glyph);
        positions.append({x + l.shift, baseline});
        x += l.advance;
    }
    QGlyphRun run;
    run.setRawFont(m_font);
    run.setRawData(glyphs.constData(), positions.constData(), int(glyphs.size()));
    painter->drawGlyphRun({}, run);
    return true;
}

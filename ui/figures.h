// Figures on equal widths: each digit stands in the middle of the widest digit's width, so that ticking times do not
// jiggle and columns of numbers line up. (The fonts' own digits are of several widths.)
#pragma once

#include <QHash>
#include <QRawFont>

class QPainter;
class QFont;

class Figures
{
public:
    explicit Figures(const QFont &font);

    /// Width of the text when drawn here, px; < 0 when it holds letters the font lacks or that need shaping.
    qreal width(QStringView text);
    /// Draws in the painter's pen, ending at the right edge; false (and nothing drawn) when width() is < 0.
    bool draw(QPainter *painter, qreal right, qreal baseline, QStringView text);

private:
    struct Letter
    {
        quint32 glyph = 0;
        qreal shift = 0, advance = -1; ///< advance < 0: cannot be drawn here
    };
    const Letter &letter(QChar c);

    QRawFont m_font;
    qreal m_digit = 0;
    QHash<QChar, Letter> m_letters;
};

#include "textline.h"

#include "paintstore.h"
#include <QFontMetrics>
#include <QGlyphRun>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <algorithm>

namespace {

constexpr qsizetype linesMost = 1024; // counts and ages; more than that are forgotten together

struct LineKey
{
    QString text;
    QFont font;
    Qt::LayoutDirection direction;
    bool operator==(const LineKey &) const = default;
};

size_t qHash(const LineKey &key, size_t seed)
{
    return qHashMulti(seed, key.text, key.font, int(key.direction));
}

struct LaidLine
{
    QList<QGlyphRun> runs;
    qreal advance = 0, height = 0;
};

LaidLine layOutLine(const LineKey &key)
{
    QTextLayout layout(key.text, key.font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(key.direction);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1'000'000);
    layout.endLayout();
    return {layout.glyphRuns(), line.horizontalAdvance(), line.height()};
}

const LaidLine &laidLine(const LineKey &key)
{
    return PaintStore<LineKey, LaidLine>::get(key, linesMost, layOutLine);
}

bool hasControls(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c < u' ' || c == QChar::LineSeparator; });
}

} // namespace

void textline::draw(QPainter *painter, const QRect &box, int flags, const QString &text)
{
    const Qt::LayoutDirection direction = painter->layoutDirection();
    const LaidLine &line = laidLine({text, painter->font(), direction});
    if (line.advance > box.width() || line.height > box.height() || hasControls(text)) {
        painter->drawText(box, flags, text); // knows how to cut it
        return;
    }
    const Qt::Alignment align = QStyle::visualAlignment(direction, Qt::Alignment(flags & ~Qt::TextSingleLine));
    QPointF at(box.topLeft());
    if (align & Qt::AlignRight)
        at.rx() += box.width() - line.advance;
    else if (align & Qt::AlignHCenter)
        at.rx() += (box.width() - line.advance) / 2;
    if (align & Qt::AlignBottom)
        at.ry() += box.height() - line.height;
    else if (align & Qt::AlignVCenter)
        at.ry() += (box.height() - line.height) / 2;
    for (const QGlyphRun &run : line.runs)
        painter->drawGlyphRun(at, run);
}

QString textline::elided(const QFont &font, const QString &text, int width)
{
    return textline::width(font, text) <= width ? text : QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
}

int textline::width(const QFont &font, const QString &text)
{
    return qRound(laidLine({text, font, Qt::LayoutDirectionAuto}).advance);
}

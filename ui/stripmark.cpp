// The strip of marks.h.
#include "marks.h"

#include "theme.h"
#include <QPainter>
#include <cmath>

namespace {

struct StripPainter
{
    QPainter *painter;
    QRectF box;
    qint64 from, to;
    const Theme &theme;
    bool stale;
    qreal dpr;

    qreal at(qint64 ms) const
    {
        const qreal share = std::clamp(qreal(ms - from) / qreal(to - from), qreal(0), qreal(1));
        // On whole device pixels: a strip is a stack of plain rectangles and must stay sharp.
        return std::round((box.left() + share * box.width()) * dpr) / dpr;
    }
    QColor color(Token token) const { return theme.color(token, stale); }
    void paintGap(const QRectF &gap) const;
    void span(qint64 begin, qint64 end, AgentState state) const;
};

void StripPainter::paintGap(const QRectF &gap) const
{
    const QPointF before = painter->brushOrigin();
    painter->setBrushOrigin(box.topLeft());
    painter->fillRect(gap, theme.gapHatch(dpr));
    painter->setBrushOrigin(before);
}

void StripPainter::span(qint64 begin, qint64 end, AgentState state) const
{
    const qreal left = at(begin), width = at(end) - left;
    if (width <= 0)
        return;
    const qreal height = box.height();
    const QRectF whole(left, box.top(), width, height);
    switch (state) {
    case AgentState::Working:
        painter->fillRect(whole, color(Token::WorkSoft));
        painter->fillRect(QRectF(left, box.top(), width, height >= 16 ? 3 : 2), color(Token::StWork));
        break;
    case AgentState::Away: {
        const qreal top = box.top() + std::round(height / 2);
        painter->fillRect(QRectF(left, top, width, box.bottom() - top), color(Token::StAway));
        painter->fillRect(QRectF(left, top, width, 1), color(Token::StAwayLine));
        break;
    }
    case AgentState::Offline:
        painter->fillRect(QRectF(left, box.bottom() - 1, width, 1), color(Token::StOffLine));
        break;
    case AgentState::NotSeen:
        paintGap(whole);
        break;
    case AgentState::UnknownId:
    case AgentState::NoStatus:
    case AgentState::Ghost:
    case AgentState::NoChannels:
        painter->fillRect(whole, color(Token::StOdd));
        break;
    }
}

} // namespace

void paintStrip(QPainter *painter, const QRectF &box, const Strip &strip, qint64 fromMs, qint64 toMs,
                qint64 seenUntilMs, const Theme &theme, bool stale)
{
    if (toMs <= fromMs || box.isEmpty())
        return;
    const StripPainter p{painter, box, fromMs, toMs, theme, stale, painter->device()->devicePixelRatioF()};
    const qint64 seenEnd = std::clamp(seenUntilMs, fromMs, toMs);
    const qint64 first = strip.isEmpty() ? toMs : std::min(strip.constFirst().from, toMs);
    if (first > fromMs)
        p.span(fromMs, first, AgentState::NotSeen);
    const auto shown = std::partition_point(strip.cbegin(), strip.cend(),
                                            [fromMs](const StripSpan &span) { return span.from <= fromMs; });
    for (qsizetype i = std::max<qsizetype>(0, shown - strip.cbegin() - 1); i < strip.size(); ++i) {
        if (strip.at(i).from >= seenEnd)
            break;
        const qint64 begin = std::max(strip.at(i).from, fromMs);
        const qint64 end = std::min(i + 1 < strip.size() ? strip.at(i + 1).from : seenEnd, seenEnd);
        if (end > begin)
            p.span(begin, end, strip.at(i).state);
    }
    if (seenEnd < toMs && first < toMs)
        p.span(std::max(seenEnd, first), toMs, AgentState::NotSeen);
}

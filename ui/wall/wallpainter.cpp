#include "wallpainter.h"

#include "durationtext.h"
#include "floorwords.h"
#include "hatch.h"
#include "icons.h"
#include "marks.h"
#include "textflags.h"
#include "theme.h"
#include "wallwords.h"
#include <QGuiApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

QFont WallPainter::fontOf(int size, bool strong)
{
    QFont font = Theme::font(1, strong ? QFont::DemiBold : QFont::Medium);
    font.setPixelSize(std::max(1, size)); // a wall has a size of its own
    return font;
}

WallPainter::WallPainter(const Theme &theme, const WallLayout &layout, qreal dpr)
    : m_theme(theme), m_layout(layout), m_dpr(dpr), m_rtl(QGuiApplication::isRightToLeft())
{
}

bool WallPainter::isDue(QPainter *p, const QRect &box, const QString &says)
{
    if (p)
        return m_region.intersects(box);
    m_parts += {box, says};
    return false;
}

QRect WallPainter::leading(const QRect &row, int width) const
{
    return QRect(m_rtl ? row.right() + 1 - width : row.left(), row.top(), width, row.height());
}

QRect WallPainter::trailing(const QRect &row, int width) const
{
    return QRect(m_rtl ? row.left() : row.right() + 1 - width, row.top(), width, row.height());
}

QColor WallPainter::ink(bool soft, bool stale) const
{
    return m_theme.color(soft || stale ? Token::Text2 : Token::Text);
}

int WallPainter::text(QPainter *p, const QRect &box, const QString &words, int size, const QColor &color, bool trailing,
                      bool strong)
{
    const QFont font = fontOf(size, strong);
    const QFontMetrics fm(font, p->device());
    p->setFont(font);
    p->setPen(color);
    const QString shown = fm.elidedText(words, Qt::ElideRight, box.width());
    p->drawText(box, trailing ? trailingText(m_rtl) : leadingText(m_rtl), shown);
    return fm.horizontalAdvance(shown);
}

Figures &WallPainter::figuresOf(int size, bool strong)
{
    auto it = m_figures.find({size, strong});
    if (it == m_figures.end())
        it = m_figures.try_emplace({size, strong}, fontOf(size, strong)).first;
    return it->second;
}

void WallPainter::figures(QPainter *p, const QRect &box, const QString &words, int size, const QColor &color,
                          bool strong)
{
    Figures &font = figuresOf(size, strong);
    const qreal width = font.width(words);
    if (width < 0 || width > box.width()) {
        text(p, box, words, size, color, true, strong);
        return;
    }
    const QFontMetrics fm(fontOf(size, strong));
    p->setPen(color);
    const qreal right = m_rtl ? box.left() + width : box.right() + 1;
    font.draw(p, right, box.top() + (box.height() + fm.ascent() - fm.descent()) / 2., words);
}

QString WallPainter::ageOf(qint64 since, bool observed, qint64 dataMs) const
{
    if (since == noTime)
        return {};
    return observed ? durationText(dataMs - since) : u"≥ "_s + durationText(dataMs - since);
}

void WallPainter::clock(QPainter *p, const WallMoment &moment)
{
    const QString time = clockText(moment.nowMs);
    if (isDue(p, m_layout.clock, time))
        ticking(p, m_layout.clock, time, m_layout.counts ? px(84) : m_layout.metrics.clock());
}

void WallPainter::ticking(QPainter *p, const QRect &box, const QString &time, int size)
{
    Figures &digits = figuresOf(size, true);
    const int width = int(digits.width(time) + 1);
    if (width <= 0) {
        text(p, box, time, size, m_theme.color(Token::Text), false, true);
        return;
    }
    // A narrow digit stands in the middle of a wide one's place: the first is moved to the edge.
    const QFontMetricsF fm(fontOf(size, true));
    const QChar first = time.at(0);
    const qreal inset = (digits.width(u"0") - fm.horizontalAdvance(first)) / 2 + fm.leftBearing(first);
    figures(p, leading(box, width).translated(m_rtl ? 0 : -int(inset), 0), time, size, m_theme.color(Token::Text),
            true);
}

QString WallPainter::liveText(const WallMoment &moment)
{
    return wallwords::live(moment.status, false);
}

void WallPainter::live(QPainter *p, const WallMoment &moment)
{
    const QString words = wallwords::live(moment.status, m_layout.counts);
    const int size = m_layout.metrics.label();
    const bool old = moment.status.freshness == Freshness::Old;
    if (!isDue(p, m_layout.live, words))
        return;
    if (!moment.stale) {
        text(p, m_layout.live, words, size, old ? m_theme.color(Token::AwayText) : ink(true, false),
             m_layout.counts && m_layout.live.top() < m_layout.clock.bottom());
        return;
    }
    // Ink band: what was light is dark here, so that it is seen from the far end of the room.
    QRect band = m_layout.live;
    const QFontMetrics fm(fontOf(size, true));
    const int icon = px(40), pad = px(16);
    band.setWidth(std::min(band.width(), fm.horizontalAdvance(words) + icon + 3 * pad));
    if (m_rtl)
        band.moveRight(m_layout.live.right());
    p->fillRect(band, m_theme.color(Token::Text));
    p->drawPixmap(m_rtl ? band.right() - pad - icon : band.left() + pad, band.top() + (band.height() - icon) / 2,
                  icons::pixmap(u"offlinelink"_s, icon, m_theme.color(Token::Bg), m_dpr));
    const int lead = icon + 2 * pad;
    text(p, band.adjusted(m_rtl ? pad : lead, 0, m_rtl ? -lead : -pad, 0), words, size, m_theme.color(Token::Bg), false,
         true);
}

void WallPainter::state(QPainter *p, const QRect &box, AgentState state, int count, const QString &word, bool stale)
{
    const QString number = QLocale().toString(count);
    if (!isDue(p, box, number + word))
        return;
    p->setRenderHint(QPainter::Antialiasing);
    const bool big = m_layout.counts;
    const int mark = big ? px(52) : px(48);
    int figure = big ? px(76) : m_layout.metrics.headline();
    const int line = big ? px(76) : px(96), gap = big ? px(16) : px(18);
    const QRect top(box.left(), box.top(), box.width(), line + (big ? px(10) : px(4)));
    const int x = m_rtl ? box.right() + 1 - mark : box.left();
    paintMark(p, QRectF(x, top.top() + (top.height() - mark) / 2, mark, mark), state, m_theme, stale);
    const int lead = mark + gap;
    // Hundreds of people keep clear of the next mark.
    const int room = box.width() - lead - px(20);
    while (figure > m_layout.metrics.label() && QFontMetrics(fontOf(figure, true)).horizontalAdvance(number) > room)
        figure -= std::max(1, px(2));
    text(p, top.adjusted(m_rtl ? 0 : lead, 0, m_rtl ? -lead : 0, 0), number, figure, ink(false, stale), false, true);
    text(p, QRect(box.left(), top.bottom(), box.width() - px(8), big ? px(52) : px(60)), word, m_layout.metrics.label(),
         ink(true, stale));
}

void WallPainter::states(QPainter *p, const FloorCounts &counts, bool stale)
{
    const std::array<AgentState, 4> of{AgentState::Working, AgentState::Away, AgentState::Offline, AgentState::Ghost};
    const std::array<int, 4> numbers{counts.working, counts.away, counts.offline, counts.odd};
    std::array<QString, 4> words;
    for (size_t i = 0; i < words.size(); ++i)
        words[i] = i < 3 ? floorwords::state(of[i]) : wallwords::unclear();
    const std::array<QRect, 4> boxes = stateBoxes(words);
    for (size_t i = 0; i < words.size(); ++i)
        state(p, boxes[i], of[i], numbers[i], words[i], stale);
}

/// Equal widths, unless a longer word needs some of what the others leave.
std::array<QRect, 4> WallPainter::stateBoxes(const std::array<QString, 4> &words) const
{
    std::array<QRect, 4> boxes = m_layout.states;
    if (boxes[0].top() != boxes[3].top())
        return boxes;
    const QFontMetrics fm(fontOf(m_layout.metrics.label(), false));
    const bool reversed = boxes[3].left() < boxes[0].left();
    const QRect row = boxes[0] | boxes[3];
    std::array<int, 4> needed{};
    bool fits = true;
    int sum = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        needed[i] = fm.horizontalAdvance(words[i]) + px(28);
        fits = fits && needed[i] <= boxes[i].width();
        sum += needed[i];
    }
    if (fits || sum > row.width())
        return boxes;
    int x = row.left();
    for (size_t i = 0; i < words.size(); ++i) {
        const size_t n = reversed ? words.size() - 1 - i : i;
        const int width = needed[n] + (row.width() - sum) / int(words.size());
        boxes[n] = QRect(x, boxes[n].top(), width, boxes[n].height());
        x += width;
    }
    return boxes;
}

QString WallPainter::tileSentence(const WallContent &content, Channel channel)
{
    return wallwords::cover(content, channel);
}

void WallPainter::tile(QPainter *p, const QRect &box, const WallContent &content, Channel channel, bool stale)
{
    const size_t c = size_t(channel);
    const bool isShort = content.shortBy[c] > 0;
    const QString count = QLocale().toString(content.counts.cover[c]);
    const QString note = isShort ? wallwords::shortBy(content.shortBy[c]) : wallwords::minimum(content.minimum[c]);
    if (!isDue(p, box, count + u'\n' + note))
        return;
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(Qt::NoPen);
    p->setBrush(m_theme.color(Token::Surface2));
    p->drawRoundedRect(box, 8, 8);
    if (isShort) {
        const double w = px(4);
        p->setPen(QPen(m_theme.color(Token::StAlarm, stale), w));
        p->setBrush(Qt::NoBrush);
        p->drawRoundedRect(QRectF(box).adjusted(w / 2, w / 2, -w / 2, -w / 2), 8, 8);
    }
    const bool big = m_layout.counts;
    const int pad = big ? px(19) : px(20), label = m_layout.metrics.label();
    const QColor noteInk = isShort ? m_theme.color(Token::AlarmText, stale) : ink(true, stale);
    const QRect inner = box.adjusted(pad, 0, -pad, 0);
    if (big) {
        const QFontMetrics fm(fontOf(px(76), true));
        const int figureRoom = fm.horizontalAdvance(count) + pad;
        text(p, inner, count, px(76), ink(false, stale), true, true);
        const QRect words = inner.adjusted(m_rtl ? figureRoom : 0, 0, m_rtl ? 0 : -figureRoom, 0);
        const bool twoLines = !note.isEmpty();
        const QRect upper(words.left(), box.top() + (twoLines ? px(10) : 0), words.width(),
                          twoLines ? px(44) : box.height());
        text(p, upper, floorwords::channel(channel), label, ink(false, stale));
        QRect lower(words.left(), box.top() + px(56), words.width(), px(44));
        if (isShort) {
            const int mark = px(28);
            paintAlarm(p, QRectF(m_rtl ? lower.right() - mark : lower.left(), lower.top() + px(8), mark, mark), m_theme,
                       stale);
            lower.adjust(m_rtl ? 0 : mark + px(8), 0, m_rtl ? -mark - px(8) : 0, 0);
        }
        text(p, lower, note, label, noteInk);
        return;
    }
    text(p, QRect(inner.left(), box.top() + px(4), inner.width(), px(52)), floorwords::channel(channel), label,
         ink(true, stale));
    QRect line(inner.left(), box.top() + px(50), inner.width(), px(88));
    const int width = text(p, line, count, m_layout.metrics.headline(), ink(false, stale), false, true) + px(20);
    line.adjust(m_rtl ? 0 : width, px(12), m_rtl ? -width : 0, px(8));
    if (isShort) {
        const int mark = px(38);
        paintAlarm(
            p, QRectF(m_rtl ? line.right() - mark : line.left(), line.top() + (line.height() - mark) / 2, mark, mark),
            m_theme, stale);
        line.adjust(m_rtl ? 0 : mark + px(12), 0, m_rtl ? -mark - px(12) : 0, 0);
    }
    text(p, line, note, label, noteInk);
}

void WallPainter::tiles(QPainter *p, const WallContent &content, bool stale)
{
    for (const Channel channel : allChannels)
        tile(p, m_layout.tiles[size_t(channel)], content, channel, stale);
}

QBrush WallPainter::hatch() const
{
    return hatchBrush(m_theme.color(Token::Hatch), std::max(14, px(34)), std::max(2, px(4)), m_dpr);
}

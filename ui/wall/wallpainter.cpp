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
    return Theme::font(std::max(1, size), strong ? QFont::DemiBold : QFont::Medium);
}

WallPainter::WallPainter(const Theme &theme, const WallLayout &layout, qreal dpr)
    : m_theme(theme), m_layout(layout), m_dpr(dpr), m_rtl(QGuiApplication::isRightToLeft())
{
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

void WallPainter::figures(QPainter *p, const QRect &box, const QString &words, int size, const QColor &color,
                          bool strong)
{
    const QFont font = fontOf(size, strong);
    auto it = m_figures.find({size, strong});
    if (it == m_figures.end())
        it = m_figures.try_emplace({size, strong}, font).first;
    const qreal width = it->second.width(words);
    if (width < 0 || width > box.width()) {
        text(p, box, words, size, color, true, strong);
        return;
    }
    const QFontMetrics fm(font);
    p->setPen(color);
    const qreal right = m_rtl ? box.left() + width : box.right() + 1;
    it->second.draw(p, right, box.top() + (box.height() + fm.ascent() - fm.descent()) / 2., words);
}

QString WallPainter::ageOf(qint64 since, bool observed, qint64 dataMs) const
{
    if (since == noTime)
        return {};
    return observed ? durationText(dataMs - since) : u"≥ "_s + durationText(dataMs - since);
}

void WallPainter::clock(QPainter *p, const WallMoment &moment)
{
    // Drawn from the leading edge; equal widths keep the seconds from shaking the hours.
    const int size = m_layout.counts ? px(84) : m_layout.metrics.clock();
    const QString time = clockText(moment.nowMs);
    const QFont font = fontOf(size, true);
    auto it = m_figures.find({size, true});
    if (it == m_figures.end())
        it = m_figures.try_emplace({size, true}, font).first;
    const qreal width = it->second.width(time);
    QRect box = m_layout.clock;
    if (width > 0) {
        // A narrow digit stands in the middle of a wide one's place: the first is moved to the edge.
        const QFontMetricsF fm(font);
        const QChar first = time.at(0);
        const qreal inset = (it->second.width(u"0") - fm.horizontalAdvance(first)) / 2 + fm.leftBearing(first);
        if (m_rtl)
            box.setLeft(box.right() + 1 - int(width + 1));
        else
            box = QRect(box.left() - int(inset), box.top(), int(width + 1), box.height());
    }
    figures(p, box, time, size, m_theme.color(Token::Text), true);
}

QString WallPainter::liveText(const WallMoment &moment)
{
    return wallwords::live(moment.status, false);
}

void WallPainter::live(QPainter *p, const WallMoment &moment)
{
    const QString words = wallwords::live(moment.status, m_layout.counts);
    const int size = m_layout.metrics.label();
    if (!moment.stale) {
        text(p, m_layout.live, words, size, ink(true, false),
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
    const bool big = m_layout.counts;
    const int mark = big ? px(52) : px(48);
    int figure = big ? px(76) : m_layout.metrics.headline();
    const int line = big ? px(76) : px(96), gap = big ? px(16) : px(18);
    const QRect top(box.left(), box.top(), box.width(), line + (big ? px(10) : px(4)));
    const int x = m_rtl ? box.right() + 1 - mark : box.left();
    paintMark(p, QRectF(x, top.top() + (top.height() - mark) / 2, mark, mark), state, m_theme, stale);
    const int lead = mark + gap;
    // Hundreds of people keep clear of the next mark.
    const QString number = QLocale().toString(count);
    const int room = box.width() - lead - px(20);
    while (figure > m_layout.metrics.label() && QFontMetrics(fontOf(figure, true)).horizontalAdvance(number) > room)
        figure -= std::max(1, px(2));
    text(p, top.adjusted(m_rtl ? 0 : lead, 0, m_rtl ? -lead : 0, 0), number, figure, ink(false, stale), false, true);
    text(p, QRect(box.left(), top.bottom(), box.width() - px(8), big ? px(52) : px(60)), word, m_layout.metrics.label(),
         ink(true, stale));
}

void WallPainter::states(QPainter *p, const FloorCounts &counts, bool stale)
{
    state(p, m_layout.states[0], AgentState::Working, counts.working, floorwords::state(AgentState::Working), stale);
    state(p, m_layout.states[1], AgentState::Away, counts.away, floorwords::state(AgentState::Away), stale);
    state(p, m_layout.states[2], AgentState::Offline, counts.offline, floorwords::state(AgentState::Offline), stale);
    state(p, m_layout.states[3], AgentState::Ghost, counts.odd, wallwords::unclear(), stale);
}

QString WallPainter::tileSentence(const WallContent &content, Channel channel)
{
    return wallwords::cover(content, channel);
}

void WallPainter::tile(QPainter *p, const QRect &box, const WallContent &content, Channel channel, bool stale)
{
    const size_t c = size_t(channel);
    const bool isShort = content.shortBy[c] > 0;
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
    const QString count = QLocale().toString(content.counts.cover[c]);
    const QString note = isShort ? wallwords::shortBy(content.shortBy[c]) : wallwords::minimum(content.minimum[c]);
    const QColor noteInk = isShort ? m_theme.color(Token::AlarmText, stale) : ink(true, stale);
    const QRect inner = box.adjusted(pad, 0, -pad, 0);
    if (big) {
        const QFontMetrics fm(fontOf(px(76), true));
        const int figureRoom = fm.horizontalAdvance(count) + pad;
        figures(p, inner, count, px(76), ink(false, stale), true);
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

QString WallPainter::headline(const WallMoment &moment)
{
    return moment.missingToken.isEmpty() ? wallwords::silence(moment.status) : wallwords::noToken();
}

int WallPainter::paragraph(QPainter *p, const QRect &box, const QString &words, int size, bool draw)
{
    const QFont font = fontOf(size, false);
    const int flags = int(m_rtl ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignAbsolute) | int(Qt::TextWordWrap);
    if (draw) {
        p->setFont(font);
        p->setPen(m_theme.color(Token::Text2));
        p->drawText(box, flags, words);
    }
    return QFontMetrics(font, p->device())
        .boundingRect(QRect(0, 0, box.width(), 10 * box.width()), flags, words)
        .height();
}

void WallPainter::silence(QPainter *p, const WallMoment &moment)
{
    p->setRenderHint(QPainter::Antialiasing);
    const QRect safe = m_layout.metrics.safeArea();
    const QColor ground = m_theme.color(Token::Bg), full = m_theme.color(Token::Text);
    // Sizes fill the screen; where that is less than the distance asks for, sentences take several lines.
    const double s = std::min(safe.width() / 1728., safe.height() / 972.);
    const auto k = [s](double v) { return int(v * s + .5); };
    const int small = std::max(k(51), std::min(m_layout.metrics.label(), safe.width() / 20));
    const int middle = std::max(k(84), small * 3 / 2);
    const int clockSize = std::max(k(108), std::min(m_layout.metrics.clock(), safe.width() / 6));

    p->fillRect(QRect(safe.left() - k(8), safe.top(), clockSize * 9 / 2, clockSize + k(4)), ground);
    text(p, QRect(safe.left(), safe.top(), safe.width(), clockSize + k(4)), clockText(moment.nowMs), clockSize, full,
         false, true);

    const int padX = k(72), padY = k(56), width = safe.width() - 2 * padX;
    const int retryTop = k(190) + std::max(k(120), middle * 3 / 2);
    const QString retry = moment.missingToken.isEmpty() ? wallwords::retry(moment.status) : moment.missingToken;
    const int retryHeight = paragraph(p, QRect(0, 0, width, 0), retry, small, false);
    const int height = std::max(k(512), retryTop + retryHeight + 2 * padY);
    const QRect frame(safe.left(), std::max(safe.top() + k(260), safe.center().y() - height / 2), safe.width(), height);
    const double edge = k(8);
    p->setPen(QPen(full, edge));
    p->setBrush(ground);
    p->drawRoundedRect(QRectF(frame).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), k(12), k(12));
    const QRect inner = frame.adjusted(padX, padY, -padX, -padY);
    const QString words = headline(moment);
    int size = k(152);
    const int icon = k(124), iconRoom = icon + k(48);
    while (size > k(60) && QFontMetrics(fontOf(size, true)).horizontalAdvance(words) > inner.width() - iconRoom)
        size -= std::max(1, k(4));
    p->drawPixmap(m_rtl ? inner.right() - icon : inner.left(), inner.top() + k(28),
                  icons::pixmap(u"offlinelink"_s, icon, full, m_dpr));
    text(p, QRect(inner.left() + (m_rtl ? 0 : iconRoom), inner.top(), inner.width() - iconRoom, k(184)), words, size,
         full, false, true);
    text(p, QRect(inner.left(), inner.top() + k(190), inner.width(), middle * 5 / 4),
         wallwords::silentFor(moment.status), middle, full);
    paragraph(p, QRect(inner.left(), inner.top() + retryTop, inner.width(), retryHeight), retry, small, true);

    const QString note = wallwords::hiddenNote(moment.status);
    if (note.isEmpty())
        return;
    const int noteHeight = paragraph(p, safe, note, small, false);
    const int advance = QFontMetrics(fontOf(small, false)).horizontalAdvance(note) + k(32);
    QRect foot(safe.left(), safe.bottom() - k(20) - noteHeight, std::min(advance, safe.width()), noteHeight);
    if (m_rtl)
        foot.moveRight(safe.right());
    p->fillRect(foot.adjusted(-k(8), -k(4), k(8), k(4)), ground);
    paragraph(p, foot, note, small, true);
}

QBrush WallPainter::hatch() const
{
    return hatchBrush(m_theme.color(Token::Hatch), std::max(14, px(34)), std::max(2, px(4)), m_dpr);
}

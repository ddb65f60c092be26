#include "historythen.h"

#include "accessible.h"
#include "channelicon.h"
#include "floorwords.h"
#include "handovertext.h"
#include "icons.h"
#include "look.h"
#include "marks.h"
#include "textflags.h"
#include "theme.h"
#include "words.h"
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

static constexpr int margin = 16;

static QString unclearWord()
{
    return HistoryThen::tr("Unclear", "people whose presence contradicts itself");
}

HistoryThen::HistoryThen(const Theme *theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    accessible::setRole(this, QAccessible::StaticText);
    setFixedHeight(Look::sidePx(40));
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HistoryThen::setMoment(qint64 atMs, const HistoryCounts &counts, const CoverMinimums &minimums)
{
    m_at = atMs;
    m_counts = counts;
    m_minimums = minimums;
    const QString time = words::timeOfDay(atMs);
    QStringList parts;
    if (!counts.seen) {
        parts += tr("not seen");
    } else {
        const std::array<std::pair<int, QString>, 4> states{{{counts.working, floorwords::state(AgentState::Working)},
                                                             {counts.away, floorwords::state(AgentState::Away)},
                                                             {counts.offline, floorwords::state(AgentState::Offline)},
                                                             {counts.unclear, unclearWord()}}};
        for (const auto &[count, word] : states)
            parts += QString::number(count) + u' ' + word;
        for (const Channel channel : allChannels) {
            const int count = counts.cover[size_t(channel)], minimum = minimums.of(std::nullopt, channel);
            parts += floorwords::channel(channel) + u' ' +
                     (minimum > 0 ? HandoverText::tr("%1 of %2", "people covering, people wanted")
                                        .arg(QString::number(count), QString::number(minimum))
                                  : QString::number(count));
        }
    }
    setAccessibleName(tr("Floor at %1: %2", "%1 = time, %2 = counts").arg(time, parts.join(u", "_s)));
    fit(false);
    update();
}

void HistoryThen::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    arrange(m_way, &p);
}

void HistoryThen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit(true);
}

void HistoryThen::fit(bool afresh)
{
    if (afresh) {
        m_way = Way::AllWords;
        m_lines = 1;
    }
    while (m_way != Way::Lines && arrange(m_way, nullptr).width > width())
        m_way = Way(int(m_way) + 1);
    m_lines = std::max(m_lines, arrange(m_way, nullptr).lines);
    setFixedHeight(m_lines == 1 ? Look::sidePx(40) : m_lines * Px{28});
}

QList<HistoryThen::Piece> HistoryThen::pieces(Way way) const
{
    using Kind = Piece::Kind;
    QList<Piece> list;
    const auto text = [&list](const QString &words, const QFont &font, Token ink, int gap, bool starts = false) {
        const int wide = QFontMetrics(font).horizontalAdvance(words) + 2;
        list.append({Kind::Text, wide, gap, starts, words, font, ink, {}, {}});
    };
    const QString time = words::timeOfDay(m_at);
    const QFont number = Theme::font(16, QFont::DemiBold), word = Theme::font(13);
    const QFont title = way >= Way::SmallTitle ? number : Theme::font(20, QFont::DemiBold);
    text(tr("Floor at %1", "%1 = time").arg(time), title, Token::Text, 28, true);
    if (!m_counts.seen) {
        list.append({Kind::Hatch, Px{20}, 8, true, {}, {}, {}, {}, {}});
        text(tr("not seen"), word, Token::Text2, 0);
        return list;
    }
    const std::array<std::tuple<AgentState, int, QString>, 4> states{
        {{AgentState::Working, m_counts.working, floorwords::state(AgentState::Working)},
         {AgentState::Away, m_counts.away, floorwords::state(AgentState::Away)},
         {AgentState::Offline, m_counts.offline, floorwords::state(AgentState::Offline)},
         {AgentState::Ghost, m_counts.unclear, unclearWord()}}};
    for (const auto &[state, count, name] : states) {
        list.append({Kind::Mark, Px{12}, 6, true, {}, {}, {}, state, {}});
        text(QString::number(count), number, Token::Text, 4);
        text(name, word, Token::Text2, 20);
    }
    list.append({Kind::Rule, 1, 23, true, {}, {}, {}, {}, {}});
    for (const Channel channel : allChannels) {
        list.append({Kind::Icon, Px{16}, 6, true, {}, {}, {}, {}, channel});
        if (way == Way::AllWords)
            text(floorwords::channel(channel), word, Token::Text2, 4);
        const int minimum = m_minimums.of(std::nullopt, channel);
        text(QString::number(m_counts.cover[size_t(channel)]), number, Token::Text, minimum > 0 ? 2 : 22);
        if (minimum > 0)
            text(u"/ "_s + QString::number(minimum), word, Token::Text2, 22);
    }
    return list;
}

HistoryThen::Size HistoryThen::arrange(Way way, QPainter *p) const
{
    const QList<Piece> all = pieces(way);
    const int lineHeight = height() / m_lines;
    Size size;
    int x = margin;
    for (qsizetype from = 0, end = 0; from < all.size(); from = end) {
        int wide = 0; // of what stays together, without the gap behind it
        for (end = from; end < all.size() && (end == from || !all[end].starts); ++end)
            wide += all[end].width + (end > from ? all[end - 1].gap : 0);
        const bool rule = all[from].kind == Piece::Kind::Rule;
        if (way == Way::Lines && x > margin && (rule || x + wide + margin > width())) {
            x = margin;
            ++size.lines;
        }
        if (rule && x == margin)
            continue; // the channels have a line of their own instead
        size.width = std::max(size.width, x + wide + margin);
        for (qsizetype i = from; i < end; ++i) {
            if (p)
                paintPiece(p, all[i], {0, (size.lines - 1) * lineHeight, width(), lineHeight}, x);
            x += all[i].width + all[i].gap;
        }
    }
    return size;
}

void HistoryThen::paintPiece(QPainter *p, const Piece &piece, const QRect &line, int x) const
{
    const bool rtl = isRightToLeft();
    const auto place = [&](int h) {
        return QRect(rtl ? width() - x - piece.width : x, line.top() + (line.height() - h) / 2, piece.width, h);
    };
    switch (piece.kind) {
    case Piece::Kind::Text:
        p->setFont(piece.font);
        p->setPen(m_theme->color(piece.ink));
        p->drawText(place(line.height()), leadingText(rtl), piece.text);
        break;
    case Piece::Kind::Mark:
        paintMark(p, place(piece.width), piece.state, *m_theme, false);
        break;
    case Piece::Kind::Icon:
        p->drawPixmap(place(piece.width), icons::pixmap(channelIcon(piece.channel), piece.width,
                                                        m_theme->color(Token::Text2), devicePixelRatioF()));
        break;
    case Piece::Kind::Hatch:
        p->fillRect(place(Px{12}), m_theme->gapHatch(devicePixelRatioF()));
        break;
    case Piece::Kind::Rule:
        p->fillRect(place(std::min<int>(Px{28}, line.height())), m_theme->color(Token::Line2));
        break;
    }
}

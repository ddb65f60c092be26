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
#include <QDateTime>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

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
    const QString time = QLocale().toString(QDateTime::fromMSecsSinceEpoch(atMs).time(), u"HH:mm"_s);
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
    update();
}

void HistoryThen::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    // Where there is no room for all words, the icons say which channel it is.
    const bool words = paintAll(nullptr, true) <= width();
    paintAll(&p, words);
}

/// Where it ends; without a painter it is only measured.
int HistoryThen::paintAll(QPainter *p, bool channelWords) const
{
    const bool rtl = isRightToLeft();
    int x = 16;
    const auto place = [&](int w, int h) { return QRect(rtl ? width() - x - w : x, (height() - h) / 2, w, h); };
    const auto text = [&](const QString &words, const QFont &font, Token ink, int gap) {
        const int w = QFontMetrics(font).horizontalAdvance(words) + 2;
        if (p) {
            p->setFont(font);
            p->setPen(m_theme->color(ink));
            p->drawText(place(w, height()), leadingText(rtl), words);
        }
        x += w + gap;
    };
    const QString time = QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_at).time(), u"HH:mm"_s);
    const QFont number = Theme::font(16, QFont::DemiBold), word = Theme::font(13);
    text(tr("Floor at %1", "%1 = time").arg(time), Theme::font(20, QFont::DemiBold), Token::Text, 28);
    if (!m_counts.seen) {
        if (p)
            p->fillRect(place(Px{20}, Px{12}), m_theme->gapHatch(devicePixelRatioF()));
        x += Px{28};
        text(tr("not seen"), word, Token::Text2, 0);
        return x;
    }
    const std::array<std::tuple<AgentState, int, QString>, 4> states{
        {{AgentState::Working, m_counts.working, floorwords::state(AgentState::Working)},
         {AgentState::Away, m_counts.away, floorwords::state(AgentState::Away)},
         {AgentState::Offline, m_counts.offline, floorwords::state(AgentState::Offline)},
         {AgentState::Ghost, m_counts.unclear, unclearWord()}}};
    for (const auto &[state, count, name] : states) {
        if (p)
            paintMark(p, place(Px{12}, Px{12}), state, *m_theme, false);
        x += Px{18};
        text(QString::number(count), number, Token::Text, 4);
        text(name, word, Token::Text2, 20);
    }
    if (p)
        p->fillRect(place(1, Px{28}), m_theme->color(Token::Line2));
    x += 24;
    for (const Channel channel : allChannels) {
        if (p)
            p->drawPixmap(place(Px{16}, Px{16}), icons::pixmap(channelIcon(channel), Px{16},
                                                               m_theme->color(Token::Text2), devicePixelRatioF()));
        x += Px{22};
        if (channelWords)
            text(floorwords::channel(channel), word, Token::Text2, 4);
        const int minimum = m_minimums.of(std::nullopt, channel);
        text(QString::number(m_counts.cover[size_t(channel)]), number, Token::Text, minimum > 0 ? 2 : 22);
        if (minimum > 0)
            text(u"/ "_s + QString::number(minimum), word, Token::Text2, 22);
    }
    return x;
}

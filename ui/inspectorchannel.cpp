#include "inspectorchannel.h"

#include "floorwords.h"
#include "switchbox.h"
#include "textflags.h"
#include "theme.h"
#include "words.h"
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr int labelLeft = 48, labelHeight = 20, wordHeight = 16, wordGap = 10, dot = 6, dotGap = 4;
} // namespace

InspectorChannel::InspectorChannel(const Theme *theme, Channel channel, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_channel(channel),
      m_switch(new SwitchBox(theme, floorwords::channel(channel), this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void InspectorChannel::setRow(const FloorRow &row, const ChannelMap &map, bool stale)
{
    m_switch->setLook(switchLook(row, m_channel, stale));
    QList<Word> shown;
    const QStringList on = row.presence.channels.words();
    const QStringList all = map.wordsOf(m_channel);
    QStringList spoken;
    for (const QString &word : all) {
        shown += {words::isolated(word.left(60)), row.hasPresence && on.contains(word)};
        if (shown.constLast().on)
            spoken += word;
    }
    m_switch->setAccessibleDescription(!row.hasPresence ? tr("not seen yet")
                                       : spoken.isEmpty()
                                           ? tr("nothing on")
                                           : tr("on: %1", "%1 = a list of channels").arg(spoken.join(u", "_s)));
    const bool moved = shown != m_words || m_known != row.hasPresence;
    m_known = row.hasPresence;
    m_stale = stale;
    m_words = shown;
    if (moved)
        updateGeometry();
    update();
}

QFont InspectorChannel::smallFont() const
{
    QFont f = font();
    f.setPixelSize(12);
    return f;
}

QList<QPoint> InspectorChannel::places(int width) const
{
    QList<QPoint> result;
    const QFontMetrics fm(smallFont());
    int x = labelLeft, y = labelHeight;
    for (const Word &word : m_words) {
        const int needed = dot + dotGap + fm.horizontalAdvance(word.text);
        if (x > labelLeft && x + needed > width) {
            x = labelLeft;
            y += wordHeight;
        }
        result += QPoint(x, y);
        x += needed + wordGap;
    }
    return result;
}

int InspectorChannel::heightForWidth(int width) const
{
    const QList<QPoint> at = places(width);
    return at.isEmpty() || !m_known ? labelHeight + wordHeight : at.constLast().y() + wordHeight;
}

void InspectorChannel::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool rtl = isRightToLeft();
    const auto at = [&](int x, int w) { return rtl ? width() - x - w : x; };
    m_switch->move(at(0, m_switch->width()), 0);
    QFont f = font();
    f.setWeight(QFont::Medium);
    p.setFont(f);
    p.setPen(m_theme->color(Token::Text));
    const int room = width() - labelLeft;
    p.drawText(QRect(at(labelLeft, room), 0, room, labelHeight), leadingText(rtl), floorwords::channel(m_channel));

    p.setFont(smallFont());
    if (!m_known) {
        p.setPen(m_theme->color(Token::Text2));
        p.drawText(QRect(at(labelLeft, room), labelHeight, room, wordHeight), leadingText(rtl), tr("not seen yet"));
        return;
    }
    const QList<QPoint> places = this->places(width());
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const Word &word = m_words.at(i);
        const QPoint place = places.at(i);
        const QRectF mark = QRectF(at(place.x(), dot), place.y() + (wordHeight - dot) / 2, dot, dot);
        if (word.on) {
            p.setPen(Qt::NoPen);
            p.setBrush(m_theme->color(Token::On, m_stale));
            p.drawEllipse(mark);
        } else {
            p.setPen(QPen(m_theme->color(Token::Control), 1));
            p.setBrush(Qt::NoBrush);
            p.drawEllipse(mark.adjusted(.5, .5, -.5, -.5));
        }
        const int left = place.x() + dot + dotGap, width = this->width() - left;
        p.setPen(m_theme->color(word.on && !m_stale ? Token::Text : Token::Text2));
        p.drawText(QRect(at(left, width), place.y(), width, wordHeight), leadingText(rtl),
                   p.fontMetrics().elidedText(word.text, Qt::ElideRight, width));
    }
}

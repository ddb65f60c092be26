// InspectorChannel: where its parts stand, and how it is drawn.
#include "floorwords.h"
#include "iconbutton.h"
#include "inspectorchannel.h"
#include "keycap.h"
#include "look.h"
#include "switchbox.h"
#include "switchwords.h"
#include "textflags.h"
#include "theme.h"
#include <QPainter>
#include <QPushButton>

namespace {
constexpr Px labelLeft{48}, labelHeight{20}, wordHeight{16}, wordGap{10}, dot{6}, dotGap{4}, storyGap{4},
    inspectorChannelButtonHeight{24}, sideLeft{32}, inspectorChannelSideSize{14}, capWidth{20};

/// What the line says instead of the key.
QString asideText(const SwitchRequest &asked)
{
    switch (asked.stage) {
    case SwitchStage::Elsewhere:
        return InspectorChannel::tr("changed elsewhere", "a switch");
    case SwitchStage::None:
        return {};
    default:
        return switchwords::cell(asked);
    }
}

Token asideInk(const SwitchRequest &asked)
{
    if (asked.stage == SwitchStage::Failed)
        return Token::AlarmText;
    return asked.stage == SwitchStage::Elsewhere || asked.stage == SwitchStage::Unknown ? Token::Text2 : Token::Accent;
}
} // namespace

QFont InspectorChannel::smallFont() const
{
    QFont f = font();
    f.setPixelSize(Px{12});
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

int InspectorChannel::wordsBottom(int width) const
{
    const QList<QPoint> at = places(width);
    return at.isEmpty() || !m_known ? labelHeight + wordHeight : at.constLast().y() + wordHeight;
}

int InspectorChannel::storyHeight(int width) const
{
    if (m_story.isEmpty())
        return 0;
    const int room = std::max(40, width - labelLeft);
    return QFontMetrics(smallFont()).boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, m_story).height();
}

int InspectorChannel::heightForWidth(int width) const
{
    int height = wordsBottom(width);
    if (const int story = storyHeight(width))
        height += storyGap + story;
    return m_dismiss->isHidden() ? height : height + inspectorChannelButtonHeight;
}

void InspectorChannel::place()
{
    const bool rtl = isRightToLeft();
    const auto at = [&](int x, int w) { return rtl ? width() - x - w : x; };
    m_switch->move(at(0, m_switch->width()), 0);
    m_more->move(at(width() - m_more->width(), m_more->width()), 0);
    const int w = m_dismiss->sizeHint().width();
    m_dismiss->setGeometry(at(labelLeft - 4, w), height() - inspectorChannelButtonHeight, w,
                           inspectorChannelButtonHeight);
}

void InspectorChannel::resizeEvent(QResizeEvent *)
{
    place();
}

int InspectorChannel::asideRight() const
{
    return m_more->isHidden() ? 0 : m_more->width() + 4;
}

void InspectorChannel::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool rtl = isRightToLeft();
    const auto at = [&](int x, int w) { return rtl ? width() - x - w : x; };
    if (m_side != SwitchSide::None)
        paintSwitchSide(&p,
                        QRectF(at(sideLeft, inspectorChannelSideSize), (labelHeight - inspectorChannelSideSize) / 2,
                               inspectorChannelSideSize, inspectorChannelSideSize),
                        m_side, *m_theme, m_stale);
    QFont f = font();
    f.setWeight(QFont::Medium);
    p.setFont(f);
    p.setPen(m_theme->color(Token::Text));
    const int room = width() - labelLeft;
    p.drawText(QRect(at(labelLeft, room), 0, room, labelHeight), leadingText(rtl), floorwords::channel(m_channel));

    p.setFont(smallFont());
    const QString aside = asideText(m_asked);
    const int end = width() - asideRight();
    if (!aside.isEmpty()) {
        p.setPen(m_theme->color(asideInk(m_asked)));
        const int w = p.fontMetrics().horizontalAdvance(aside);
        p.drawText(QRect(at(end - w, w), 0, w, labelHeight), Qt::AlignCenter, aside);
    } else if (m_hand && m_switch->isEnabled()) {
        KeyCap::paint(&p, QRect(at(end - capWidth, capWidth), 0, capWidth, Px{20}), QString::number(int(m_channel) + 1),
                      *m_theme);
        p.setFont(smallFont());
    }
    if (!m_story.isEmpty()) {
        const int height = storyHeight(width());
        p.setPen(m_theme->color(Token::Text2));
        p.drawText(QRect(at(labelLeft, room), wordsBottom(width()) + storyGap, room, height),
                   int(Qt::AlignTop) | int(Qt::AlignAbsolute) | int(Qt::TextWordWrap) |
                       int(rtl ? Qt::AlignRight : Qt::AlignLeft),
                   m_story);
    }
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

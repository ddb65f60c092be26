#include "inspectorchannel.h"

#include "floorwords.h"
#include "iconbutton.h"
#include "keycap.h"
#include "look.h"
#include "rowrequest.h"
#include "switchbox.h"
#include "switchhand.h"
#include "switchmenu.h"
#include "switchtexts.h"
#include "switchwords.h"
#include "textflags.h"
#include "theme.h"
#include "whatif.h"
#include "words.h"
#include <QAccessible>
#include <QFocusEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

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

InspectorChannel::InspectorChannel(const Theme *theme, Channel channel, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_channel(channel),
      m_switch(new SwitchBox(theme, floorwords::channel(channel), this)),
      //: Name of a button with a menu; %1 is a channel
      m_more(new IconButton(theme, u"more"_s, tr("%1: more").arg(floorwords::channel(channel)), this)),
      //: Takes the mark of a failed switch away
      m_dismiss(new QPushButton(tr("Dismiss"), this))
{
    m_more->setExtent(20);
    m_more->hide();
    m_dismiss->setProperty("class", u"link"_s);
    m_dismiss->setProperty("small", true);
    m_dismiss->hide();
    m_switch->installEventFilter(this);
    connect(m_more, &QAbstractButton::clicked, this, &InspectorChannel::openMenu);
    connect(m_switch, &QAbstractButton::clicked, this, [this] {
        if (m_hand)
            m_hand->click(m_row.id, m_channel);
    });
    connect(m_dismiss, &QAbstractButton::clicked, this, [this] {
        if (m_hand)
            m_hand->dismiss(m_row.id, m_channel);
    });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void InspectorChannel::setSwitchHand(SwitchHand *hand)
{
    m_hand = hand;
    m_switch->setMovable(true);
}

bool InspectorChannel::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
        Q_EMIT lingered(true);
        break;
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            Q_EMIT lingered(true);
        break;
    }
    case QEvent::Leave:
    case QEvent::FocusOut:
        Q_EMIT lingered(false);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void InspectorChannel::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    switchmenu::addChannel(menu, m_hand, m_row, m_channel);
    const int left = isRightToLeft() ? 0 : m_more->width() - menu->sizeHint().width();
    menu->popup(m_more->mapToGlobal(QPoint(left, m_more->height() + 2)));
}

void InspectorChannel::setMovable(const FloorRow &row)
{
    const SwitchRefusal refusal = m_hand ? m_hand->board()->refusalFor(row.id) : SwitchRefusal::None;
    const bool movable = refusal == SwitchRefusal::None;
    if (!movable && (m_switch->hasFocus() || m_more->hasFocus()))
        parentWidget()->setFocus(Qt::OtherFocusReason); // not to whatever comes next
    m_switch->setEnabled(movable);
    m_more->setVisible(m_hand && movable);
    const QString why = switchtexts::refusal(refusal);
    m_switch->setToolTip(why.isEmpty() ? QString() : words::toolTip(why));
    m_dismiss->setVisible(m_hand &&
                          (m_asked.stage == SwitchStage::Failed || m_asked.stage == SwitchStage::Unconfirmed));
    //: Name of a button; %1 is what went wrong, as in: Dismiss “Chat off failed”
    m_dismiss->setAccessibleName(tr("Dismiss “%1”").arg(switchwords::note(m_channel, m_asked)));
}

void InspectorChannel::setRow(const FloorRow &row, const ChannelMap &map, bool stale)
{
    m_switch->setLook(switchLook(row, m_channel, stale));
    const SwitchRequest asked = requestOf(row, m_channel);
    QString story = switchwords::story(asked).left(400);
    if (!story.isEmpty())
        story = words::isolated(story);
    const bool told = story != m_story || asked.stage != m_asked.stage;
    m_row = row;
    m_asked = asked;
    m_story = story;
    m_side = switchSide(row, m_channel);
    setMovable(row);
    QList<Word> shown;
    const QStringList on = row.presence.channels.words();
    const QStringList all = map.wordsOf(m_channel);
    QStringList spoken;
    for (const QString &word : all) {
        shown += {words::isolated(word.left(60)), row.hasPresence && on.contains(word)};
        if (shown.constLast().on)
            spoken += word;
    }
    QString spokenState = !row.hasPresence   ? tr("not seen yet")
                          : spoken.isEmpty() ? tr("nothing on")
                                             : tr("on: %1", "%1 = a list of channels").arg(spoken.join(u", "_s));
    // Who hears it has no eyes for the tip beside the switch.
    if (m_hand && QAccessible::isActive())
        spokenState += u". "_s + whatif::description(*m_hand->live(), row, m_channel);
    else if (asked.stage != SwitchStage::None)
        spokenState += u". "_s + switchwords::note(m_channel, asked);
    m_switch->setAccessibleDescription(spokenState);
    const bool moved = told || shown != m_words || m_known != row.hasPresence;
    m_known = row.hasPresence;
    m_stale = stale;
    m_words = shown;
    if (moved)
        updateGeometry();
    place();
    update();
}

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

#include "inspectorchannel.h"

#include "floorwords.h"
#include "iconbutton.h"
#include "rowrequest.h"
#include "switchbox.h"
#include "switchhand.h"
#include "switchmenu.h"
#include "switchtexts.h"
#include "switchwords.h"
#include "theme.h"
#include "whatif.h"
#include "words.h"
#include <QAccessible>
#include <QFocusEvent>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

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

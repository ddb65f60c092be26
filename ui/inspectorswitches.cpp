// Inspector: its switches under the hand.
#include "inspector.h"

#include "inspectorchannel.h"
#include "switchbox.h"
#include "switchhand.h"
#include "switchhover.h"

void Inspector::setSwitchHand(SwitchHand *hand)
{
    m_hand = hand;
    m_hover = new SwitchHover(m_theme, m_live, this, [this](const SwitchSpot &spot) {
        const QWidget *box = m_channels[size_t(spot.channel)]->box();
        return box->isVisible() ? QRect(box->mapTo(window(), QPoint()), box->size()) : QRect();
    });
    for (InspectorChannel *line : m_channels) {
        line->setSwitchHand(hand);
        connect(line, &InspectorChannel::lingered, this, [this, line](bool on) {
            m_hover->pointAt(on ? std::optional(SwitchSpot{m_id, line->channel(), -1}) : std::nullopt);
        });
        connect(line->box(), &QAbstractButton::clicked, m_hover, &SwitchHover::clicked);
    }
    connect(hand->board(), &SwitchBoard::requestsChanged, this, [this](const RequestChanges &changes) {
        if (changes.contains(m_id))
            reload();
        m_hover->refresh();
    });
    connect(hand->board(), &SwitchBoard::refusalChanged, this, [this] {
        reload();
        m_hover->refresh();
    });
    reload();
}

void Inspector::leaveSwitch()
{
    if (m_hover)
        m_hover->leave();
}

#include "switchhover.h"

#include "accessible.h"
#include "livefloor.h"
#include "switchboard.h"
#include "switchtip.h"
#include "whatif.h"
#include <QWidget>

namespace {
constexpr int delayMs = 400, refusalMs = 6'000;
} // namespace

SwitchHover::SwitchHover(const Theme *theme, LiveFloor *live, QWidget *view,
                         std::function<QRect(const SwitchSpot &)> boxOf)
    : QObject(view), m_theme(theme), m_live(live), m_view(view), m_boxOf(std::move(boxOf))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    m_refusal.setSingleShot(true);
    m_refusal.setInterval(refusalMs);
    connect(&m_delay, &QTimer::timeout, this, &SwitchHover::open);
    connect(&m_refusal, &QTimer::timeout, this, &SwitchHover::leave);
}

void SwitchHover::pointAt(const std::optional<SwitchSpot> &spot)
{
    if (std::exchange(m_pointed, spot) == spot)
        return;
    m_spent = false;
    begin();
}

void SwitchHover::focusAt(const std::optional<SwitchSpot> &spot)
{
    if (std::exchange(m_focused, spot) == spot)
        return;
    m_spent = false;
    begin();
}

void SwitchHover::clicked()
{
    m_spent = true;
    m_delay.stop();
    leave();
}

void SwitchHover::begin()
{
    leave();
    if (m_pointed || m_focused)
        m_delay.start();
    else
        m_delay.stop();
}

void SwitchHover::open()
{
    const std::optional<SwitchSpot> spot = m_pointed ? m_pointed : m_focused;
    if (!spot || m_spent || m_live->switches()->refusalFor(spot->agent) != SwitchRefusal::None)
        return;
    const QRect box = m_boxOf(*spot);
    const FloorRow *row = m_live->agents()->find(spot->agent);
    if (box.isEmpty() || !row)
        return;
    if (!m_tip)
        m_tip = new SwitchTip(m_theme, m_view->window());
    m_tip->setWhatIf(whatif::ofClick(*m_live, *row, spot->channel));
    m_tip->showAt(box);
    m_shown = spot;
}

bool SwitchHover::refuse(const SwitchSpot &spot, const QString &why)
{
    const QRect box = m_boxOf(spot);
    if (box.isEmpty())
        return false;
    if (!m_tip)
        m_tip = new SwitchTip(m_theme, m_view->window());
    m_delay.stop();
    m_shown.reset();
    m_tip->setRefusal(why);
    m_tip->showAt(box);
    m_refusal.start();
    accessible::announce(m_tip);
    return true;
}

void SwitchHover::leave()
{
    m_refusal.stop();
    m_shown.reset();
    if (m_tip)
        m_tip->hide();
}

void SwitchHover::refresh()
{
    if (!m_shown || !isShown())
        return;
    if (m_boxOf(*m_shown).isEmpty() || m_live->switches()->refusalFor(m_shown->agent) != SwitchRefusal::None)
        leave();
    else
        open();
}

bool SwitchHover::isShown() const
{
    return m_tip && m_tip->isVisible();
}

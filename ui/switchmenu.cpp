#include "switchmenu.h"

#include "floorwords.h"
#include "rowrequest.h"
#include "switchhand.h"
#include "switchtexts.h"
#include "switchwords.h"
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<int, 3> spans{15, 30, 60}; // minutes

struct SwitchMenu
{
    Q_DECLARE_TR_FUNCTIONS(SwitchMenu)
};

} // namespace

void switchmenu::addChannel(QMenu *menu, SwitchHand *hand, const FloorRow &row, Channel channel)
{
    const AgentId agent = row.id;
    const bool on = hand->board()->clickTarget(agent, channel);
    // The key is one of the table; here it is only told.
    const QString key = u'\t' + QString::number(int(channel) + 1);
    const QString turn =
        (on ? SwitchMenu::tr("Turn %1 on", "%1 is a channel") : SwitchMenu::tr("Turn %1 off", "%1 is a channel"));
    QObject::connect(menu->addAction(turn.arg(floorwords::channel(channel)) + key), &QAction::triggered, hand,
                     [hand, agent, channel, on] { hand->ask(agent, channel, on); });
    for (const int minutes : spans) {
        //: %1 is a switch, as in: Phone off for 15 min
        const QString text =
            SwitchMenu::tr("%1 for %2 min").arg(switchwords::ask(channel, on), QLocale().toString(minutes));
        QObject::connect(menu->addAction(text), &QAction::triggered, hand,
                         [hand, agent, channel, on, minutes] { hand->askFor(agent, channel, on, minutes); });
    }
    const SwitchRequest asked = requestOf(row, channel);
    if (asked.stage != SwitchStage::Failed && asked.stage != SwitchStage::Unconfirmed)
        return;
    //: %1 is what went wrong, as in: Dismiss “Chat off failed”
    QObject::connect(menu->addAction(SwitchMenu::tr("Dismiss “%1”").arg(switchwords::note(channel, asked))),
                     &QAction::triggered, hand, [hand, agent, channel] { hand->dismiss(agent, channel); });
}

void switchmenu::add(QMenu *menu, SwitchHand *hand, const FloorRow &row, std::optional<Channel> first)
{
    menu->addSeparator();
    const SwitchRefusal refusal = hand->board()->refusalFor(row.id);
    if (refusal != SwitchRefusal::None) {
        menu->addAction(switchtexts::refusal(refusal))->setEnabled(false);
        return;
    }
    if (first)
        addChannel(menu, hand, row, *first);
    for (const Channel channel : allChannels) {
        if (channel == first)
            continue;
        //: %1 is a channel, %2 its switch, as in: Phone: on
        const QString title =
            SwitchMenu::tr("%1: %2").arg(floorwords::channel(channel), floorwords::switchText(row, channel));
        addChannel(menu->addMenu(title), hand, row, channel);
    }
}

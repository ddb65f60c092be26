// The switches of one person as entries of a menu: on and off, for a while, and marks to be dismissed.
#pragma once

#include "floorrow.h"

class QMenu;
class SwitchHand;

namespace switchmenu {

/// first: this channel's entries stand in the menu itself, the other channels in menus of their own.
void add(QMenu *menu, SwitchHand *hand, const FloorRow &row, std::optional<Channel> first = std::nullopt);
/// One channel's entries.
void addChannel(QMenu *menu, SwitchHand *hand, const FloorRow &row, Channel channel);

} // namespace switchmenu

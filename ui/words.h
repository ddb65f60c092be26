// The words of interface 4 that several widgets say.
#pragma once

#include "floorlines.h"
#include "floorrow.h"
#include <QString>

namespace words {

QString channel(Channel channel);   ///< Email, Chat, Messaging, Phone
QString state(AgentState state);    ///< Working, Away, Offline, Ghost, ...
QString wasState(AgentState state); ///< was working, was away, ...: of a floor that is no longer fresh
/// The text inside first-strong isolates, control characters replaced: it can neither turn its surroundings nor break
/// lines.
QString isolated(const QString &text);
/// As isolated(), with & doubled: for buttons and menus, where a single & marks a key.
QString forButton(const QString &text);
/// Outside text for a tooltip: shown letter by letter whatever it looks like, and wrapped when long.
QString toolTip(const QString &text);
QString initials(const QString &name); ///< one or two letters

} // namespace words

// Text from outside made fit for labels, buttons and tooltips.
#pragma once

#include <QString>

namespace words {

/// The text inside first-strong isolates, control characters replaced: it can neither turn its surroundings nor break
/// lines.
QString isolated(const QString &text);
/// As isolated(), with & doubled: for buttons and menus, where a single & marks a key.
QString forButton(const QString &text);
/// Outside text for a tooltip: shown letter by letter whatever it looks like, and wrapped when long.
QString toolTip(const QString &text);
QString initials(const QString &name); ///< one or two letters
/// "14:32", local, in the figures of the language.
QString timeOfDay(qint64 utcMs);

} // namespace words

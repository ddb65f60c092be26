// What settings are called, and their values in words for a person.
#pragma once

#include "settingid.h"
#include <QString>

namespace settingwords {

QString title(SettingId id);
/// Of one that cannot be said in a few words: empty.
QString value(SettingId id, const QVariant &value);
/// "Row height: Compact", or only the title.
QString sentence(const SettingChange &change);

} // namespace settingwords

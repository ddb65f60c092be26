// Controls that show a setting and choose it: they follow when it changes elsewhere.
#pragma once

#include "settingid.h"
#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

class SettingsDesk;

namespace settingcontrols {

struct Choice
{
    QVariant value;
    QString text;
};

/// afterMs: arrows and letters pass over others on the way to the one that is meant; 0 = each is chosen at once.
QComboBox *choice(SettingsDesk *desk, SettingId id, const QList<Choice> &choices, int afterMs = 0);
struct Range
{
    int low = 0, high = 0, step = 1;
    QString suffix = {}, zero = {}; ///< zero: in place of the lowest number
};
QSpinBox *number(SettingsDesk *desk, SettingId id, const Range &range);
QCheckBox *flag(SettingsDesk *desk, SettingId id, const QString &text);
/// Scrolling over it is not choosing, and does scroll the page.
void ignoreWheel(QWidget *control);

} // namespace settingcontrols

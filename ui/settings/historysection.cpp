#include "historysection.h"

#include "historysettings.h"
#include "settingsdesk.h"
#include "settingwords.h"

HistorySection::HistorySection(const SettingsParts &parts, HistorySettings *history, QWidget *parent)
    : SettingsSection(parts, tr("History and privacy"),
                      tr("What was seen of everybody; what is older than this is deleted every day."), parent)
{
    SettingRow *row =
        add({settingwords::title(SettingId::HistoryDays),
             tr("Undo keeps more days again; what was deleted does not come back. The history of one person is "
                "forgotten on the History page."),
             tr("delete forget keep retention")},
            history, true);
    // Fewer days delete something: that is asked first.
    row->setDefaultOf(SettingId::HistoryDays,
                      [history, desk = parts.desk] { history->offer(desk->fallback(SettingId::HistoryDays).toInt()); });
    connect(history, &HistorySettings::daysChosen, this,
            [this](int days) { m_parts.desk->choose(SettingId::HistoryDays, days); });
    connect(parts.desk, &SettingsDesk::changed, history, [desk = parts.desk, history](SettingId id) {
        if (id == SettingId::HistoryDays)
            history->setDays(desk->value(id).toInt());
    });
}

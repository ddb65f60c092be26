#include "channelssection.h"

#include "channelmapeditor.h"
#include "proposallist.h"
#include "settingsdesk.h"
#include "settingwords.h"
#include <QVBoxLayout>

ChannelsSection::ChannelsSection(const SettingsParts &parts, QWidget *parent)
    : SettingsSection(parts, tr("Channels"),
                      tr("Presence reports fine channels, and a switch moves a whole group of them. Which belongs to "
                         "which is published nowhere: this map is what the floor reads switches by. Switches that were "
                         "confirmed show what came and went with them; where that speaks against the map, a change is "
                         "proposed."),
                      parent),
      m_map(new ChannelMapEditor(parts.live)),
      m_proposals(new ProposalList(parts.theme, parts.live))
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 4, 0, 4);
    column->addWidget(m_proposals);
    column->addWidget(m_map);
    SettingRow *row =
        add({settingwords::title(SettingId::ChannelMap), {}, tr("switch group email chat phone")}, both, true);
    row->setDefaultOf(SettingId::ChannelMap);
    const auto take = [this](const ChannelMap &map) { m_parts.desk->choose(SettingId::ChannelMap, map.toList()); };
    connect(m_map, &ChannelMapEditor::mapChanged, this, [this, take] { take(m_map->map()); });
    connect(m_proposals, &ProposalList::taken, this, [this, take](const QString &word, Channel group) {
        ChannelMap map = m_map->map();
        map.assign(word, group);
        take(map);
    });
    connect(parts.desk, &SettingsDesk::changed, this, [this](SettingId id) {
        if (id == SettingId::ChannelMap)
            m_map->setMap(m_parts.live->channelMap());
    });
}

// Settings of channels: which fine channels belong to which switch, and what speaks against that.
#pragma once

#include "livefloor.h"
#include "settingssection.h"

class ChannelMapEditor;
class ProposalList;

class ChannelsSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit ChannelsSection(const SettingsParts &parts, QWidget *parent = nullptr);

private:
    ChannelMapEditor *m_map;
    ProposalList *m_proposals;
};

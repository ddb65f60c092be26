// The menu of switches for many people: set channels, presets, and the runs there were.
#pragma once

#include "livefloor.h"
#include "switchbatch.h"
#include <QMenu>
#include <functional>

class ChannelsMenu : public QMenu
{
    Q_OBJECT
public:
    struct People
    {
        int selected = 0, shown = 0;
    };
    /// people: how many the entries would be about, asked whenever the menu opens.
    ChannelsMenu(LiveFloor *live, std::function<People()> people, QWidget *parent = nullptr);

Q_SIGNALS:
    void planWanted();        ///< of those selected
    void planOfShownWanted(); ///< of everybody shown
    void selectAllWanted();
    void presetWanted(const SwitchPreset &preset); ///< of those selected, else of everybody shown
    void batchWanted(SwitchBatch *batch);

private:
    void fill();
    void addPresets(const People &people);
    void addBatches();
    void keepAsItIs();

    LiveFloor *m_live;
    std::function<People()> m_people;
};

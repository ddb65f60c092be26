#include "batchdesk.h"

#include "batchdialog.h"
#include "channelsmenu.h"
#include "floorpage.h"
#include "floorview.h"
#include "switchboard.h"

BatchDesk::BatchDesk(const Theme *theme, LiveFloor *live, FloorPage *floor, QWidget *window)
    : QObject(window),
      m_theme(theme),
      m_live(live),
      m_floor(floor),
      m_window(window),
      m_menu(new ChannelsMenu(
          live,
          [floor] {
              return ChannelsMenu::People{floor->selectedCount(), int(floor->view()->shownAgents().size())};
          },
          window))
{
    connect(m_menu, &ChannelsMenu::planWanted, this, &BatchDesk::planSelected);
    connect(m_menu, &ChannelsMenu::planOfShownWanted, this, &BatchDesk::planShown);
    connect(m_menu, &ChannelsMenu::selectAllWanted, this, &BatchDesk::selectAllShown);
    connect(m_menu, &ChannelsMenu::presetWanted, this, &BatchDesk::apply);
    connect(m_menu, &ChannelsMenu::batchWanted, this, &BatchDesk::show);
}

BatchDialog *BatchDesk::dialog()
{
    if (!m_dialog) {
        m_dialog = new BatchDialog(m_theme, m_live, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    return m_dialog;
}

void BatchDesk::planSelected()
{
    const QList<AgentId> people = m_floor->view()->selectedAgents();
    if (people.isEmpty() || m_live->switches()->isReadOnly())
        return;
    dialog()->showPlan(people, {}, true);
    m_dialog->open();
}

void BatchDesk::planShown()
{
    const QList<AgentId> people = m_floor->view()->shownAgents();
    if (people.isEmpty() || m_live->switches()->isReadOnly())
        return;
    dialog()->showPlan(people, {}, false);
    m_dialog->open();
}

void BatchDesk::selectAllShown()
{
    m_floor->view()->selectAll();
    m_floor->view()->setFocus(Qt::OtherFocusReason);
}

void BatchDesk::apply(const SwitchPreset &preset)
{
    const QList<AgentId> selected = m_floor->view()->selectedAgents();
    const QList<AgentId> people = selected.isEmpty() ? m_floor->view()->shownAgents() : selected;
    if (people.isEmpty() || m_live->switches()->isReadOnly())
        return;
    dialog()->showPlan(people, preset, !selected.isEmpty());
    m_dialog->open();
}

void BatchDesk::show(SwitchBatch *batch)
{
    dialog()->showRun(batch);
    m_dialog->open();
}

void BatchDesk::showNewest()
{
    const QList<SwitchBatch *> batches = m_live->switches()->batches();
    if (batches.isEmpty())
        return;
    const auto running = std::find_if(batches.crbegin(), batches.crend(),
                                      [](const SwitchBatch *batch) { return !batch->counts().isAnswered(); });
    show(running == batches.crend() ? batches.last() : *running);
}

#include "batchdesk.h"

#include "batchdialog.h"
#include "channelsmenu.h"
#include "floorpage.h"
#include "floorview.h"
#include "switchboard.h"
#include "switchtexts.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int tellMs = 100;

/// Something in it did not come true.
bool isAmiss(const OutcomeCounts &counts)
{
    return counts.failed + counts.unconfirmed + counts.noTrace + counts.notSent > 0;
}

} // namespace

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
    m_soon.setSingleShot(true);
    m_soon.setInterval(tellMs);
    connect(&m_soon, &QTimer::timeout, this, &BatchDesk::tellRun);
    connect(live->switches(), &SwitchBoard::batchStarted, this, &BatchDesk::follow);
}

void BatchDesk::follow(SwitchBatch *batch)
{
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(batch, &SwitchBatch::countsChanged, this, soon);
    soon();
}

SwitchBatch *BatchDesk::notable() const
{
    const QList<SwitchBatch *> batches = m_live->switches()->batches();
    for (auto it = batches.crbegin(); it != batches.crend(); ++it) {
        if (!(*it)->counts().isSettled())
            return *it;
    }
    for (auto it = batches.crbegin(); it != batches.crend(); ++it) {
        if (isAmiss((*it)->counts()) && !m_lookedAt.contains((*it)->id()))
            return *it;
    }
    return nullptr;
}

void BatchDesk::tellRun()
{
    SwitchBatch *shown = m_dialog && m_dialog->isVisible() ? m_dialog->batch() : nullptr;
    if (shown && shown->counts().isSettled())
        m_lookedAt.insert(shown->id());
    const SwitchBatch *batch = notable();
    if (!batch) {
        Q_EMIT runChanged({}, {});
        return;
    }
    const OutcomeCounts counts = batch->counts();
    const QStringList parts = QStringList{switchtexts::done(counts)} + switchtexts::failed(counts);
    //: In the status bar: a run of many requests; %1 = how far it is, as in: Run: 9 of 12, 1 failed
    const QString text = tr("Run: %1").arg(parts.join(u", "_s));
    //: Name of a button; %1 = title of a run, %2 = how far it is
    Q_EMIT runChanged(
        text, tr("Show the run %1: %2").arg(words::isolated(batch->title().left(60)), switchtexts::progress(counts)));
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
    plan(m_floor->view()->selectedAgents());
}

void BatchDesk::plan(const QList<AgentId> &people)
{
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
    m_soon.start();
}

void BatchDesk::showNewest()
{
    const QList<SwitchBatch *> batches = m_live->switches()->batches();
    if (batches.isEmpty())
        return;
    SwitchBatch *wanted = notable();
    show(wanted ? wanted : batches.last());
}

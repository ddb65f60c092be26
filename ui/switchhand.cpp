#include "switchhand.h"

#include "floorwords.h"
#include "livefloor.h"
#include "rowrequest.h"
#include "switchstep.h"
#include "switchtexts.h"
#include "switchwords.h"
#include "whatif.h"
#include "words.h"
#include <QGuiApplication>
#include <QLocale>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 100, lookMs = 3'000;

QString nameOf(const LiveFloor *live, const AgentId &agent)
{
    const FloorRow *row = live->agents()->find(agent);
    return words::isolated(row ? rowName(*row).left(60) : idText(agent).left(8));
}

} // namespace

SwitchHand::SwitchHand(LiveFloor *live, QObject *parent) : QObject(parent), m_live(live)
{
    m_steps.setUndoLimit(mostSteps);
    m_look.setSingleShot(true);
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &SwitchHand::look);
    connect(board(), &SwitchBoard::requestsChanged, this, &SwitchHand::awaitLook);
    connect(&m_steps, &QUndoStack::indexChanged, this, &SwitchHand::stepsChanged);
    connect(board(), &SwitchBoard::refusalChanged, this, &SwitchHand::stepsChanged);
    connect(board(), &SwitchBoard::batchStarted, this, &SwitchHand::takeBatch);
}

SwitchBoard *SwitchHand::board() const
{
    return m_live->switches();
}

void SwitchHand::click(const AgentId &agent, Channel channel)
{
    askWith(agent, channel, board()->clickTarget(agent, channel), 0);
}

void SwitchHand::ask(const AgentId &agent, Channel channel, bool on)
{
    askWith(agent, channel, on, 0);
}

void SwitchHand::askFor(const AgentId &agent, Channel channel, bool on, int minutes)
{
    askWith(agent, channel, on, minutes);
}

void SwitchHand::dismiss(const AgentId &agent, Channel channel)
{
    board()->dismiss(agent, channel);
}

void SwitchHand::setInView(const AgentId &agent)
{
    if (std::exchange(m_inView, agent) == agent)
        return;
    m_look.stop();
    awaitLook();
}

void SwitchHand::awaitLook()
{
    const FloorRow *row = m_inView.isNull() ? nullptr : m_live->agents()->find(m_inView);
    const bool marked = row && row->requests &&
                        std::any_of(row->requests->cbegin(), row->requests->cend(), [](const SwitchRequest &request) {
                            return request.stage == SwitchStage::Elsewhere;
                        });
    if (!marked)
        m_look.stop();
    else if (!m_look.isActive())
        m_look.start();
}

void SwitchHand::look()
{
    // Nobody looks at a window that lies behind others.
    if (QGuiApplication::applicationState() == Qt::ApplicationActive)
        board()->lookedAt(m_inView);
    else
        m_look.start();
}

void SwitchHand::askWith(const AgentId &agent, Channel channel, bool on, int minutes)
{
    const FloorRow *row = m_live->agents()->find(agent);
    const SwitchRequest before = row ? requestOf(*row, channel) : SwitchRequest{};
    const SwitchPlan plan = row ? board()->whatIf(agent, channel, on) : SwitchPlan{};
    const AskResult result =
        minutes > 0 ? board()->askFor(agent, channel, on, minutes) : board()->ask(agent, channel, on);
    if (result.refusal != SwitchRefusal::None) {
        Q_EMIT refused(agent, channel, switchtexts::refusal(result.refusal));
        return;
    }
    if (!result.change) {
        if (before.stage == SwitchStage::Requested && !before.onWire && before.asked != on)
            takenBack(agent, channel, before.asked);
        return;
    }
    const QString name = nameOf(m_live, agent), what = switchwords::ask(channel, on);
    SwitchDeed deed{what, {}, whatif::coverLine(plan, channel, *m_live->agents()), SwitchDeed::Offer::Undo};
    if (minutes > 0)
        //: %1 is a switch, %2 is a person, as in: Phone off requested for Mikkel for 15 min
        deed.text = tr("%1 requested for %2 for %3 min").arg(what, name, QLocale().toString(minutes));
    else
        //: %1 is a switch, %2 is a person, as in: Phone off requested for Mikkel
        deed.text = tr("%1 requested for %2").arg(what, name);
    //: Name of a step that can be undone; %1 is a switch, %2 is a person, as in: Phone off for Mikkel
    m_steps.push(new SwitchStep(board(), &m_result, tr("%1 for %2").arg(what, name), {*result.change}));
    Q_EMIT done(deed);
}

/// The wish had not left when the opposite was wished: there is nothing to undo either.
void SwitchHand::takenBack(const AgentId &agent, Channel channel, bool asked)
{
    const auto *last =
        m_steps.canUndo() ? static_cast<const SwitchStep *>(m_steps.command(m_steps.index() - 1)) : nullptr;
    const SwitchChange *change = last ? last->single() : nullptr;
    if (change && change->agent == agent && change->channel == channel)
        m_steps.undo(); // finds nothing to set back, and is gone
    const QString what = switchwords::ask(channel, asked);
    //: %1 is a switch, %2 is a person
    const QString text = tr("%1 for %2 taken back before it was sent").arg(what, nameOf(m_live, agent));
    Q_EMIT done({what, text, {}, SwitchDeed::Offer::None});
}

void SwitchHand::takeBatch(SwitchBatch *batch)
{
    if (m_stepping)
        return;
    const int size = int(batch->outcomes()->rows().size());
    const QString title = words::isolated(batch->title().left(60));
    const QList<SwitchChange> changes = board()->changesOf(batch);
    if (changes.isEmpty())
        return; // all was under way already
    m_steps.push(new SwitchStep(board(), &m_result, title, changes, batch));
    //: %1 is the name of a batch
    const QString text = size == 1 ? tr("%1: 1 request").arg(title) : tr("%1: %Ln requests", nullptr, size).arg(title);
    Q_EMIT done({title, text, {}, SwitchDeed::Offer::Undo});
}

bool SwitchHand::mayStep()
{
    const SwitchRefusal refusal = board()->refusal();
    if (refusal == SwitchRefusal::None)
        return true;
    Q_EMIT refused({}, Channel::Email, switchtexts::refusal(refusal));
    return false;
}

void SwitchHand::undo()
{
    if (!m_steps.canUndo() || !mayStep())
        return;
    const QScopedValueRollback<bool> stepping(m_stepping, true);
    const QString title = m_steps.undoText();
    m_steps.undo();
    const QLocale l;
    QStringList parts;
    if (m_result.takenBack > 0)
        parts += m_result.takenBack == 1 && m_result.asked + m_result.left == 0
                     ? tr("taken back before it was sent", "what undo did with a switch")
                     : tr("%1 taken back", "how many switches").arg(l.toString(m_result.takenBack));
    if (m_result.asked > 0)
        parts += m_result.asked == 1 && m_result.takenBack + m_result.left == 0
                     ? tr("requested back", "what undo did with a switch")
                     : tr("%1 requested back", "how many switches").arg(l.toString(m_result.asked));
    if (m_result.left > 0)
        parts += m_result.reverted.isEmpty() ? tr("not undone, no longer as you left it", "a switch, or several")
                 : m_result.left == 1        ? tr("1 left, no longer as you left it", "a switch")
                                      : tr("%Ln left, no longer as you left them", "how many switches", m_result.left);
    //: %1 is what was done before, %2 is what undo did with it, as in: Phone off for Mikkel: requested back
    Q_EMIT done({title,
                 tr("%1: %2").arg(title, parts.join(u", "_s)),
                 {},
                 m_result.reverted.isEmpty() ? SwitchDeed::Offer::None : SwitchDeed::Offer::Redo});
}

void SwitchHand::redo()
{
    if (!m_steps.canRedo() || !mayStep())
        return;
    const QScopedValueRollback<bool> stepping(m_stepping, true);
    const QString title = m_steps.redoText();
    m_steps.redo();
    QString told = tr("needs no request", "redo of a switch");
    if (m_result.refusal != SwitchRefusal::None)
        told = switchtexts::refusal(m_result.refusal);
    else if (!m_result.changes.isEmpty())
        told = m_result.asked == 1
                   ? tr("requested again", "what redo did with a switch")
                   : tr("%1 requested again", "how many switches").arg(QLocale().toString(m_result.asked));
    Q_EMIT done({title,
                 tr("%1: %2").arg(title, told),
                 {},
                 m_result.changes.isEmpty() ? SwitchDeed::Offer::None : SwitchDeed::Offer::Undo});
}

#include "switchstep.h"

#include <QCoreApplication>

namespace {

struct SwitchStepText
{
    Q_DECLARE_TR_FUNCTIONS(SwitchStepText)
};

} // namespace

SwitchStep::SwitchStep(SwitchBoard *board, RevertResult *result, const QString &title,
                       const QList<SwitchChange> &changes, SwitchBatch *batch)
    : QUndoCommand(title), m_board(board), m_result(result), m_changes(changes), m_batch(batch)
{
}

void SwitchStep::undo()
{
    // Some may have been sent a second time since.
    const QList<SwitchChange> asked = m_batch ? m_board->changesOf(m_batch) : m_changes;
    *m_result = m_board->revert(asked, SwitchStepText::tr("Undo: %1", "title of a batch").arg(text()));
    if (m_result->reverted.isEmpty())
        setObsolete(true);
    else
        m_changes = m_result->reverted;
}

void SwitchStep::redo()
{
    if (std::exchange(m_new, false))
        return;
    *m_result = m_board->repeat(m_changes, text());
    if (m_result->changes.isEmpty()) {
        setObsolete(true);
        return;
    }
    m_changes = m_result->changes;
    m_batch = m_result->batch;
}

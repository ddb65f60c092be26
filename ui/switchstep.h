// One step of the undo stack: the switches that were asked for together.
#pragma once

#include "switchboard.h"
#include <QPointer>
#include <QUndoCommand>

class SwitchStep : public QUndoCommand
{
public:
    /// The changes have been asked for already. result: where the outcome of each undo and redo is put, lives longer.
    /// batch: their run, when there is one.
    SwitchStep(SwitchBoard *board, RevertResult *result, const QString &title, const QList<SwitchChange> &changes,
               SwitchBatch *batch = nullptr);

    /// Sets back what is still as left. Obsolete afterwards when nothing was.
    void undo() override;
    /// Asks again for what undo() set back. Obsolete afterwards when nothing needed a request.
    void redo() override;

    /// The one switch it is about; null when there are several.
    const SwitchChange *single() const { return m_changes.size() == 1 ? &m_changes.first() : nullptr; }

private:
    SwitchBoard *m_board;
    RevertResult *m_result;
    QList<SwitchChange> m_changes; ///< as asked last
    QPointer<SwitchBatch> m_batch; ///< knows the newest requests of m_changes
    bool m_new = true;             ///< the stack calls redo() when it takes the step over
};

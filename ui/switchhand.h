// The hand on the switches of this window: asks for moves, says in words what was done or why not, and can undo it.
#pragma once

#include "switchboard.h"
#include <QTimer>
#include <QUndoStack>

class LiveFloor;

/// One sentence about what was just done, for the undo bar.
struct SwitchDeed
{
    enum class Offer : quint8 { None, Undo, Redo };
    QString strong; ///< a part of text that stands out, "Phone off"
    QString text;   ///< "Phone off requested for Mikkel Østergaard"
    QString detail; ///< "Phone cover Nordic 4 → 3, min 3"; may be empty
    Offer offer = Offer::None;
    bool operator==(const SwitchDeed &) const = default;
};

class SwitchHand : public QObject
{
    Q_OBJECT
public:
    explicit SwitchHand(LiveFloor *live, QObject *parent = nullptr);

    SwitchBoard *board() const;
    LiveFloor *live() const { return m_live; }
    /// The opposite of what is asked or read.
    void click(const AgentId &agent, Channel channel);
    void ask(const AgentId &agent, Channel channel, bool on);
    /// As ask(), and back again after so many minutes if it is still as left.
    void askFor(const AgentId &agent, Channel channel, bool on, int minutes);
    /// The mark of a failed or unconfirmed switch goes.
    void dismiss(const AgentId &agent, Channel channel);

    /// Whose row is the current one: a mark "changed elsewhere" on it counts as looked at after a moment.
    void setInView(const AgentId &agent);

    bool canUndo() const { return m_steps.canUndo(); }
    bool canRedo() const { return m_steps.canRedo(); }
    QString undoText() const { return m_steps.undoText(); } ///< what would be undone; empty when nothing
    QString redoText() const { return m_steps.redoText(); }
    void undo();
    void redo();

Q_SIGNALS:
    void done(const SwitchDeed &deed);
    void refused(const AgentId &agent, Channel channel, const QString &why); ///< null agent: no single one
    void stepsChanged(); ///< what can be undone or done again is another

private:
    void askWith(const AgentId &agent, Channel channel, bool on, int minutes);
    void takeBatch(SwitchBatch *batch);
    void takenBack(const AgentId &agent, Channel channel, bool asked);
    bool mayStep();
    void awaitLook();
    void look();

    LiveFloor *m_live;
    RevertResult m_result; ///< of the last step
    QUndoStack m_steps;
    AgentId m_inView;
    QTimer m_look;
    bool m_stepping = false; ///< a batch that starts now is an undo or redo of ours
};

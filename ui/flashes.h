// Cells that have just changed: full colour for half a second, half of it for another second: two repaints of those
// cells.
#pragma once

#include "agentcolumns.h"
#include "ids.h"
#include <QHash>
#include <QObject>
#include <QTimer>
#include <deque>

class Clock;

class Flashes : public QObject
{
    Q_OBJECT
public:
    using Cells = QHash<AgentId, quint16>; ///< one bit a column, 1 << int(AgentColumn)

    explicit Flashes(const Clock &clock, QObject *parent);

    void start(const Cells &cells);
    void clear();
    bool isEmpty() const { return m_rounds.empty(); }
    /// How strongly the cell shows the flash colour, 0 to 1.
    double strength(const AgentId &id, AgentColumn column) const;

Q_SIGNALS:
    void stepped(const Flashes::Cells &cells); ///< these look different now

private:
    struct Round
    {
        qint64 startMono; ///< ms
        size_t step;
        Cells cells;
    };
    void step();
    void arm();

    const Clock &m_clock;
    QTimer m_timer;
    std::deque<Round> m_rounds; ///< oldest first
};

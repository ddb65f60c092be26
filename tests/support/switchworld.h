// One switch machine, one model server, and the messages between them, moved at random.
#pragma once

#include "switchhistory.h"

#include <QRandomGenerator>
#include <deque>

class SwitchWorld
{
public:
    explicit SwitchWorld(quint32 seed) : m_random(seed), m_truth(chance(50)), m_visible(m_truth)
    {
        machine = SwitchMachine(stateOf(m_truth), m_sequence);
        history.seen = stateOf(m_truth);
        history.newest = m_sequence;
    }
    void step();
    void rest();
    bool truth() const { return m_truth; }
    /// Nobody else had a hand in it, and no write was applied after its answer was given up.
    bool undisturbed() const { return !m_disturbed; }

    SwitchMachine machine;
    SwitchHistory history;

private:
    struct Put
    {
        bool value = false;
        bool processed = false;
        SwitchAnswer answer{};
        bool appliesLate = false;
    };
    struct Get
    {
        quint64 sequence = 0;
        bool list = true;
        std::optional<SwitchRead> answer;
    };
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    void wish(bool on);
    void send();
    void process(bool troubled);
    void answer();
    void startRead(bool list);
    void snapshot(Get &get);
    void deliver(size_t index);
    void disturb();

    QRandomGenerator m_random;
    bool m_truth, m_visible, m_disturbed = false;
    quint64 m_sequence = 1;
    std::optional<Put> m_put;
    std::deque<Get> m_gets;
    std::vector<bool> m_late; ///< writes that hang in the server after we gave up on them
};

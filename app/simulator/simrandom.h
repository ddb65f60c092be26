// A small deterministic generator (splitmix64): eight bytes of state, so that every simulated person can own one.
#pragma once

#include <QtGlobal>

class SimRandom
{
public:
    explicit SimRandom(quint64 state = 0) : m_state(state) {}
    /// An independent stream for one thing of one seed.
    static SimRandom of(quint32 seed, quint64 thing)
    {
        SimRandom r((quint64(seed) << 32) ^ (thing * 0xd1342543de82ef95ull));
        r.next();
        return r;
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ull);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
        return z ^ (z >> 31);
    }
    /// 0 to below - 1; below must be positive.
    int below(int limit) { return int(next() % quint64(limit)); }
    /// low to high, both included.
    qint64 between(qint64 low, qint64 high) { return low + qint64(next() % quint64(high - low + 1)); }
    bool chance(int percent) { return below(100) < percent; }

private:
    quint64 m_state;
};

#include "flashes.h"

#include "clock.h"
#include <array>

namespace {

struct Step
{
    qint64 atMs;
    double strength;
};
constexpr std::array<Step, 3> steps{{{0, 1.0}, {500, 0.5}, {1500, 0.0}}};
constexpr qint64 togetherMs = 60; ///< steps of different rounds that are this close become one repaint

} // namespace

Flashes::Flashes(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Flashes::step);
}

void Flashes::start(const Cells &cells)
{
    if (cells.isEmpty())
        return;
    m_rounds.push_back({m_clock.monoMs(), 0, cells});
    Q_EMIT stepped(cells);
    arm();
}

void Flashes::clear()
{
    m_timer.stop();
    m_rounds.clear();
}

double Flashes::strength(const AgentId &id, AgentColumn column) const
{
    const auto bit = quint16(1u << int(column));
    for (auto round = m_rounds.crbegin(); round != m_rounds.crend(); ++round) {
        if (round->cells.value(id) & bit)
            return steps[round->step].strength;
    }
    return 0;
}

void Flashes::step()
{
    const qint64 now = m_clock.monoMs();
    std::vector<Cells> looksDifferent;
    for (Round &round : m_rounds) {
        const size_t before = round.step;
        while (round.step + 1 < steps.size() && now + togetherMs >= round.startMono + steps[round.step + 1].atMs)
            ++round.step;
        if (round.step != before)
            looksDifferent.push_back(round.cells);
    }
    while (!m_rounds.empty() && m_rounds.front().step + 1 == steps.size())
        m_rounds.pop_front();
    arm();
    for (const Cells &cells : looksDifferent)
        Q_EMIT stepped(cells);
}

void Flashes::arm()
{
    if (m_rounds.empty())
        return;
    qint64 next = std::numeric_limits<qint64>::max();
    for (const Round &round : m_rounds)
        next = std::min(next, round.startMono + steps[round.step + 1].atMs);
    m_timer.start(int(qBound(qint64(1), next - m_clock.monoMs(), qint64(2000))));
}

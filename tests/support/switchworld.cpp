#include "switchworld.h"

#include <QtTest>

using namespace Qt::StringLiterals;

void SwitchWorld::wish(bool on)
{
    machine.wish(on, 0);
    const bool flying = history.inFlight() && history.sends.back().value == on;
    history.wishes.push_back({on, false, 0, 0});
    if (flying) { // the request on the wire now serves this wish
        history.sends.back().wish = history.wishes.size() - 1;
        history.wishes.back().sends = 1;
    }
    history.noteFulfilled();
}

void SwitchWorld::send()
{
    const auto value = machine.toSend();
    if (!value)
        return;
    QVERIFY2(!m_put, "a second request while one is in flight");
    QVERIFY(!history.wishes.empty());
    auto &last = history.wishes.back();
    QCOMPARE(*value, last.value);
    QVERIFY2(last.sends == last.limited, "a wish sent twice");
    QVERIFY(!last.fulfilled);
    ++last.sends;
    ++m_sequence;
    m_put = Put{machine.take()};
    history.sends.push_back({history.wishes.size() - 1, m_put->value, std::nullopt, 0});
}

void SwitchWorld::process(bool troubled)
{
    if (!m_put || m_put->processed)
        return;
    m_put->processed = true;
    const int dice = troubled ? m_random.bounded(100) : 0;
    if (dice < 50) {
        m_put->answer = SwitchAnswer::Accepted;
        m_truth = m_put->value;
    } else if (dice < 65) {
        m_put->answer = SwitchAnswer::Refused;
    } else if (dice < 75) {
        m_put->answer = SwitchAnswer::RateLimited;
    } else {
        m_put->answer = SwitchAnswer::Unclear;
        m_put->appliesLate = dice < 80;
        if (dice >= 90)
            m_truth = m_put->value;
    }
}

void SwitchWorld::answer()
{
    if (!m_put || !m_put->processed)
        return;
    auto &record = history.sends.back();
    record.answer = m_put->answer;
    record.after = m_sequence;
    if (m_put->answer == SwitchAnswer::RateLimited)
        ++history.wishes[record.wish].limited;
    if (m_put->appliesLate)
        m_late.push_back(m_put->value);
    machine.answered(m_put->answer, m_sequence, 0, u"words"_s);
    m_put.reset();
    history.noteFulfilled();
}

void SwitchWorld::startRead(bool list)
{
    const bool polling = std::any_of(m_gets.begin(), m_gets.end(), [](const Get &get) { return get.list; });
    if (!list || !polling)
        m_gets.push_back({++m_sequence, list, std::nullopt});
}

void SwitchWorld::snapshot(Get &get)
{
    if (!get.answer)
        get.answer = SwitchRead{get.sequence, stateOf(m_visible), get.list, true};
}

void SwitchWorld::deliver(size_t index)
{
    Get get = m_gets[index];
    m_gets.erase(m_gets.begin() + std::ptrdiff_t(index));
    snapshot(get);
    machine.read(*get.answer);
    if (get.sequence < history.newest)
        return;
    history.newest = get.sequence;
    history.seen = get.answer->state;
    history.reads.push_back(*get.answer);
    history.noteFulfilled();
}

void SwitchWorld::disturb()
{
    if (chance(15))
        m_truth = !m_truth;
    else if (!m_late.empty() && chance(50))
        m_truth = m_late.back(), m_late.pop_back();
    else
        return;
    m_disturbed = true;
}

void SwitchWorld::step()
{
    switch (m_random.bounded(12)) {
    case 0:
        return wish(chance(50));
    case 1:
        return wish(machine.expected() != SwitchState::On);
    case 2:
    case 3:
        return send();
    case 4:
        return process(true);
    case 5:
        return answer();
    case 6:
        return startRead(chance(60));
    case 7:
        if (!m_gets.empty())
            snapshot(m_gets[size_t(m_random.bounded(int(m_gets.size())))]);
        return;
    case 8:
    case 9:
        if (!m_gets.empty())
            deliver(size_t(m_random.bounded(int(m_gets.size()))));
        return;
    case 10:
        m_visible = m_truth;
        return;
    default:
        disturb();
    }
}

// What waits is sent and accepted, presence catches up, four polls are read.
void SwitchWorld::rest()
{
    while (m_put || machine.toSend()) {
        send();
        process(false);
        answer();
    }
    m_visible = m_truth;
    while (!m_gets.empty())
        deliver(0);
    for (int poll = 0; poll < 4; ++poll) {
        startRead(true);
        deliver(0);
    }
}

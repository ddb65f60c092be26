// Decides when the next request may leave and whose it is: a token bucket of 8/s, burst 4, below the server's 10/s.
// Pure; the caller supplies monotonic time in ms.
#pragma once

#include "priority.h"
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

/// Since when (monotonic ms) the oldest request of each priority waits; -1 = none waits.
using WaitingSince = std::array<qint64, 3>;

class RateLimiter
{
public:
    explicit RateLimiter(double perSecond = 8, double burst = 4)
        : m_perSecond(perSecond), m_burst(burst), m_tokens(burst)
    {
    }

    /// Takes a token for the priority whose turn it is; nothing when none may leave now.
    std::optional<Priority> choose(const WaitingSince &waiting, qint64 nowMs)
    {
        refill(nowMs);
        const auto turn = whose(waiting, nowMs);
        if (!turn || m_tokens < needed(*turn))
            return std::nullopt;
        m_tokens -= 1;
        return turn;
    }

    /// How long until choose() gives something, if nothing else comes; -1 when nothing waits.
    qint64 waitMs(const WaitingSince &waiting, qint64 nowMs)
    {
        refill(nowMs);
        const auto turn = whose(waiting, nowMs);
        if (!turn)
            return -1;
        return std::max<qint64>(0, qint64(std::ceil((needed(*turn) - m_tokens) / m_perSecond * 1000)));
    }

    /// Requests that left without asking (the network library repeats by itself); may end in debt.
    void charge(double tokens) { m_tokens -= tokens; }

private:
    /// After this long a poll goes before persons, so that 500 switches in a row cannot starve it.
    static constexpr qint64 pollPatienceMs = 500;
    /// A crawl leaves two tokens behind: one for a person, one for the poll.
    static double needed(Priority priority) { return priority == Priority::Crawl ? 3 : 1; }

    static std::optional<Priority> whose(const WaitingSince &waiting, qint64 nowMs)
    {
        const auto since = [&](Priority p) { return waiting[size_t(p)]; };
        if (since(Priority::Poll) >= 0 && nowMs - since(Priority::Poll) >= pollPatienceMs)
            return Priority::Poll;
        for (const Priority p : {Priority::Person, Priority::Poll, Priority::Crawl}) {
            if (since(p) >= 0)
                return p;
        }
        return std::nullopt;
    }

    void refill(qint64 nowMs)
    {
        if (m_lastMs >= 0 && nowMs > m_lastMs)
            m_tokens = std::min(m_burst, m_tokens + double(nowMs - m_lastMs) * m_perSecond / 1000);
        m_lastMs = nowMs;
    }

    double m_perSecond;
    double m_burst;
    double m_tokens;
    qint64 m_lastMs = -1;
};

// Everything that happened to one switch, from which each check is computed anew, without the machine's own
// bookkeeping.
#pragma once

#include "switchmachine.h"
#include <algorithm>
#include <vector>

inline SwitchState stateOf(bool on)
{
    return on ? SwitchState::On : SwitchState::Off;
}

struct SwitchHistory
{
    struct Wish
    {
        bool value = false;
        bool fulfilled = false; ///< at some moment before it left, presence said so or a request for it was awaited
        int sends = 0, limited = 0;
    };
    struct Send
    {
        size_t wish = 0;
        bool value = false;
        std::optional<SwitchAnswer> answer;
        quint64 after = 0;
    };
    std::vector<Wish> wishes;
    std::vector<Send> sends;
    std::vector<SwitchRead> reads; ///< in the order delivered, without those overtaken by a newer one
    quint64 newest = 0;
    SwitchState seen = SwitchState::Off;

    const Send *lastEffective() const
    {
        for (auto it = sends.rbegin(); it != sends.rend(); ++it) {
            if (it->answer == SwitchAnswer::Accepted || it->answer == SwitchAnswer::Unclear)
                return &*it;
        }
        return nullptr;
    }
    const Send *lastEnded() const
    {
        for (auto it = sends.rbegin(); it != sends.rend(); ++it) {
            if (it->answer && it->answer != SwitchAnswer::RateLimited)
                return &*it;
        }
        return nullptr;
    }
    bool wasSeen(const Send &send) const
    {
        return std::any_of(reads.begin(), reads.end(), [&](const SwitchRead &r) {
            return r.sequence > send.after && r.state == stateOf(send.value);
        });
    }
    int pollsSince(const Send &send) const
    {
        return int(std::count_if(reads.begin(), reads.end(),
                                 [&](const SwitchRead &r) { return r.list && r.sequence > send.after; }));
    }
    bool open() const
    {
        const Send *send = lastEffective();
        return send && !wasSeen(*send);
    }
    bool inFlight() const { return !sends.empty() && !sends.back().answer; }
    void noteFulfilled()
    {
        if (wishes.empty() || inFlight())
            return;
        const bool value = wishes.back().value;
        const Send *send = lastEffective();
        if (open() ? send->value == value && pollsSince(*send) < pollsUntilUnconfirmed : seen == stateOf(value))
            wishes.back().fulfilled = true;
    }
    /// The last wish still waits for a request or for the end of one.
    bool wishWaits() const
    {
        if (wishes.empty())
            return false;
        const Wish &wish = wishes.back();
        if (inFlight())
            return true;
        const bool ended = std::any_of(sends.begin(), sends.end(), [&](const Send &s) {
            return s.wish == wishes.size() - 1 && s.answer && s.answer != SwitchAnswer::RateLimited;
        });
        return !ended && !wish.fulfilled;
    }
};

// Holds what a handler was called with, and how often.
//
//     Awaited<PresenceList> list;
//     fetchPresence(client, &context, list.handler());
//     QTRY_VERIFY(list.done());
#pragma once

#include "result.h"
#include <functional>
#include <memory>
#include <optional>

template <typename T>
class Awaited
{
public:
    /// May outlive this object.
    std::function<void(const Result<T> &)> handler() const
    {
        return [seen = m_seen](const Result<T> &result) {
            ++seen->calls;
            seen->result = result;
        };
    }
    bool done() const { return m_seen->calls > 0; }
    int calls() const { return m_seen->calls; }
    bool ok() const { return done() && m_seen->result->ok(); }
    bool failed() const { return done() && !m_seen->result->ok(); }
    const T &value() const { return m_seen->result->value(); }
    const Failure &failure() const { return m_seen->result->failure(); }

private:
    struct Seen
    {
        int calls = 0;
        std::optional<Result<T>> result;
    };
    std::shared_ptr<Seen> m_seen = std::make_shared<Seen>();
};

// The life of one working channel of one agent, from the wish to the presence read that shows it. Pure: no clock, no
// network. At most one request in flight, the last wish wins, and only reads that started after an answer count.
#pragma once

#include "switchrequest.h"

/// How a request ended.
enum class SwitchAnswer : quint8 {
    Accepted,    ///< 204
    Refused,     ///< the server said no, or the request never reached it: not applied
    Unclear,     ///< it may have been applied
    RateLimited, ///< 429: not applied, its turn comes again
};

/// One presence answer as far as this channel goes.
struct SwitchRead
{
    quint64 sequence = 0;                     ///< of the request, ascending by the moment it left
    SwitchState state = SwitchState::Unknown; ///< Unknown: the answer does not tell
    bool list = true;                         ///< a poll of everybody; single reads may confirm but do not count
    bool online = true;
};

/// What a read brought about.
enum class SwitchEvent : quint8 {
    None,
    Seen,        ///< the open request is confirmed
    Unconfirmed, ///< the third poll did not show it
    AlreadySo,   ///< a wish that had not left is fulfilled without us
    Elsewhere,   ///< somebody else changed what we had left
};

class SwitchMachine
{
public:
    /// seen: what presence says at present, from the read with this sequence (0 = none).
    explicit SwitchMachine(SwitchState seen = SwitchState::Unknown, quint64 sequence = 0);

    /// The last wish wins. A wish for what is seen, with nothing of ours open, leaves nothing to send.
    void wish(bool on, qint64 nowMs);
    /// Takes back a wish that has not left; with words it shows as failed. Returns whether there was one.
    bool drop(const QString &words, qint64 nowMs);

    std::optional<bool> toSend() const; ///< nothing while a request is in flight
    bool take();                        ///< it leaves now; only after toSend() gave a value, which is returned
    /// lastSequence: the newest presence request that had left when the answer came; older reads prove nothing.
    void answered(SwitchAnswer answer, quint64 lastSequence, qint64 nowMs, const QString &words = {});
    SwitchEvent read(const SwitchRead &read);

    /// The mark "changed elsewhere" was noticed.
    void lookedAt();
    /// The failure was noticed, or an unconfirmed request is given up.
    void dismiss();
    /// Stops remembering what we left.
    void forget();

    SwitchRequest shown() const;
    SwitchState seen() const { return m_seen; }
    std::optional<bool> queued() const { return m_queued; } ///< wished and not left
    bool inFlight() const { return m_flight.has_value(); }
    bool isOpen() const { return m_open.has_value(); } ///< sent and not seen yet
    /// The state we left and presence confirmed, as long as nobody changed it.
    std::optional<bool> ours() const { return m_elsewhere ? std::nullopt : m_ours; }
    /// What the channel will be if everything asked so far comes true.
    SwitchState expected() const;
    bool isIdle() const; ///< nothing to show and nothing to remember

private:
    struct Open ///< sent and not seen yet
    {
        bool value = false;
        bool answered = false;
        quint64 after = 0; ///< reads count when their sequence is greater
        int polls = 0;
    };
    struct Failed
    {
        bool value = false;
        QString words;
    };
    bool isSeen(bool on) const { return m_seen == (on ? SwitchState::On : SwitchState::Off); }
    SwitchEvent readOpen(const SwitchRead &read);
    SwitchEvent readSettled(const SwitchRead &read);
    void settleQueue();

    SwitchState m_seen;
    quint64 m_seenSequence;
    std::optional<bool> m_queued;
    std::optional<bool> m_flight;
    std::optional<Open> m_open;
    std::optional<Failed> m_failed;
    std::optional<bool> m_ours;
    bool m_elsewhere = false;
    qint64 m_at = noTime;
    QString m_openWords;
};

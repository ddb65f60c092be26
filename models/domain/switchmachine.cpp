#include "switchmachine.h"

SwitchMachine::SwitchMachine(SwitchState seen, quint64 sequence) : m_seen(seen), m_seenSequence(sequence)
{
}

void SwitchMachine::wish(bool on, qint64 nowMs)
{
    m_failed.reset();
    lookedAt();
    m_queued.reset();
    if (m_flight) {
        // The request on the wire cannot be called back; a wish for the other side follows it.
        if (*m_flight != on)
            m_queued = on;
    } else {
        m_queued = on;
        settleQueue();
    }
    if (m_queued || m_flight)
        m_at = nowMs;
}

bool SwitchMachine::drop(const QString &words, qint64 nowMs)
{
    if (!m_queued)
        return false;
    if (!words.isEmpty() && !m_flight) {
        m_failed = Failed{*m_queued, words};
        m_at = nowMs;
    }
    m_queued.reset();
    return true;
}

std::optional<bool> SwitchMachine::toSend() const
{
    return m_flight ? std::nullopt : m_queued;
}

bool SwitchMachine::take()
{
    Q_ASSERT(m_queued && !m_flight);
    m_flight = m_queued;
    m_queued.reset();
    return *m_flight;
}

void SwitchMachine::answered(SwitchAnswer answer, quint64 lastSequence, qint64 nowMs, const QString &words)
{
    if (!m_flight)
        return;
    const bool value = *m_flight;
    m_flight.reset();
    const bool overtaken = m_queued.has_value();
    switch (answer) {
    case SwitchAnswer::Accepted:
    case SwitchAnswer::Unclear:
        m_open = Open{value, answer == SwitchAnswer::Accepted, lastSequence, 0};
        m_openWords = words;
        forget();
        break;
    case SwitchAnswer::Refused:
        if (!overtaken)
            m_failed = Failed{value, words};
        break;
    case SwitchAnswer::RateLimited:
        if (!overtaken)
            m_queued = value;
        break;
    }
    settleQueue();
    if (!overtaken && answer != SwitchAnswer::RateLimited)
        m_at = nowMs;
}

SwitchEvent SwitchMachine::read(const SwitchRead &read)
{
    if (read.sequence <= m_seenSequence)
        return SwitchEvent::None;
    m_seenSequence = read.sequence;
    const bool known = read.state != SwitchState::Unknown;
    if (known)
        m_seen = read.state;
    SwitchEvent event = SwitchEvent::None;
    // With something of ours open or under way, a difference is no proof of another hand.
    if (m_open)
        event = readOpen(read);
    else if (known && !m_flight)
        event = readSettled(read);
    // A failure is over once presence shows what was asked, unless an older request may still be on its way there.
    const bool awaited = m_open && m_open->polls < pollsUntilUnconfirmed;
    if (m_failed && known && !awaited && isSeen(m_failed->value))
        m_failed.reset();
    return event;
}

SwitchEvent SwitchMachine::readOpen(const SwitchRead &read)
{
    if (read.sequence <= m_open->after)
        return SwitchEvent::None;
    if (read.state != SwitchState::Unknown && isSeen(m_open->value)) {
        m_ours = m_open->value;
        m_open.reset();
        settleQueue();
        return SwitchEvent::Seen;
    }
    if (read.list && m_open->polls < pollsUntilUnconfirmed && ++m_open->polls == pollsUntilUnconfirmed)
        return SwitchEvent::Unconfirmed;
    return SwitchEvent::None;
}

SwitchEvent SwitchMachine::readSettled(const SwitchRead &read)
{
    if (m_queued && isSeen(*m_queued)) {
        m_queued.reset();
        forget();
        return SwitchEvent::AlreadySo;
    }
    const bool wasElsewhere = m_elsewhere;
    m_elsewhere = m_ours && !isSeen(*m_ours);
    // Signing out takes the channels along; that is nobody's change.
    if (m_elsewhere && !read.online)
        forget();
    return m_elsewhere && !wasElsewhere ? SwitchEvent::Elsewhere : SwitchEvent::None;
}

void SwitchMachine::lookedAt()
{
    if (m_elsewhere)
        forget();
}

void SwitchMachine::dismiss()
{
    m_failed.reset();
    if (m_open && m_open->polls >= pollsUntilUnconfirmed)
        m_open.reset();
}

void SwitchMachine::forget()
{
    m_ours.reset();
    m_elsewhere = false;
}

SwitchRequest SwitchMachine::shown() const
{
    SwitchRequest result;
    result.atMs = m_at;
    if (m_queued || m_flight) {
        result.stage = SwitchStage::Requested;
        result.asked = m_queued ? *m_queued : *m_flight;
        result.onWire = !m_queued;
    } else if (m_failed) {
        result.stage = SwitchStage::Failed;
        result.asked = m_failed->value;
        result.words = m_failed->words;
    } else if (m_open) {
        result.asked = m_open->value;
        result.answered = m_open->answered;
        result.words = m_openWords;
        if (m_open->polls >= pollsUntilUnconfirmed) {
            result.stage = SwitchStage::Unconfirmed;
        } else {
            result.stage = m_open->answered ? SwitchStage::Accepted : SwitchStage::Unknown;
            result.poll = quint8(m_open->polls + 1);
        }
    } else if (m_elsewhere) {
        result.stage = SwitchStage::Elsewhere;
        result.asked = *m_ours;
    } else {
        result = {};
    }
    return result;
}

SwitchState SwitchMachine::expected() const
{
    const auto state = [](bool on) { return on ? SwitchState::On : SwitchState::Off; };
    if (m_queued)
        return state(*m_queued);
    if (m_flight)
        return state(*m_flight);
    if (m_open && m_open->answered)
        return state(m_open->value);
    return m_seen;
}

bool SwitchMachine::isIdle() const
{
    return !m_queued && !m_flight && !m_open && !m_failed && !m_ours;
}

// A wish that needs no request: presence says so already, or the same was sent and is still being read. What is read as
// not come true is sent again, because a person asks for it anew.
void SwitchMachine::settleQueue()
{
    if (!m_queued || m_flight)
        return;
    if (m_open ? m_open->value == *m_queued && m_open->polls < pollsUntilUnconfirmed : isSeen(*m_queued))
        m_queued.reset();
}

#include "sharedfloor.h"

#include "offthread.h"

static constexpr qsizetype marksMost = 600;

SharedFloor::SharedFloor(HistoryStore *store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(qobject_cast<SharedHistory *>(store)), m_clock(clock)
{
    if (!m_store)
        return;
    m_held = holds();
    connect(m_store, &SharedHistory::roleChanged, this, [this] {
        m_held = holds();
        Q_EMIT holdsChanged();
    });
    connect(m_store, &SharedHistory::answerCame, this, &SharedFloor::take);
}

void SharedFloor::setClient(ApiClient *client)
{
    m_client = client;
    m_marks.clear();
}

bool SharedFloor::holds() const
{
    return m_store && (m_store->role() == SharedRole::Joining || m_store->role() == SharedRole::Following);
}

void SharedFloor::setIntervalMs(int ms)
{
    if (m_store)
        m_store->setIntervalMs(ms);
}

void SharedFloor::setWilling(bool willing)
{
    if (m_store)
        m_store->setWilling(willing);
}

void SharedFloor::look()
{
    if (m_store)
        m_store->look();
}

void SharedFloor::leave(PresenceList *list, qint64 askedMs, int intervalMs)
{
    const QByteArray body = std::exchange(list->body, {});
    if (m_store && m_store->role() == SharedRole::Leading)
        m_store->share(body, askedMs, intervalMs);
}

void SharedFloor::mark()
{
    if (!follows() || !m_client)
        return;
    m_marks.append({m_clock.monoMs(), m_client->takeSequence()});
    if (m_marks.size() > marksMost)
        m_marks.removeFirst();
}

/// Of the newest mark that was made before that moment; 0 when there is none.
quint64 SharedFloor::sequenceAt(qint64 monoMs)
{
    const auto after = std::upper_bound(m_marks.cbegin(), m_marks.cend(), monoMs,
                                        [](qint64 at, const auto &mark) { return at < mark.first; });
    return after == m_marks.cbegin() ? 0 : std::prev(after)->second;
}

void SharedFloor::take(const SharedAnswer &answer)
{
    if (!follows())
        return;
    m_intervalMs = answer.intervalMs;
    const quint64 sequence = sequenceAt(answer.readAtMono - answer.askedMs);
    mark();
    const auto decode = [reader = m_reader](const QByteArray &body) { return reader->read(body); };
    decodeOffThread<PresenceList>(answer.body, this, decode, [this, answer, sequence](Result<PresenceList> list) {
        if (!list || !follows())
            return; // what cannot be read, its desk has seen too
        list.value().sequence = sequence;
        list.value().roundTripMs = -1;
        Q_EMIT listCame(list.value(), answer.cameMs + m_clock.monoMs() - answer.readAtMono);
    });
}

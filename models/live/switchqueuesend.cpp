// Sending and answers: what leaves, in which order, and what an answer means.
#include "switchqueue.h"

#include "activitystore.h"
#include "failuretext.h"
#include "writes.h"

namespace {
constexpr int flightsMost = 6;      // requests of ours without an answer
constexpr int bulkFlightsMost = 4;  // leaves room for a single click
constexpr int secondReadMs = 2'000; // the second single read after a 204

/// The connection broke, as against an answer of the server.
bool isBroken(Failure::Kind kind)
{
    return kind == Failure::Kind::Network || kind == Failure::Kind::Timeout || kind == Failure::Kind::Tls;
}

QString failureOf(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Forbidden)
        //: The answer 403 to a request that switches a channel
        return SwitchQueue::tr("The token may not switch channels (403)");
    return failureText(failure);
}

} // namespace

void SwitchQueue::enqueue(const Key &key, bool bulk, bool first)
{
    auto &queue = bulk ? m_bulk : m_clicks;
    if (first)
        queue.push_front(key);
    else
        queue.push_back(key);
}

std::optional<SwitchQueue::Key> SwitchQueue::firstReady(std::deque<Key> *queue)
{
    while (!queue->empty()) {
        const Key key = queue->front();
        queue->pop_front();
        const Lane *lane = laneOf(key);
        // Who was taken back is gone; who is in flight comes again with the answer.
        if (lane && lane->queued && lane->machine.toSend())
            return key;
    }
    return std::nullopt;
}

std::optional<SwitchQueue::Key> SwitchQueue::next()
{
    if (!m_client || !m_armed || m_refused || flying() >= flightsMost)
        return std::nullopt;
    if (const auto key = firstReady(&m_clicks))
        return key;
    // One step behind the client: what is in its hands cannot be stopped any more.
    if (m_held || flying() >= bulkFlightsMost || m_starting > 0 || m_client->waiting(Priority::Person) > 0)
        return std::nullopt;
    return firstReady(&m_bulk);
}

void SwitchQueue::pump()
{
    const Changes changes(this);
    while (const auto key = next())
        start(*key);
}

void SwitchQueue::start(const Key &key)
{
    Person &person = m_people[key.agent];
    Lane &lane = person.lanes[size_t(key.channel)];
    lane.machine.take();
    lane.flight = std::exchange(lane.queued, std::nullopt);
    lane.left = lane.recalled = false;
    const FloorRow *row = m_agents->find(key.agent);
    lane.before = row ? row->presence.channels : FineChannels();
    lane.alone = row != nullptr;
    for (Lane &other : person.lanes) {
        if (&other != &lane && (other.flight || other.open))
            lane.alone = other.alone = false;
    }
    ++m_starting;
    m_loadTouched = true;
    SwitchWish &wish = *lane.flight;
    wish.entry.stage = ActivityStage::Sent;
    wish.entry.changedMs = m_clock.utcMs();
    m_wishes.append(wish);
    publish(key.agent);
    const auto leave = [this, key] {
        const Changes changes(this);
        --m_starting;
        send(key);
        pump();
    };
    // Its line is on disk before the request leaves; without a disk the request is still wanted.
    m_records.append(wish.entry);
    if (m_store)
        m_store->put(std::exchange(m_records, {}), m_context.get(), [leave](bool) { leave(); });
    else
        QMetaObject::invokeMethod(m_context.get(), leave, Qt::QueuedConnection);
}

void SwitchQueue::send(const Key &key)
{
    Lane *lane = laneOf(key);
    m_loadTouched = true;
    if (m_refused) {
        neverSent(*lane, m_refusal);
    } else if (std::exchange(lane->recalled, false)) {
        neverSent(*lane, lane->flight->entry.words);
        lane->machine.dismiss();
    } else if (!m_armed) {
        waitAgain(*lane); // only not now
    }
    if (!lane->flight) {
        if (lane->queued)
            enqueue(key, lane->queued->bulk, true);
        return publish(key.agent);
    }
    lane->left = true;
    ++m_onWire;
    setWorkingChannel(*m_client, key.agent, key.channel, lane->flight->on, m_context.get(),
                      [this, key](const Result<Done> &result) { answered(key, result); });
}

void SwitchQueue::answered(const Key &key, const Result<Done> &result)
{
    const Changes changes(this);
    Lane &lane = *laneOf(key);
    lane.left = false;
    --m_onWire;
    m_loadTouched = true;
    const bool bulk = lane.flight->bulk;
    if (result.ok()) {
        lane.machine.answered(SwitchAnswer::Accepted, m_base + m_client->lastSequence(), m_clock.utcMs());
        awaitSight(lane, ActivityStage::Accepted, {});
    } else {
        failed(lane, result.failure());
    }
    if (lane.queued)
        enqueue(key, lane.queued->bulk, true);
    publish(key.agent);
    if (lane.open && !lane.flight && !bulk) {
        m_reads.append(key.agent);
        QTimer::singleShot(secondReadMs, m_context.get(), [this, agent = key.agent] { Q_EMIT readWanted(agent); });
    }
    pump();
}

void SwitchQueue::failed(Lane &lane, const Failure &failure)
{
    const QString words = failureOf(failure);
    if (isBroken(failure.kind))
        m_held = true;
    if (failure.kind == Failure::Kind::RateLimited) {
        waitAgain(lane);
    } else if (failure.maybeApplied) {
        lane.machine.answered(SwitchAnswer::Unclear, m_base + m_client->lastSequence(), m_clock.utcMs(), words);
        awaitSight(lane, ActivityStage::Unknown, words);
    } else {
        SwitchWish wish = *std::exchange(lane.flight, std::nullopt);
        lane.machine.answered(SwitchAnswer::Refused, m_base + m_client->lastSequence(), m_clock.utcMs(), words);
        const bool token = failure.kind == Failure::Kind::Unauthorized;
        setStage(wish, token ? ActivityStage::NotSent : ActivityStage::Failed, words);
        reconcile(lane);
        if (token)
            refuseAll(words);
    }
}

/// About to leave, and does not.
void SwitchQueue::neverSent(Lane &lane, const QString &words)
{
    SwitchWish wish = *std::exchange(lane.flight, std::nullopt);
    lane.machine.answered(SwitchAnswer::Refused, m_listSequence, m_clock.utcMs(), words);
    setStage(wish, ActivityStage::NotSent, words);
    reconcile(lane);
}

/// Not applied, and not the fault of the wish: it waits again, unless a newer one has taken its place.
void SwitchQueue::waitAgain(Lane &lane)
{
    SwitchWish wish = *std::exchange(lane.flight, std::nullopt);
    lane.machine.answered(SwitchAnswer::RateLimited, m_listSequence, m_clock.utcMs());
    const bool overtaken = lane.queued.has_value();
    if (overtaken) {
        setStage(wish, ActivityStage::Skipped, tr("asked otherwise meanwhile"));
    } else {
        setStage(wish, ActivityStage::Requested);
        lane.queued = std::move(wish);
    }
    reconcile(lane);
}

/// Answered or unclear: from now on reads tell.
void SwitchQueue::awaitSight(Lane &lane, ActivityStage stage, const QString &words)
{
    if (lane.open &&
        (lane.open->entry.stage == ActivityStage::Accepted || lane.open->entry.stage == ActivityStage::Unknown))
        setStage(*lane.open, ActivityStage::Unconfirmed, tr("asked otherwise before presence showed it"));
    lane.open = std::exchange(lane.flight, std::nullopt);
    setStage(*lane.open, stage, words);
    reconcile(lane);
}

void SwitchQueue::refuseAll(const QString &words)
{
    m_refused = m_refusalTouched = true;
    m_refusal = words;
    for (auto it = m_people.begin(); it != m_people.end(); ++it) {
        for (Lane &lane : it->lanes) {
            if (!lane.queued)
                continue;
            lane.machine.drop(words, m_clock.utcMs());
            setStage(*lane.queued, ActivityStage::NotSent, words);
            lane.queued.reset();
        }
        publish(it.key());
    }
    m_clicks.clear();
    m_bulk.clear();
}

#include "floorcore.h"

#include "failuretext.h"

FloorCore::FloorCore(LiveOptions options, const Clock &clock)
    : m_options(std::move(options)),
      m_clock(clock),
      m_watch(clock, m_options.timing.jumpMs),
      m_stepper(&m_pool, m_options.timing.poolRows, clock),
      m_history(m_options.history, m_stepper.model()),
      m_board(m_stepper.model(), m_options.activity, clock, {m_options.readOnly, m_options.keepActivityDays}),
      m_desk(m_options.activity, clock, m_options.readOnly),
      m_directory(m_stepper.model()),
      m_poller(m_options.timing, clock),
      m_shared(m_options.history, clock),
      m_people(m_options.timing, clock, m_options.cacheDir, m_options.api.baseUrl, &m_pool, [this] {
          QList<AgentId> ids;
          for (const FloorRow &row : m_stepper.model()->rows())
              ids.append(row.id);
          return ids;
      })
{
    m_pool.setMaxThreadCount(2);
    m_poller.setIntervalMs(m_options.intervalMs);
    m_stepper.setChannelMap(m_options.channelMap);
    m_board.setChannelMap(m_options.channelMap);
    m_directory.setFollowing(false); // until somebody looks
    m_shared.setIntervalMs(m_poller.intervalMs());
    holdPolling();
    m_tick.setInterval(m_options.timing.tickMs);
    connectParts();
    connectBoard();
    connectDesk();
}

FloorCore::~FloorCore()
{
    m_board.setClient(nullptr, 0);
    m_desk.setClient(nullptr);
    m_poller.setClient(nullptr);
    m_people.setClient(nullptr);
    m_shared.setClient(nullptr);
}

void FloorCore::connectClient()
{
    m_client = std::make_unique<ApiClient>(m_options.api, m_clock);
    m_refreshContext = std::make_unique<QObject>();
    connect(m_client.get(), &ApiClient::statsChanged, this, [this] {
        if (isRateLimited() != m_toldLimited)
            tellStatus();
    });
    m_shared.setClient(m_client.get());
    m_shared.setWilling(!m_paused);
    m_poller.setClient(m_client.get());
    m_people.setClient(m_client.get());
    m_board.setClient(m_client.get(), m_sequenceBase);
    m_desk.setClient(m_client.get());
}

void FloorCore::start()
{
    if (m_client)
        return;
    m_history.load(ChangeLog::horizonMs, m_clock);
    m_people.loadCache();
    m_tick.start();
    m_poller.start();
    connectClient();
}

/// A new client; the old one goes with everything it was asked, so that no answer to the old token arrives.
void FloorCore::replaceToken(const QByteArray &token)
{
    m_options.api.token = token;
    if (!m_client)
        return;
    m_sequenceBase += m_client->lastSequence();
    m_client.release()->deleteLater(); // it may be calling us
    m_cause.clear();
    m_strange = 0;
    connectClient();
    const auto asked = std::exchange(m_refreshing, {});
    for (const AgentId &id : asked)
        Q_EMIT agentRefreshed(id, false, tr("The token was replaced meanwhile"));
    tellStatus();
}

/// What was as fresh as could be expected is not old because a shorter interval was chosen.
void FloorCore::setIntervalMs(int ms)
{
    if (isCurrent())
        m_countedFrom = m_watch.now();
    m_poller.setIntervalMs(ms);
    m_shared.setIntervalMs(m_poller.intervalMs());
}

void FloorCore::setPollingPaused(bool paused)
{
    m_paused = paused;
    m_shared.setWilling(!paused && !m_poller.isRefused());
    holdPolling();
}

void FloorCore::holdPolling()
{
    m_poller.setPaused(m_paused || m_shared.holds());
}

int FloorCore::intervalMs() const
{
    return m_shared.follows() && m_shared.intervalMs() > 0 ? m_shared.intervalMs() : m_poller.intervalMs();
}

void FloorCore::retryNow()
{
    m_poller.pollNow();
    m_shared.look();
    m_people.retryFailed();
}

// --- clocks

void FloorCore::tick()
{
    look();
    m_shared.mark();
    if (freshness() != m_toldFreshness || isRateLimited() != m_toldLimited)
        tellStatus();
}

/// False after a jump of time: what is on its way may be from before it.
bool FloorCore::look()
{
    const ClockWatch::Jump jump = m_watch.look();
    if (jump == ClockWatch::Jump::None)
        return true;
    m_skew.reset();
    if (jump == ClockWatch::Jump::Back) {
        m_stepper.shiftTimes(m_watch.lastJumpMs());
        m_history.clockSet(m_watch.lastJumpMs());
        return true;
    }
    m_history.slept();
    m_poller.pollAnew();
    m_shared.look();
    tellStatus();
    return false;
}

qint64 FloorCore::ageMs() const
{
    return m_answeredLine < 0 ? -1 : m_watch.now() - m_answeredLine;
}

/// How long the next answer has been waited for: the age of the newest, unless the interval was changed since.
qint64 FloorCore::waitedMs() const
{
    return m_answeredLine < 0 ? -1 : m_watch.now() - m_countedFrom;
}

bool FloorCore::isCurrent() const
{
    return m_answeredLine >= 0 && waitedMs() <= 2 * intervalMs();
}

qint64 FloorCore::toUtc() const
{
    return m_watch.utcNow() - m_watch.now();
}

// --- presence

void FloorCore::answered(const PresenceList &list)
{
    PresenceList own = list;
    m_shared.leave(&own, m_clock.monoMs() - m_poller.startedMono(), m_poller.intervalMs());
    take(std::move(own), 0);
}

/// A good answer that came so long ago, to this desk or to the one that asks for all.
void FloorCore::take(PresenceList list, qint64 ageMs)
{
    if (!look())
        return;
    const qint64 lineMs = m_watch.now() - ageMs;
    if (ageMs > 0 && lineMs <= std::max<qint64>(0, m_answeredLine))
        return; // this desk knows better, or was not there yet to place it
    if (list.rows.isEmpty() && list.unreadable > 0) {
        ++m_strange;
        //: A poll was answered with records of which none has the expected form
        m_cause = tr("No record in the answer can be read");
        return tellStatus();
    }
    const bool emptied = list.rows.isEmpty() && m_stepper.knowsPeople();
    if (emptied && !m_confirmingEmpty) {
        m_confirmingEmpty = true;
        m_poller.hasten(m_options.timing.confirmMs);
        return tellStatus();
    }
    m_confirmingEmpty = false;
    if (!m_shared.follows())
        m_skew.add(list.serverDateMs, m_clock.utcMs(), list.roundTripMs);
    m_roundTrip = list.roundTripMs;
    m_unreadable = list.unreadable;
    m_strange = 0;
    m_cause.clear();
    list.sequence += list.sequence > 0 ? m_sequenceBase : 0;
    m_stepper.takeList(std::move(list), lineMs, isCurrent(), emptied);
}

void FloorCore::failed(const Failure &failure)
{
    look();
    m_cause = failureText(failure);
    if (m_poller.isRefused()) {
        m_people.setClient(nullptr);
        m_shared.setWilling(false);
    } else {
        m_stepper.showUnseen();
    }
    tellStatus();
}

void FloorCore::applied(const FloorStepper::Applied &applied)
{
    const FloorOutcome &outcome = applied.outcome;
    const auto total = int(m_stepper.model()->rows().size());
    m_log.setPopulation(total);
    if (outcome.fromList) {
        m_log.seen(applied.lineMs, applied.contiguous);
        m_answeredLine = applied.lineMs;
        m_countedFrom = applied.lineMs;
    }
    m_log.record(outcome.changes, applied.lineMs > 0 ? applied.lineMs : m_watch.now());
    m_history.take(applied, (applied.lineMs > 0 ? applied.lineMs : m_watch.now()) + toUtc(), intervalMs());
    if (m_answeredLine >= 0)
        m_cover.add(m_answeredLine, outcome.cover, outcome.teamCover, applied.contiguous);
    if (outcome.fromList && m_firstLine < 0) {
        m_firstLine = applied.lineMs;
        restoreEarlier();
    }
    m_people.want(outcome.strangers);
    if (outcome.fromList)
        m_board.listRead(applied.sequence);
    else if (!applied.single.isNull())
        m_board.agentRead(applied.single, applied.sequence);
    if (outcome.fromList)
        Q_EMIT polled(applied.changedRows, total);
    if (!applied.single.isNull() && m_refreshing.remove(applied.single))
        Q_EMIT agentRefreshed(applied.single, true, {});
    tellStatus();
}

void FloorCore::refreshAgent(const AgentId &id)
{
    if (!m_client || m_refreshing.contains(id))
        return;
    m_refreshing.insert(id);
    const quint64 after = m_sequenceBase + m_client->lastSequence();
    fetchAgentPresence(*m_client, id, Priority::Person, m_refreshContext.get(),
                       [this, id, after](const Result<Presence> &result) { refreshed(id, after, result); });
}

void FloorCore::refreshed(const AgentId &id, quint64 after, const Result<Presence> &result)
{
    if (result.ok() && result.value().id == id && m_stepper.newest() <= after) {
        // Lists that left before this answer came are taken as older.
        m_stepper.takeSingle({result.value(), m_sequenceBase + m_client->lastSequence(), after}, m_watch.now());
        return; // told when it is shown
    }
    m_refreshing.remove(id);
    if (!result.ok())
        Q_EMIT agentRefreshed(id, false, failureText(result.failure()));
    else if (result.value().id != id)
        Q_EMIT agentRefreshed(id, false, tr("The answer was about somebody else"));
    else // a list that left later has been shown meanwhile
        Q_EMIT agentRefreshed(id, true, {});
}

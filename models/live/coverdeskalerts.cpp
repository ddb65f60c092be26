// CoverDesk: what is so now, and the alerts that follow.
#include "coverdesk.h"

/// Not before they are read: a team of which half is known would look short.
bool CoverDesk::knowsTeams() const
{
    if (m_live->teams().isEmpty())
        return false;
    if (m_live->status().teamsNote.isEmpty())
        return true;
    const QList<FloorRow> &rows = m_live->agents()->rows();
    return std::none_of(rows.begin(), rows.end(), [this](const FloorRow &row) {
        return row.state == AgentState::Working && row.teams.isEmpty() && !m_live->knowsTeamsOf(row.id);
    });
}

QList<AlertFact> CoverDesk::facts(bool floor) const
{
    const AlertRules &rules = m_book.rules();
    const qint64 nowMs = m_clock.utcMs();
    const FloorStatus status = m_live->status();
    QList<AlertFact> list;
    const auto connection = [&](AlertKind kind) {
        const qint64 since =
            status.answeredAtMs == noTime ? nowMs - (m_line.now() - m_connectedLine) : status.answeredAtMs;
        list << AlertFact{{kind, std::nullopt, Channel::Email}, {}, since, status.answeredAtMs != noTime};
    };
    if (rules.connection && status.freshness == Freshness::TokenRefused)
        connection(AlertKind::TokenRefused);
    else if (rules.connection && status.freshness == Freshness::Stale)
        connection(AlertKind::DataStale);
    if (!floor)
        return list;

    const CoverPlan *plan = planToday();
    const int minute = now().time().hour() * 60 + now().time().minute();
    const bool teamsKnown = knowsTeams();
    for (const Alert &alert : teamsKnown || !rules.cover ? QList<Alert>() : m_book.open()) {
        if (alert.fact.key.kind == AlertKind::CoverShort && alert.fact.key.subject)
            list << alert.fact; // neither worse nor better, as far as is known
    }
    for (const CoverShortage &s : m_watch.shortages()) {
        if (s.place.team && !teamsKnown)
            continue;
        if (!rules.cover || (!s.place.team && !(plan && plan->setsTotal(s.place.channel, minute))))
            continue; // people of two teams make a sum of minimums too high a measure
        list << AlertFact{{AlertKind::CoverShort, s.place.team, s.place.channel},
                          s.place.team ? teamName(s.place.team) : QString(),
                          s.sinceMs,
                          s.observed,
                          s.count,
                          s.minimum,
                          AgentState::NotSeen,
                          s.cause};
    }
    for (const Channel channel : allChannels) {
        const CoverPlace all{std::nullopt, channel};
        if (!rules.nobody || !plan || !plan->isInForce(minute) || m_watch.countOf(std::nullopt, channel) > 0)
            continue;
        const CoverShortage s = m_watch.shortages().value(all, {all, 0, 0, nowMs, false, m_watch.lastLoss(all)});
        list << AlertFact{{AlertKind::NobodyOn, std::nullopt, channel},
                          {},
                          s.sinceMs,
                          s.observed,
                          0,
                          0,
                          AgentState::NotSeen,
                          s.cause};
    }
    const auto over = [&](const FloorRow &row, int minutes) {
        return minutes > 0 && row.since != noTime && nowMs - row.since >= minutes * 60'000LL;
    };
    for (const FloorRow &row : m_live->agents()->rows()) {
        const bool odd = isContradiction(row.state);
        if (odd ? !over(row, rules.contradictionMinutes)
                : row.state != AgentState::Away || !over(row, rules.awayMinutes))
            continue;
        list << AlertFact{{odd ? AlertKind::Contradiction : AlertKind::AwayLong, row.id, Channel::Email},
                          rowName(row),
                          row.since,
                          row.sinceObserved,
                          0,
                          0,
                          row.state};
    }
    return list;
}

void CoverDesk::readAlerts(bool answered, bool contiguous)
{
    const bool changed = m_book.look({m_line.now(), m_clock.utcMs(), answered, contiguous, facts(answered)});
    tellAlerts();
    if (changed)
        Q_EMIT alertsChanged();
}

void CoverDesk::tellAlerts()
{
    const QTime time = now().time();
    const QList<Alert> untold = m_book.takeUntold(time.hour() * 60 + time.minute());
    if (untold.isEmpty())
        return;
    Q_EMIT alertsChanged(); // what is kept says "told" before it is: never twice
    Q_EMIT tellWanted(untold);
}

void CoverDesk::setRules(const AlertRules &rules)
{
    if (rules == m_book.rules())
        return;
    m_book.setRules(rules);
    Q_EMIT rulesChanged();
}

void CoverDesk::restoreAlerts(const QJsonObject &saved)
{
    m_book.restore(saved);
    Q_EMIT alertsChanged();
}

void CoverDesk::acknowledge(const QList<AlertKey> &keys)
{
    for (const AlertKey &key : keys)
        m_book.acknowledge(key, m_clock.utcMs());
    Q_EMIT alertsChanged();
}

void CoverDesk::snooze(const QList<AlertKey> &keys, int minutes)
{
    for (const AlertKey &key : keys)
        m_book.snooze(key, m_clock.utcMs() + minutes * 60'000LL);
    Q_EMIT alertsChanged();
}

void CoverDesk::wake(const QList<AlertKey> &keys)
{
    for (const AlertKey &key : keys)
        m_book.wake(key);
    Q_EMIT alertsChanged();
}

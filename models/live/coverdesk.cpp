#include "coverdesk.h"

#include "switchboard.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 gapMs = 30'000;

} // namespace

CoverDesk::CoverDesk(LiveFloor *live, const Clock &clock, QObject *parent)
    : QObject(parent), m_live(live), m_clock(clock), m_line(clock, gapMs)
{
    m_connectedLine = m_line.now();
    connect(live, &LiveFloor::polled, this, &CoverDesk::answered);
    // Names, teams and people read apart come between the lists; after one, answered() has counted already.
    connect(live->agents(), &AgentModel::rowsApplied, this, [this] {
        if (!std::exchange(m_uncounted, true))
            QMetaObject::invokeMethod(this, &CoverDesk::recount, Qt::QueuedConnection);
    });
    connect(live->agents(), &AgentModel::teamNamesChanged, this, &CoverDesk::coverChanged);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &CoverDesk::look);
    m_tick.start();
}

CoverDesk::~CoverDesk() = default;

QDateTime CoverDesk::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.utcMs());
}

const CoverPlan *CoverDesk::planToday() const
{
    return m_plans.on(now().date());
}

void CoverDesk::setPlans(const CoverPlans &plans)
{
    if (plans == m_plans)
        return;
    m_plans = plans;
    lookAtPlan();
    Q_EMIT plansChanged();
    Q_EMIT coverChanged();
}

void CoverDesk::lookAtPlan()
{
    const CoverMinimums minimums = m_plans.at(now());
    const CoverMinimums &before = m_watch.minimums();
    if (minimums.total == before.total && minimums.teams == before.teams)
        return;
    m_watch.setMinimums(minimums, m_clock.utcMs());
    m_live->switches()->setMinimums(minimums);
    Q_EMIT coverChanged();
}

void CoverDesk::look()
{
    m_line.look();
    lookAtPlan();
    if (m_clock.utcMs() / 60'000 != m_dayMinute)
        readDay();
    readAlerts(false, false);
}

void CoverDesk::recount()
{
    if (!std::exchange(m_uncounted, false) || !m_watch.isKnown())
        return;
    m_watch.see(m_live->agents()->rows(), m_watch.minimums(), m_clock.utcMs(), true);
    Q_EMIT coverChanged();
}

void CoverDesk::answered()
{
    m_uncounted = false;
    m_line.look();
    const FloorStatus status = m_live->status();
    const qint64 line = m_line.now(), limit = std::max<qint64>(4LL * status.intervalMs, gapMs);
    const bool contiguous = m_answeredLine >= 0 && line - m_answeredLine <= limit;
    m_answeredLine = line;
    lookAtPlan();
    m_watch.see(m_live->agents()->rows(), m_watch.minimums(), m_clock.utcMs(), contiguous);
    readDay();
    readAlerts(true, contiguous);
    Q_EMIT coverChanged();
}

void CoverDesk::readDay()
{
    const qint64 nowMs = m_clock.utcMs();
    const QDate today = now().date();
    m_day.setDay(today.startOfDay().toMSecsSinceEpoch(), today.addDays(1).startOfDay().toMSecsSinceEpoch());
    qint64 stepMs = 0;
    m_day.put(std::nullopt, m_live->coverSeries(&stepMs), nowMs);
    for (auto team = m_watch.teams().cbegin(); team != m_watch.teams().cend(); ++team)
        m_day.put(team.key(), m_live->coverSeries(team.key(), &stepMs), nowMs);
    if (std::exchange(m_dayMinute, nowMs / 60'000) != m_dayMinute)
        Q_EMIT dayChanged();
}

QString CoverDesk::teamName(const std::optional<TeamId> &team) const
{
    if (!team)
        return tr("All teams");
    if (team->isNull())
        return tr("No team");
    const QString name = m_live->agents()->teamNames().value(*team).trimmed();
    return name.isEmpty() ? idText(*team).left(8) + u'…' + idText(*team).right(4) : name;
}

QList<CoverShortage> CoverDesk::shortages() const
{
    QList<std::pair<QString, CoverShortage>> named;
    for (const CoverShortage &shortage : m_watch.shortages()) {
        if (shortage.place.team)
            named.append({teamName(shortage.place.team), shortage});
    }
    std::sort(named.begin(), named.end(), [](const auto &a, const auto &b) {
        const int order = a.first.localeAwareCompare(b.first);
        return order != 0 ? order < 0 : a.second.place.channel < b.second.place.channel;
    });
    QList<CoverShortage> list;
    for (const auto &one : std::as_const(named))
        list << one.second;
    return list;
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
    for (const CoverShortage &s : m_watch.shortages()) {
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

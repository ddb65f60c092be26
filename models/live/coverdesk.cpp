#include "coverdesk.h"

#include "historycover.h"
#include "historystore.h"
#include "poolwork.h"
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
    connect(live->agents(), &AgentModel::rowsApplied, this, [this](const FloorDiff &diff) {
        // Rows changed in place are counted by themselves, of ten thousand perhaps fifty.
        m_others = m_others || !diff.removed.isEmpty() || !diff.inserted.isEmpty() ||
                   diff.was.size() != diff.changed.size() || !m_watch.isKnown();
        for (qsizetype i = 0; !m_others && i < diff.was.size(); ++i) {
            const qint32 row = diff.changed[i].after;
            m_watch.change(row, diff.was[i], m_live->agents()->rows()[row]);
        }
        if (!std::exchange(m_uncounted, true))
            QMetaObject::invokeMethod(this, &CoverDesk::recount, Qt::QueuedConnection);
    });
    connect(live->agents(), &AgentModel::teamNamesChanged, this, &CoverDesk::coverChanged);
    m_tick.setInterval(tickMs);
    m_pool.setMaxThreadCount(1);
    if (live->history()) {
        connect(live->history(), &HistoryStore::opened, this, [this] { m_earlierOf = {}; });
        connect(live->history(), &HistoryStore::agentForgotten, this, [this](const AgentId &id) {
            if (m_book.forget(id))
                Q_EMIT alertsChanged();
        });
    }
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
    count(true);
    Q_EMIT coverChanged();
}

void CoverDesk::count(bool contiguous)
{
    if (std::exchange(m_others, false) || !m_watch.isKnown())
        m_watch.see(m_live->agents()->rows(), m_watch.minimums(), m_clock.utcMs(), contiguous);
    else
        m_watch.seeChanged(m_watch.minimums(), m_clock.utcMs(), contiguous);
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
    count(contiguous);
    readDay();
    readEarlier();
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

/// What of today was seen before this run, once the teams are known.
void CoverDesk::readEarlier()
{
    const QDate today = now().date();
    const bool teams = !m_live->teams().isEmpty(); // they may come later, or there are none
    if (!m_live->history() || (m_earlierOf == today && (m_earlierTeams || !teams)))
        return;
    m_earlierOf = today;
    m_earlierTeams = teams;
    const qint64 from = today.startOfDay().toMSecsSinceEpoch(), to = m_clock.utcMs();
    const int minutes = int((to - from) / 60'000); // this one is of the present
    if (minutes <= 0)
        return;
    TeamsOf teamsOf;
    for (const FloorRow &row : m_live->agents()->rows())
        teamsOf.insert(row.id, row.teams);
    m_live->history()->read(from, to, this, [this, from, minutes, teamsOf](const HistoryPart &part) {
        inPool(
            &m_pool, this,
            [part, from, minutes, teamsOf, map = m_live->channelMap()] {
                return historyCover(part, from, minutes, teamsOf, map);
            },
            [this, from, minutes](const HistoryCover &cover) {
                if (m_earlierOf.startOfDay().toMSecsSinceEpoch() != from)
                    return;
                const qint64 end = from + (minutes - 1) * 60'000LL;
                m_day.put(std::nullopt, cover.all, end);
                for (auto team = cover.teams.cbegin(); team != cover.teams.cend(); ++team)
                    m_day.put(team.key(), team.value(), end);
                Q_EMIT dayChanged();
            });
    });
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

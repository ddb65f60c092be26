#include "coverhabit.h"

#include "historystore.h"
#include "poolwork.h"
#include <QDateTime>
#include <algorithm>

namespace {

constexpr int dayMinutes = 24 * 60;

CoverDay::Series middleOfSeries(const QList<const CoverDay::Series *> &days, int fewest)
{
    CoverDay::Series middle;
    middle.fill({-1, -1, -1, -1}, dayMinutes);
    for (int minute = 0; minute < dayMinutes; ++minute) {
        for (size_t channel = 0; channel < channelCount; ++channel) {
            QList<int> values;
            for (const CoverDay::Series *day : days) {
                if (minute < day->size() && (*day)[minute][channel] >= 0)
                    values.append((*day)[minute][channel]);
            }
            if (values.size() < fewest)
                continue;
            std::sort(values.begin(), values.end());
            // Of an even number the lower one: whoever relies on it is not left short.
            middle[minute][channel] = values[(values.size() - 1) / 2];
        }
    }
    return middle;
}

bool anySeen(const HistoryCover &day)
{
    return std::any_of(day.all.cbegin(), day.all.cend(), [](const CoverDay::Counts &counts) { return counts[0] >= 0; });
}

} // namespace

HistoryCover middleOf(const QList<HistoryCover> &days, int fewest)
{
    HistoryCover middle;
    QList<const CoverDay::Series *> all;
    QSet<TeamId> teams;
    for (const HistoryCover &day : days) {
        all.append(&day.all);
        for (auto team = day.teams.cbegin(); team != day.teams.cend(); ++team)
            teams.insert(team.key());
    }
    middle.all = middleOfSeries(all, fewest);
    for (const TeamId &team : std::as_const(teams)) {
        QList<const CoverDay::Series *> series;
        QList<CoverDay::Series> without;
        without.reserve(days.size());
        for (const HistoryCover &day : days) {
            const auto known = day.teams.constFind(team);
            if (known != day.teams.cend()) {
                series.append(&*known);
                continue;
            }
            // Nobody of the team covered anything on a day that was seen.
            without.append(day.all);
            for (CoverDay::Counts &counts : without.last()) {
                for (int &count : counts)
                    count = std::min(count, 0);
            }
            series.append(&without.last());
        }
        middle.teams.insert(team, middleOfSeries(series, fewest));
    }
    return middle;
}

CoverHabit::CoverHabit(LiveFloor *live, QObject *parent) : QObject(parent), m_live(live)
{
    m_pool.setMaxThreadCount(1);
    connect(live, &LiveFloor::teamsChanged, this, &CoverHabit::read);
    if (live->history())
        connect(live->history(), &HistoryStore::opened, this, &CoverHabit::read);
}

CoverHabit::~CoverHabit() = default;

void CoverHabit::setDay(const QDate &day)
{
    if (std::exchange(m_day, day) != day)
        read();
}

/// One day after the other, so that the store has time for others in between.
void CoverHabit::read()
{
    HistoryStore *store = m_live->history();
    if (!store || !m_day.isValid() || m_live->teams().isEmpty())
        return;
    m_reading = std::make_unique<QObject>();
    TeamsOf teamsOf;
    for (const FloorRow &row : m_live->agents()->rows())
        teamsOf.insert(row.id, row.teams);
    const auto days = std::make_shared<QList<HistoryCover>>();
    for (int week = weeks; week >= 1; --week) {
        const QDate day = m_day.addDays(-7 * week);
        const qint64 from = day.startOfDay().toMSecsSinceEpoch(), to = day.addDays(1).startOfDay().toMSecsSinceEpoch();
        store->read(from, to, m_reading.get(), [this, days, from, week, teamsOf](const HistoryPart &part) {
            inPool(
                &m_pool, m_reading.get(),
                [part, from, teamsOf, map = m_live->channelMap()] {
                    return historyCover(part, from, dayMinutes, teamsOf, map);
                },
                [this, days, week](const HistoryCover &cover) {
                    if (anySeen(cover))
                        days->append(cover);
                    if (week > 1)
                        return;
                    m_days = days->size() >= fewest ? int(days->size()) : 0;
                    m_habit = m_days > 0 ? middleOf(*days, fewest) : HistoryCover();
                    Q_EMIT changed();
                });
        });
    }
}

QList<int> CoverHabit::series(const std::optional<TeamId> &team, Channel channel) const
{
    QList<int> values;
    const CoverDay::Series series = team ? m_habit.teams.value(*team) : m_habit.all;
    values.reserve(series.size());
    for (const CoverDay::Counts &minute : series)
        values.append(minute[size_t(channel)]);
    return values;
}

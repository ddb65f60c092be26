// What cover to expect of a day by habit: the middle value of the same weekday in the last four weeks. Nothing is told
// where fewer than three of them were seen.
#pragma once

#include "historycover.h"
#include "livefloor.h"
#include <QDate>
#include <QThreadPool>

class HistoryStore;

class CoverHabit : public QObject
{
    Q_OBJECT
public:
    static constexpr int weeks = 4, fewest = 3;

    /// live must live longer; without a history nothing is ever told.
    explicit CoverHabit(LiveFloor *live, QObject *parent = nullptr);
    ~CoverHabit() override;

    void setDay(const QDate &day);      ///< local; read when it is another one than before
    int days() const { return m_days; } ///< on how many it rests; 0 = nothing is told
    /// A value for each minute of the day, -1 = not told; empty when there is none at all.
    QList<int> series(const std::optional<TeamId> &team, Channel channel) const;

Q_SIGNALS:
    void changed();

private:
    void read();

    LiveFloor *m_live;
    QDate m_day;
    int m_days = 0;
    HistoryCover m_habit;
    std::unique_ptr<QObject> m_reading; ///< context of what is under way
    QThreadPool m_pool;
};

/// Of the same minute of some days, oldest first; each in minutes from the day's beginning.
HistoryCover middleOf(const QList<HistoryCover> &days, int fewest);

// Cover of the live floor against the minimums, the day as far as it was seen, also by earlier runs, and the alerts
// that follow.
#pragma once

#include "alertbook.h"
#include "clockwatch.h"
#include "coverday.h"
#include "livefloor.h"
#include <QThreadPool>
#include <QTimer>

class CoverDesk : public QObject
{
    Q_OBJECT
public:
    static constexpr int tickMs = 1000, snoozeMinutes = 15;

    /// live must live longer.
    CoverDesk(LiveFloor *live, const Clock &clock, QObject *parent = nullptr);
    ~CoverDesk() override;

    const CoverPlans &plans() const { return m_plans; }
    void setPlans(const CoverPlans &plans);
    const CoverPlan *planToday() const; ///< null = none
    QDateTime now() const;              ///< local
    const CoverWatch &watch() const { return m_watch; }
    QList<CoverShortage> shortages() const;                    ///< of teams; by team name, then channel
    QString teamName(const std::optional<TeamId> &team) const; ///< not isolated
    const CoverDay &day() const { return m_day; }

    const AlertBook &alerts() const { return m_book; }
    void setRules(const AlertRules &rules);
    void restoreAlerts(const QJsonObject &saved);
    void acknowledge(const QList<AlertKey> &keys);
    void snooze(const QList<AlertKey> &keys, int minutes);
    void wake(const QList<AlertKey> &keys);
    void look(); ///< as each second by itself

Q_SIGNALS:
    void plansChanged();                         ///< a person has changed them
    void rulesChanged();                         ///< so
    void coverChanged();                         ///< counts, minimums or what is short
    void dayChanged();                           ///< once a minute
    void alertsChanged();                        ///< to be kept
    void tellWanted(const QList<Alert> &alerts); ///< new ones, outside the window; oldest first, at least one

private:
    void answered();
    void recount();
    void count(bool contiguous);
    void lookAtPlan();
    void readDay();
    void readEarlier();
    void readAlerts(bool answered, bool contiguous);
    bool knowsTeams() const;
    QList<AlertFact> facts(bool floor) const;
    void tellAlerts();

    LiveFloor *m_live;
    const Clock &m_clock;
    CoverPlans m_plans;
    CoverWatch m_watch;
    CoverDay m_day;
    AlertBook m_book;
    ClockWatch m_line;
    QTimer m_tick;
    qint64 m_answeredLine = -1, m_dayMinute = -1;
    QDate m_earlierOf;           ///< the day whose earlier hours were asked of the history
    bool m_earlierTeams = false; ///< and for teams too
    QThreadPool m_pool;
    bool m_uncounted = false;    ///< rows are others than those last evaluated
    bool m_others = true;        ///< and not the same people, so that all are to be looked at
    qint64 m_connectedLine = -1; ///< when an answer was first waited for
};

// Cover plans: how many people are wanted on each channel, by kind of day, team and time of day. Pure.
#pragma once

#include "switchplan.h"
#include <QDate>
#include <QDateTime>

/// Cover wanted of one team, or of all teams together, for a part of the day.
struct CoverNeed
{
    static constexpr int dayMinutes = 24 * 60, most = 9999;

    std::optional<TeamId> team;    ///< nothing = all teams together
    int from = 0, to = dayMinutes; ///< minutes of the local day; from < to, which is no longer part of it
    std::array<int, channelCount> minimum = CoverMinimums::none;

    bool isValid() const;
    bool operator==(const CoverNeed &) const = default;
};

struct CoverPlan
{
    QString name;
    int days = 0; ///< bit 0 = Monday ... bit 6 = Sunday
    QList<CoverNeed> needs;

    bool isOn(const QDate &day) const { return day.isValid() && (days >> (day.dayOfWeek() - 1) & 1) != 0; }
    /// -1 = none is set. Where needs overlap the highest counts. All teams together: what is set for them, else the sum
    /// of the teams'.
    int minimumOf(const std::optional<TeamId> &team, Channel channel, int minute) const;
    CoverMinimums at(int minute) const;
    bool isInForce(int minute) const;                  ///< anybody is wanted then
    bool setsTotal(Channel channel, int minute) const; ///< for all teams together, not as a sum
    bool operator==(const CoverPlan &) const = default;
};

/// All plans of a profile. The first plan of a weekday is in force unless another was chosen for the day.
struct CoverPlans
{
    QList<CoverPlan> plans;
    QDate chosenOn; ///< the only day the choice is for
    QString chosen; ///< name of a plan

    const CoverPlan *on(const QDate &day) const; ///< null = no minimums that day
    CoverMinimums at(const QDateTime &local) const;
    bool operator==(const CoverPlans &) const = default;
};

/// "08:00"; 1440 is "24:00".
QString minuteText(int minute);
/// -1 for anything else; "8", "8:00", "08.00" and "24:00" are read.
int minuteOf(const QString &text);

#include "coverplan.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

bool CoverNeed::isValid() const
{
    const bool any = std::any_of(minimum.begin(), minimum.end(), [](int m) { return m > 0; });
    const bool sane =
        std::all_of(minimum.begin(), minimum.end(), [](int m) { return m == -1 || (m > 0 && m <= most); });
    return any && sane && from >= 0 && from < to && to <= dayMinutes && (!team || !team->isNull());
}

int CoverPlan::minimumOf(const std::optional<TeamId> &team, Channel channel, int minute) const
{
    const CoverMinimums all = at(minute);
    return all.of(team, channel);
}

CoverMinimums CoverPlan::at(int minute) const
{
    CoverMinimums result;
    for (const CoverNeed &need : needs) {
        if (minute < need.from || minute >= need.to)
            continue;
        if (need.team && !result.teams.contains(*need.team))
            result.teams.insert(*need.team, CoverMinimums::none);
        auto &place = need.team ? result.teams[*need.team] : result.total;
        for (size_t c = 0; c < channelCount; ++c)
            place[c] = std::max(place[c], need.minimum[c]);
    }
    for (size_t c = 0; c < channelCount; ++c) {
        if (result.total[c] >= 0)
            continue;
        for (const auto &team : std::as_const(result.teams)) {
            if (team[c] >= 0)
                result.total[c] = std::max(0, result.total[c]) + team[c];
        }
    }
    return result;
}

bool CoverPlan::isInForce(int minute) const
{
    return std::any_of(needs.begin(), needs.end(),
                       [minute](const CoverNeed &need) { return minute >= need.from && minute < need.to; });
}

bool CoverPlan::setsTotal(Channel channel, int minute) const
{
    return std::any_of(needs.begin(), needs.end(), [channel, minute](const CoverNeed &need) {
        return !need.team && minute >= need.from && minute < need.to && need.minimum[size_t(channel)] > 0;
    });
}

const CoverPlan *CoverPlans::on(const QDate &day) const
{
    if (chosenOn.isValid() && chosenOn == day) {
        for (const CoverPlan &plan : plans) {
            if (plan.name == chosen)
                return &plan;
        }
    }
    for (const CoverPlan &plan : plans) {
        if (plan.isOn(day))
            return &plan;
    }
    return nullptr;
}

CoverMinimums CoverPlans::at(const QDateTime &local) const
{
    const CoverPlan *plan = on(local.date());
    return plan ? plan->at(local.time().hour() * 60 + local.time().minute()) : CoverMinimums();
}

QString minuteText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, '0'_L1).arg(minute % 60, 2, 10, '0'_L1);
}

int minuteOf(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{1,2})(?:[:.]([0-9]{2}))?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return -1;
    const int hour = match.captured(1).toInt(), minute = match.captured(2).toInt();
    return minute > 59 || hour > 24 || (hour == 24 && minute > 0) ? -1 : hour * 60 + minute;
}

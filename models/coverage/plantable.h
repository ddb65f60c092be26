// Cover plans as a CSV table and back: one line a plan, team and part of the day, with the minimum of each channel.
#pragma once

#include "coverplan.h"
#include <QCoreApplication>

class PlanTable
{
    Q_DECLARE_TR_FUNCTIONS(PlanTable)
public:
    static constexpr qsizetype mostBytes = 4'000'000, mostPlans = 100, mostNeeds = 20'000;

    struct Reading
    {
        QList<CoverPlan> plans;
        QStringList problems; ///< for a person, with the number of the line; with any of them plans are not to be used
    };

    /// names: of the teams. For settings, where names are of no use, it may be empty.
    static QString write(const QList<CoverPlan> &plans, const QHash<TeamId, QString> &names);
    /// Separated by comma or semicolon; the team is known by its id, else by its name.
    static Reading read(const QByteArray &bytes, const QHash<TeamId, QString> &names);

private:
    static std::optional<CoverNeed> needOf(const QStringList &cells, const QHash<QString, QList<TeamId>> &byName,
                                           QString *problem);
};

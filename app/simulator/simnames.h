// Names of invented people. Native letters with the Latin form their e-mail address is made of.
#pragma once

#include <QString>
#include <QStringList>

enum class SimRegion : quint8 { Nordic, Dach, UkBenelux, Mena, Japan, NoTeam };
inline constexpr int simRegionCount = 6;

struct SimName
{
    QString first;
    QString last;
    QString latin; ///< "first.last", lower-case ASCII
};

/// The curated people of the first block; position 0 to simCuratedCount(region) - 1.
int simCuratedCount(SimRegion region);
SimName simCurated(SimRegion region, int position);
/// Any number of further people of a region.
SimName simCombined(SimRegion region, quint64 pick);
/// Word that tells several teams of one region apart; 0 = none.
QString simTeamName(SimRegion region, int variant);
inline constexpr int simTeamVariants = 8;

// What the wall says, from the rows of the floor: counts, what needs a look, teams. Pure. Lateness is never pinned to a
// name and nobody is ranked: lines stand by kind, then by name.
#pragma once

#include "floorcounts.h"
#include "switchplan.h"
#include "walloptions.h"
#include <QList>

struct WallLine
{
    enum class Kind : quint8 { ShortCover, Contradiction, UnknownIds, AwayLong, More };
    Kind kind = Kind::Contradiction;
    AgentState mark = AgentState::Ghost; ///< not for ShortCover, which carries the alarm triangle, nor for More
    QString title;                       ///< outside text is isolated
    QString note;                        ///< "no channel", "3 of 4"
    qint64 since = noTime;               ///< ms UTC
    bool observed = true;                ///< false: "at least"
    bool operator==(const WallLine &) const = default;
};

struct WallPerson
{
    AgentState state = AgentState::NotSeen;
    QString name; ///< isolated
    std::array<bool, channelCount> counting{};
    qint64 since = noTime;
    bool observed = false;
    bool operator==(const WallPerson &) const = default;
};

struct WallTeam
{
    QString name; ///< isolated
    FloorCounts counts;
    QList<WallPerson> people; ///< contradiction, away, working, offline; then by name
    bool operator==(const WallTeam &) const = default;
};

struct WallContent
{
    FloorCounts counts;
    std::array<int, channelCount> minimum = CoverMinimums::none; ///< of the teams shown; -1: none is set
    std::array<int, channelCount> shortBy{}; ///< how many the worst team lacks, or all together; 0 = none is short
    QList<WallLine> look;
    QList<WallTeam> teams;
    bool operator==(const WallContent &) const = default;
};

/// A team that lacks people on a channel.
struct WallShortage
{
    TeamId team;
    Channel channel = Channel::Email;
    int count = 0, minimum = 0;
    qint64 since = noTime; ///< ms UTC
    bool observed = true;
};

struct WallInput
{
    const QList<FloorRow> *rows = nullptr;
    QList<Team> teams;          ///< sorted by name
    qint64 nowMs = 0;           ///< ms UTC: what "over the threshold" is measured at
    qint64 awayThresholdMs = 0; ///< 0 = none
    CoverMinimums minimums;
    QList<WallShortage> shortages;
};

WallContent wallContent(const WallInput &input, const WallOptions &options);
/// "Liv T.", the whole name where initials make no sense (Han, Kana, Hangul), empty for WallNames::None.
QString wallName(const FloorRow &row, WallNames names);

// An alert: what is not as it should be, since when, and what a person has done about it.
#pragma once

#include "coverwatch.h"

enum class AlertKind : quint8 {
    TokenRefused,
    DataStale,
    CoverShort,
    NobodyOn, ///< a channel that nobody covers, in the hours of a plan
    Contradiction,
    AwayLong,
};
/// What is told of the connection holds also while nothing is read of the floor.
inline constexpr bool isOfConnection(AlertKind kind)
{
    return kind == AlertKind::TokenRefused || kind == AlertKind::DataStale;
}

struct AlertKey
{
    AlertKind kind = AlertKind::CoverShort;
    std::optional<QUuid> subject = {}; ///< the agent or the team; nothing = all teams, or the connection
    Channel channel = Channel::Email;
    bool operator==(const AlertKey &) const = default;
};
size_t qHash(const AlertKey &key, size_t seed = 0);

/// Something that is so now.
struct AlertFact
{
    AlertKey key;
    QString name;          ///< of the agent or team, as shown; not trusted
    qint64 sinceMs = 0;    ///< ms UTC
    bool observed = false; ///< its beginning was seen, else "at least"
    int count = 0, minimum = 0;
    AgentState state = AgentState::NotSeen; ///< of the agent
    CoverCause cause = {};
    bool operator==(const AlertFact &) const = default;
};

enum class AlertState : quint8 { Waiting, New, Acknowledged, Snoozed, Cleared };

struct Alert
{
    AlertFact fact;
    AlertState state = AlertState::Waiting;
    qint64 raisedMs = 0;       ///< ms UTC
    qint64 acknowledgedMs = 0; ///< ms UTC
    qint64 snoozedToMs = 0;    ///< ms UTC
    qint64 clearedMs = 0;      ///< ms UTC: since when it is well again
    bool told = false;         ///< outside the list
    bool operator==(const Alert &) const = default;
};

struct AlertRules
{
    bool cover = true, nobody = true, connection = true;
    int awayMinutes = 30, contradictionMinutes = 5; ///< 0 = no such alert
    int onDelayS = 60, offDelayS = 60;
    int mergeFrom = 4;                ///< so many become one line
    int quietFrom = -1, quietTo = -1; ///< minutes of the local day; equal or below 0 = none; may span midnight
    bool desktop = true;              ///< told outside the window
    bool sound = false;               ///< for broken cover

    bool isQuiet(int minute) const;
    QStringList toList() const; ///< "word=value" for the settings
    static AlertRules fromList(const QStringList &list);
    bool operator==(const AlertRules &) const = default;
};

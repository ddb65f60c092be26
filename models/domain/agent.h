// One agent's profile as the directory gives it, and teams.
#pragma once

#include "ids.h"
#include "presence.h"
#include <QStringList>

/// Agent (contract 3). Unset scalars are empty strings; times ms UTC.
struct Agent
{
    AgentId id;
    qint64 createdAt = noTime;
    QString displayName;
    QString email;
    QString avatarUrl;
    QString phoneNumber;
    QStringList additionalEmails;
    QStringList additionalPhoneNumbers;
    QString firstName;
    QString lastName;
    QStringList middleNames;
    QStringList roles;

    bool operator==(const Agent &) const = default;
};

struct Team
{
    TeamId id;
    QString name;
    bool operator==(const Team &) const = default;
};

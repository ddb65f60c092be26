// One thing that was asked of the organisation from this desk, and what became of it: a line of the Activity page.
#pragma once

#include "channel.h"
#include "ids.h"
#include "presence.h"
#include <QByteArray>

enum class ActivityKind : quint8 { Switch, Batch, Create, Edit, BulkEdit, Downgrade, Import };

enum class ActivityStage : quint8 {
    Requested,   ///< wished, has not left
    Promised,    ///< to be asked at dueMs, if things are still as they were left
    Sent,        ///< may have reached the server; no answer is known
    Accepted,    ///< the server said yes
    Seen,        ///< read back as asked
    Unconfirmed, ///< accepted, but three reads do not show it; with words: why it is not looked for any more
    Failed,      ///< not applied; words say why
    Unknown,     ///< no clear answer; being read
    NoTrace,     ///< no clear answer, and three reads do not show it
    Skipped,     ///< not sent: it was so already, or others changed it meanwhile
    NotSent,     ///< not sent: stopped, or taken back
};

struct ActivityEntry
{
    QUuid id;            ///< made by whoever starts the action
    QUuid batch;         ///< the entry it is a part of; null = none
    qint64 sequence = 0; ///< order of recording, given by the store; 0 = not stored yet
    ActivityKind kind = ActivityKind::Switch;
    ActivityStage stage = ActivityStage::Requested;
    qint64 askedMs = noTime;   ///< ms UTC, our clock
    qint64 changedMs = noTime; ///< ms UTC: when the stage became what it is
    qint64 dueMs = noTime;     ///< ms UTC, Promised only
    AgentId agent;             ///< null = no single agent
    QString agentName;         ///< as it was shown then
    QString what;              ///< of a switch: the channel's wire name; else a short summary
    QString asked;             ///< of a switch: "on" or "off"
    QString before;            ///< of a switch: "on", "off" or empty
    QString origin;            ///< how it was asked: "click", "batch", "undo", "timed", ...
    QString words;             ///< the server's words or our reason, plain text
    QByteArray detail;         ///< JSON for what the columns cannot hold

    bool operator==(const ActivityEntry &) const = default;
};

/// Words of the store and of exports; stable, never translated.
QString activityKindWord(ActivityKind kind);
QString activityStageWord(ActivityStage stage);
std::optional<ActivityKind> activityKindOf(QStringView word);
std::optional<ActivityStage> activityStageOf(QStringView word);

/// Of a switch: which one; nothing for all else.
std::optional<Channel> channelOf(const ActivityEntry &entry);

/// One line of the exported table, and its head. Times as ISO 8601 UTC.
QStringList activityCells(const ActivityEntry &entry);
QStringList activityHead();

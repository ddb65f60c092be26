// What became of the requests of a batch, line by line and counted.
#pragma once

#include "activityentry.h"
#include "channel.h"

struct OutcomeRow
{
    AgentId agent;
    QString name; ///< as it was shown when the batch started
    Channel channel = Channel::Email;
    SwitchState before = SwitchState::Unknown;
    bool asked = false;
    ActivityStage stage = ActivityStage::Requested;
    QString words; ///< plain text

    bool operator==(const OutcomeRow &) const = default;
};

/// May be sent again by a person: not applied, never sent, or unclear and read as not come true.
inline bool isRetryable(const OutcomeRow &row)
{
    return row.stage == ActivityStage::Failed || row.stage == ActivityStage::NotSent ||
           row.stage == ActivityStage::NoTrace;
}

/// The server said yes, and no three reads say otherwise: what a revert sets back.
inline bool isDone(const OutcomeRow &row)
{
    return row.stage == ActivityStage::Seen || row.stage == ActivityStage::Accepted;
}

struct OutcomeCounts
{
    int total = 0;
    int waiting = 0, sending = 0; ///< not answered yet
    int accepted = 0, seen = 0;   ///< said yes; read back
    int unconfirmed = 0;          ///< said yes, three reads do not show it
    int failed = 0;               ///< not applied
    int unknown = 0, noTrace = 0; ///< no clear answer: still being read; read as not come true
    int skipped = 0;              ///< was so already or changed elsewhere meanwhile
    int notSent = 0;              ///< stopped or overtaken

    int done() const { return total - waiting - sending; }
    bool isAnswered() const { return waiting == 0 && sending == 0; }
    /// Nothing more can become of it by itself, but that a late read confirms something.
    bool isSettled() const { return isAnswered() && accepted == 0 && unknown == 0; }
    int &of(ActivityStage stage);
    bool operator==(const OutcomeCounts &) const = default;
};

OutcomeCounts countOutcomes(const QList<OutcomeRow> &rows);

#include "switchoutcome.h"

int &OutcomeCounts::of(ActivityStage stage)
{
    switch (stage) {
    case ActivityStage::Requested:
    case ActivityStage::Promised:
        return waiting;
    case ActivityStage::Sent:
        return sending;
    case ActivityStage::Accepted:
        return accepted;
    case ActivityStage::Seen:
        return seen;
    case ActivityStage::Unconfirmed:
        return unconfirmed;
    case ActivityStage::Failed:
        return failed;
    case ActivityStage::Unknown:
        return unknown;
    case ActivityStage::NoTrace:
        return noTrace;
    case ActivityStage::Skipped:
        return skipped;
    case ActivityStage::NotSent:
        break;
    }
    return notSent;
}

OutcomeCounts countOutcomes(const QList<OutcomeRow> &rows)
{
    OutcomeCounts counts;
    counts.total = int(rows.size());
    for (const OutcomeRow &row : rows)
        ++counts.of(row.stage);
    return counts;
}

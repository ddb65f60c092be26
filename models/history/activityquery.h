// Which entries of the activity trail are wanted, newest first.
#pragma once

#include "activityentry.h"
#include <QList>

struct ActivityQuery
{
    QString text;                ///< every word must be found; case and accents do not matter; empty = all
    QList<ActivityKind> kinds;   ///< empty = all
    QList<ActivityStage> stages; ///< empty = all
    QUuid batch;                 ///< only the parts of this entry; null = no such limit
    bool parts = true;           ///< false: leave out entries that are part of a batch
    qint64 before = 0;           ///< only entries with a smaller sequence: the next page; 0 = from the newest
    int limit = 200;

    /// Words of `text`, folded.
    QStringList words() const;
    bool matches(const ActivityEntry &entry) const; ///< all but before and limit
};

/// What the text of a query is looked for in, folded.
QString activitySearchText(const ActivityEntry &entry);

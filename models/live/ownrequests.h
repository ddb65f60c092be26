// What was asked of each person from this desk in this run, and what became of it. Bounded, whatever is asked.
#pragma once

#include "activityentry.h"
#include <QHash>
#include <QList>

class OwnRequests
{
public:
    /// A new one, or a new stage of one that is known by its id.
    void take(const ActivityEntry &entry);
    QList<ActivityEntry> of(const AgentId &agent) const { return m_requests.value(agent); } ///< newest first

    static constexpr qsizetype mostOfOne = 20, mostPeople = 2'000;

private:
    QHash<AgentId, QList<ActivityEntry>> m_requests;
};

// What a write on many agents says in words: lines of its plan and of its run, counts, and its report.
#pragma once

#include "agentbulk.h"
#include "bulkmodel.h"

namespace bulktexts {

QString nameOf(const Agent &agent);
QString state(AgentBulk::State state); ///< with its sign: "✓ done"
/// "12 done, 1 failed." without what is not there.
QString counts(const AgentBulk::Counts &counts);
/// Old and new values of the fields that a write changes.
BulkRow planned(const AgentWrite &write);
BulkRow ran(const AgentBulk::Line &line);
/// What came after "state: ", for a line of any write.
QString outcome(const AgentBulk::Line &line);
BulkTone toneOf(const AgentBulk::Line &line);
/// Title line first.
QList<QStringList> report(const QList<AgentBulk::Line> &lines);

} // namespace bulktexts

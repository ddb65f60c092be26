// A part of the history as a table, for spreadsheets: every change, or the sums of each person and day.
#pragma once

#include "historyfact.h"

/// Both write the whole file or nothing and wait for the disk; empty when done, else why not. names: of people.
QString writeHistoryChanges(const QString &file, const HistoryPart &part, const QHash<AgentId, QString> &names);
QString writeHistorySums(const QString &file, const HistoryPart &part, const QHash<AgentId, QString> &names);

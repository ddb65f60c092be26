// Invented floors for tests of the join and the models: rows made by hand or drawn from a seed.
#pragma once

#include "floorrow.h"
#include <QRandomGenerator>

namespace floorsample {

inline constexpr qint64 noon = 1'790'000'000'000; ///< ms UTC, the "now" of these floors

AgentId id(int n); ///< neighbours in n are no neighbours in the order of ids
TeamId teamId(int n);
QList<Team> teams(int count); ///< Team 0, Team 1, ... sorted by name

/// A record that means the given state; fine channels as bits of knownFineChannels().
Presence presence(int n, AgentState state, quint16 fine = 1);
std::shared_ptr<const Agent> agent(int n, const QString &name);
/// A joined row; an unknown id has no agent.
FloorRow row(int n, const QString &name, AgentState state, qint64 since = noon - 600'000, quint16 fine = 1);

/// A name of the kinds that are hard to sort, show and search.
QString randomName(QRandomGenerator &random);
FloorRow randomRow(int n, int teamCount, QRandomGenerator &random);
/// Changes something of a row, or only its server times.
void change(FloorRow *row, int teamCount, QRandomGenerator &random);
void sortById(QList<FloorRow> *rows);

} // namespace floorsample

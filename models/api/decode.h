// Bodies become values here (contract 3 to 5). A document that is broken, or is not what the operation answers with, is
// refused whole (Failure::BadAnswer); a record that cannot be read is skipped and counted; unknown fields are ignored
// and unknown words kept. Pure, any thread.
#pragma once

#include "lists.h"
#include "result.h"
#include <QByteArray>

/// Capacity a body should have beyond its size; without it the body is copied before it is parsed.
inline constexpr qsizetype decodePadding = 64;

struct AgentPage
{
    QList<Agent> rows;
    int unreadable = 0;
    QString next; ///< meta.next as received; empty on the last page
};

/// A bare array. Empty body: refused.
Result<PresenceList> decodePresenceList(const QByteArray &body);
/// {"data": {...}}
Result<Presence> decodePresence(const QByteArray &body);
Result<Agent> decodeAgent(const QByteArray &body);
/// {"data": [...]}; missing or null data is an empty list (contract 7.8), but not beside members nobody documented:
/// that is another kind of answer.
Result<AgentPage> decodeAgentPage(const QByteArray &body);
Result<QList<TeamId>> decodeTeamRefs(const QByteArray &body);
Result<QList<Team>> decodeTeams(const QByteArray &body);
Result<QList<AgentId>> decodeTeamMembers(const QByteArray &body);

/// The sentence of an error body: its message, else a web page's title, else the text itself. Any length, not redacted.
QString decodeErrorMessage(const QByteArray &body);

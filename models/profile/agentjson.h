// Agents as JSON files of our own: the backup before a downgrade, and drafts. Same names as on the wire.
#pragma once

#include "agent.h"
#include <QJsonObject>
#include <optional>

QJsonObject agentToJson(const Agent &agent);
/// Named: an agent has a display name or an e-mail. Any: what somebody has typed so far.
enum class AgentParts : quint8 { Named, Any };
/// Nothing when the object is no agent: a field of a wrong type, or no name where one is needed.
std::optional<Agent> agentFromJson(const QJsonObject &object, AgentParts parts = AgentParts::Named);

/// What is kept of somebody before they become an end user.
struct AgentBackup
{
    Agent agent;
    QStringList teamNames;
    QStringList channels; ///< fine channels that were on
    QString state;        ///< word of the state then
    qint64 savedMs = 0;   ///< ms UTC
    bool operator==(const AgentBackup &) const = default;
};
QByteArray backupToFile(const AgentBackup &backup);
std::optional<AgentBackup> backupFromFile(const QByteArray &bytes);

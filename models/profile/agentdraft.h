// What somebody typed about an agent and has not been saved, kept across crashes and restarts.
#pragma once

#include "agent.h"
#include <QByteArray>
#include <optional>

struct AgentDraft
{
    Agent opened; ///< as it was when the form was opened; without an id: a new agent
    Agent typed;
    qint64 savedMs = noTime; ///< ms UTC
    QString why;             ///< what kept it from being saved; empty = the form was left open
    QString slot = {};       ///< of a new agent that is not the usual one: "new " and something of its own

    bool isNew() const { return opened.id.isNull(); }
    /// Under which it is kept: one draft for each agent, one for the empty form of new agents, one for each slot.
    QString key() const { return !isNew() ? idText(opened.id) : slot.isEmpty() ? QStringLiteral("new") : slot; }
    bool operator==(const AgentDraft &) const = default;
};

QByteArray draftToJson(const AgentDraft &draft);
std::optional<AgentDraft> draftFromJson(const QByteArray &json);

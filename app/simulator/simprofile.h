// The writable part of an agent as a request body carries it, and the rules it must keep.
#pragma once

#include "simorganisation.h"
#include <QJsonObject>
#include <optional>

struct SimProfile
{
    std::optional<QString> displayName, email, phoneNumber, firstName, lastName, avatarUrl;
    std::optional<QStringList> additionalEmails, additionalPhoneNumbers, middleNames;

    /// Nothing when a field has the wrong type. null counts as absent, unknown fields are ignored.
    static std::optional<SimProfile> decode(const QJsonObject &body);
    /// Nothing an update may change; `email` cannot be changed and does not count.
    bool isEmpty() const;
    /// The agent after the change: absent fields are kept, or with `replace` cleared. The e-mail is set only when the
    /// agent has none yet.
    Agent applied(Agent agent, bool replace) const;
};

/// First rule the agent breaks, as the word in "[errors=...]"; empty = none. `self`: its own index, -2 when new.
QString simProfileFault(const Agent &agent, const SimOrganisation &organisation, int self);

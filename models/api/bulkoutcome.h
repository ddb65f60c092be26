// The answer to a bulk write: outcomes as they came, and which input each of them belongs to (contract 7.18). Pure.
#pragma once

#include "agent.h"
#include "bulkanswer.h"
#include "result.h"
#include <QByteArray>
#include <optional>

/// One outcome as received. Success is data, failure is error; with both or neither nobody knows.
struct BulkOutcome
{
    std::optional<Agent> agent; ///< from data
    bool hasData = false;       ///< data was there, even when its agent cannot be read
    bool hasError = false;
    std::optional<AgentId> errorId;
    QString type;         ///< BulkActionSuccess, BulkActionFailure; empty when not told
    QString errorKind;    ///< EmptyPatchSet, ErrorResponse, Infrastructure, ...; empty when not told
    QString errorMessage; ///< as received, any length
};

/// {"data": [...]}; refused whole when the document is broken. Outcomes that are no objects are kept as "neither".
Result<QList<BulkOutcome>> decodeBulkOutcomes(const QByteArray &body);

/// What became of one input of a bulk write.
struct BulkItem
{
    enum class State : quint8 {
        Done,
        Failed,
        Unknown, ///< no outcome, or one that contradicts itself: look it up before sending again
    };
    State state = State::Unknown;
    std::optional<Agent> agent; ///< for Done, where the server sent it
    QString errorKind;
    QString message;   ///< plain text, at most 200 characters where it comes from a write
    BulkAnswer answer; ///< the same with its place; the status is there where it comes from a write
};

struct BulkResult
{
    QList<BulkItem> items;         ///< one for each input, same order
    QList<BulkOutcome> unassigned; ///< outcomes that belong to no input for certain
};

/// Matches outcomes to inputs: by id (updates) or e-mail (creates, any letter case); what is left only when there are
/// as many outcomes as inputs, by position if all that matched stand at their input's position, or if just one is left.
/// `inputs`: agents as sent; ids are ignored for creates.
BulkResult correlate(const QList<Agent> &inputs, const QList<BulkOutcome> &outcomes, bool creates);

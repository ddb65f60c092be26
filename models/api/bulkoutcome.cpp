#include "bulkoutcome.h"

#include "envelope.h"
#include "records.h"
#include <QHash>

using namespace jsonscan;

namespace {
bool readError(Value &value, BulkOutcome *outcome)
{
    bool wrong = false;
    outcome->hasError = shapeOf(value) != Shape::Null;
    if (shapeOf(value) != Shape::Object)
        return check(value);
    return eachMember(value, [&](QByteArrayView key, Value &inner) {
        if (is(key, "_type"))
            return readText(inner, &outcome->errorKind, &wrong);
        if (is(key, "message"))
            return readText(inner, &outcome->errorMessage, &wrong);
        if (!is(key, "id"))
            return skip(key, inner);
        QString id;
        const bool whole = readText(inner, &id, &wrong);
        outcome->errorId = parseId(id);
        return whole;
    });
}

bool readOutcome(Value &value, BulkOutcome *outcome)
{
    if (shapeOf(value) != Shape::Object)
        return check(value);
    return eachMember(value, [&](QByteArrayView key, Value &inner) {
        if (is(key, "error"))
            return readError(inner, outcome);
        if (is(key, "_type")) {
            bool wrong = false;
            return readText(inner, &outcome->type, &wrong);
        }
        if (!is(key, "data"))
            return skip(key, inner);
        outcome->hasData = shapeOf(inner) != Shape::Null;
        Agent agent;
        bool good = false;
        if (!records::readAgent(inner, &agent, &good))
            return false;
        outcome->agent = good ? std::optional(agent) : std::nullopt;
        return true;
    });
}

BulkItem::State stateOf(const BulkOutcome &outcome)
{
    if (outcome.hasData == outcome.hasError)
        return BulkItem::State::Unknown;
    return outcome.hasData ? BulkItem::State::Done : BulkItem::State::Failed;
}

BulkItem judged(const BulkOutcome &outcome, qsizetype place, BulkAnswer::Match match)
{
    BulkItem item;
    item.answer = {0, 0, int(place) + 1, match, outcome.type, outcome.errorKind, outcome.errorMessage};
    item.errorKind = outcome.errorKind;
    item.message = outcome.errorMessage;
    item.state = stateOf(outcome);
    if (item.state == BulkItem::State::Done)
        item.agent = outcome.agent;
    return item;
}

/// Which input an outcome names by itself; -1 = none.
class Names
{
public:
    Names(const QList<Agent> &inputs, bool creates) : m_creates(creates)
    {
        for (qsizetype i = 0; i < inputs.size(); ++i)
            m_index.insert(creates ? inputs[i].email.toCaseFolded() : idText(inputs[i].id), i);
    }
    qsizetype of(const BulkOutcome &outcome) const
    {
        // The id in a failed create is one the server made; it names none of ours.
        if (outcome.agent)
            return m_index.value(m_creates ? outcome.agent->email.toCaseFolded() : idText(outcome.agent->id), -1);
        return outcome.errorId && !m_creates ? m_index.value(idText(*outcome.errorId), -1) : -1;
    }

private:
    QHash<QString, qsizetype> m_index;
    bool m_creates;
};
} // namespace

Result<QList<BulkOutcome>> decodeBulkOutcomes(const QByteArray &body)
{
    QList<BulkOutcome> outcomes;
    envelope::Envelope seen;
    const bool whole = envelope::read(body, &seen, [&](Value &data) {
        outcomes.clear();
        return shapeOf(data) == Shape::Array && eachElement(data, [&](Value &element) {
                   BulkOutcome outcome;
                   const bool good = readOutcome(element, &outcome);
                   outcomes.append(std::move(outcome));
                   return good;
               });
    });
    if (!whole || (!seen.data && seen.other))
        return envelope::refused(body);
    return outcomes;
}

BulkResult correlate(const QList<Agent> &inputs, const QList<BulkOutcome> &outcomes, bool creates)
{
    using Match = BulkAnswer::Match;
    BulkResult result;
    result.items.resize(inputs.size());
    const Names names(inputs, creates);
    QList<bool> answered(inputs.size(), false);
    QList<qsizetype> left; // outcomes that name no input
    bool inOrder = true;
    const Match byName = creates ? Match::ByEmail : Match::ById;
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const qsizetype input = names.of(outcomes[i]);
        if (input < 0 || answered[input]) {
            // Two outcomes for one input contradict each other unless they say the same.
            if (input >= 0 && result.items[input].state != stateOf(outcomes[i]))
                result.items[input].state = BulkItem::State::Unknown;
            left.append(i);
            continue;
        }
        answered[input] = true;
        inOrder = inOrder && input == i;
        result.items[input] = judged(outcomes[i], i, byName);
    }
    const bool one = left.size() == 1 && answered.count(false) == 1;
    for (const qsizetype i : left) {
        const qsizetype input = one ? answered.indexOf(false) : i;
        const bool named = names.of(outcomes[i]) >= 0;
        if (inputs.size() == outcomes.size() && !named && (one || inOrder) && !answered[input]) {
            answered[input] = true;
            result.items[input] = judged(outcomes[i], i, inOrder ? Match::ByPlace : Match::OneLeft);
        } else {
            result.unassigned.append(outcomes[i]);
        }
    }
    for (BulkItem &item : result.items)
        item.answer.of = int(outcomes.size());
    return result;
}

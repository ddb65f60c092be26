// AlertBook: what a restart must not lose.
#include "alertbook.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Alert &alert)
{
    const AlertFact &fact = alert.fact;
    QJsonObject o{{u"kind"_s, int(fact.key.kind)},
                  {u"channel"_s, int(fact.key.channel)},
                  {u"name"_s, fact.name},
                  {u"since"_s, double(fact.sinceMs)},
                  {u"observed"_s, fact.observed},
                  {u"count"_s, fact.count},
                  {u"minimum"_s, fact.minimum},
                  {u"agentState"_s, int(fact.state)},
                  {u"causeAgent"_s, fact.cause.agent.isNull() ? QString() : idText(fact.cause.agent)},
                  {u"causeState"_s, int(fact.cause.now)},
                  {u"causeName"_s, fact.cause.name},
                  {u"state"_s, int(alert.state)},
                  {u"raised"_s, double(alert.raisedMs)},
                  {u"acknowledged"_s, double(alert.acknowledgedMs)},
                  {u"snoozedTo"_s, double(alert.snoozedToMs)},
                  {u"cleared"_s, double(alert.clearedMs)},
                  {u"told"_s, alert.told}};
    if (fact.key.subject)
        o.insert(u"subject"_s, idText(*fact.key.subject));
    return o;
}

std::optional<Alert> fromJson(const QJsonObject &o)
{
    const int kind = o.value(u"kind"_s).toInt(-1), channel = o.value(u"channel"_s).toInt(-1),
              state = o.value(u"state"_s).toInt(-1);
    if (kind < 0 || kind > int(AlertKind::AwayLong) || channel < 0 || channel >= int(channelCount) ||
        state <= int(AlertState::Waiting) || state > int(AlertState::Cleared))
        return std::nullopt;
    const auto agentState = [&o](const QString &key) {
        return AgentState(std::clamp(o.value(key).toInt(int(AgentState::NotSeen)), 0, int(AgentState::NotSeen)));
    };
    const auto ms = [&o](const QString &key) { return qint64(std::clamp(o.value(key).toDouble(), 0., 4e15)); };
    Alert alert;
    alert.fact.key = {AlertKind(kind), std::nullopt, Channel(channel)};
    if (o.contains(u"subject"_s)) {
        alert.fact.key.subject = parseId(o.value(u"subject"_s).toString());
        if (!alert.fact.key.subject)
            return std::nullopt;
    }
    alert.fact.name = o.value(u"name"_s).toString().left(400);
    alert.fact.sinceMs = ms(u"since"_s);
    alert.fact.observed = o.value(u"observed"_s).toBool();
    alert.fact.count = o.value(u"count"_s).toInt();
    alert.fact.minimum = o.value(u"minimum"_s).toInt();
    alert.fact.state = agentState(u"agentState"_s);
    alert.fact.cause = {parseId(o.value(u"causeAgent"_s).toString()).value_or(AgentId()), agentState(u"causeState"_s),
                        o.value(u"causeName"_s).toString().left(400)};
    alert.state = AlertState(state);
    alert.raisedMs = ms(u"raised"_s);
    alert.acknowledgedMs = ms(u"acknowledged"_s);
    alert.snoozedToMs = ms(u"snoozedTo"_s);
    alert.clearedMs = ms(u"cleared"_s);
    alert.told = o.value(u"told"_s).toBool();
    return alert;
}

} // namespace

QJsonObject AlertBook::save() const
{
    QJsonArray alerts;
    for (const Alert &alert : open())
        alerts << toJson(alert);
    for (const Alert &alert : m_cleared)
        alerts << toJson(alert);
    return {{u"version"_s, 1}, {u"alerts"_s, alerts}};
}

void AlertBook::restore(const QJsonObject &saved)
{
    m_entries.clear();
    m_cleared.clear();
    m_floorLine = m_connectionLine = -1;
    if (saved.value(u"version"_s).toInt() != 1)
        return;
    const QJsonArray alerts = saved.value(u"alerts"_s).toArray();
    for (const auto &value : alerts) {
        const std::optional<Alert> alert = fromJson(value.toObject());
        if (!alert)
            continue;
        if (alert->state == AlertState::Cleared)
            m_cleared << *alert;
        else
            m_entries.insert(alert->fact.key, Entry{*alert, false, 0, 0});
    }
    std::sort(m_cleared.begin(), m_cleared.end(),
              [](const Alert &a, const Alert &b) { return a.clearedMs > b.clearedMs; });
    m_cleared = m_cleared.mid(0, clearedMost);
}

#include "alertbook.h"

namespace {

/// What is over its threshold has lasted long enough already; two answers must say so all the same.
bool hasOwnDelay(AlertKind kind)
{
    return kind == AlertKind::Contradiction || kind == AlertKind::AwayLong || kind == AlertKind::TokenRefused;
}

int looksWanted(AlertKind kind)
{
    return isOfConnection(kind) ? 1 : 2;
}

} // namespace

bool AlertBook::look(const AlertLook &look)
{
    QHash<AlertKey, const AlertFact *> facts;
    for (const AlertFact &fact : look.facts)
        facts.insert(fact.key, &fact);
    const qint64 sinceFloor = look.contiguous && m_floorLine >= 0 ? look.lineMs - m_floorLine : 0;
    const qint64 sinceConnection = m_connectionLine >= 0 ? look.lineMs - m_connectionLine : 0;
    m_connectionLine = look.lineMs;
    if (look.answered)
        m_floorLine = look.lineMs;

    for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact) {
        if ((look.answered || isOfConnection(fact.key().kind)) && !m_entries.contains(fact.key())) {
            Entry entry;
            entry.alert.fact = *fact.value();
            m_entries.insert(fact.key(), entry);
        }
    }
    bool changed = false;
    QList<AlertKey> gone;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        Entry &entry = *it;
        const bool connection = isOfConnection(it.key().kind);
        if (connection || look.answered)
            changed = take(&entry, facts.value(it.key()), connection ? sinceConnection : sinceFloor,
                           connection || look.contiguous, look.nowMs) ||
                      changed;
        if (entry.alert.state == AlertState::Snoozed && entry.alert.snoozedToMs <= look.nowMs) {
            entry.alert.state = AlertState::New;
            entry.alert.told = false; // that is what snoozing asks for
            changed = true;
        }
        if (entry.alert.state == AlertState::Cleared || (entry.alert.state == AlertState::Waiting && !entry.present))
            gone << it.key();
    }
    for (const AlertKey &key : gone) {
        const Entry entry = m_entries.take(key);
        if (entry.alert.state == AlertState::Cleared)
            m_cleared.prepend(entry.alert);
    }
    while (!m_cleared.isEmpty() &&
           (m_cleared.size() > clearedMost || m_cleared.last().clearedMs < look.nowMs - clearedKeepMs))
        m_cleared.removeLast();
    return changed;
}

bool AlertBook::take(Entry *entry, const AlertFact *fact, qint64 passedMs, bool contiguous, qint64 nowMs)
{
    Alert &alert = entry->alert;
    if (bool(fact) != entry->present || !contiguous) {
        entry->present = bool(fact);
        entry->forMs = 0;
        entry->looks = 1;
        if (!fact)
            alert.clearedMs = nowMs;
    } else {
        entry->forMs += passedMs;
        ++entry->looks;
    }
    if (!fact) {
        if (alert.state == AlertState::Waiting || entry->forMs < m_rules.offDelayS * 1000LL ||
            entry->looks < looksWanted(alert.fact.key.kind))
            return false;
        alert.state = AlertState::Cleared;
        return true;
    }
    const AlertFact before = alert.fact;
    const qint64 since = alert.state == AlertState::Waiting ? fact->sinceMs : std::min(before.sinceMs, fact->sinceMs);
    alert.fact = *fact;
    if (alert.state != AlertState::Waiting) { // one that came back within the delay is the same still
        alert.fact.sinceMs = since;
        alert.fact.observed = since == before.sinceMs ? before.observed : fact->observed;
        alert.fact.cause = before.cause;
        return !(alert.fact == before);
    }
    const qint64 delay = hasOwnDelay(fact->key.kind) ? 0 : m_rules.onDelayS * 1000LL;
    if (entry->forMs < delay || entry->looks < looksWanted(fact->key.kind))
        return false;
    alert.state = AlertState::New;
    alert.raisedMs = nowMs;
    return true;
}

QList<Alert> AlertBook::takeUntold(int localMinute)
{
    QList<Alert> untold;
    if (m_rules.isQuiet(localMinute))
        return untold;
    for (Entry &entry : m_entries) {
        if (entry.alert.state == AlertState::New && entry.present && !std::exchange(entry.alert.told, true))
            untold << entry.alert;
    }
    std::sort(untold.begin(), untold.end(), [](const Alert &a, const Alert &b) {
        return a.raisedMs != b.raisedMs ? a.raisedMs < b.raisedMs : a.fact.name < b.fact.name;
    });
    return untold;
}

bool AlertBook::acknowledge(const AlertKey &key, qint64 nowMs)
{
    const auto it = m_entries.find(key);
    if (it == m_entries.end() || (it->alert.state != AlertState::New && it->alert.state != AlertState::Snoozed))
        return false;
    it->alert.state = AlertState::Acknowledged;
    it->alert.acknowledgedMs = nowMs;
    it->alert.told = true;
    return true;
}

bool AlertBook::snooze(const AlertKey &key, qint64 untilMs)
{
    const auto it = m_entries.find(key);
    if (it == m_entries.end() || it->alert.state == AlertState::Waiting)
        return false;
    it->alert.state = AlertState::Snoozed;
    it->alert.snoozedToMs = untilMs;
    it->alert.told = true;
    return true;
}

bool AlertBook::wake(const AlertKey &key)
{
    const auto it = m_entries.find(key);
    if (it == m_entries.end() || it->alert.state != AlertState::Snoozed)
        return false;
    it->alert.state = AlertState::New;
    return true;
}

bool AlertBook::forget(const QUuid &agent)
{
    bool changed = m_cleared.removeIf([&](const Alert &alert) { return alert.fact.key.subject == agent; }) > 0;
    const auto dropCause = [&](Alert *alert) {
        if (alert->fact.cause.agent == agent) {
            alert->fact.cause = {};
            changed = true;
        }
    };
    for (Alert &alert : m_cleared)
        dropCause(&alert);
    for (Entry &entry : m_entries)
        dropCause(&entry.alert);
    return changed;
}

QList<Alert> AlertBook::open() const
{
    QList<Alert> list;
    for (const Entry &entry : m_entries) {
        if (entry.alert.state != AlertState::Waiting)
            list << entry.alert;
    }
    std::sort(list.begin(), list.end(), [](const Alert &a, const Alert &b) {
        if (a.state != b.state)
            return a.state < b.state;
        if (a.raisedMs != b.raisedMs)
            return a.raisedMs > b.raisedMs;
        if (a.fact.key.kind != b.fact.key.kind)
            return a.fact.key.kind < b.fact.key.kind;
        return a.fact.name != b.fact.name ? a.fact.name < b.fact.name : a.fact.key.channel < b.fact.key.channel;
    });
    return list;
}

int AlertBook::count(AlertState state) const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(),
                             [state](const Entry &entry) { return entry.alert.state == state; }));
}

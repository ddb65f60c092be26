// HistoryTables: reading a part, and taking away.
#include "historytables.h"

#include "historyticks.h"
#include <QVariant>
#include <algorithm>

using namespace Qt::StringLiterals;

HistoryTables::Fault HistoryTables::read(qint64 fromMs, qint64 toMs, HistoryPart *result)
{
    const qint64 from = historyTicks(fromMs), to = historyTicks(toMs);
    result->fromMs = fromMs;
    result->toMs = toMs;
    result->words = m_words;
    QSqlQuery query = m_file.query();
    if (const Fault fault = m_file.ask(
            &query, u"select from_at, to_at, gap from seen where from_at < ? and to_at >= ? order by from_at"_s,
            {to, from});
        fault != Fault::None)
        return fault;
    while (query.next()) {
        HistorySpan span{std::max(fromMs, historyMs(query.value(0).toLongLong())),
                         std::min(toMs, historyMs(query.value(1).toLongLong())), HistoryGap(query.value(2).toInt())};
        // A clock that was set back may have left stretches that overlap.
        if (!result->seen.isEmpty())
            span.fromMs = std::max(span.fromMs, result->seen.last().toMs);
        if (span.toMs >= span.fromMs)
            result->seen.append(span);
    }
    if (const Fault fault = m_file.ended(query); fault != Fault::None)
        return fault;
    return isServer() ? readPeopleAtOnce(from, to, result) : readPeople(from, to, result);
}

HistoryTables::Fault HistoryTables::readPeople(qint64 from, qint64 to, HistoryPart *result)
{
    QHash<qint64, QList<HistoryChange>> people;
    if (const Fault fault = m_blocks.read(from, to, &people); fault != Fault::None)
        return fault;
    for (auto it = m_latest.cbegin(); it != m_latest.cend(); ++it) {
        const QList<HistoryChange> changes = people.take(it->number);
        const bool there = std::any_of(changes.cbegin(), changes.cend(), [](const HistoryChange &change) {
            return packedState(change.fact) != AgentState::NotSeen;
        });
        if (!there)
            continue;
        QList<HistoryEntry> entries;
        entries.reserve(changes.size());
        for (const HistoryChange &change : changes)
            entries.append({historyMs(change.at), change.waited * historyTickMs, change.fact});
        result->people.append({it.key(), entries});
    }
    std::sort(result->people.begin(), result->people.end(),
              [](const HistoryPerson &a, const HistoryPerson &b) { return idLess(a.id, b.id); });
    return Fault::None;
}

HistoryTables::Fault HistoryTables::shiftSince(qint64 fromMs, qint64 byMs)
{
    const qint64 from = historyTicks(fromMs), by = historyTicks(historyEpochMs + byMs);
    Fault fault = m_blocks.shiftSince(from, by);
    // Moved by way of another table: in place, a row could meet one that is still to be moved.
    if (fault == Fault::None)
        fault = m_file.run(u"create temp table moved(a integer, b integer, c integer)"_s);
    const std::initializer_list<std::pair<QString, QVariantList>> steps{
        {u"insert into moved select from_at + ?, to_at + ?, gap from seen where from_at >= ?"_s, {by, by, from}},
        {u"delete from seen where from_at >= ?"_s, {from}},
        {u"insert or replace into seen select a, b, c from moved"_s, {}},
        {u"drop table moved"_s, {}},
    };
    for (const auto &[statement, values] : steps) {
        if (fault == Fault::None)
            fault = m_file.run(statement, values);
    }
    return fault;
}

HistoryTables::Fault HistoryTables::removeBefore(qint64 utcMs)
{
    const qint64 cut = historyTicks(utcMs);
    Fault fault = begin();
    if (fault == Fault::None)
        fault = isServer() ? removeRowsBefore(cut) : m_blocks.removeBefore(cut);
    if (fault == Fault::None)
        fault = deletePeople(cut);
    if (fault == Fault::None)
        fault = m_file.run(u"delete from seen where to_at < ?"_s, {cut});
    if (fault == Fault::None)
        fault = commit();
    if (fault != Fault::None)
        rollback();
    const Fault loading = load();
    if (fault != Fault::None || loading != Fault::None)
        return fault != Fault::None ? fault : loading;
    return isServer() ? Fault::None : m_file.run(u"pragma incremental_vacuum"_s); // a server does that by itself
}

/// Who has not been seen since.
HistoryTables::Fault HistoryTables::deletePeople(qint64 cut)
{
    for (const Latest &latest : std::as_const(m_latest)) {
        if (latest.at >= cut || packedState(latest.fact) != AgentState::NotSeen)
            continue;
        if (const Fault fault = m_file.run(u"delete from agents where number = ?"_s, {latest.number});
            fault != Fault::None)
            return fault;
    }
    return Fault::None;
}

HistoryTables::Fault HistoryTables::removeAgent(const AgentId &agent)
{
    Fault fault = begin();
    if (fault == Fault::None)
        fault = deleteAgent(agent);
    if (fault == Fault::None)
        fault = commit();
    if (fault != Fault::None) {
        rollback();
        return fault;
    }
    if (isServer()) {
        m_latest.remove(agent);
        return Fault::None;
    }
    if (const Fault loading = load(); loading != Fault::None)
        return loading;
    // Else the pages would stay in the log beside the file for a while.
    m_file.run(u"pragma incremental_vacuum"_s);
    m_file.run(u"pragma wal_checkpoint(truncate)"_s);
    return Fault::None;
}

HistoryTables::Fault HistoryTables::deleteAgent(const AgentId &agent)
{
    const QByteArray id = agent.toRfc4122();
    Fault fault = Fault::None;
    if (isServer()) // by the id: another desk may have given the number
        fault = m_file.run(u"delete from changes where agent in (select number from agents where id = ?)"_s, {id});
    else if (const auto known = m_latest.constFind(agent); known != m_latest.cend())
        fault = m_blocks.remove(known->number);
    return fault == Fault::None ? m_file.run(u"delete from agents where id = ?"_s, {id}) : fault;
}

// HistoryTables: reading a part, and taking away.
#include "historytables.h"

#include "historyticks.h"
#include <QVariant>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Half of atRoom ticks are 218 years on both sides of the epoch; a packed fact has 40 bits.
constexpr qint64 atRoom = 1ll << 37, factRoom = 1ll << 40, waitedMost = (1ll << 23) - 1;
} // namespace

HistoryTables::Fault HistoryTables::read(qint64 fromMs, qint64 toMs, HistoryPart *result)
{
    const qint64 from = historyTicks(fromMs), to = historyTicks(toMs);
    result->fromMs = fromMs;
    result->toMs = toMs;
    result->words = m_words;
    QSqlQuery query = m_file.query();
    if (const Fault fault = prepare(&query, u"select from_at, to_at, gap from seen where from_at < ? and to_at >= ? "
                                            "order by from_at"_s);
        fault != Fault::None)
        return fault;
    query.addBindValue(to);
    query.addBindValue(from);
    if (const Fault fault = exec(query); fault != Fault::None)
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
    if (const Fault fault = ended(query); fault != Fault::None)
        return fault;
    return isServer() ? readPeopleAtOnce(from, to, result) : readPeople(from, to, result);
}

/// A row costs most on its way through QSqlQuery, and there by the column: so one statement tells of all people, and
/// two numbers travel in each of two columns.
HistoryTables::Fault HistoryTables::readPeople(qint64 from, qint64 to, HistoryPart *result)
{
    QSqlQuery query = m_file.query();
    if (const Fault fault =
            prepare(&query, u"select agent * %1 + at, min(waited, %2) * %3 + fact from agents cross join changes on "
                            "agent = number where at >= ifnull((select max(at) from changes as earlier where "
                            "earlier.agent = number and earlier.at < :from), :from) and at < :to order by number, at"_s
                                .arg(atRoom)
                                .arg(waitedMost)
                                .arg(factRoom));
        fault != Fault::None)
        return fault;
    query.bindValue(u":from"_s, from);
    query.bindValue(u":to"_s, to);
    if (const Fault fault = exec(query); fault != Fault::None)
        return fault;
    QHash<qint64, AgentId> ids;
    ids.reserve(m_latest.size());
    for (auto it = m_latest.cbegin(); it != m_latest.cend(); ++it)
        ids.insert(it->number, it.key());
    qint64 number = 0;
    QList<HistoryEntry> entries;
    const auto endPerson = [&] {
        const bool there = std::any_of(entries.cbegin(), entries.cend(), [](const HistoryEntry &entry) {
            return packedState(entry.fact) != AgentState::NotSeen;
        });
        if (there && ids.contains(number))
            result->people.append({ids.value(number), {entries.cbegin(), entries.cend()}});
        entries.clear();
    };
    while (query.next()) {
        const qint64 place = query.value(0).toLongLong(), what = query.value(1).toLongLong();
        const qint64 agent = (place + atRoom / 2) / atRoom;
        if (agent != number)
            endPerson();
        number = agent;
        entries.append({historyMs(place - agent * atRoom), what / factRoom * historyTickMs, quint64(what % factRoom)});
    }
    if (const Fault fault = ended(query); fault != Fault::None)
        return fault; // the newest person is cut, and others are missing
    endPerson();
    std::sort(result->people.begin(), result->people.end(),
              [](const HistoryPerson &a, const HistoryPerson &b) { return idLess(a.id, b.id); });
    return Fault::None;
}

HistoryTables::Fault HistoryTables::shiftSince(qint64 fromMs, qint64 byMs)
{
    const qint64 from = historyTicks(fromMs), by = historyTicks(historyEpochMs + byMs);
    // Moved by way of another table: in place, a row could meet one that is still to be moved.
    Fault fault = m_file.run(u"create temp table moved(a integer, b integer, c integer, d integer)"_s);
    const std::initializer_list<std::pair<QString, QVariantList>> steps{
        {u"insert into moved select agent, at + ?, fact, waited from changes where at >= ?"_s, {by, from}},
        {u"delete from changes where at >= ?"_s, {from}},
        {u"insert or replace into changes select a, b, c, d from moved"_s, {}},
        {u"delete from moved"_s, {}},
        {u"insert into moved select from_at + ?, to_at + ?, gap, 0 from seen where from_at >= ?"_s, {by, by, from}},
        {u"delete from seen where from_at >= ?"_s, {from}},
        {u"insert or replace into seen select a, b, c from moved"_s, {}},
        {u"drop table moved"_s, {}},
    };
    for (const auto &[statement, values] : steps) {
        if (fault == Fault::None)
            fault = runWith(statement, values);
    }
    return fault;
}

HistoryTables::Fault HistoryTables::removeBefore(qint64 utcMs)
{
    const qint64 cut = historyTicks(utcMs);
    Fault fault = begin();
    for (auto it = m_latest.begin(); fault == Fault::None && it != m_latest.end();) {
        const qint64 number = it->number;
        const bool gone = it->at < cut && packedState(it->fact) == AgentState::NotSeen;
        if (!gone) {
            fault = runWith(u"insert into changes(agent, at, fact, waited) select agent, ?, fact, 0 from changes "
                            "where agent = ? and at < ? order by at desc limit 1 on conflict do nothing"_s,
                            {cut, number, cut});
            it->at = std::max(it->at, cut);
        }
        if (fault == Fault::None)
            fault = runWith(u"delete from changes where agent = ? and at < ?"_s, {number, cut});
        if (fault == Fault::None && gone)
            fault = runWith(u"delete from agents where number = ?"_s, {number});
        it = gone ? m_latest.erase(it) : std::next(it);
    }
    if (fault == Fault::None)
        fault = runWith(u"delete from seen where to_at < ?"_s, {cut});
    if (fault == Fault::None)
        fault = commit();
    if (fault != Fault::None) {
        rollback();
        load();
        return fault;
    }
    return isServer() ? Fault::None : m_file.run(u"pragma incremental_vacuum"_s); // a server does that by itself
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
    m_latest.remove(agent);
    if (isServer())
        return Fault::None;
    // Else the pages would stay in the log beside the file for a while.
    m_file.run(u"pragma incremental_vacuum"_s);
    m_file.run(u"pragma wal_checkpoint(truncate)"_s);
    return Fault::None;
}

/// By the id: another desk may have given the number.
HistoryTables::Fault HistoryTables::deleteAgent(const AgentId &agent)
{
    const QByteArray id = agent.toRfc4122();
    const Fault fault = runWith(u"delete from changes where agent in (select number from agents where id = ?)"_s, {id});
    return fault == Fault::None ? runWith(u"delete from agents where id = ?"_s, {id}) : fault;
}

#include "historytables.h"

#include "historyticks.h"
#include <QSet>
#include <QVariant>
#include <algorithm>

using namespace Qt::StringLiterals;

SqliteFile::Layout HistoryTables::layout()
{
    return {
        0x526f6c48, 2,
        QStringList{u"create table agents(number integer primary key, id blob not null unique)"_s,
                    u"create table seen(from_at integer primary key, to_at integer not null, gap integer not null)"_s,
                    u"create table words(place integer primary key, word text not null)"_s} +
            HistoryBlocks::statements()};
}

HistoryTables::Fault HistoryTables::begin()
{
    return m_file.run(isServer() ? u"begin"_s : u"begin immediate"_s);
}

HistoryTables::Fault HistoryTables::commit()
{
    const Fault fault = isServer() ? Fault::None : m_blocks.write(m_latest.size());
    return fault == Fault::None ? m_file.run(u"commit"_s) : fault;
}

qint64 HistoryTables::newestMs() const
{
    return m_hasSpan ? historyMs(m_spanTo) : 0;
}

HistoryTables::Fault HistoryTables::load()
{
    m_latest.clear();
    m_nextNumber = 1;
    m_hasSpan = false;
    // No commit is lost when the program is killed; a power cut may cost the last of them and never the file. What is
    // deleted is deleted.
    const QStringList pragmas = isServer()
                                    ? QStringList()
                                    : QStringList{u"pragma synchronous = normal"_s, u"pragma secure_delete = on"_s,
                                                  u"pragma temp_store = memory"_s};
    for (const QString &pragma : pragmas) {
        if (const Fault fault = m_file.run(pragma); fault != Fault::None)
            return fault;
    }
    if (const Fault fault = isServer() ? loadLatestAtOnce() : loadLatest(); fault != Fault::None)
        return fault;
    if (const Fault fault = loadWords(); fault != Fault::None)
        return fault;
    return loadSpan();
}

HistoryTables::Fault HistoryTables::loadLatest()
{
    if (const Fault fault = takeRows(); fault != Fault::None)
        return fault;
    QHash<qint64, HistoryChange> changes;
    if (const Fault fault = m_blocks.load(&changes); fault != Fault::None)
        return fault;
    QSqlQuery query = m_file.query();
    if (const Fault fault = m_file.ask(&query, u"select number, id from agents"_s); fault != Fault::None)
        return fault;
    while (query.next()) {
        const qint64 number = query.value(0).toLongLong();
        const HistoryChange change = changes.value(number, {number, 0, 0, quint64(AgentState::NotSeen)});
        m_latest.insert(QUuid::fromRfc4122(query.value(1).toByteArray()), {number, change.at, change.fact});
        m_nextNumber = std::max(m_nextNumber, number + 1);
    }
    return m_file.ended(query);
}

/// The first version kept each change as a row, sorted by person.
HistoryTables::Fault HistoryTables::takeRows()
{
    constexpr qint64 rowsAtOnce = 500'000, rowsInBlock = 50'000;
    QSqlQuery query = m_file.query();
    if (!query.exec(u"select count(*) from sqlite_master where type = 'table' and name = 'changes'"_s) || !query.next())
        return m_file.faultOf(query.lastError());
    if (query.value(0).toInt() == 0)
        return Fault::None;
    if (!query.exec(u"select count(*), min(at), max(at), (select count(*) from agents) from changes"_s) ||
        !query.next())
        return m_file.faultOf(query.lastError());
    const qint64 parts = query.value(0).toLongLong() / rowsAtOnce + 1, first = query.value(1).toLongLong(),
                 span = (query.value(2).toLongLong() - first) / parts + 1, people = query.value(3).toLongLong();
    query.finish();
    Fault fault = begin();
    for (const QString &statement : HistoryBlocks::statements()) {
        if (fault == Fault::None)
            fault = m_file.run(statement);
    }
    for (qint64 from = first; fault == Fault::None && from < first + parts * span; from += span) {
        fault = m_file.ask(&query,
                           u"select agent, at, waited, fact from changes where at >= ? and at < ? "
                           "order by at, agent"_s,
                           {from, from + span});
        for (qint64 row = 1; fault == Fault::None && query.next(); ++row) {
            m_blocks.add({query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toLongLong(),
                          query.value(3).toULongLong()});
            if (row % rowsInBlock == 0)
                fault = m_blocks.write(people);
        }
        if (fault == Fault::None)
            fault = m_file.ended(query);
        if (fault == Fault::None)
            fault = m_blocks.write(people);
        query.finish();
    }
    if (fault == Fault::None)
        fault = m_file.run(u"drop table changes"_s);
    if (fault == Fault::None)
        fault = commit();
    if (fault != Fault::None)
        rollback();
    return fault == Fault::None ? m_file.run(u"pragma incremental_vacuum"_s) : fault;
}

HistoryTables::Fault HistoryTables::loadWords()
{
    m_words.clear();
    QSqlQuery query = m_file.query();
    if (!query.exec(u"select word from words order by place"_s))
        return m_file.faultOf(query.lastError());
    while (query.next())
        m_words.append(query.value(0).toString());
    return m_file.ended(query);
}

HistoryTables::Fault HistoryTables::loadSpan()
{
    QSqlQuery query = m_file.query();
    if (!query.exec(u"select from_at, to_at from seen order by from_at desc limit 1"_s))
        return m_file.faultOf(query.lastError());
    m_hasSpan = query.next();
    if (m_hasSpan) {
        m_spanFrom = query.value(0).toLongLong();
        m_spanTo = query.value(1).toLongLong();
    }
    return m_file.ended(query);
}

HistoryTables::Fault HistoryTables::append(const HistoryBatch &batch)
{
    const qsizetype words = m_words.size();
    Rows rows;
    rows.changes.reserve(batch.facts.size());
    rows.at = historyTicks(batch.atMs);
    if (batch.gap == HistoryGap::None && batch.afterMs > 0 && batch.afterMs <= batch.atMs)
        rows.waited = rows.at - historyTicks(batch.afterMs);
    QSet<AgentId> seen;
    for (const HistoryFact &fact : batch.facts) {
        if (batch.everybody)
            seen.insert(fact.agent);
        takeFact(fact.agent, packFact(fact, &m_words), &rows);
    }
    if (batch.everybody) {
        const QList<AgentId> known = m_latest.keys();
        for (const AgentId &id : known) {
            if (!seen.contains(id))
                takeFact(id, quint64(AgentState::NotSeen), &rows);
        }
    }
    Fault fault = rows.changes.isEmpty() ? Fault::None : isServer() ? writeRowsAtOnce(rows) : writeRows(&rows);
    if (fault == Fault::None && m_words.size() > words)
        fault = writeWords(words);
    return fault != Fault::None || batch.single ? fault : writeSpan(batch);
}

void HistoryTables::takeFact(const AgentId &agent, quint64 fact, Rows *rows)
{
    auto latest = m_latest.find(agent);
    if (latest == m_latest.end()) {
        if (packedState(fact) == AgentState::NotSeen)
            return;
        latest = m_latest.insert(agent, {m_nextNumber++, 0, quint64(AgentState::NotSeen)});
        rows->people.append({latest->number, agent});
    } else if (latest->fact == fact) {
        return;
    }
    rows->changes.append({latest->number, rows->at, rows->waited, fact});
    latest->at = rows->at;
    latest->fact = fact;
}

HistoryTables::Fault HistoryTables::writeRows(Rows *rows)
{
    if (!rows->people.isEmpty()) {
        QSqlQuery query = m_file.query();
        Fault fault = query.prepare(u"insert into agents(number, id) values(?,?)"_s)
                          ? Fault::None
                          : m_file.faultOf(query.lastError());
        for (const auto &[number, id] : std::as_const(rows->people)) {
            query.bindValue(0, number);
            query.bindValue(1, id.toRfc4122());
            if (fault == Fault::None && !query.exec())
                fault = m_file.faultOf(query.lastError());
        }
        if (fault != Fault::None)
            return fault;
    }
    // Numbers that ascend take the least room; of a person who is in it twice the last one stays.
    std::stable_sort(rows->changes.begin(), rows->changes.end(),
                     [](const HistoryChange &a, const HistoryChange &b) { return a.number < b.number; });
    for (const HistoryChange &change : std::as_const(rows->changes))
        m_blocks.add(change);
    return Fault::None;
}

HistoryTables::Fault HistoryTables::writeWords(qsizetype from)
{
    for (qsizetype i = from; i < m_words.size(); ++i) {
        if (const Fault fault = m_file.run(u"insert into words(place, word) values(?,?)"_s, {i, m_words[i]});
            fault != Fault::None)
            return fault;
    }
    return Fault::None;
}

HistoryTables::Fault HistoryTables::writeSpan(const HistoryBatch &batch)
{
    const qint64 at = historyTicks(batch.atMs);
    const bool bridged = m_hasSpan && at >= m_spanTo && at - m_spanTo <= batch.bridgeMs / historyTickMs;
    if (m_hasSpan && at >= m_spanFrom && (batch.gap == HistoryGap::None || bridged)) {
        if (at <= m_spanTo)
            return Fault::None;
        m_spanTo = at;
        return m_file.run(u"update seen set to_at = ? where from_at = ?"_s, {m_spanTo, m_spanFrom});
    }
    const HistoryGap gap = batch.gap == HistoryGap::None ? HistoryGap::Off : batch.gap;
    m_spanFrom = m_spanTo = at;
    m_hasSpan = true;
    return m_file.run(u"insert into seen(from_at, to_at, gap) values(?,?,?) on conflict(from_at) do update "
                      "set to_at = excluded.to_at, gap = excluded.gap"_s,
                      {at, at, int(gap)});
}

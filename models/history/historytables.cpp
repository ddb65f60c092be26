#include "historytables.h"

#include "historyticks.h"
#include <QSet>
#include <QVariant>

using namespace Qt::StringLiterals;

SqliteFile::Layout HistoryTables::layout()
{
    return {0x526f6c48,
            1,
            {u"create table agents(number integer primary key, id blob not null unique)"_s,
             // Clustered by person: a day of one of them lies together, and no index costs room or time.
             u"create table changes(agent integer not null, at integer not null, fact integer not null, "
             "waited integer not null, primary key(agent, at)) without rowid"_s,
             u"create table seen(from_at integer primary key, to_at integer not null, gap integer not null)"_s,
             u"create table words(place integer primary key, word text not null)"_s}};
}

HistoryTables::Fault HistoryTables::exec(QSqlQuery &query)
{
    return query.exec() ? Fault::None : m_file.faultOf(query.lastError());
}

HistoryTables::Fault HistoryTables::prepare(QSqlQuery *query, const QString &statement)
{
    query->setForwardOnly(true);
    return query->prepare(statement) ? Fault::None : m_file.faultOf(query->lastError());
}

HistoryTables::Fault HistoryTables::runWith(const QString &statement, const QVariantList &values)
{
    QSqlQuery query = m_file.query();
    if (const Fault fault = prepare(&query, statement); fault != Fault::None)
        return fault;
    for (const QVariant &value : values)
        query.addBindValue(value);
    return exec(query);
}

HistoryTables::Fault HistoryTables::begin()
{
    return m_file.run(isServer() ? u"begin"_s : u"begin immediate"_s);
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
    const QStringList pragmas =
        isServer() ? QStringList() : QStringList{u"pragma synchronous = normal"_s, u"pragma secure_delete = on"_s};
    for (const QString &pragma : pragmas) {
        if (const Fault fault = m_file.run(pragma); fault != Fault::None)
            return fault;
    }
    QSqlQuery query = m_file.query();
    if (const Fault fault = prepare(
            &query, u"select number, id, (select at from changes where agent = number order by at desc limit 1), "
                    "(select fact from changes where agent = number order by at desc limit 1) from agents"_s);
        fault != Fault::None)
        return fault;
    if (const Fault fault = exec(query); fault != Fault::None)
        return fault;
    while (query.next()) {
        const quint64 fact = query.isNull(3) ? quint64(AgentState::NotSeen) : query.value(3).toULongLong();
        const Latest latest{query.value(0).toLongLong(), query.value(2).toLongLong(), fact};
        m_latest.insert(QUuid::fromRfc4122(query.value(1).toByteArray()), latest);
        m_nextNumber = std::max(m_nextNumber, latest.number + 1);
    }
    if (const Fault fault = loadWords(); fault != Fault::None)
        return fault;
    return loadSpan();
}

HistoryTables::Fault HistoryTables::loadWords()
{
    m_words.clear();
    QSqlQuery query = m_file.query();
    if (!query.exec(u"select word from words order by place"_s))
        return m_file.faultOf(query.lastError());
    while (query.next())
        m_words.append(query.value(0).toString());
    return Fault::None;
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
    return Fault::None;
}

HistoryTables::Fault HistoryTables::append(const HistoryBatch &batch)
{
    const qsizetype words = m_words.size();
    Rows rows;
    rows.changes.reserve(batch.facts.size());
    QSet<AgentId> seen;
    for (const HistoryFact &fact : batch.facts) {
        if (batch.everybody)
            seen.insert(fact.agent);
        takeFact(fact.agent, packFact(fact, &m_words), batch, &rows);
    }
    if (batch.everybody) {
        const QList<AgentId> known = m_latest.keys();
        for (const AgentId &id : known) {
            if (!seen.contains(id))
                takeFact(id, quint64(AgentState::NotSeen), batch, &rows);
        }
    }
    Fault fault = rows.changes.isEmpty() ? Fault::None : isServer() ? writeRowsAtOnce(rows) : writeRows(rows);
    if (fault == Fault::None && m_words.size() > words)
        fault = writeWords(words);
    return fault != Fault::None || batch.single ? fault : writeSpan(batch);
}

void HistoryTables::takeFact(const AgentId &agent, quint64 fact, const HistoryBatch &batch, Rows *rows)
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
    const qint64 at = historyTicks(batch.atMs);
    const bool known = batch.gap == HistoryGap::None && batch.afterMs > 0 && batch.afterMs <= batch.atMs;
    rows->changes.append({latest->number, at, fact, known ? at - historyTicks(batch.afterMs) : 0});
    latest->at = at;
    latest->fact = fact;
}

HistoryTables::Fault HistoryTables::writeRows(const Rows &rows)
{
    for (const auto &[number, id] : rows.people) {
        if (const Fault fault = runWith(u"insert into agents(number, id) values(?,?)"_s, {number, id.toRfc4122()});
            fault != Fault::None)
            return fault;
    }
    QSqlQuery insert = m_file.query();
    Fault fault = prepare(&insert, u"insert or replace into changes(agent, at, fact, waited) values(?,?,?,?)"_s);
    for (auto row = rows.changes.cbegin(); fault == Fault::None && row != rows.changes.cend(); ++row) {
        insert.bindValue(0, row->number);
        insert.bindValue(1, row->at);
        insert.bindValue(2, row->fact);
        insert.bindValue(3, row->waited);
        fault = exec(insert);
    }
    return fault;
}

HistoryTables::Fault HistoryTables::writeWords(qsizetype from)
{
    for (qsizetype i = from; i < m_words.size(); ++i) {
        if (const Fault fault = runWith(u"insert into words(place, word) values(?,?)"_s, {i, m_words[i]});
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
        return runWith(u"update seen set to_at = ? where from_at = ?"_s, {m_spanTo, m_spanFrom});
    }
    const HistoryGap gap = batch.gap == HistoryGap::None ? HistoryGap::Off : batch.gap;
    m_spanFrom = m_spanTo = at;
    m_hasSpan = true;
    return runWith(u"insert into seen(from_at, to_at, gap) values(?,?,?) on conflict(from_at) do update "
                   "set to_at = excluded.to_at, gap = excluded.gap"_s,
                   {at, at, int(gap)});
}

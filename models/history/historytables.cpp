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

HistoryTables::Fault HistoryTables::load()
{
    m_latest.clear();
    m_words.clear();
    m_nextNumber = 1;
    m_hasSpan = false;
    // No commit is lost when the program is killed; a power cut may cost the last of them and never the file. What is
    // deleted is deleted.
    for (const QString &pragma : {u"pragma synchronous = normal"_s, u"pragma secure_delete = on"_s}) {
        if (const Fault fault = m_file.run(pragma); fault != Fault::None)
            return fault;
    }
    QSqlQuery query = m_file.query();
    if (const Fault fault = prepare(&query, u"select number, id, (select max(at) from changes where agent = number) "
                                            "from agents"_s);
        fault != Fault::None)
        return fault;
    if (const Fault fault = exec(query); fault != Fault::None)
        return fault;
    while (query.next()) {
        const Latest latest{query.value(0).toLongLong(), query.value(2).toLongLong(), 0};
        m_latest.insert(QUuid::fromRfc4122(query.value(1).toByteArray()), latest);
        m_nextNumber = std::max(m_nextNumber, latest.number + 1);
    }
    QSqlQuery fact = m_file.query();
    if (const Fault fault = prepare(&fact, u"select fact from changes where agent = ? and at = ?"_s);
        fault != Fault::None)
        return fault;
    for (Latest &latest : m_latest) {
        fact.bindValue(0, latest.number);
        fact.bindValue(1, latest.at);
        if (const Fault fault = exec(fact); fault != Fault::None)
            return fault;
        latest.fact = fact.next() ? fact.value(0).toULongLong() : quint64(AgentState::NotSeen);
    }
    if (const Fault fault = loadWords(); fault != Fault::None)
        return fault;
    return loadSpan();
}

HistoryTables::Fault HistoryTables::loadWords()
{
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
    QSqlQuery insert = m_file.query();
    if (const Fault fault =
            prepare(&insert, u"insert or replace into changes(agent, at, fact, waited) values(?,?,?,?)"_s);
        fault != Fault::None)
        return fault;
    QSet<AgentId> seen;
    for (const HistoryFact &fact : batch.facts) {
        if (batch.everybody)
            seen.insert(fact.agent);
        if (const Fault fault = writeFact(&insert, fact.agent, packFact(fact, &m_words), batch); fault != Fault::None)
            return fault;
    }
    if (batch.everybody) {
        const QList<AgentId> known = m_latest.keys();
        for (const AgentId &id : known) {
            if (seen.contains(id))
                continue;
            if (const Fault fault = writeFact(&insert, id, quint64(AgentState::NotSeen), batch); fault != Fault::None)
                return fault;
        }
    }
    if (m_words.size() > words) {
        if (const Fault fault = writeWords(words); fault != Fault::None)
            return fault;
    }
    return batch.single ? Fault::None : writeSpan(batch);
}

HistoryTables::Fault HistoryTables::writeFact(QSqlQuery *insert, const AgentId &agent, quint64 fact,
                                              const HistoryBatch &batch)
{
    auto latest = m_latest.find(agent);
    if (latest == m_latest.end()) {
        if (packedState(fact) == AgentState::NotSeen)
            return Fault::None;
        latest = m_latest.insert(agent, {m_nextNumber++, 0, quint64(AgentState::NotSeen)});
        if (const Fault fault =
                runWith(u"insert into agents(number, id) values(?,?)"_s, {latest->number, agent.toRfc4122()});
            fault != Fault::None)
            return fault;
    } else if (latest->fact == fact) {
        return Fault::None;
    }
    const qint64 at = historyTicks(batch.atMs);
    const bool known = batch.gap == HistoryGap::None && batch.afterMs > 0 && batch.afterMs <= batch.atMs;
    insert->bindValue(0, latest->number);
    insert->bindValue(1, at);
    insert->bindValue(2, fact);
    insert->bindValue(3, known ? at - historyTicks(batch.afterMs) : 0);
    latest->at = at;
    latest->fact = fact;
    return exec(*insert);
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
    return runWith(u"insert or replace into seen(from_at, to_at, gap) values(?,?,?)"_s, {at, at, int(gap)});
}

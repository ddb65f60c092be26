#include "historytables.h"

#include "historyticks.h"
#include <QSet>
#include <QVariant>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 4'096, numberWidth = 12, factWidth = 14;

/// Right-aligned, as the insert takes it apart again.
void putDecimal(char *end, quint64 value)
{
    do {
        *--end = char('0' + value % 10);
        value /= 10;
    } while (value != 0);
}

} // namespace

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

HistoryTables::Fault HistoryTables::ended(const QSqlQuery &query)
{
    return query.lastError().type() == QSqlError::NoError ? Fault::None : m_file.faultOf(query.lastError());
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

void HistoryTables::rollback()
{
    m_insert.reset(); // what it stands on may have been made in between
    m_file.run(u"rollback"_s);
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
    // The same pages are written again and again: the fewer checkpoints the better.
    const QStringList pragmas =
        isServer() ? QStringList()
                   : QStringList{u"pragma synchronous = normal"_s,          u"pragma secure_delete = on"_s,
                                 u"pragma temp_store = memory"_s,           u"pragma wal_autocheckpoint = 4000"_s,
                                 u"pragma journal_size_limit = 20000000"_s, u"pragma cache_size = -8000"_s};
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
    if (const Fault fault = ended(query); fault != Fault::None)
        return fault;
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
    return ended(query);
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
    return ended(query);
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
    rows->changes.append({latest->number, fact});
    latest->at = rows->at;
    latest->fact = fact;
}

/// One statement for thousands of changes: each one apart costs three times as much, nearly all of it on the way
/// through QSqlQuery. The changes travel as one value, which a list of places takes apart.
HistoryTables::Fault HistoryTables::prepareInsert()
{
    Fault fault = m_file.run(u"create temp table if not exists places(place integer primary key)"_s);
    if (fault == Fault::None)
        fault = runWith(u"insert or ignore into places with recursive next(place) as (values(0) union all "
                        "select place + 1 from next where place < ?) select place from next"_s,
                        {rowsAtOnce - 1});
    if (fault != Fault::None)
        return fault;
    m_insert = m_file.query();
    return prepare(&*m_insert, u"insert or replace into changes(agent, at, fact, waited) select "
                               "cast(substr(:changes, place * %1 + 1, %2) as integer), :at, "
                               "cast(substr(:changes, place * %1 + %2 + 1, %3) as integer), :waited "
                               "from places where place < :count order by place"_s.arg(numberWidth + factWidth)
                                   .arg(numberWidth)
                                   .arg(factWidth));
}

HistoryTables::Fault HistoryTables::writeRows(Rows *rows)
{
    for (const auto &[number, id] : rows->people) {
        if (const Fault fault = runWith(u"insert into agents(number, id) values(?,?)"_s, {number, id.toRfc4122()});
            fault != Fault::None)
            return fault;
    }
    // As they lie in the file; of a person who is in it twice the last one stays.
    std::stable_sort(rows->changes.begin(), rows->changes.end(),
                     [](const Rows::Change &a, const Rows::Change &b) { return a.number < b.number; });
    Fault fault = m_insert ? Fault::None : prepareInsert();
    for (qsizetype from = 0; fault == Fault::None && from < rows->changes.size(); from += rowsAtOnce) {
        const qsizetype count = std::min<qsizetype>(rowsAtOnce, rows->changes.size() - from);
        QByteArray changes(count * (numberWidth + factWidth), ' ');
        char *at = changes.data();
        for (qsizetype i = from; i < from + count; ++i, at += numberWidth + factWidth) {
            putDecimal(at + numberWidth, quint64(rows->changes[i].number));
            putDecimal(at + numberWidth + factWidth, rows->changes[i].fact);
        }
        m_insert->bindValue(u":changes"_s, changes);
        m_insert->bindValue(u":at"_s, rows->at);
        m_insert->bindValue(u":waited"_s, rows->waited);
        m_insert->bindValue(u":count"_s, count);
        fault = exec(*m_insert);
        m_insert->finish();
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

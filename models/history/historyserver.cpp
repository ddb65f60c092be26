// HistoryTables on a server: what costs a way there and back for each row is asked for at once.
#include "historytables.h"

#include "historyticks.h"
#include <QVariant>

using namespace Qt::StringLiterals;

QStringList HistoryTables::serverStatements()
{
    return {u"create table agents(number bigint primary key, id bytea not null unique)"_s,
            // Whoever is forgotten by one desk is not written again by another that has not heard of it.
            u"create table changes(agent bigint not null references agents on delete cascade, at bigint not null, "
            "fact bigint not null, waited bigint not null, primary key(agent, at))"_s,
            u"create table seen(from_at bigint primary key, to_at bigint not null, gap bigint not null)"_s,
            u"create table words(place bigint primary key, word text not null)"_s};
}

HistoryTables::Fault HistoryTables::loadLatestAtOnce()
{
    QSqlQuery query = m_file.query();
    if (const Fault fault = m_file.ask(
            &query, u"select number, id, (select at from changes where agent = number order by at desc limit 1), "
                    "(select fact from changes where agent = number order by at desc limit 1) from agents"_s);
        fault != Fault::None)
        return fault;
    while (query.next()) {
        const quint64 fact = query.isNull(3) ? quint64(AgentState::NotSeen) : query.value(3).toULongLong();
        const Latest latest{query.value(0).toLongLong(), query.value(2).toLongLong(), fact};
        m_latest.insert(QUuid::fromRfc4122(query.value(1).toByteArray()), latest);
        m_nextNumber = std::max(m_nextNumber, latest.number + 1);
    }
    return m_file.ended(query);
}

HistoryTables::Fault HistoryTables::writeRowsAtOnce(const Rows &rows)
{
    QStringList numbers, ids;
    for (const auto &[number, id] : rows.people) {
        numbers += QString::number(number);
        ids += QString::fromLatin1(id.toRfc4122().toHex());
    }
    const auto array = [](const QStringList &values) -> QVariant { return QString(u'{' + values.join(u',') + u'}'); };
    if (!rows.people.isEmpty()) {
        if (const Fault fault = m_file.run(u"insert into agents(number, id) select number, decode(id, 'hex') "
                                           "from unnest(?::bigint[], ?::text[]) as people(number, id)"_s,
                                           {array(numbers), array(ids)});
            fault != Fault::None)
            return fault;
    }
    QStringList agents, facts;
    for (const HistoryChange &row : rows.changes) {
        agents += QString::number(row.number);
        facts += QString::number(row.fact);
    }
    return m_file.run(u"insert into changes(agent, at, fact, waited) select agent, ?::bigint, fact, ?::bigint "
                      "from unnest(?::bigint[], ?::bigint[]) as changes(agent, fact) "
                      "on conflict(agent, at) do update set fact = excluded.fact, waited = excluded.waited"_s,
                      {rows.at, rows.waited, array(agents), array(facts)});
}

HistoryTables::Fault HistoryTables::readPeopleAtOnce(qint64 from, qint64 to, HistoryPart *result)
{
    // Another desk may have written since this one looked last.
    if (const Fault fault = loadWords(); fault != Fault::None)
        return fault;
    result->words = m_words;
    QSqlQuery query = m_file.query();
    if (const Fault fault = m_file.ask(
            &query,
            u"select a.id, c.at, c.fact, c.waited from agents a cross join lateral (select at, fact, waited "
            "from changes where agent = a.number and at < ? order by at desc limit 1) c "
            "union all select a.id, c.at, c.fact, c.waited from agents a join changes c on c.agent = a.number "
            "where c.at >= ? and c.at < ? order by 1, 2"_s,
            {from, from, to});
        fault != Fault::None)
        return fault;
    bool there = false;
    const auto end = [&] {
        if (!there && !result->people.isEmpty())
            result->people.removeLast();
        there = false;
    };
    while (query.next()) {
        const AgentId id = QUuid::fromRfc4122(query.value(0).toByteArray());
        if (result->people.isEmpty() || result->people.constLast().id != id) {
            end();
            result->people.append({id, {}});
        }
        const quint64 fact = query.value(2).toULongLong();
        there = there || packedState(fact) != AgentState::NotSeen;
        result->people.last().entries.append(
            {historyMs(query.value(1).toLongLong()), query.value(3).toLongLong() * historyTickMs, fact});
    }
    if (const Fault fault = m_file.ended(query); fault != Fault::None)
        return fault;
    end();
    std::sort(result->people.begin(), result->people.end(),
              [](const HistoryPerson &a, const HistoryPerson &b) { return idLess(a.id, b.id); });
    return Fault::None;
}

/// Of each person the state at that moment stays.
HistoryTables::Fault HistoryTables::removeRowsBefore(qint64 cut)
{
    for (const Latest &latest : std::as_const(m_latest)) {
        Fault fault = Fault::None;
        if (latest.at >= cut || packedState(latest.fact) != AgentState::NotSeen)
            fault = m_file.run(u"insert into changes(agent, at, fact, waited) select agent, ?, fact, 0 from changes "
                               "where agent = ? and at < ? order by at desc limit 1 on conflict do nothing"_s,
                               {cut, latest.number, cut});
        if (fault == Fault::None)
            fault = m_file.run(u"delete from changes where agent = ? and at < ?"_s, {latest.number, cut});
        if (fault != Fault::None)
            return fault;
    }
    return Fault::None;
}

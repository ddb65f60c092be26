#include "activitytables.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

constexpr auto columns =
    "id, batch, sequence, kind, stage, asked_ms, changed_ms, due_ms, agent, agent_name, what, asked, "
    "was, origin, words, detail"_L1;

QVariant blobOf(const QUuid &id)
{
    return id.isNull() ? QVariant() : QVariant(id.toRfc4122());
}

QVariant timeOf(qint64 ms)
{
    return ms == noTime ? QVariant() : QVariant(ms);
}

qint64 timeFrom(const QVariant &value)
{
    return value.isNull() ? noTime : value.toLongLong();
}

/// A null text would break "not null" columns and means the same as an empty one.
QString textOf(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

template <typename E, typename Word>
QString quotedWords(const QList<E> &values, Word word)
{
    QStringList list;
    for (const E value : values)
        list << u'\'' + word(value) + u'\'';
    return list.join(u',');
}

} // namespace

SqliteFile::Layout ActivityTables::layout()
{
    return {
        0x526f6c41,
        1,
        {u"create table entries(id blob primary key not null, batch blob, run integer not null, "
         "sequence integer not null, kind text not null, stage text not null, asked_ms integer, changed_ms integer, "
         "due_ms integer, agent blob, agent_name text not null, what text not null, asked text not null, "
         "was text not null, origin text not null, words text not null, detail blob, search text not null) "
         "without rowid"_s,
         u"create index entries_newest on entries(sequence)"_s,
         u"create index entries_batch on entries(batch, sequence) where batch is not null"_s,
         u"create index entries_stage on entries(stage) where stage in "
         "('requested','sent','accepted','unknown','promised')"_s,
         u"create table documents(kind text not null, name text not null, value blob not null, "
         "primary key(kind, name)) without rowid"_s}};
}

ActivityTables::Fault ActivityTables::exec(QSqlQuery &query)
{
    return query.exec() ? Fault::None : m_file.faultOf(query.lastError());
}

ActivityTables::Fault ActivityTables::write(const ActivityEntry &entry, qint64 run)
{
    QSqlQuery query = m_file.query();
    if (!query.prepare(u"insert or replace into entries("_s + columns +
                       u", run, search) values(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s))
        return m_file.faultOf(query.lastError());
    query.addBindValue(blobOf(entry.id));
    query.addBindValue(blobOf(entry.batch));
    query.addBindValue(entry.sequence);
    query.addBindValue(activityKindWord(entry.kind));
    query.addBindValue(activityStageWord(entry.stage));
    for (const qint64 ms : {entry.askedMs, entry.changedMs, entry.dueMs})
        query.addBindValue(timeOf(ms));
    query.addBindValue(blobOf(entry.agent));
    for (const QString &text : {entry.agentName, entry.what, entry.asked, entry.before, entry.origin, entry.words})
        query.addBindValue(textOf(text));
    query.addBindValue(entry.detail);
    query.addBindValue(run);
    query.addBindValue(textOf(activitySearchText(entry)));
    return exec(query);
}

ActivityTables::Fault ActivityTables::writeDocument(const QString &kind, const QString &key, const QByteArray &value)
{
    QSqlQuery query = m_file.query();
    const bool remove = value.isNull();
    if (!query.prepare(remove ? u"delete from documents where kind = ? and name = ?"_s
                              : u"insert or replace into documents(kind, name, value) values(?, ?, ?)"_s))
        return m_file.faultOf(query.lastError());
    query.addBindValue(textOf(kind));
    query.addBindValue(textOf(key));
    if (!remove)
        query.addBindValue(value);
    return exec(query);
}

ActivityTables::Fault ActivityTables::read(QSqlQuery &query, QList<ActivityEntry> *result)
{
    if (const Fault fault = exec(query); fault != Fault::None)
        return fault;
    while (query.next()) {
        const auto kind = activityKindOf(query.value(3).toString());
        const auto stage = activityStageOf(query.value(4).toString());
        if (!kind || !stage)
            continue;
        ActivityEntry entry;
        entry.id = QUuid::fromRfc4122(query.value(0).toByteArray());
        entry.batch = QUuid::fromRfc4122(query.value(1).toByteArray());
        entry.sequence = query.value(2).toLongLong();
        entry.kind = *kind;
        entry.stage = *stage;
        entry.askedMs = timeFrom(query.value(5));
        entry.changedMs = timeFrom(query.value(6));
        entry.dueMs = timeFrom(query.value(7));
        entry.agent = QUuid::fromRfc4122(query.value(8).toByteArray());
        entry.agentName = query.value(9).toString();
        entry.what = query.value(10).toString();
        entry.asked = query.value(11).toString();
        entry.before = query.value(12).toString();
        entry.origin = query.value(13).toString();
        entry.words = query.value(14).toString();
        entry.detail = query.value(15).toByteArray();
        result->append(std::move(entry));
    }
    // A page that broke off in the middle is not the page.
    const bool broken = query.lastError().type() != QSqlError::NoError;
    return broken ? m_file.faultOf(query.lastError()) : Fault::None;
}

ActivityTables::Fault ActivityTables::select(const ActivityQuery &wanted, QList<ActivityEntry> *result)
{
    QStringList conditions;
    QVariantList values;
    if (!wanted.kinds.isEmpty())
        conditions << u"kind in (%1)"_s.arg(quotedWords(wanted.kinds, activityKindWord));
    if (!wanted.stages.isEmpty())
        conditions << u"stage in (%1)"_s.arg(quotedWords(wanted.stages, activityStageWord));
    if (!wanted.batch.isNull()) {
        conditions << u"batch = ?"_s;
        values << blobOf(wanted.batch);
    }
    if (!wanted.parts)
        conditions << u"batch is null"_s;
    if (wanted.before > 0) {
        conditions << u"sequence < ?"_s;
        values << wanted.before;
    }
    const QStringList words = wanted.words();
    for (const QString &word : words) {
        conditions << u"instr(search, ?) > 0"_s;
        values << word;
    }
    QString statement = u"select "_s + columns + u" from entries"_s;
    if (!conditions.isEmpty())
        statement += u" where "_s + conditions.join(u" and "_s);
    QSqlQuery query = m_file.query();
    query.setForwardOnly(true);
    if (!query.prepare(statement + u" order by sequence desc limit ?"_s))
        return m_file.faultOf(query.lastError());
    values << wanted.limit;
    for (const QVariant &value : values)
        query.addBindValue(value);
    return read(query, result);
}

ActivityTables::Fault ActivityTables::leftOver(const QList<ActivityStage> &stages, qint64 run,
                                               QList<ActivityEntry> *result)
{
    QSqlQuery query = m_file.query();
    query.setForwardOnly(true);
    if (!query.prepare(u"select "_s + columns +
                       u" from entries where run <> ? and stage in (%1) order by sequence"_s.arg(
                           quotedWords(stages, activityStageWord))))
        return m_file.faultOf(query.lastError());
    query.addBindValue(run);
    return read(query, result);
}

ActivityTables::Fault ActivityTables::documents(const QString &kind, QList<std::pair<QString, QByteArray>> *result)
{
    QSqlQuery query = m_file.query();
    query.setForwardOnly(true);
    if (!query.prepare(u"select name, value from documents where kind = ? order by name"_s))
        return m_file.faultOf(query.lastError());
    query.addBindValue(kind);
    if (const Fault fault = exec(query); fault != Fault::None)
        return fault;
    while (query.next())
        result->append({query.value(0).toString(), query.value(1).toByteArray()});
    return Fault::None;
}

ActivityTables::Fault ActivityTables::removeBefore(qint64 utcMs)
{
    QSqlQuery query = m_file.query();
    if (!query.prepare(u"delete from entries where asked_ms < ?"_s))
        return m_file.faultOf(query.lastError());
    query.addBindValue(utcMs);
    const Fault fault = exec(query);
    return fault == Fault::None ? m_file.run(u"pragma incremental_vacuum"_s) : fault;
}

ActivityTables::Fault ActivityTables::removeAgent(const AgentId &agent)
{
    QSqlQuery query = m_file.query();
    if (!query.prepare(u"delete from entries where agent = ?"_s))
        return m_file.faultOf(query.lastError());
    query.addBindValue(blobOf(agent));
    return exec(query);
}

// The tables of what was seen of everybody and the statements on them. Synchronous, for the store's own thread.
#pragma once

#include "historyfact.h"
#include "sqlitefile.h"

class HistoryTables
{
public:
    using Fault = SqliteFile::Fault;
    static SqliteFile::Layout layout();

    explicit HistoryTables(SqliteFile &file) : m_file(file) {}

    Fault load(); ///< to be called first, and after a rollback
    bool isEmpty() const { return m_latest.isEmpty(); }

    Fault begin() { return m_file.run(QStringLiteral("begin immediate")); }
    Fault commit() { return m_file.run(QStringLiteral("commit")); }
    void rollback() { m_file.run(QStringLiteral("rollback")); }

    /// What is known already is not written again.
    Fault append(const HistoryBatch &batch);
    Fault read(qint64 fromMs, qint64 toMs, HistoryPart *result);
    /// Everything since a moment, by a clock that was wrong by -byMs.
    Fault shiftSince(qint64 fromMs, qint64 byMs);
    /// Of each person the state at that moment stays; gives the room back to the disk.
    Fault removeBefore(qint64 utcMs);
    Fault removeAgent(const AgentId &agent);

private:
    struct Latest
    {
        qint64 number = 0;
        qint64 at = 0; ///< ticks
        quint64 fact = 0;
    };
    Fault exec(QSqlQuery &query);
    Fault prepare(QSqlQuery *query, const QString &statement);
    Fault runWith(const QString &statement, const QVariantList &values);
    Fault loadWords();
    Fault loadSpan();
    Fault writeSpan(const HistoryBatch &batch);
    Fault writeFact(QSqlQuery *insert, const AgentId &agent, quint64 fact, const HistoryBatch &batch);
    Fault writeWords(qsizetype from);
    Fault readPeople(qint64 from, qint64 to, HistoryPart *result);

    SqliteFile &m_file;
    QHash<AgentId, Latest> m_latest;
    QStringList m_words;
    qint64 m_nextNumber = 1;
    qint64 m_spanFrom = 0, m_spanTo = 0; ///< ticks, of the newest span
    bool m_hasSpan = false;
};

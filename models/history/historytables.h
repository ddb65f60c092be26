// The tables of what was seen of everybody and the statements on them. Synchronous, for the store's own thread.
#pragma once

#include "historyblocks.h"
#include "historyfact.h"
#include "sqlitefile.h"

class HistoryTables
{
public:
    using Fault = SqliteFile::Fault;
    static SqliteFile::Layout layout();
    static QStringList serverStatements(); ///< the same tables on a server

    explicit HistoryTables(SqlConnection &file) : m_file(file), m_blocks(file) {}

    Fault load(); ///< to be called first, and after a rollback
    bool isEmpty() const { return m_latest.isEmpty(); }

    qint64 newestMs() const; ///< ms UTC, until when was watched; 0 = never

    Fault begin();
    Fault commit();
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
    Fault takeRows();
    Fault loadLatest();
    Fault loadWords();
    Fault loadSpan();
    Fault writeSpan(const HistoryBatch &batch);
    /// What is to be written of a batch.
    struct Rows
    {
        qint64 at = 0, waited = 0; ///< ticks
        QList<HistoryChange> changes;
        QList<std::pair<qint64, AgentId>> people; ///< who are new
    };
    void takeFact(const AgentId &agent, quint64 fact, Rows *rows);
    Fault writeRows(Rows *rows);
    Fault writeWords(qsizetype from);
    Fault readPeople(qint64 from, qint64 to, HistoryPart *result);
    Fault deletePeople(qint64 cut);
    Fault deleteAgent(const AgentId &agent);

    // On a server changes are rows: many desks write them.
    Fault loadLatestAtOnce();
    Fault writeRowsAtOnce(const Rows &rows);
    Fault readPeopleAtOnce(qint64 from, qint64 to, HistoryPart *result);
    Fault removeRowsBefore(qint64 cut);
    bool isServer() const { return m_file.dialect() == SqlConnection::Dialect::Postgres; }

    SqlConnection &m_file;
    HistoryBlocks m_blocks; ///< of a file
    QHash<AgentId, Latest> m_latest;
    QStringList m_words;
    qint64 m_nextNumber = 1;
    qint64 m_spanFrom = 0, m_spanTo = 0; ///< ticks, of the newest span
    bool m_hasSpan = false;
};

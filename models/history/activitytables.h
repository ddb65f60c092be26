// The tables of the activity trail and the statements on them. Synchronous, for the store's own thread.
#pragma once

#include "activityquery.h"
#include "sqlitefile.h"

class ActivityTables
{
public:
    using Fault = SqliteFile::Fault;
    static SqliteFile::Layout layout();

    explicit ActivityTables(SqliteFile &file) : m_file(file) {}

    Fault begin() { return m_file.run(QStringLiteral("begin immediate")); }
    Fault commit() { return m_file.run(QStringLiteral("commit")); }
    void rollback() { m_file.run(QStringLiteral("rollback")); }

    /// Inserts, or replaces the entry with the same id. run: the program run it was written in.
    Fault write(const ActivityEntry &entry, qint64 run);
    Fault writeDocument(const QString &kind, const QString &key, const QByteArray &value); ///< null value: removed
    Fault select(const ActivityQuery &query, QList<ActivityEntry> *result);
    /// In one of these stages and not of this run, oldest first.
    Fault leftOver(const QList<ActivityStage> &stages, qint64 run, QList<ActivityEntry> *result);
    Fault documents(const QString &kind, QList<std::pair<QString, QByteArray>> *result);
    /// Entries asked before this moment; gives the room back to the disk.
    Fault removeBefore(qint64 utcMs);
    Fault removeAgent(const AgentId &agent);

private:
    Fault exec(QSqlQuery &query);
    Fault read(QSqlQuery &query, QList<ActivityEntry> *result);

    SqliteFile &m_file;
};

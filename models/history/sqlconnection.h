// One open connection to a database, whichever kind, as the history's tables need it. Belongs to one thread.
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

class SqlConnection
{
public:
    /// What became of an attempt to open, or of a statement.
    enum class Fault : quint8 {
        None,
        Busy,     ///< another process holds it; to be tried again soon
        Full,     ///< no room, or the disk refuses
        NoAccess, ///< cannot be created, read or written here; of a server: it cannot be reached, or lets nobody in
        Corrupt,  ///< not a database any more
        Foreign,  ///< a database of something else, or of a newer version of this program; left alone
        Other,
    };
    enum class Dialect : quint8 { Sqlite, Postgres };

    SqlConnection();
    virtual ~SqlConnection() = default;
    Q_DISABLE_COPY_MOVE(SqlConnection)

    virtual Dialect dialect() const = 0;
    /// Remembers the words and tells what the error means.
    virtual Fault faultOf(const QSqlError &error) = 0;

    const QString &detail() const { return m_detail; } ///< the library's words about the newest fault
    QSqlDatabase database() const { return QSqlDatabase::database(m_connection, false); }
    QSqlQuery query() const { return QSqlQuery(database()); }
    Fault run(const QString &statement);
    /// With values for its question marks.
    Fault run(const QString &statement, const QVariantList &values);
    /// For rows that are read once, with next(); ended() says afterwards whether those were all.
    Fault ask(QSqlQuery *query, const QString &statement, const QVariantList &values = {});
    /// None: there was no more, rather than a row that could not be read.
    Fault ended(const QSqlQuery &query);

protected:
    const QString m_connection; ///< the name Qt knows it by
    QString m_detail;
};

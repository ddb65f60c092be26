// One SQLite file of ours, opened so that a corrupt, locked, full or foreign file costs the history and nothing else
// (reliability F3, F4, F7, F8). Belongs to one thread.
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

class SqliteFile
{
public:
    /// What became of an attempt to open, or of a statement.
    enum class Fault : quint8 {
        None,
        Busy,     ///< another process holds it; to be tried again soon
        Full,     ///< no room, or the disk refuses
        NoAccess, ///< cannot be created, read or written here
        Corrupt,  ///< not a database any more
        Foreign,  ///< a database of something else, or of a newer version of this program; left alone
        Other,
    };
    struct Layout
    {
        qint32 applicationId = 0;
        int version = 1;
        QStringList statements; ///< make all tables in an empty file
    };

    SqliteFile(QString path, Layout layout);
    ~SqliteFile();
    Q_DISABLE_COPY_MOVE(SqliteFile)

    /// Creates the file (0600) and its directory (0700) where needed and checks what is there. A corrupt file is
    /// renamed to "<file>.corrupt-<UTC time>", never deleted, and a new one takes its place; see setAside().
    Fault open();
    void close();
    bool isOpen() const { return m_open; }
    /// Closes and renames the file with what belongs to it; returns the new path, empty when it could not be renamed.
    QString quarantine();
    const QString &setAside() const { return m_setAside; } ///< where the newest corrupt file is now; empty = none
    const QString &detail() const { return m_detail; }     ///< the library's words about the newest fault

    QSqlDatabase database() const { return QSqlDatabase::database(m_connection, false); }
    QSqlQuery query() const { return QSqlQuery(database()); }
    Fault run(const QString &statement);
    /// Remembers the words and tells what the error means.
    Fault faultOf(const QSqlError &error);

private:
    Fault tryOpen();
    Fault prepareFile();
    Fault check();
    Fault build();
    qint64 number(const QString &pragma, qint64 otherwise);

    QString m_path;
    Layout m_layout;
    QString m_connection;
    QString m_setAside;
    QString m_detail;
    bool m_open = false;
};

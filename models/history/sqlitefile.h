// One SQLite file of ours, opened so that a corrupt, locked, full or foreign file costs the history and nothing else
// (reliability F3, F4, F7, F8). Belongs to one thread.
#pragma once

#include "sqlconnection.h"
#include <QStringList>

class SqliteFile : public SqlConnection
{
public:
    struct Layout
    {
        qint32 applicationId = 0;
        int version = 1;
        QStringList statements; ///< make all tables in an empty file
    };

    /// looks: opened for reading alone; a file that is missing or wrong is left as it is.
    SqliteFile(QString path, Layout layout, bool looks = false);
    ~SqliteFile() override;

    /// Creates the file (0600) and its directory (0700) where needed and checks what is there. A corrupt file is
    /// renamed to "<file>.corrupt-<UTC time>", never deleted, and a new one takes its place; see setAside().
    Fault open();
    void close();
    bool isOpen() const { return m_open; }
    /// Closes and renames the file with what belongs to it; returns the new path, empty when it could not be renamed.
    QString quarantine();
    const QString &setAside() const { return m_setAside; } ///< where the newest corrupt file is now; empty = none

    Dialect dialect() const override { return Dialect::Sqlite; }
    Fault faultOf(const QSqlError &error) override;

private:
    Fault tryOpen();
    Fault prepareFile();
    Fault check();
    Fault build();
    qint64 number(const QString &pragma, qint64 otherwise);

    QString m_path;
    Layout m_layout;
    const bool m_looks;
    QString m_setAside;
    bool m_open = false;
};

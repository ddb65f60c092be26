// A connection to the database that many desks share, with what they tell each other there: who asks, and what was
// answered. Every call may take seconds: never from the GUI thread.
#pragma once

#include "sharedplace.h"
#include "sqlconnection.h"
#include <QStringList>
#include <optional>

class PostgresConnection : public SqlConnection
{
public:
    /// statements: make all tables in an empty database.
    explicit PostgresConnection(QStringList statements) : m_statements(std::move(statements)) {}
    ~PostgresConnection() override;

    Dialect dialect() const override { return Dialect::Postgres; }
    Fault faultOf(const QSqlError &error) override;

    /// Gives up within seconds. Foreign: the database is of another organisation or a newer version.
    Fault open(const SharedPlace &place);
    void close();
    bool isOpen() const { return m_open; }
    bool isAlive(); ///< asks the server

    /// The right to ask for all: one session has it, and loses it with its end.
    Fault tryLead(bool *leads);
    void stopLeading();
    /// Leaves an answer for the others and wakes them.
    Fault share(const SharedAnswer &answer);
    Fault readAnswer(std::optional<SharedAnswer> *answer); ///< nothing when none was ever left
    Fault clockMs(qint64 *utcMs);                          ///< the server's
    /// The channel on which notifications() of the driver arrive.
    static QString channel() { return QStringLiteral("rollcall"); }
    Fault wakeOthers() { return run(QStringLiteral("notify rollcall")); }

private:
    Fault build(const QString &origin);
    Fault makeTables(const QString &origin);
    Fault one(const QString &statement, QVariant *value);

    const QStringList m_statements;
    bool m_open = false;
};

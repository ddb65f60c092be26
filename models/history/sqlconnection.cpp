#include "sqlconnection.h"

#include <QUuid>

SqlConnection::SqlConnection()
    : m_connection(QStringLiteral("rollcall-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

SqlConnection::Fault SqlConnection::run(const QString &statement)
{
    QSqlQuery query(database());
    return query.exec(statement) ? Fault::None : faultOf(query.lastError());
}

SqlConnection::Fault SqlConnection::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database());
    return ask(&query, statement, values);
}

SqlConnection::Fault SqlConnection::ask(QSqlQuery *query, const QString &statement, const QVariantList &values)
{
    query->setForwardOnly(true);
    if (!query->prepare(statement))
        return faultOf(query->lastError());
    for (const QVariant &value : values)
        query->addBindValue(value);
    return query->exec() ? Fault::None : faultOf(query->lastError());
}

SqlConnection::Fault SqlConnection::ended(const QSqlQuery &query)
{
    return query.lastError().type() == QSqlError::NoError ? Fault::None : faultOf(query.lastError());
}

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

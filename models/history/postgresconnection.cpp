#include "postgresconnection.h"

#include <QSqlDriver>
#include <QUrlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {
constexpr int version = 1;
constexpr auto lockKeys = "1383033939, 1"; // "RolS"; a second key of its own guards the making of tables
constexpr auto tableKeys = "1383033939, 2";
constexpr auto connectOptions =
    "connect_timeout=4;application_name=rollcall;keepalives_idle=4;keepalives_interval=2;keepalives_count=2;"
    "tcp_user_timeout=8000;sslmode=";

QString sslMode(const QUrl &address)
{
    const QString given = QUrlQuery(address).queryItemValue(u"sslmode"_s);
    if (!given.isEmpty())
        return given;
    const QString host = address.host();
    const bool here = host.isEmpty() || host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
    return here ? u"prefer"_s : u"require"_s;
}
} // namespace

PostgresConnection::~PostgresConnection()
{
    close();
}

SqlConnection::Fault PostgresConnection::open(const SharedPlace &place)
{
    close();
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s)) {
        m_detail = u"the driver for PostgreSQL is not installed (package libqt6sql6-psql)"_s;
        return Fault::NoAccess;
    }
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QPSQL"_s, m_connection);
    db.setHostName(place.address.host());
    if (place.address.port() > 0)
        db.setPort(place.address.port());
    db.setDatabaseName(place.address.path().mid(1));
    db.setUserName(place.address.userName());
    db.setPassword(place.password);
    db.setConnectOptions(QString::fromLatin1(connectOptions) + sslMode(place.address));
    if (!db.open()) {
        m_detail = db.lastError().databaseText().simplified();
        return Fault::NoAccess;
    }
    m_open = true;
    // The server lets go of a desk whose computer has gone to sleep or has lost its network, and with it of its right.
    for (const QString &setting :
         {u"set client_min_messages to warning"_s, u"set statement_timeout to 10000"_s, u"set lock_timeout to 4000"_s,
          u"set idle_in_transaction_session_timeout to 15000"_s, u"set tcp_keepalives_idle to 4"_s,
          u"set tcp_keepalives_interval to 2"_s, u"set tcp_keepalives_count to 2"_s}) {
        if (const Fault fault = run(setting); fault != Fault::None)
            return fault;
    }
    return build(place.origin);
}

SqlConnection::Fault PostgresConnection::build(const QString &origin)
{
    for (const QString &statement :
         {u"begin"_s, u"select pg_advisory_xact_lock(%1)"_s.arg(QLatin1StringView(tableKeys)),
          u"create schema if not exists rollcall"_s, u"set search_path to rollcall"_s}) {
        if (const Fault fault = run(statement); fault != Fault::None)
            return fault;
    }
    if (const Fault fault = makeTables(origin); fault != Fault::None) {
        const QString detail = m_detail;
        run(u"rollback"_s);
        m_detail = detail;
        return fault;
    }
    if (const Fault fault = run(u"commit"_s); fault != Fault::None)
        return fault;
    if (!database().driver()->subscribeToNotification(channel()))
        return faultOf(database().driver()->lastError());
    return Fault::None;
}

SqlConnection::Fault PostgresConnection::makeTables(const QString &origin)
{
    QVariant there;
    if (const Fault fault = one(u"select to_regclass('rollcall.about') is not null"_s, &there); fault != Fault::None)
        return fault;
    if (!there.toBool()) {
        const QStringList statements =
            m_statements +
            QStringList{u"create table about(version bigint not null, origin text not null)"_s,
                        u"create table answer(one integer primary key check (one = 1), number bigint not null, "
                        "asked timestamptz not null, came timestamptz not null, every bigint not null, "
                        "body bytea not null)"_s};
        for (const QString &statement : statements) {
            if (const Fault fault = run(statement); fault != Fault::None)
                return fault;
        }
        QSqlQuery about = query();
        about.prepare(u"insert into about(version, origin) values(?, ?)"_s);
        about.addBindValue(version);
        about.addBindValue(origin);
        return about.exec() ? Fault::None : faultOf(about.lastError());
    }
    QSqlQuery about = query();
    if (!about.exec(u"select version, origin from about"_s) || !about.next())
        return faultOf(about.lastError());
    if (about.value(0).toInt() <= version && about.value(1).toString() == origin)
        return Fault::None;
    m_detail = about.value(0).toInt() > version ? u"version %1"_s.arg(about.value(0).toInt())
                                                : about.value(1).toString().left(200);
    return Fault::Foreign;
}

void PostgresConnection::close()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
    m_open = false;
}

SqlConnection::Fault PostgresConnection::one(const QString &statement, QVariant *value)
{
    QSqlQuery asked = query();
    if (!asked.exec(statement) || !asked.next())
        return faultOf(asked.lastError());
    *value = asked.value(0);
    return Fault::None;
}

bool PostgresConnection::isAlive()
{
    return m_open && database().isOpen() && run(u"select 1"_s) == Fault::None;
}

SqlConnection::Fault PostgresConnection::tryLead(bool *leads)
{
    QVariant taken;
    const Fault fault = one(u"select pg_try_advisory_lock(%1)"_s.arg(QLatin1StringView(lockKeys)), &taken);
    *leads = fault == Fault::None && taken.toBool();
    return fault;
}

void PostgresConnection::stopLeading()
{
    run(u"select pg_advisory_unlock(%1)"_s.arg(QLatin1StringView(lockKeys)));
}

SqlConnection::Fault PostgresConnection::share(const SharedAnswer &answer)
{
    QSqlQuery write = query();
    // Both in one transaction: who is woken finds it.
    write.prepare(u"with written as (insert into answer as a(one, number, asked, came, every, body) values (1, 1, "
                  "clock_timestamp() - ? * interval '1 ms', clock_timestamp() - ? * interval '1 ms', ?, ?) "
                  "on conflict(one) do update set number = a.number + 1, asked = excluded.asked, "
                  "came = excluded.came, every = excluded.every, body = excluded.body returning number) "
                  "select pg_notify('rollcall', number::text) from written"_s);
    write.addBindValue(answer.askedMs);
    write.addBindValue(answer.cameMs);
    write.addBindValue(answer.intervalMs);
    write.addBindValue(qCompress(answer.body, 1));
    return write.exec() ? Fault::None : faultOf(write.lastError());
}

SqlConnection::Fault PostgresConnection::readAnswer(std::optional<SharedAnswer> *answer)
{
    QSqlQuery read = query();
    if (!read.exec(u"select number, (extract(epoch from clock_timestamp() - asked) * 1000)::bigint, "
                   "(extract(epoch from clock_timestamp() - came) * 1000)::bigint, every, body from answer"_s))
        return faultOf(read.lastError());
    if (!read.next())
        return Fault::None;
    SharedAnswer found;
    found.number = read.value(0).toLongLong();
    found.askedMs = read.value(1).toLongLong();
    found.cameMs = read.value(2).toLongLong();
    found.intervalMs = read.value(3).toInt();
    found.body = qUncompress(read.value(4).toByteArray());
    *answer = std::move(found);
    return Fault::None;
}

SqlConnection::Fault PostgresConnection::clockMs(qint64 *utcMs)
{
    QVariant value;
    const Fault fault = one(u"select (extract(epoch from clock_timestamp()) * 1000)::bigint"_s, &value);
    *utcMs = value.toLongLong();
    return fault;
}

SqlConnection::Fault PostgresConnection::faultOf(const QSqlError &error)
{
    m_detail = error.databaseText().simplified();
    const QString code = error.nativeErrorCode();
    if (code.startsWith("53"_L1) && code != "53300"_L1)
        return Fault::Full; // out of disk or memory
    if (code == "55P03"_L1 || code == "57014"_L1 || code == "23503"_L1 || code.startsWith("40"_L1))
        return Fault::Busy; // a lock or the server's time was waited for too long, or another desk was quicker
    if (code.startsWith("08"_L1) || code.startsWith("57"_L1) || code.startsWith("28"_L1) || code == "42501"_L1 ||
        code == "25006"_L1 || code == "53300"_L1)
        return Fault::NoAccess;
    return Fault::Other;
}

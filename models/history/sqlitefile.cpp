#include "sqlitefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
constexpr int busyTimeoutMs = 250; // the library's own five seconds are too long even for a thread of its own
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
} // namespace

SqliteFile::SqliteFile(QString path, Layout layout, bool looks)
    : m_path(std::move(path)), m_layout(std::move(layout)), m_looks(looks)
{
}

SqliteFile::~SqliteFile()
{
    close();
}

SqliteFile::Fault SqliteFile::open()
{
    Fault fault = tryOpen();
    if (fault == Fault::Corrupt && !m_looks && !quarantine().isEmpty())
        fault = tryOpen();
    if (fault != Fault::None)
        close();
    return fault;
}

SqliteFile::Fault SqliteFile::tryOpen()
{
    close();
    if (const Fault fault = m_looks ? Fault::None : prepareFile(); fault != Fault::None)
        return fault;
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    db.setDatabaseName(m_path);
    db.setConnectOptions(
        u"QSQLITE_BUSY_TIMEOUT=%1%2"_s.arg(busyTimeoutMs).arg(m_looks ? u";QSQLITE_OPEN_READONLY"_s : u""_s));
    if (!db.open())
        return faultOf(db.lastError());
    m_open = true;
    if (const Fault fault = check(); fault != Fault::None)
        return fault;
    return m_looks ? Fault::None : build();
}

SqliteFile::Fault SqliteFile::prepareFile()
{
    const QFileInfo info(m_path);
    const bool newDir = !info.dir().exists();
    if (newDir && !QDir().mkpath(info.absolutePath())) {
        m_detail = info.absolutePath();
        return Fault::NoAccess;
    }
    if (newDir)
        QFile::setPermissions(info.absolutePath(), ownerOnly | QFile::ExeOwner);
    if (info.exists()) {
        if (!info.isFile()) {
            m_detail = m_path;
            return Fault::NoAccess;
        }
        QFile::setPermissions(m_path, ownerOnly);
        return Fault::None;
    }
    // Made before the library does, which would let everybody read it; its side files take over the mode.
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite, ownerOnly)) {
        m_detail = file.errorString();
        return Fault::NoAccess;
    }
    return Fault::None;
}

SqliteFile::Fault SqliteFile::check()
{
    QSqlQuery query(database());
    // Opening reads nothing: the first statement is what finds a broken file.
    if (!query.exec(u"pragma quick_check(1)"_s) || !query.next())
        return faultOf(query.lastError());
    if (const QString words = query.value(0).toString(); words != "ok"_L1) {
        m_detail = words;
        return Fault::Corrupt;
    }
    query.finish();
    const bool empty = number(u"select count(*) from sqlite_master"_s, 1) == 0;
    const bool ours = number(u"pragma application_id"_s, 0) == m_layout.applicationId &&
                      number(u"pragma user_version"_s, 0) <= m_layout.version;
    if (empty || ours)
        return Fault::None;
    m_detail = m_path;
    return Fault::Foreign;
}

SqliteFile::Fault SqliteFile::build()
{
    // Only an empty file takes the first one; the modes must be set outside a transaction.
    for (const QString &pragma : {u"pragma auto_vacuum = incremental"_s, u"pragma journal_mode = wal"_s,
                                  u"pragma synchronous = full"_s, u"pragma journal_size_limit = 4194304"_s}) {
        if (const Fault fault = run(pragma); fault != Fault::None)
            return fault;
    }
    // Also shows at once whether anything can be written here.
    QStringList statements{u"begin immediate"_s};
    if (number(u"pragma user_version"_s, 0) == 0)
        statements += m_layout.statements;
    statements << u"pragma application_id = %1"_s.arg(m_layout.applicationId)
               << u"pragma user_version = %1"_s.arg(m_layout.version) << u"commit"_s;
    for (const QString &statement : statements) {
        if (const Fault fault = run(statement); fault != Fault::None) {
            QSqlQuery(database()).exec(u"rollback"_s);
            return fault;
        }
    }
    return Fault::None;
}

void SqliteFile::close()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    {
        QSqlDatabase db = database();
        db.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
    m_open = false;
}

QString SqliteFile::quarantine()
{
    close();
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString target = m_path + u".corrupt-"_s + stamp;
    if (!QFile::rename(m_path, target))
        return {};
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(m_path + suffix))
            QFile::rename(m_path + suffix, target + suffix);
    }
    m_setAside = target;
    return target;
}

qint64 SqliteFile::number(const QString &pragma, qint64 otherwise)
{
    QSqlQuery query(database());
    return query.exec(pragma) && query.next() ? query.value(0).toLongLong() : otherwise;
}

SqliteFile::Fault SqliteFile::faultOf(const QSqlError &error)
{
    m_detail = error.databaseText();
    switch (error.nativeErrorCode().toInt() & 0xff) { // the upper bits say more than is needed
    case 5:
    case 6:
        return Fault::Busy;
    case 10: // input or output failed
    case 13:
        return Fault::Full;
    case 3:
    case 8:
    case 14:
    case 23:
        return Fault::NoAccess;
    case 11:
    case 26:
        return Fault::Corrupt;
    default:
        return Fault::Other;
    }
}

#include "postgres.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr auto password = "wide river";

QString binDir()
{
    const QDir all(u"/usr/lib/postgresql"_s);
    const QStringList versions = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : versions) {
        const QString dir = all.filePath(version) + u"/bin/"_s;
        if (QFile::exists(dir + u"initdb"_s))
            return dir;
    }
    return {};
}
} // namespace

Postgres::Postgres()
{
    QTcpServer free;
    if (free.listen(QHostAddress::LocalHost))
        m_port = free.serverPort();
}

Postgres::~Postgres()
{
    stop();
}

bool Postgres::isInstalled()
{
    return !binDir().isEmpty();
}

/// The server refuses to run as root: then it is the user whom its package has made.
bool Postgres::run(const QString &program, const QStringList &arguments)
{
    QStringList all{binDir() + program};
    all += arguments;
    if (::geteuid() == 0)
        all = QStringList{u"runuser"_s, u"-u"_s, u"postgres"_s, u"--"_s} + all;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_dir.path());
    process.setStandardOutputFile(m_dir.filePath(u"said"_s)); // the server would keep a pipe open
    process.start(all.takeFirst(), all);
    const bool good = process.waitForFinished(60'000) && process.exitCode() == 0;
    QFile said(m_dir.filePath(u"said"_s));
    if (said.open(QIODevice::ReadOnly))
        m_said = QString::fromUtf8(said.readAll()).right(400);
    return good;
}

bool Postgres::start()
{
    const QString data = m_dir.filePath(u"data"_s);
    if (!m_made) {
        QFile secret(m_dir.filePath(u"secret"_s));
        if (!secret.open(QIODevice::WriteOnly) || secret.write(password) < 0)
            return false;
        secret.close();
        if (::geteuid() == 0)
            QProcess::execute(u"chown"_s, {u"-R"_s, u"postgres"_s, m_dir.path()});
        m_made = run(u"initdb"_s,
                     {u"-D"_s, data, u"-U"_s, u"rollcall"_s, u"--auth-host=scram-sha-256"_s, u"--auth-local=trust"_s,
                      u"--pwfile"_s, secret.fileName(), u"--no-sync"_s, u"--no-locale"_s, u"-E"_s, u"UTF8"_s});
        if (!m_made)
            return false;
    }
    return run(u"pg_ctl"_s, {u"-D"_s, data, u"-w"_s, u"-l"_s, m_dir.filePath(u"log"_s), u"-o"_s,
                             u"-p %1 -c listen_addresses=127.0.0.1 -c unix_socket_directories=%2 -c fsync=off"_s.arg(
                                 QString::number(m_port), m_dir.path()),
                             u"start"_s});
}

void Postgres::stop()
{
    if (m_made)
        run(u"pg_ctl"_s, {u"-D"_s, m_dir.filePath(u"data"_s), u"-m"_s, u"immediate"_s, u"-w"_s, u"stop"_s});
}

QString Postgres::makeDatabase()
{
    const QString name = u"floor%1"_s.arg(++m_databases);
    const bool good =
        run(u"createdb"_s, {u"-h"_s, m_dir.path(), u"-p"_s, QString::number(m_port), u"-U"_s, u"rollcall"_s, name});
    return good ? name : QString();
}

SharedPlace Postgres::place(const QString &database) const
{
    SharedPlace place;
    place.address = QUrl(u"postgres://rollcall@127.0.0.1:%1/%2"_s.arg(QString::number(m_port), database));
    place.password = QString::fromLatin1(password);
    place.origin = u"https://dev.dixa.io"_s;
    return place;
}
